/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Lernpfad',
  title: 'Lernpfad: {pathway}',
  all: 'Lernpfade',
  partOf: 'Auf dem Lernpfad {pathway}.',
  steps: { one: '{count} Schritt', other: '{count} Schritte' },
  begin: 'Beginne mit {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Eine Zeichnung der Liste, die folgt: Ein Pfeil führt von dem, was nötig ist, zu dem, wofür es nötig ist.',
  needed:
    'Durchgezogene Linie: Es ist nötig. Gestrichelte Linie: Es ist eines von mehreren, die genügen.',
  added: 'Kein Schritt dieses Lernpfads, aber ein Schritt darauf kann es voraussetzen.',
  /** On the page of a recipient. */
  onTheWay: 'Unterwegs',
  soFar: '{pathway}: {have} von {need}.',
  badgeSoFar: '{badge}: {have} von {need}, die es voraussetzt.',
  next: 'Als Nächstes: {badge}.',
  done: 'Alle Schritte sind geschafft.',
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'Wie weit bist du?',
    help: 'Dein Browser prüft die Dateien deiner Badges hier, so wie die Seite, die Badges prüft. Nichts wird gesendet, nichts behalten, und niemand fragt, wem sie gehören.',
    choose: 'Dateien deiner Badges: PNG, SVG oder JSON',
    without:
      'Dein Browser kann hier Dateien deiner Badges prüfen und sagen, wie weit du bist; dafür braucht er JavaScript.',
    said: {
      working: 'Wird geprüft …',
      counts: 'Es zählt.',
      noStep: 'Es ist gültig und kein Schritt dieses Lernpfads.',
      lapsed: 'Es gilt heute nicht und zählt deshalb nicht.',
      withdrawn: 'Es wurde widerrufen und zählt deshalb nicht.',
      foreign:
        'Von einem anderen Aussteller: Es wurde hier nicht geprüft, und ob es zählt, entscheiden Menschen.',
      invalid: 'Es ist nicht, was es zu sein vorgibt, und zählt deshalb nicht.',
      undecided: 'Es ließ sich nicht prüfen.',
      none: 'Darin ist kein einzelnes Badge.',
    },
  },
} as const;
