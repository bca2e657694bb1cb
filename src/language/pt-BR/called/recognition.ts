/** What is said otherwise in Brazilian Portuguese where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'Em {day}, este reconhecimento é válido.',
      validOnce: 'Este reconhecimento era válido quando foi assinado.',
    },
    title: '{badge}, reconhecimento concedido a {recipient}',
    description:
      '{issuer} concedeu o reconhecimento “{badge}” a {recipient} em {day}. {description}',
    picture: 'O reconhecimento “{badge}”',
    check: 'Verificar este reconhecimento',
    rests: {
      exception: 'Não havia tudo o que o reconhecimento exige. Foi concedido mesmo assim: {reason}',
    },
    sections: {
      others: 'Outros reconhecimentos de {recipient}',
      retired: 'O reconhecimento foi encerrado',
    },
    checks: {
      lead: 'A verificação nesta página roda no seu próprio navegador: se o reconhecimento está íntegro, quem o assinou, se está em vigor. Outras pessoas também podem verificá-lo:',
      status: 'A lista de reconhecimentos revogados',
    },
    lean: {
      left: 'Este site mantém as concessões pequenas: não há imagem com o reconhecimento dentro, cartão para links nem certificado desta. A credencial assinada diz tudo.',
    },
    earn: {
      criteriaLink: 'o que o reconhecimento pede hoje',
      criteriaThenLink: 'o que o reconhecimento pedia no fim',
      changed: 'Esta concessão traz a versão {version} do reconhecimento; hoje a versão é {today}.',
    },
    card: {
      ofAward: 'O reconhecimento “{badge}”, concedido a {recipient} por {issuer}',
      ofBadge: 'O reconhecimento “{badge}” de {issuer}',
      ofRecord: 'Os reconhecimentos que {recipient} recebeu de {issuer}',
      ofIssuer: 'Os reconhecimentos de {issuer}',
      ofSite: 'Reconhecimentos que podem ser verificados',
      badges: {
        one: '{count} reconhecimento',
        many: '{count} reconhecimentos',
        other: '{count} reconhecimentos',
      },
    },
    feeds: {
      ofBadge: '{badge}, reconhecimento de {issuer}: concessões',
      ofAward: '{badge}, reconhecimento concedido a {recipient}',
    },
    calendar: {
      ofSite: '{issuer}: reconhecimentos que expiram',
      ofRecipient: '{recipient}: reconhecimentos de {issuer} que expiram',
    },
  },
  badge: {
    kind: 'Reconhecimento',
    kindOf: 'Reconhecimento · {type}',
    picture: 'O reconhecimento “{badge}”',
    sections: { files: 'O reconhecimento como arquivo' },
    files: { version: 'Versão {version}. O reconhecimento existe desde {day}.' },
  },
  catalogue: {
    badges: 'Todos os reconhecimentos',
    skillsLead: 'O que os reconhecimentos representam e quem já demonstrou.',
    peopleLead: 'Quem recebeu um reconhecimento aqui e escolheu aparecer na lista, por nome.',
    noBadges: 'Ainda não há reconhecimentos.',
    noSkills: 'Nenhum reconhecimento cita uma habilidade ainda.',
    badgeCount: {
      one: '{count} reconhecimento',
      many: '{count} reconhecimentos',
      other: '{count} reconhecimentos',
    },
    skillBadges: 'Reconhecimentos que a representam',
    skillDescription: 'Quais reconhecimentos de {issuer} representam “{skill}”, e quem os recebeu.',
  },
  doors: {
    apply: { name: 'Pedir um reconhecimento', ofBadge: 'Pedir este reconhecimento' },
    nominate: { ofBadge: 'Indicar alguém para este reconhecimento' },
    badge: { name: 'Sugerir um reconhecimento', title: 'Um novo reconhecimento' },
    some: 'um reconhecimento',
    lost: {
      title: 'Procurando o seu próprio reconhecimento?',
      write:
        'Perdeu o link? Escreva para {email}, com o seu nome e o motivo do reconhecimento: quem cuida dos reconhecimentos envia o link de novo.',
      ask: 'Perdeu o link? Fale com {about} e diga o seu nome e o motivo do reconhecimento: quem cuida dos reconhecimentos envia o link de novo.',
    },
  },
  event: {
    poster: 'Você esteve lá? Resgate seu reconhecimento',
    honest:
      'O código só diz que alguém viu este cartaz. Se o reconhecimento é concedido, {issuer} decide nome por nome.',
  },
  frame: {
    check: 'Verificar um reconhecimento',
    footer: {
      by: 'Reconhecimentos de {issuer}, no formato aberto {format}.',
      badges: 'Reconhecimentos',
    },
    missing: {
      home: 'Todos os reconhecimentos e todas as pessoas',
      search: 'Buscar um reconhecimento ou um nome',
      check: 'Verificar um reconhecimento pelo arquivo',
    },
  },
  handOver: {
    title: 'Reconhecimentos que {recipient} recebeu de {issuer}',
    files:
      'Cada um dos arquivos contém o reconhecimento assinado inteiro. O PNG é para mostrar; o JSON, para apps de carteira.',
    certificate:
      'O PDF é o certificado, para imprimir e guardar; o reconhecimento assinado vai anexado a ele.',
  },
  home: {
    description:
      'Reconhecimentos de {issuer}: o que significam, quem os recebeu e como verificar cada um deles.',
    earned: {
      title: 'Conquistei um reconhecimento',
      text: 'Encontre seu nome ou abra o link que você recebeu: sua página reúne cada reconhecimento, com a imagem e a prova.',
    },
    checking: { title: 'Quero verificar um reconhecimento' },
    joining: {
      text: 'Veja o que valorizamos: cada reconhecimento diz como é conquistado e com quem falar.',
    },
    noBadges: 'Ainda não há reconhecimentos.',
  },
  host: {
    forms: {
      nominate: { description: 'Alguém fez algo que merece um reconhecimento.' },
      apply: {
        name: 'Pedir um reconhecimento',
        description: 'Você fez o que um reconhecimento pede e pode mostrar.',
      },
      claim: { name: 'Resgatar o reconhecimento de um evento' },
      list: {
        description:
          'Um curso, uma noite, uma equipe: um reconhecimento para todas as pessoas de uma lista.',
      },
      badge: {
        name: 'Sugerir um reconhecimento',
        description: 'Algo merece ser reconhecido aqui, e ainda não há reconhecimento para isso.',
        title: 'Um novo reconhecimento: {badge}',
      },
      correct: {
        bare: 'Escreva para quem concedeu o reconhecimento se mais ninguém deve ler isso: este formulário é público.',
      },
      look: {
        name: 'Ver os reconhecimentos',
        about: 'O que cada reconhecimento significa e como é conquistado.',
      },
      labels: { badge: 'Reconhecimento', badgeName: 'Nome do reconhecimento' },
      wishes: { withdraw: 'Revogar um reconhecimento' },
    },
    told: {
      message: {
        awarded: '{issuer} concedeu a você o reconhecimento “{badge}”.',
        picture: 'A imagem do reconhecimento:',
        signedPicture:
          'Sua imagem, com o reconhecimento assinado dentro (envie o próprio arquivo, não uma captura de tela):',
      },
      lapsing: { title: 'Reconhecimentos que expiram em breve' },
    },
  },
  numbers: {
    badges: 'Reconhecimentos concedidos',
    byBadge: 'Por reconhecimento',
    badge: 'Reconhecimento',
    again: 'Renovações são concessões de um reconhecimento a alguém que já o tinha.',
  },
  propose: {
    description:
      'Escreva uma concessão, um reconhecimento ou uma pessoa para {issuer} em uma página que confere enquanto você digita.',
    kind: { badge: 'Um novo reconhecimento' },
    heads: { badge: 'Propor um reconhecimento' },
    badge: 'Reconhecimento',
    exceptionHelp:
      'Este reconhecimento pede outros antes. Se ficar vazio, eles precisam existir. O que alguém tem fora das listas, esta página não vê.',
    resultsHelp:
      'Este reconhecimento descreve resultados. Escreva cada um com o nome na frente, ou deixe de fora o que não se sabe.',
  },
  recipient: {
    description: 'Reconhecimentos que {recipient} recebeu de {issuer}.',
    byBadge: 'Por reconhecimento',
    none: 'Ainda não há reconhecimentos.',
    calendar: 'Os dias em que estes reconhecimentos expiram, para um calendário',
    together: 'Estes reconhecimentos em um só arquivo, para uma carteira',
    selection: {
      description: 'Reconhecimentos que {recipient} escolheu mostrar.',
      lead: 'Uma seleção de reconhecimentos, na ordem que a pessoa escolheu, para quem tem este endereço. Não está em nenhuma lista.',
    },
  },
  search: {
    lead: 'Reconhecimentos, habilidades e quem recebeu um reconhecimento e escolheu aparecer na lista.',
    label: 'Buscar reconhecimentos, habilidades e pessoas',
    kinds: { badge: 'Reconhecimento' },
  },
  share: {
    sentence: '{recipient} recebeu o reconhecimento “{badge}” de {issuer}.',
    page: {
      ofRecipient: '{recipient}: reconhecimentos de {issuer}.',
      ofIssuer: 'Reconhecimentos de {issuer}.',
    },
  },
} satisfies Called;
