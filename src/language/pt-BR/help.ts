/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Ajuda',
  more: 'Mais ajuda',
  pages: {
    badge: {
      title: 'O que é um emblema?',
      lead: 'Um emblema aqui é um pequeno documento assinado. Qualquer pessoa pode verificá-lo, em qualquer máquina, sem nos perguntar.',
    },
    check: {
      title: 'Como verificar um emblema',
      lead: 'Com o link, a imagem, o arquivo ou a folha impressa. Leva um minuto, e ninguém fica sabendo.',
    },
    share: {
      title: 'Como mostrar um emblema',
      lead: 'No LinkedIn, em uma postagem, no fim dos seus e-mails, em uma carteira, no papel. Tudo começa na página da própria concessão.',
    },
    employers: {
      title: 'Para quem contrata',
      lead: 'Alguém mostra a você um emblema daqui. No que dá para confiar, no que não dá, e quanto tempo leva para descobrir.',
    },
    awarders: {
      title: 'Para quem concede',
      lead: 'Um emblema e uma concessão são dois arquivos de texto curtos. A proposta é a indicação; a revisão é o reconhecimento.',
    },
    maintainers: {
      title: 'Para quem mantém o site',
      lead: 'Como configurar, revisar, cuidar das chaves, atender ao que as pessoas pedem, e o que fazer quando algo falha.',
    },
    privacy: {
      title: 'Privacidade',
      lead: 'O que é público aqui, o que fica privado e o que ninguém consegue desfazer. Em palavras simples.',
    },
  },
} as const;
