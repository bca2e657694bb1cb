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
  },
  selection: {
    description: 'Badges, die {recipient} zum Zeigen ausgewählt hat.',
    lead: 'Eine Auswahl von Badges in eigener Reihenfolge, für alle, die diese Adresse haben. Sie steht in keiner Liste.',
    all: 'Alles auf der Seite dieser Person',
    said: { one: 'Was andere sagen: {count}', other: 'Was andere sagen: {count}' },
  },
  paper: 'Jede Zeile lässt sich prüfen: Code scannen oder {address} öffnen',
} as const;
