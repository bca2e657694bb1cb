/** What is said otherwise in Brazilian Portuguese where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'Em {day}, este certificado é válido.',
      validOnce: 'Este certificado era válido quando foi assinado.',
    },
    title: '{badge}, certificado concedido a {recipient}',
    description: '{issuer} concedeu o certificado “{badge}” a {recipient} em {day}. {description}',
    picture: 'O certificado “{badge}”',
    check: 'Verificar este certificado',
    rests: {
      exception: 'Não havia tudo o que o certificado exige. Foi concedido mesmo assim: {reason}',
    },
    sections: {
      others: 'Outros certificados de {recipient}',
      retired: 'O certificado foi encerrado',
    },
    checks: {
      lead: 'A verificação nesta página roda no seu próprio navegador: se o certificado está íntegro, quem o assinou, se está em vigor. Outras pessoas também podem verificá-lo:',
      status: 'A lista de certificados revogados',
    },
    lean: {
      left: 'Este site mantém as concessões pequenas: não há imagem com o certificado dentro, cartão para links nem folha para imprimir desta. A credencial assinada diz tudo.',
    },
    earn: {
      criteriaLink: 'o que o certificado pede hoje',
      criteriaThenLink: 'o que o certificado pedia no fim',
      changed: 'Esta concessão traz a versão {version} do certificado; hoje a versão é {today}.',
    },
    card: {
      ofAward: 'O certificado “{badge}”, concedido a {recipient} por {issuer}',
      ofBadge: 'O certificado “{badge}” de {issuer}',
      ofRecord: 'Os certificados que {recipient} recebeu de {issuer}',
      ofIssuer: 'Os certificados de {issuer}',
      ofSite: 'Certificados que podem ser verificados',
      badges: {
        one: '{count} certificado',
        many: '{count} certificados',
        other: '{count} certificados',
      },
    },
    feeds: {
      ofBadge: '{badge}, certificado de {issuer}: concessões',
      ofAward: '{badge}, certificado concedido a {recipient}',
    },
    calendar: {
      ofSite: '{issuer}: certificados que expiram',
      ofRecipient: '{recipient}: certificados de {issuer} que expiram',
    },
  },
  badge: {
    kind: 'Certificado',
    kindOf: 'Certificado · {type}',
    picture: 'O certificado “{badge}”',
    sections: { files: 'O certificado como arquivo' },
    files: { version: 'Versão {version}. O certificado existe desde {day}.' },
  },
  catalogue: {
    badges: 'Todos os certificados',
    skillsLead: 'O que os certificados representam e quem já demonstrou.',
    peopleLead: 'Quem recebeu um certificado aqui e escolheu aparecer na lista, por nome.',
    noBadges: 'Ainda não há certificados.',
    noSkills: 'Nenhum certificado cita uma habilidade ainda.',
    badgeCount: {
      one: '{count} certificado',
      many: '{count} certificados',
      other: '{count} certificados',
    },
    skillBadges: 'Certificados que a representam',
    skillDescription: 'Quais certificados de {issuer} representam “{skill}”, e quem os recebeu.',
  },
  certificate: { kinds: { Badge: 'Certificado' } },
  doors: {
    apply: { name: 'Pedir um certificado', ofBadge: 'Pedir este certificado' },
    nominate: { ofBadge: 'Indicar alguém para este certificado' },
    badge: { name: 'Sugerir um certificado', title: 'Um novo certificado' },
    some: 'um certificado',
    lost: {
      title: 'Procurando o seu próprio certificado?',
      write:
        'Perdeu o link? Escreva para {email}, com o seu nome e o motivo do certificado: quem cuida dos certificados envia o link de novo.',
      ask: 'Perdeu o link? Fale com {about} e diga o seu nome e o motivo do certificado: quem cuida dos certificados envia o link de novo.',
    },
  },
  event: {
    poster: 'Você esteve lá? Resgate seu certificado',
    honest:
      'O código só diz que alguém viu este cartaz. Se o certificado é concedido, {issuer} decide nome por nome.',
  },
  frame: {
    check: 'Verificar um certificado',
    footer: { by: 'Certificados de {issuer}, no formato aberto {format}.', badges: 'Certificados' },
    missing: {
      home: 'Todos os certificados e todas as pessoas',
      search: 'Buscar um certificado ou um nome',
      check: 'Verificar um certificado pelo arquivo',
    },
  },
  handOver: {
    title: 'Certificados que {recipient} recebeu de {issuer}',
    files:
      'Cada um dos arquivos contém o certificado assinado inteiro. O PNG é para mostrar; o JSON, para apps de carteira.',
    certificate:
      'O PDF é a versão impressa, para guardar em papel; o certificado assinado vai anexado a ele.',
  },
  home: {
    description:
      'Certificados de {issuer}: o que significam, quem os recebeu e como verificar cada um deles.',
    earned: {
      title: 'Conquistei um certificado',
      text: 'Encontre seu nome ou abra o link que você recebeu: sua página reúne cada certificado, com a imagem e a prova.',
    },
    checking: { title: 'Quero verificar um certificado' },
    joining: {
      text: 'Veja o que reconhecemos: cada certificado diz como é conquistado e com quem falar.',
    },
    noBadges: 'Ainda não há certificados.',
  },
  host: {
    forms: {
      nominate: { description: 'Alguém fez algo que merece um certificado.' },
      apply: {
        name: 'Pedir um certificado',
        description: 'Você fez o que um certificado pede e pode mostrar.',
      },
      claim: { name: 'Resgatar o certificado de um evento' },
      list: {
        description:
          'Um curso, uma noite, uma equipe: um certificado para todas as pessoas de uma lista.',
      },
      badge: {
        name: 'Sugerir um certificado',
        description: 'Algo merece ser reconhecido aqui, e ainda não há certificado para isso.',
        title: 'Um novo certificado: {badge}',
      },
      correct: {
        bare: 'Escreva para quem concedeu o certificado se mais ninguém deve ler isso: este formulário é público.',
      },
      look: {
        name: 'Ver os certificados',
        about: 'O que cada certificado significa e como é conquistado.',
      },
      labels: { badge: 'Certificado', badgeName: 'Nome do certificado' },
      wishes: { withdraw: 'Revogar um certificado' },
    },
    told: {
      message: {
        awarded: '{issuer} concedeu a você o certificado “{badge}”.',
        picture: 'A imagem do certificado:',
        signedPicture:
          'Sua imagem, com o certificado assinado dentro (envie o próprio arquivo, não uma captura de tela):',
      },
      lapsing: { title: 'Certificados que expiram em breve' },
    },
  },
  numbers: {
    badges: 'Certificados concedidos',
    byBadge: 'Por certificado',
    badge: 'Certificado',
    again: 'Renovações são concessões de um certificado a alguém que já o tinha.',
  },
  propose: {
    description:
      'Escreva uma concessão, um certificado ou uma pessoa para {issuer} em uma página que confere enquanto você digita.',
    kind: { badge: 'Um novo certificado' },
    heads: { badge: 'Propor um certificado' },
    badge: 'Certificado',
    exceptionHelp:
      'Este certificado pede outros antes. Se ficar vazio, eles precisam existir. O que alguém tem fora das listas, esta página não vê.',
    resultsHelp:
      'Este certificado descreve resultados. Escreva cada um com o nome na frente, ou deixe de fora o que não se sabe.',
  },
  recipient: {
    description: 'Certificados que {recipient} recebeu de {issuer}.',
    byBadge: 'Por certificado',
    none: 'Ainda não há certificados.',
    calendar: 'Os dias em que estes certificados expiram, para um calendário',
    together: 'Estes certificados em um só arquivo, para uma carteira',
    selection: {
      description: 'Certificados que {recipient} escolheu mostrar.',
      lead: 'Uma seleção de certificados, na ordem que a pessoa escolheu, para quem tem este endereço. Não está em nenhuma lista.',
    },
  },
  search: {
    lead: 'Certificados, habilidades e quem recebeu um certificado e escolheu aparecer na lista.',
    label: 'Buscar certificados, habilidades e pessoas',
    kinds: { badge: 'Certificado' },
  },
  share: {
    sentence: '{recipient} recebeu o certificado “{badge}” de {issuer}.',
    page: {
      ofRecipient: '{recipient}: certificados de {issuer}.',
      ofIssuer: 'Certificados de {issuer}.',
    },
  },
} satisfies Called;
