/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'Was andere sagen',
  lead: 'Nichts davon ändert, ob das Badge gültig ist: Dafür steht allein sein Aussteller ein.',
  issuer: {
    by: 'Im Namen von {host}',
    named: 'Nennt sich selbst {name}.',
    grade:
      'Niemand hier bürgt für die Signatur: Dein Browser fragt bei {host} nach, wenn du sie prüfst.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted:
      'Niemand hat sie signiert: Sie zählt, solange {host} sie veröffentlicht, unter {place}.',
    place: 'dieser Adresse',
  },
  person: {
    by: '{name}',
    grade: 'Signiert mit einem Schlüssel, den das Profil dieser Person aufführt.',
  },
  words: {
    by: '{who}',
    grade: 'Nicht signiert. Gesagt in {place}.',
    confirmed: 'Nicht signiert. Gesagt in {place}, dort als {account} zugestimmt.',
    place: 'einem durchgesehenen Vorschlag',
  },
  check: 'Signatur prüfen',
  checkOf: 'Signatur prüfen: {who}',
  file: 'signierte Datei',
  together: 'Das Badge und was andere dazu signiert haben, in einer Datei',
  from: 'Ab {day}.',
  until: 'Vom {day} bis {until}.',
  ended: 'Beendet am {until}.',
  bound: 'Nennt genau die Datei, die hier veröffentlicht ist.',
  unbound: 'Nennt die Adresse und keine bestimmte Datei.',
  before: 'Nennt die Datei, wie sie vor einer Korrektur war.',
  version: 'Version {version}.',
} as const;
