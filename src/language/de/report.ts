/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Gültiges Badge',
    nonconforming: 'Echt, weicht aber vom Standard ab',
    'known-issuer': 'Gültiges Badge eines anderen Ausstellers',
    'unknown-issuer': 'Signatur korrekt, Aussteller hier unbekannt',
    expired: 'Abgelaufenes Badge',
    'not-yet-valid': 'Noch nicht gültig',
    revoked: 'Widerrufenes Badge',
    replaced: 'Ältere Kopie dieses Badges',
    invalid: 'Ungültig',
    undetermined: 'Ließ sich nicht entscheiden',
    'no-badge': 'Kein Badge gefunden',
    preview: 'Vorschau, kein ausgestelltes Badge',
    'other-recipient': 'Badge einer anderen Person',
  },
  confirmed: 'Vom Aussteller bestätigt, der hier unbekannt ist',
  undecidedPerson: 'Echt, aber wem es gehört, ließ sich nicht entscheiden',
  outcomes: {
    passed: 'Bestanden',
    deviates: 'Weicht ab',
    failed: 'Nicht bestanden',
    unknown: 'Unklar',
    skipped: 'Nicht geprüft',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Ältere Kopie',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Datei',
    contexts: 'Vokabular',
    schema: 'Vollständigkeit',
    issuer: 'Aussteller',
    key: 'Schlüssel',
    proof: 'Signatur',
    dates: 'Zeitraum',
    status: 'Widerruf',
    endorsement: 'Befürwortung',
    recipient: 'Person',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'Datei',
    contexts: 'Vokabular',
    schema: 'Vollständigkeit',
    issuer: 'Aussteller',
    key: 'Schlüssel',
    proof: 'Signatur',
    dates: 'Zeitraum',
    status: 'Widerruf',
    endorsement: 'Befürwortung',
    recipient: 'Person',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Bereich', proof: 'Original' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Seither wurde nichts geändert, und es gilt. {recipient}',
    known: '{award} Seither wurde nichts geändert, und es gilt. {known} {recipient}',
    stranger:
      '{award} Ob das der Aussteller ist, für den du ihn hältst, kannst nur du beurteilen: Diese Website kennt ihn nicht. {recipient}',
    nonconforming:
      '{award} Seither wurde nichts geändert, und es gilt; es hält sich aber nicht genau an seinen Standard. {found}',
    judged: '{award} {found}',
    invalid: 'Verlass dich nicht darauf. {found}',
    undetermined: 'Das spricht weder für das Badge noch dagegen. {found}',
    'no-badge': '{found} Leg das Bild des Badges vor, seine Datei oder die Adresse seiner Seite.',
  },
  award: {
    whole: '{issuer} hat das Badge „{badge}“ an „{recipient}“ verliehen.',
    unnamed: '{issuer} hat das Badge „{badge}“ verliehen.',
    nameless: '{issuer} hat ein Badge an „{recipient}“ verliehen.',
    bare: '{issuer} hat ein Badge verliehen.',
    somebody: 'Jemand',
    endorsement:
      '{issuer} hat ein Badge, eine Person oder eine Organisation befürwortet; das ist selbst kein Badge.',
    record: {
      one: '{issuer} hat eine Sammlung mit einem Nachweis signiert.',
      other: '{issuer} hat eine Sammlung mit {count} Nachweisen signiert.',
    },
    shown: 'Jemand zeigt Nachweise ({count}), und jeder wurde einzeln angesehen.',
  },
  counted: '{headline}: {found}.',
  named: '„{badge}“',
  knownIssuer: 'Diese Website kennt den Aussteller als {name} und steht nicht für ihn ein.',
  unknownIssuer: 'Der Aussteller ist hier unbekannt.',
  suspended: 'Der Aussteller hat es ausgesetzt: Vorerst zählt es nicht.',
  withdrawn: 'Der Aussteller hat es widerrufen: Es zählt nicht mehr.',
  noAnswer: 'Keine Prüfung hat eine Antwort gegeben.',
  notReached: 'Danach nicht mehr angesehen: {checks}.',
  part: '{part}: {found}',
} as const;
