/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Pessoa',
  profile: 'Perfil',
  description: 'Emblemas que {recipient} recebeu de {issuer}.',
  unlisted:
    'Esta página não está em nenhuma lista e pede aos buscadores que a deixem de fora. Quem tem o endereço pode lê-la.',
  awaitsCorrection:
    'Há correções aprovadas que logo serão assinadas; os arquivos ainda dizem o que foi assinado antes.',
  signedAs: 'Alguns arquivos foram assinados com outro nome; a página de cada concessão avisa.',
  ways: 'Formas de ler este histórico',
  byBadge: 'Por emblema',
  byTime: 'Por data',
  bySkill: 'Por habilidade',
  check: 'Verificar',
  checkOf: 'Verificar {badge}',
  none: 'Ainda não há emblemas.',
  earlier: {
    one: '{count} anterior',
    many: '{count} anteriores',
    other: '{count} anteriores',
  },
  year: '{year}: {count}',
  calendar: 'Os dias em que estes emblemas expiram, para um calendário',
  together: 'Estes emblemas em um só arquivo, para uma carteira',
  resume: 'O mesmo para um currículo (JSON Resume)',
  code: 'Código QR do endereço desta página',
  paper: 'Cada linha pode ser verificada: escaneie o código ou vá a {address}',
} as const;
