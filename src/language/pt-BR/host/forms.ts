/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Indicar alguém',
    description: 'Alguém fez algo que merece um emblema.',
    title: 'Indicação: {badge}',
  },
  apply: {
    name: 'Pedir um emblema',
    description: 'Você fez o que um emblema pede e pode mostrar.',
    title: 'Pedido: {badge}',
  },
  claim: {
    name: 'Resgatar o emblema de um evento',
    description: 'Você esteve lá, e o cartaz trouxe você até aqui.',
    title: 'Resgate: {badge}',
  },
  list: {
    name: 'Indicar várias pessoas de uma vez',
    description: 'Um curso, uma noite, uma equipe: um emblema para todas as pessoas de uma lista.',
    title: 'Lista: {badge}',
  },
  badge: {
    name: 'Sugerir um emblema',
    description: 'Algo merece ser reconhecido aqui, e ainda não há emblema para isso.',
    title: 'Um novo emblema: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Corrigir, ocultar ou remover',
    description: 'Escreva para {email} se mais ninguém deve ler isso: este formulário é público.',
    bare: 'Escreva para quem concedeu o emblema se mais ninguém deve ler isso: este formulário é público.',
    title: 'Correção: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Ver os emblemas',
    about: 'O que cada emblema significa e como é conquistado.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Preencha o que vem a seguir só se souber: pode ficar vazio.',
  labels: {
    badge: 'Emblema',
    nameOfPerson: 'Nome da pessoa',
    ownName: 'Seu nome',
    folder: 'Pasta ou endereço da página da pessoa',
    ownFolder: 'Pasta ou endereço da sua página',
    newPage: 'Página da pessoa, se for nova aqui',
    ownPage: 'Sua página',
    newPages: 'Páginas das pessoas novas',
    language: 'Idioma da pessoa',
    profile: 'Perfil público',
    date: 'Data',
    eventDay: 'Dia do evento',
    event: 'Evento',
    why: 'Por quê',
    results: 'O que foi alcançado',
    evidence: 'Evidências',
    exception: 'Exceção',
    consent: 'Como foi dado o consentimento',
    promise: 'Antes de enviar',
    people: 'Pessoas, uma por linha',
    badgeName: 'Nome do emblema',
    badgeSays: 'O que ele diz',
    criteria: 'Como se conquista',
    skills: 'Habilidades',
    picture: 'Imagem',
    wish: 'O que deve acontecer',
    page: 'Endereço da página',
    words: 'O que mudar',
  },
  help: {
    badge: 'Um destes: {badges}',
    badgeMore: 'Um destes: {badges}, ou outro de {page}',
    name: 'Como deve aparecer; um apelido serve. Limite de caracteres: {most}.',
    folder:
      'Se a pessoa tem uma página aqui: o endereço, ou a última parte dele, como ada-sample. Deixe vazio para alguém que ainda não está aqui e quando a página não está em nenhuma lista.',
    visibility: 'Quem pode encontrá-la? Sem resposta, não fica em nenhuma lista.',
    language:
      'O idioma que uma pessoa nova lê: a mensagem sobre o emblema é escrita nele. O de quem já está aqui não muda.',
    credits:
      'Para emblemas que valem créditos: quantos foram obtidos, se não foram todos, como 2.5.',
    profile: 'Um endereço https pelo qual a pessoa é conhecida. Nenhum endereço de e-mail.',
    date: 'O dia em que foi conquistado, como 2026-05-01. Vazio, vale o dia da aprovação.',
    eventDay: 'Como 2026-05-01, do jeito que o código preencheu.',
    event: 'Como o evento se chama, segundo o cartaz. É o motivo que a concessão cita.',
    why: 'O que a pessoa fez, em Markdown. Limite de caracteres: {most}. Nenhuma linha pode começar com três cerquilhas e um espaço.',
    whyEach:
      'O que a pessoa fez, em Markdown. Limite de caracteres: {most}. Nenhuma linha pode começar com três cerquilhas e um espaço. Vale para cada uma delas.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Para emblemas que descrevem resultados, um por linha, como {example}. {results}. É público.',
    resultsOf: '{badge}: {results}',
    evidence: 'Endereços https públicos que comprovam isso, um por linha.',
    exception:
      'Só quando o emblema pede outros antes e eles faltam: por que é concedido mesmo assim, em uma frase. Isso é perguntado a quem aprova, e a página da concessão o diz.',
    consent:
      'Quando e como, por exemplo “disse que sim em 2026-05-01, na noite do encontro”. Isso fica nesta issue, e em nenhuma página do site.',
    promise: 'Tudo aqui fica público na hora.',
    people:
      'Nomes como devem aparecer, ou o endereço da página de cada pessoa aqui; limite: {most}. Nada mais na linha.',
    badgeName: 'Curto. Limite de caracteres: {most}.',
    badgeSays: 'Sobre quem o tem, em uma ou duas frases.',
    criteria: 'Em Markdown. Nenhuma linha pode começar com `### `.',
    skills: 'O que ele representa, uma por linha.',
    picture: 'Solte uma aqui, se tiver; senão, uma é desenhada.',
    wish: 'Um emblema assinado é corrigido assinando-o de novo; o endereço permanece.',
    page: 'Copie do navegador. O endereço de uma página que não está em nenhuma lista não deve vir para cá: escreva para {email}.',
    pageBare:
      'Copie do navegador. O endereço de uma página que não está em nenhuma lista não deve vir para cá: escreva para quem concedeu o emblema.',
    words: 'Não diga aqui nada que deva ficar privado: para isso, escreva para {email}.',
    wordsBare:
      'Não diga aqui nada que deva ficar privado: para isso, escreva para quem concedeu o emblema.',
  },
  visible: {
    listed: 'Todo mundo: mostrar nas listas',
    unlisted: 'Só quem tem o endereço',
    fileOnly: 'Ninguém: não há página, a pessoa recebe o arquivo',
  },
  wishes: {
    correct: 'Corrigir algo',
    hide: 'Ocultar minha página das listas',
    remove: 'Remover minha página',
    withdraw: 'Revogar um emblema',
  },
  /** What has to be ticked. */
  promises: {
    agree: 'Sou esta pessoa e concordo que o emblema seja publicado como escolhi aqui.',
    nominate:
      'Perguntei à pessoa, e ela concorda. Não há endereço de e-mail neste formulário, nem nada que a pessoa não queira que seja público.',
    apply:
      'Não há endereço de e-mail neste formulário, nem nada que a pessoa não queira que seja público.',
    claim:
      'Eu estive lá. Não há endereço de e-mail neste formulário, nem nada que a pessoa não queira que seja público.',
    list: 'Perguntei a cada pessoa da lista, e elas concordam. Não há endereço de e-mail neste formulário, nem nada que a pessoa não queira que seja público.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'Esta issue é longa demais para um formulário.',
    headings:
      'Os títulos desta issue não são os de um formulário: cada um deve aparecer uma vez, na ordem, e nada antes do primeiro. Se uma resposta tem uma linha que começa com `### `, por favor escreva essa linha sem os sinais.',
    email:
      'Há um endereço de e-mail nesta issue, e issues são públicas. Por favor, edite para tirá-lo e apague o histórico dessa edição. Se a pessoa quer que o emblema fique ligado ao endereço dela, alguém da manutenção faz isso em particular, com `npm run award -- … --email -`: só um hash com sal é guardado.',
    promise: '“{label}” precisa estar marcado, e as palavras precisam ser as do formulário.',
    empty: '“{label}” precisa de uma resposta.',
    most: 'O limite de caracteres em “{label}” é {most}.',
    line: '“{label}” ocupa uma só linha.',
    choice:
      '“{label}” precisa ser uma das opções do formulário. O formulário pode ser mais antigo que os emblemas: nesse caso, preencha de novo.',
    several: '“{label}” é o nome de mais de uma pessoa: escreva {folders}.',
    badge: '“{label}” precisa ser um dos emblemas que o formulário cita, que podem ter mudado.',
    badgeNear:
      '“{label}” precisa ser um dos emblemas que o formulário cita, que podem ter mudado. Você quis dizer {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Nada foi feito deste formulário ainda:',
  again: 'Edite a issue; depois, alguém tira a etiqueta e a coloca de novo.',
  byHand:
    'Quem faz isso é uma pessoa, não um script: `npm run correct` corrige o que foi assinado, `visibility` no perfil oculta uma página ou a retira, `npm run forget` tira tudo, e `npm run revoke` revoga um emblema.',
} as const;
