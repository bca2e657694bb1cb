/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Badge valido',
    nonconforming: 'Autentico, ma non alla lettera',
    'known-issuer': 'Badge valido di un altro emittente',
    'unknown-issuer': 'Firma corretta, emittente sconosciuto a questo sito',
    expired: 'Badge scaduto',
    'not-yet-valid': 'Non ancora valido',
    revoked: 'Badge revocato',
    replaced: 'Una copia precedente di questo badge',
    invalid: 'Non valido',
    undetermined: 'Impossibile decidere',
    'no-badge': 'Nessun badge trovato',
    preview: 'Un’anteprima, non un badge emesso',
    'other-recipient': 'Il badge di un’altra persona',
  },
  confirmed: 'Confermato dal suo emittente, che questo sito non conosce',
  undecidedPerson: 'Autentico, ma non si è potuto decidere di chi sia',
  outcomes: {
    passed: 'Superato',
    deviates: 'Non alla lettera',
    failed: 'Non superato',
    unknown: 'Incerto',
    skipped: 'Non verificato',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Copia precedente',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'File',
    contexts: 'Vocabolario',
    schema: 'Completezza',
    issuer: 'Emittente',
    key: 'Chiave',
    proof: 'Firma',
    dates: 'Date',
    status: 'Revoca',
    endorsement: 'Avallo',
    recipient: 'Titolare',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'file',
    contexts: 'vocabolario',
    schema: 'completezza',
    issuer: 'emittente',
    key: 'chiave',
    proof: 'firma',
    dates: 'date',
    status: 'revoca',
    endorsement: 'avallo',
    recipient: 'titolare',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Ambito', proof: 'Originale' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Da allora non è stato modificato nulla, e oggi vale. {recipient}',
    known: '{award} Da allora non è stato modificato nulla, e oggi vale. {known} {recipient}',
    stranger:
      '{award} Se l’emittente sia davvero chi pensi, puoi giudicarlo solo tu: questo sito non lo conosce. {recipient}',
    nonconforming:
      '{award} Da allora non è stato modificato nulla, e oggi vale; ma non segue alla lettera il suo standard. {found}',
    judged: '{award} {found}',
    invalid: 'Non farci affidamento. {found}',
    undetermined: 'Questo non dice nulla a favore del badge, e nulla contro. {found}',
    'no-badge': '{found} Porta l’immagine del badge, il suo file o l’indirizzo della sua pagina.',
  },
  award: {
    whole: '{issuer} ha assegnato il badge “{badge}” a “{recipient}”.',
    unnamed: '{issuer} ha assegnato il badge “{badge}”.',
    nameless: '{issuer} ha assegnato un badge a “{recipient}”.',
    bare: '{issuer} ha assegnato un badge.',
    somebody: 'Qualcuno',
    endorsement:
      '{issuer} ha avallato un badge, una persona o un’organizzazione; questo di per sé non è un badge.',
    record: {
      one: '{issuer} ha firmato una raccolta che contiene una credenziale.',
      many: '{issuer} ha firmato una raccolta che contiene {count} credenziali.',
      other: '{issuer} ha firmato una raccolta che contiene {count} credenziali.',
    },
    shown: 'Credenziali mostrate: {count}. Ciascuna è stata esaminata.',
  },
  counted: '{headline}: {found}.',
  named: '“{badge}”',
  knownIssuer: 'Questo sito conosce l’emittente come {name}, e non risponde per suo conto.',
  unknownIssuer: 'Questo sito non conosce l’emittente.',
  suspended: 'L’emittente lo ha sospeso: per ora non conta.',
  withdrawn: 'L’emittente lo ha revocato: non conta più.',
  noAnswer: 'Nessun controllo ha dato una risposta.',
  notReached: 'Non esaminato dopo quel punto: {checks}.',
  part: '{part}: {found}',
} as const;
