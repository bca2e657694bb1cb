/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Válido',
    expiring: 'Expira em breve',
    expired: 'Expirado',
    revoked: 'Revogado',
    'awaiting-signature': 'Aguarda assinatura',
    preview: 'Prévia',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'Em {day}, este emblema é válido.',
    validOnce: 'Este emblema era válido quando foi assinado.',
    expiring: 'É válido até {day}. Pergunte se pode ser renovado.',
    expired: 'Foi válido até {day}.',
    over: 'Não é mais válido.',
    revoked: 'O emissor o revogou em {day}.',
    withdrawn: 'O emissor o revogou.',
    awaiting: 'A concessão ainda não foi assinada. Até lá, não conta para nada.',
    preview:
      'Assinado com uma chave descartável, para mostrar como a concessão vai ficar. Não prova nada.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Consultado agora mesmo: o emissor não o revogou.',
  },
  title: '{badge}, emblema concedido a {recipient}',
  description: '{issuer} concedeu o emblema “{badge}” a {recipient} em {day}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'O emblema “{badge}”',
  to: 'concedido a',
  by: 'por {issuer}',
  awardedOn: 'Concedido em {day}',
  until: 'Válido até {day}',
  never: 'Não expira',
  reason: 'Motivo informado: {reason}',
  check: 'Verificar este emblema',
  awaitsCorrection:
    'Há uma correção aprovada desta concessão, que logo será assinada; os arquivos abaixo ainda dizem o que foi assinado antes.',
  signedAs: 'No arquivo assinado, o nome é “{name}”.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'Uma das concessões em que esta se apoia foi revogada depois.',
    exception: 'Não havia tudo o que o emblema exige. Foi concedido mesmo assim: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Artigo',
      code: 'Código',
      document: 'Documento',
      event: 'Evento',
      picture: 'Imagem',
      slides: 'Slides',
      sound: 'Som',
      video: 'Vídeo',
    },
    /** Of an address on a host of code. */
    change: 'Mudança proposta em {host}',
    question: 'Issue em {host}',
    commit: 'Commit em {host}',
  },
  renewed: 'Renovado: {newer}.',
  newer: 'a concessão de {day}',
  sections: {
    meaning: 'O que significa',
    criteria: 'Como conquistar',
    why: 'Por que foi concedido',
    evidence: 'Evidências',
    rests: 'Em que se apoia',
    skills: 'Habilidades',
    facts: 'Detalhes, chaves e arquivos para máquinas',
    others: 'Outros emblemas de {recipient}',
    earn: 'Conquiste o seu',
    retired: 'O emblema foi encerrado',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'A verificação nesta página roda no seu próprio navegador: se o emblema está íntegro, quem o assinou, se está em vigor. Outras pessoas também podem verificá-lo:',
    reads: 'Os documentos por trás:',
    credential: 'A credencial assinada',
    identifier: 'O identificador e as chaves do emissor',
    status: 'A lista de emblemas revogados',
    older: 'O mesmo em Open Badges 2.0',
    others: 'Formas de verificar um emblema',
    elsewhere: 'VerifierPlus',
    elsewhereUse: 'um verificador independente, que lê a credencial pelo próprio servidor',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'É seu? Compartilhe, baixe ou imprima',
    title: 'Para {recipient}',
    lead: 'É seu? Mostre, guarde ou peça uma correção.',
    quietLead: 'É seu? Guarde o arquivo ou peça uma correção.',
    share: 'Compartilhar',
    download: 'Baixar',
    print: 'Imprimir',
    printing:
      'Impressa, esta página é um certificado de uma folha, com um código que traz de volta para cá. A janela de impressão também permite salvá-la em PDF.',
    printNow: 'Imprimir o certificado',
    correct: 'Corrigir ou ocultar',
    write: 'Escreva para {email}.',
    propose: 'Mudanças são propostas em {repository}.',
    repository: 'o repositório da comunidade',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'É seu? Guarde ou peça uma correção',
    left: 'Este site mantém as concessões pequenas: não há imagem com o emblema dentro, cartão para links nem certificado desta. A credencial assinada diz tudo.',
    download: 'Baixar a credencial assinada, JSON',
  },
  allOf: 'Tudo o que {recipient} recebeu',
  earn: {
    criteria: 'Leia {criteria}.',
    criteriaLink: 'o que o emblema pede hoje',
    criteriaThenLink: 'o que o emblema pedia no fim',
    holders: 'Quem mais o tem',
    changed: 'Esta concessão traz a versão {version} do emblema; hoje a versão é {today}.',
    whatChanged: 'O que mudou',
    propose: 'Concessões são propostas em {repository}.',
    repository: 'o repositório da comunidade',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'versão {version}',
  facts: {
    date: 'Concedido em',
    until: 'Válido até',
    never: 'Não expira',
    corrected: 'Corrigido e assinado de novo',
    revoked: 'Revogado',
    version: 'Como foi concedido',
    definition: 'versão {version}, JSON',
    issuer: 'Emissor',
    key: 'Assinado com',
    keyName: 'chave {key}',
    throwAway: 'uma chave descartável',
    unsigned: 'nada ainda',
    status: 'Revogação',
    entry: 'entrada {index} da {list}',
    list: 'lista de status',
  },
  downloads: {
    preview: '{file} (prévia)',
    png: {
      name: 'Imagem, PNG',
      use: 'Para perfis, e-mails e slides. A credencial está dentro do arquivo.',
    },
    svg: { name: 'Imagem, SVG', use: 'O mesmo, nítido em qualquer tamanho.' },
    json: {
      name: 'Credencial, JSON',
      use: 'Para carteiras e outros verificadores: o próprio documento assinado.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Para ferramentas que só leem o padrão mais antigo. Não é assinado: elas o procuram neste endereço.',
    },
  },
  address: { code: 'Código QR do endereço desta página', check: 'Verifique em {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'recebeu {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'concedido a',
    by: 'por {issuer}',
    check: 'Verifique em {site}',
    ofAward: 'O emblema “{badge}”, concedido a {recipient} por {issuer}',
    ofBadge: 'O emblema “{badge}” de {issuer}',
    ofRecord: 'Os emblemas que {recipient} recebeu de {issuer}',
    ofIssuer: 'Os emblemas de {issuer}',
    /** Below the community's name. */
    ofSite: 'Emblemas que podem ser verificados',
    badges: { one: '{count} emblema', many: '{count} emblemas', other: '{count} emblemas' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} de {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: concessões',
    ofBadge: '{badge}, emblema de {issuer}: concessões',
    ofAward: '{badge}, emblema concedido a {recipient}',
    until: 'Válido até {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: emblemas que expiram',
    ofRecipient: '{recipient}: emblemas de {issuer} que expiram',
    lastDay: 'Último dia de “{badge}”, {recipient}',
  },
} as const;
