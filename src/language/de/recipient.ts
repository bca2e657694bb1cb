/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Person',
  profile: 'Profil',
  description: 'Badges, die {recipient} von {issuer} erhalten hat.',
  unlisted:
    'Diese Seite steht in keiner Liste und bittet Suchmaschinen, sie auszulassen. Wer ihre Adresse hat, kann sie lesen.',
  awaitsCorrection:
    'Korrekturen sind beschlossen und werden demnächst signiert; in den Dateien steht noch, was zuvor signiert wurde.',
  signedAs:
    'Manche Dateien wurden auf einen anderen Namen signiert; das steht auf der Seite der jeweiligen Verleihung.',
  ways: 'Ansichten dieser Sammlung',
  byBadge: 'Nach Badge',
  byTime: 'Nach Zeit',
  bySkill: 'Nach Fähigkeit',
  check: 'Prüfen',
  checkOf: '{badge} prüfen',
  none: 'Noch keine Badges.',
  earlier: { one: '{count} frühere', other: '{count} frühere' },
  year: '{year}: {count}',
  calendar: 'Die Tage, an denen diese Badges ablaufen, für einen Kalender',
  together: 'Diese Badges in einer Datei, für eine Wallet',
  resume: 'Dasselbe für einen Lebenslauf (JSON Resume)',
  code: 'QR-Code mit der Adresse dieser Seite',
  elsewhere: {
    title: 'Von anderswo',
    lead: 'Badges anderer Aussteller, wie sie kamen. Niemand hier steht für sie ein: Wenn du eines prüfst, fragt dein Browser bei seinem Aussteller nach. Wo der keine Seiten anderer Websites fragen lässt, tut es {command} mit der Datei.',
    key: 'Im Namen eines Schlüssels, zu dem keine Domain bekannt ist',
    naming: {
      key: 'Es nennt einen Schlüssel aus dem Profil dieser Person.',
      page: 'Es nennt die öffentliche Seite aus dem Profil dieser Person.',
      hash: 'Es nennt den Hashwert einer E-Mail-Adresse, den das Profil dieser Person hat.',
      address:
        'Es sagt mit dem Hashwert einer E-Mail-Adresse, wem es gehört; wer es gebracht hat, hat ihn am {day} verglichen.',
    },
    file: 'die Datei, wie sie kam',
    olderForm:
      'Badges von anderswo in einer älteren Form sind in der Datei für Wallets nicht enthalten; jedes hat seine eigene.',
  },
  selection: {
    description: 'Badges, die {recipient} zum Zeigen ausgewählt hat.',
    lead: 'Eine Auswahl von Badges in eigener Reihenfolge, für alle, die diese Adresse haben. Sie steht in keiner Liste.',
    all: 'Alles auf der Seite dieser Person',
    said: { one: 'Was andere sagen: {count}', other: 'Was andere sagen: {count}' },
  },
  paper: 'Jede Zeile lässt sich prüfen: Code scannen oder {address} öffnen',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Deine Badges mit deinem Schlüssel zeigen',
  description:
    'Signiere für einen einzigen Anlass mit einem eigenen Schlüssel, was du von deinen Badges von {issuer} zeigst.',
  lead: 'Jemand will wissen, ob ein Badge deines ist, und gibt dir dafür ein Wort vor. Hier signiert dein Browser deine Badges und dieses Wort mit deinem Schlüssel. Nichts wird irgendwohin gesendet.',
  link: 'Mit einem eigenen Schlüssel zeigen',
  without: 'Diese Seite signiert in deinem Browser; dafür braucht sie JavaScript.',
  key: 'Dein Schlüssel',
  keyHelp:
    'Die Datei deines Schlüssels. Sie wird hier gelesen und geht nirgendwohin; wer sie hat, kann an deiner Stelle signieren.',
  make: 'Einen neuen Schlüssel erzeugen',
  made: 'Bewahr diese Datei auf und zeig sie niemandem. Bitte darum, dass {did} als {field} in dein Profil kommt: Badges, die danach signiert werden, nennen diesen Schlüssel.',
  record: 'Adresse deiner Sammlung',
  recordHelp: 'Auf dieser Website: Sie endet mit {ending}.',
  challenge: 'Das Wort, das du bekommen hast',
  domain: 'Von wem: die Domain',
  sign: 'Signieren',
  said: {
    working: 'Wird signiert …',
    noKey: 'Diese Datei enthält keinen Schlüssel, der hier erzeugt wurde.',
    noRecord: 'Unter dieser Adresse gibt es keine Sammlung.',
    incomplete: 'Alle vier Angaben sind nötig.',
    none: 'Kein Badge dieser Sammlung nennt diesen Schlüssel, also würde es nichts beweisen. Badges, die signiert werden, sobald dein Profil ihn als „did“ hat, nennen ihn.',
    some: 'Badges darin: {bound}. Nicht darin, weil sie diesen Schlüssel nicht nennen: {others}. Bewiesen wird, dass sie {domain} von jemandem gezeigt werden, der diesen Schlüssel hat; wer das ist, sagt es nicht.',
  },
} as const;
