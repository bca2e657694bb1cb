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
  paper: 'Jede Zeile lässt sich prüfen: Code scannen oder {address} öffnen',
} as const;
