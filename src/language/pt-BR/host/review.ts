/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Isto ainda não pode ser mesclado',
    waiting: 'Isto está em ordem e espera aprovação',
    allowed: 'Isto pode ser mesclado',
  },
  sections: {
    standing: 'Em que pé está',
    questions: 'O que perguntar antes de aprovar',
    look: 'Veja antes de aprovar',
    agreement: 'Quem precisa aprovar',
    next: 'O que vem a seguir',
    files: 'Arquivos',
  },
  problems: { one: '{count} problema', many: '{count} problemas', other: '{count} problemas' },
  awards: {
    one: 'Mesclar publica {count} concessão',
    many: 'Mesclar publica {count} concessões',
    other: 'Mesclar publica {count} concessões',
  },
  award: '{badge} a {recipient}, {date}',
  page: 'página: {address}',
  noPage: 'sem página: quem recebe quer só o arquivo',
  look: 'Cada concessão e cada emblema fica por uma semana em um arquivo que abre do disco, com página, imagem e cartão: baixe `preview` no fim [desta execução]({address}), descompacte e abra `open-from-disk/`.',
  newBadge: '{badge} é novo: a página e a imagem estão lá em {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'concessão',
    revocation: 'revogação',
    reinstatement: 'revogação desfeita',
    correction: 'correção de uma concessão, que é assinada de novo',
    identity: 'nome ou endereço de uma pessoa em uma concessão, que é assinada de novo',
    'giving-up': 'endereço abandonado (palavra da própria pessoa, ou de alguém da manutenção)',
    hiding:
      'se uma concessão aparece nas listas (diz isso quem a recebeu, ou alguém da manutenção)',
    voices: 'o que outras pessoas disseram de uma concessão, mostrado na página dela',
    confirmation:
      'confirmação de uma concessão por pessoas que sabem dela, nunca por quem a recebe',
    quotation: 'palavras sob o nome de uma conta (ela mesma as aprova)',
    withdrawal: 'retirada de uma concessão que ainda não foi assinada',
    badge: 'emblema ou trilha',
    'new-badge': 'novo emblema (duas destas pessoas aprovam, ou uma da manutenção)',
    profile: 'perfil',
    original: 'emblema de outro emissor, guardado como veio, ou mostrado',
    selection: 'seleção de emblemas (quem os recebeu decide, ou alguém da manutenção)',
    endorsement: 'endosso feito por terceiros, publicado como veio',
    account: 'conta de uma pessoa (quem é titular confirma, ou alguém da manutenção)',
    public: 'arquivo publicado',
    key: 'chave sem declaração da chave anterior (precisa de duas pessoas da manutenção)',
    address: 'mudança de endereço do site (duas pessoas da manutenção aprovam, ou a única)',
    maintainers:
      'motor, chaves, política ou um arquivo que não é de ninguém (precisa de alguém da manutenção)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: {
    one: '{list} e mais {count}',
    many: '{list} e mais {count}',
    other: '{list} e mais {count}',
  },
  more: { one: 'e mais {count}', many: 'e mais {count}', other: 'e mais {count}' },
  agreed: 'Aprovação de: {names}.',
  missing: {
    one: 'Falta {count} aprovação; podem dá-la: {names}.',
    many: 'Faltam {count} aprovações; podem dá-las: {names}.',
    other: 'Faltam {count} aprovações; podem dá-las: {names}.',
  },
  enough: 'Não é preciso mais ninguém.',
  nobody: 'ninguém ainda',
  another: 'Ninguém concede por conta própria: alguém que não seja quem propôs precisa aprovar.',
  pushed:
    'O commit mais novo foi enviado por {names}: quem propôs o aprova ao mesclar, ou outra pessoa, ao aprovar.',
  anyAwarder:
    'A plataforma pede aqui a revisão de qualquer pessoa que concede, e não tem como saber de quem é o perfil.',
  stale: 'Aprovação só de um estado anterior: {names}.',
  nominated: 'Indicação de {author}.',
  nominatedFor:
    'Indicação de {asked}, por formulário ou comentário; {author} fez isto a partir dela.',
  openToday: 'Aberto desde {date} (hoje).',
  open: {
    one: 'Aberto desde {date} ({count} dia).',
    many: 'Aberto desde {date} ({count} dias).',
    other: 'Aberto desde {date} ({count} dias).',
  },
  /** Where those who may agree do not answer. */
  stepIn:
    'Se até {date} não responder ninguém que possa aprovar, alguém da manutenção pode intervir: {names}. Essa aprovação conta aqui.',
  stepInByNaming:
    'Se até {date} não responder ninguém que possa aprovar, alguém da manutenção pode intervir: {names}. Quem intervém nomeia mais `awarders` em `badge.md` ou `keys/issuer.json`, em um pull request separado.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): é isto que conta. A etiqueta `approved` em um formulário só fez com que isto fosse criado.',
    merge:
      '**Merge**, com um commit de merge ou com squash: leva os arquivos para main, e por si só não conta como aprovação. “Enable auto-merge”, onde o repositório permite, junta isso e a aprovação em um só passo.',
    environment:
      'O ambiente `issuer` pergunta a quem o revisa antes de a chave ser usada, se ele cita alguém. Isso deixa uma tarefa rodar; se uma concessão é assinada, quem decide são as aprovações.',
  },
  changed: 'alterado: {path}',
  deleted: 'apagado: {path}',
  added: {
    one: '{count} arquivo é novo.',
    many: '{count} arquivos são novos.',
    other: '{count} arquivos são novos.',
  },
  unchanged: 'Nada muda.',
  cut: 'O resto ficou de fora aqui.',
} as const;
