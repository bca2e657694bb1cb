/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Emblema válido',
    nonconforming: 'Autêntico, mas não segue o padrão à risca',
    'known-issuer': 'Emblema válido de outro emissor',
    'unknown-issuer': 'Assinatura correta, emissor desconhecido deste site',
    expired: 'Emblema expirado',
    'not-yet-valid': 'Ainda não válido',
    revoked: 'Emblema revogado',
    replaced: 'Uma cópia mais antiga deste emblema',
    invalid: 'Não válido',
    undetermined: 'Não foi possível decidir',
    'no-badge': 'Nenhum emblema encontrado',
    preview: 'Uma prévia, não um emblema emitido',
    'other-recipient': 'Um emblema de outra pessoa',
  },
  confirmed: 'Confirmado por seu emissor, que este site não conhece',
  undecidedPerson: 'Autêntico, mas não foi possível decidir de quem é',
  outcomes: {
    passed: 'Passou',
    deviates: 'Não à risca',
    failed: 'Falhou',
    unknown: 'Não se sabe',
    skipped: 'Sem verificação',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Cópia mais antiga',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Arquivo',
    contexts: 'Vocabulário',
    schema: 'Completude',
    issuer: 'Emissor',
    key: 'Chave',
    proof: 'Assinatura',
    dates: 'Datas',
    status: 'Revogação',
    endorsement: 'Endosso',
    recipient: 'Pessoa',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'arquivo',
    contexts: 'vocabulário',
    schema: 'completude',
    issuer: 'emissor',
    key: 'chave',
    proof: 'assinatura',
    dates: 'datas',
    status: 'revogação',
    endorsement: 'endosso',
    recipient: 'pessoa',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Escopo', proof: 'Original' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Nada foi alterado desde então, e ele está em vigor. {recipient}',
    known: '{award} Nada foi alterado desde então, e ele está em vigor. {known} {recipient}',
    stranger:
      '{award} Se esse emissor é quem você pensa, só você pode julgar: este site não o conhece. {recipient}',
    nonconforming:
      '{award} Nada foi alterado desde então, e ele está em vigor; mas não segue à risca o seu padrão. {found}',
    judged: '{award} {found}',
    invalid: 'Não confie nele. {found}',
    undetermined: 'Isto não diz nada a favor do emblema, e nada contra ele. {found}',
    'no-badge': '{found} Traga a imagem do emblema, o arquivo ou o endereço da página.',
  },
  award: {
    whole: '{issuer} concedeu o emblema “{badge}” a “{recipient}”.',
    unnamed: '{issuer} concedeu o emblema “{badge}”.',
    nameless: '{issuer} concedeu um emblema a “{recipient}”.',
    bare: '{issuer} concedeu um emblema.',
    somebody: 'Alguém',
    endorsement:
      '{issuer} endossou um emblema, uma pessoa ou uma organização; isto, por si, não é um emblema.',
    record: {
      one: '{issuer} assinou um registro com {count} credencial dentro.',
      many: '{issuer} assinou um registro com {count} credenciais dentro.',
      other: '{issuer} assinou um registro com {count} credenciais dentro.',
    },
    shown: 'Alguém mostra credenciais, {count} ao todo, e cada uma foi examinada.',
  },
  counted: '{headline}: {found}.',
  named: '“{badge}”',
  knownIssuer: 'Este site conhece o emissor como {name}, e não responde por ele.',
  unknownIssuer: 'Este site não conhece o emissor.',
  suspended: 'O emissor o suspendeu: por enquanto, não conta.',
  withdrawn: 'O emissor o revogou: não conta mais.',
  noAnswer: 'Nenhuma verificação deu resposta.',
  notReached: 'Não examinado depois disso: {checks}.',
  part: '{part}: {found}',
} as const;
