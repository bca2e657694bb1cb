/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Verificar um emblema',
  description:
    'Verifique se um emblema é autêntico: pela imagem, pelo arquivo ou pelo endereço. {issuer} não fica sabendo de nada.',
  lead: 'Traga a imagem ou o arquivo de um emblema, o link da página ou uma foto do código no impresso. Quem verifica é o seu próprio navegador; nada é enviado a lugar nenhum.',
  file: 'Solte um emblema em qualquer lugar desta página, ou escolha um',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Escolha a imagem ou o arquivo de um emblema',
  camera: 'ou tire uma foto do código em um impresso',
  address: 'ou informe o endereço',
  checkAddress: 'Verificar o endereço',
  paste: 'ou cole o texto',
  text: 'A credencial, que começa com um abre-chaves, ou um token, que começa com “ey”',
  checkText: 'Verificar o texto',
  without: {
    lead: 'Verificar aqui exige um script, que o seu navegador não executa. Outros caminhos:',
    command:
      'Com o código deste site: {command}, com a imagem, o arquivo ou o endereço do emblema.',
    others:
      'Com qualquer outro verificador de Open Badges 3.0, e a imagem ou o arquivo {extension} da concessão.',
    eye: 'A olho: a página de uma concessão daqui diz quem recebeu o emblema, e por quê. O endereço dela precisa começar com {address}.',
  },
  answer: {
    title: 'O que a resposta significa',
    signed:
      'Um emblema é assinado por seu emissor. Se algo nele foi alterado desde então, a assinatura não confere mais, e a resposta é “Não válido”.',
    trust:
      'Uma assinatura correta diz quem emitiu um emblema, não se você deve confiar nesse emissor. Esta página conhece um emissor: {identifier}, o que está por trás de {issuer}. Qualquer outro é mostrado pelo endereço.',
    hosts:
      'Os documentos deste site são lidos sem perguntar; os de outro servidor, só depois que você aperta o botão que diz o nome dele.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Verificando…',
  checking: 'Seu navegador está verificando o emblema.',
  undecided: 'Não foi possível decidir',
  people: 'Quem tem emblemas daqui e escolheu aparecer na lista',
  step: 'Falta um passo',
  stopped: 'A verificação demorou demais ou não conseguiu começar.',
  documentsFrom:
    'Para decidir, seu navegador precisa ler documentos de {hosts}. Isso revela a {hosts} o seu endereço na internet.',
  ask: 'Perguntar a {hosts}',
  whose:
    'Foi concedido à pessoa que o mostra? Digite o nome, o endereço de e-mail ou o endereço do perfil dela; isso fica no seu navegador.',
  compare: 'Comparar',
  record: {
    one: '{count} emblema foi encontrado e verificado à parte',
    many: '{count} emblemas foram encontrados, cada um verificado à parte',
    other: '{count} emblemas foram encontrados, cada um verificado à parte',
  },
  recordSays: 'O que você trouxe lista emblemas; cada um diz por si de quem é.',
  single: 'Ver esta verificação',
  checks: 'O que foi verificado',
  documents: 'Documentos que foram lidos',
  facts: {
    issuer: 'Emissor',
    recipient: 'Concedido a',
    name: 'que diz se chamar “{name}”',
    day: 'Concedido em',
  },
  picture: 'O emblema “{badge}”',
  unsignedPicture: 'A imagem que você trouxe. Nenhuma assinatura a cobre.',
  back: 'Para a página desta concessão',
  deviations: {
    one: '{count} ponto que não segue o padrão à risca',
    many: '{count} pontos que não seguem o padrão à risca',
    other: '{count} pontos que não seguem o padrão à risca',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'O que pedir',
    nonconforming:
      'Se for exigido um emblema conforme o padrão, peça a {issuer} que o emita de novo; o que deve ser corrigido está na lista abaixo.',
    undetermined:
      'Tente de novo mais tarde, ou peça à pessoa o link da página do emblema. Se continuar assim, pergunte ao emissor.',
    command:
      'Um comando no seu computador, onde está este programa, pode perguntar o que nenhuma página pode: {command}',
    person: 'Pergunte com que nome, endereço de e-mail ou perfil ele foi concedido, e compare.',
    replaced: 'Uma correção não depõe contra ninguém.',
    present: 'Verificar a cópia atual',
    'no-badge':
      'Peça à pessoa o link da página do emblema, ou o arquivo como o emissor o entregou. Uma captura de tela, ou uma imagem que passou por um chat, perdeu o que se verifica.',
    'unknown-issuer':
      'Pergunte quem está por trás de {issuer}, e confira lá por conta própria: o site desse emissor cita este emblema, e você confiaria na palavra dele?',
    invalid:
      'Peça à pessoa o link da página do emblema, ou o arquivo como ela o recebeu, antes de pensar mal de alguém: arquivos se estragam com facilidade.',
    'other-recipient':
      'Pergunte que nome consta no emblema; as pessoas mudam de nome e têm vários endereços.',
  },
  refused: 'O servidor respondeu com o status {status}.',
  late: 'O servidor não respondeu a tempo.',
  unreachable:
    'O servidor não pode ser alcançado, ou não deixa páginas de outros sites lerem seus arquivos.',
  large: 'É maior que {size} MB.',
  unasked: 'Está em outro servidor, que só é consultado quando você manda.',
  noText: 'A resposta não é texto UTF-8.',
} as const;
