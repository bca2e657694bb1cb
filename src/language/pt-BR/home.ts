/** The first page. */

export const home = {
  description:
    'Emblemas de {issuer}: o que significam, quem os recebeu e como verificar cada um deles.',
  entrances: 'O que traz você aqui',
  earned: {
    title: 'Conquistei um emblema',
    text: 'Encontre seu nome ou abra o link que você recebeu: sua página reúne cada emblema, com a imagem e a prova.',
  },
  checking: {
    title: 'Quero verificar um emblema',
    text: 'Traga uma imagem, um arquivo ou um endereço. Quem verifica é o seu navegador; nada é enviado a lugar nenhum.',
  },
  joining: {
    title: 'Quero conquistar um',
    text: 'Veja o que reconhecemos: cada emblema diz como é conquistado e com quem falar.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'O que vem depois?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Quem sabe…?',
    text: 'Escolha uma habilidade e veja quem a demonstrou aqui, e com o quê.',
  },
  badges: 'O que reconhecemos',
  noBadges: 'Ainda não há emblemas.',
  awards: 'Concessões recentes',
  recipients: 'Pessoas',
  nobody: 'Ainda não há ninguém na lista.',
} as const;
