/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Propor uma concessão',
  description:
    'Escreva uma concessão, um emblema ou uma pessoa para {issuer} em uma página que confere enquanto você digita.',
  lead: 'Preencha o que você sabe. A página confere enquanto você digita, com as regras da comunidade, e leva você ao lugar onde se faz a proposta. Nada sai do seu navegador antes disso.',
  kind: {
    label: 'O que você propõe?',
    award: 'Uma concessão, para uma ou mais pessoas',
    badge: 'Um novo emblema',
    person: 'Uma nova pessoa',
  },
  heads: {
    badge: 'Propor um emblema',
    person: 'Propor uma pessoa',
    endorsement: 'Assinar um endosso',
  },
  badge: 'Emblema',
  people: 'Para quem? Um nome por linha',
  peopleHelp:
    'Nomes como devem aparecer. Para quem já está aqui, busque o nome abaixo ou cole o endereço da página da pessoa.',
  search: 'Buscar alguém que já está aqui',
  add: 'Adicionar {recipient}',
  visibility: 'Onde mostrar as pessoas novas',
  visible: {
    '': 'Ainda não perguntei a elas: em nenhuma lista',
    listed: 'Qualquer pessoa pode encontrá-las',
    unlisted: 'Só quem tem o endereço',
    'file-only': 'Sem página; elas recebem o arquivo',
  },
  date: 'Dia em que foi conquistado',
  dateHelp: 'Por exemplo, 2026-05-01; vazio, vale hoje.',
  note: 'Por quê, em uma ou duas frases',
  noteHelp: 'Público, em Markdown. Sem endereços de e-mail.',
  evidence: 'Links que comprovam isso, um por linha',
  exception: 'Exceção: por que é concedido embora falte algo',
  exceptionHelp:
    'Este emblema pede outros antes. Se ficar vazio, eles precisam existir. O que alguém tem fora das listas, esta página não vê.',
  results: 'O que foi alcançado, um por linha',
  resultsHelp:
    'Este emblema descreve resultados. Escreva cada um com o nome na frente; deixe de fora o que não se sabe nem é exigido.',
  creditsHelp: 'Quantos foram obtidos, como 2.5; vazio, todos.',
  language: 'Idioma das pessoas novas',
  languageUnsaid: 'Não informado',
  name: 'Nome',
  descriptionOf: 'O que ele diz sobre quem o tem',
  criteria: 'Como se conquista',
  skills: 'Habilidades, uma por linha',
  picture: 'Imagem, se você tiver uma',
  pictureHelp:
    'SVG ou PNG, no máximo 512 KB, quadrada; você pode soltá-la aqui. Sem ela, uma imagem é desenhada.',
  profile: 'Perfil público, um endereço https',
  preview: {
    title: 'Como vai ficar',
    whose: 'A página de',
    to: 'concedido a',
    dated: 'em {day}',
    notYet:
      'Ainda não é uma concessão. Depois de aprovada e assinada, a página dirá aqui que é válida.',
  },
  result: {
    title: 'O que fazer com isto',
    waiting: 'Preencha os campos; o que ainda falta é dito aqui.',
    thinking: 'Conferindo…',
    nobody: 'Ninguém foi indicado ainda.',
    wrong: {
      one: 'Falta ou está errado ({count}):',
      many: 'Faltam ou estão errados ({count}):',
      other: 'Faltam ou estão errados ({count}):',
    },
    right:
      'Não há nada de errado, até onde esta página consegue ver. A verificação da proposta vê o resto.',
    broken:
      'Este navegador não consegue conferir aqui. Use os formulários, ou fale com as pessoas por trás deste site.',
    form: 'Enviar como formulário',
    formHelp:
      'Uma pessoa lê o formulário e faz dele uma proposta. É o caminho para quase todo mundo.',
    formEmpty:
      'É longo demais para preencher automaticamente: copie os textos abaixo para o formulário.',
    files: 'Ou proponha os arquivos diretamente',
    fileHelp:
      'Para quem já conhece o lugar: cada link abre um arquivo novo com o texto dele; no fim, escolha propor.',
    several:
      'Cada um destes links abre uma proposta própria: para {count} arquivos, um formulário é mais simples. Ou baixe todos de uma vez, descompacte e envie a pasta de uma só vez, como uma única proposta.',
    all: 'Baixar todos os arquivos (ZIP)',
    chooseAgain:
      'Um link não pode fazer estas escolhas no formulário; faça-as lá de novo: {choices}',
    open: 'Arquivo novo em {host}',
    openEmpty: 'Arquivo novo em {host}: copie o texto para lá',
    copy: 'Copiar o texto',
    copied: 'Copiado',
    download: 'Baixar o arquivo',
    takePicture: 'Baixar a imagem, pronta para o emblema',
    pictureHelp:
      'Um link não consegue levar uma imagem. Solte este arquivo no formulário, em “Imagem”; ou coloque-o como {file} ao lado de badge.md no branch da sua proposta (lá: Add file, Upload files).',
    nowhere:
      'Este site não diz onde é guardado. Copie ou baixe os arquivos e envie-os às pessoas por trás dele.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Um endosso: suas próprias palavras, assinadas',
    address: 'O que você endossa?',
    addressHelp:
      'Neste site: a página de uma concessão ou o arquivo assinado dela, uma versão de um emblema (v1.json) ou o did:web do emissor. O que está em outro lugar é endossado lá.',
    paste: 'Ou cole o texto desse arquivo',
    made: 'Guarde este arquivo e não o mostre a ninguém.',
    name: 'Seu nome, como ficará ao lado das suas palavras',
    comment: 'O que você sabe sobre isso?',
    commentHelp: 'Público, em Markdown, no máximo 1.000 caracteres. Sem endereços de e-mail.',
    until: 'O último dia em que vale',
    untilHelp: 'Nada pode retirá-lo antes.',
    said: {
      known: 'O perfil de {recipient} lista esta chave, e as páginas dirão isso.',
      unknown:
        'Nenhum perfil das listas deste site tem esta chave. Enquanto o seu não a tiver, o que ela assina é recusado aqui: proponha primeiro estas linhas para o seu perfil.',
      own: 'Esta chave é de quem tem o emblema: um endosso são palavras de outra pessoa.',
      incomplete: 'São necessários o que você endossa, uma chave, seu nome e suas palavras.',
      notHere: 'Nada que possa ser endossado aqui tem este endereço.',
      invalid:
        'O que está neste endereço não é válido na verificação e, por isso, não pode ser endossado.',
      long: 'Suas palavras são longas demais: no máximo 1.000 caracteres são mostrados.',
      mail: 'Há um endereço de e-mail no texto; retire-o.',
      day: 'O último dia ainda tem de chegar, como {day}.',
      signed: 'Assinado. Nada foi enviado.',
    },
    next: 'Proponha como este novo arquivo, byte por byte: o nome vem dos bytes. Quando alguém que pode conceder concordar, ele fica ao lado do que endossa.',
    without: 'Para endossar algo, assine com {command}, com a chave da sua comunidade ou a sua.',
  },
  without: {
    lead: 'Esta página precisa de um script para conferir o que você escreve. Sem ele:',
    forms: 'use um formulário da comunidade:',
    files: 'ou escreva o arquivo à mão, como explica {help}.',
    help: 'a ajuda para quem concede',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Lacrar um endereço',
  lead: 'Para quem quer a mensagem sobre uma concessão por e-mail e não tem conta na hospedagem: aqui o endereço é lacrado de modo que só {issuer} possa abri-lo. Isso acontece neste navegador, e nada é enviado a lugar nenhum.',
  award: 'Qual concessão?',
  awardHelp:
    'O endereço da página dela, ou o arquivo como a proposta mostra, como recipients/ada-sample/first-talk.md.',
  to: 'Endereço de e-mail',
  seal: 'Lacrar',
  wrongAward: 'Isto não indica nenhuma concessão deste site.',
  wrongTo: 'Isto não é um único endereço de e-mail simples.',
  broken: 'Este navegador não consegue lacrá-lo. Pergunte às pessoas por trás deste site.',
  ready:
    'Copie este texto e cole como comentário abaixo da proposta da concessão, sem mais nada. Vale até {day}.',
  after:
    'Assim que a concessão é publicada, a mensagem é enviada, e o comentário é apagado junto com o endereço. Os e-mails em que a hospedagem avisou outras pessoas do comentário ainda têm o texto lacrado; só {issuer} pode abri-lo.',
  without:
    'Esta página lacra com um script, no navegador. Sem ele, peça a quem propôs a concessão que entregue a mensagem.',
} as const;
