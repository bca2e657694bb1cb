/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: 'Eine Verleihung aus diesem Pull Request ist signiert und veröffentlicht.',
    other: '{count} Verleihungen aus diesem Pull Request sind signiert und veröffentlicht.',
  },
  fileOnly:
    'Ein Badge {badge} wurde für eine Person signiert, die hier keine Seite hat. Jemand aus der Betreuung führt {command} aus und übergibt ihr die Dateien.',
  quiet:
    'Ein Badge {badge} wurde für eine Person signiert, die in keiner Liste steht, daher wird ihre Adresse hier nicht wiederholt. Jemand aus der Betreuung führt {command} aus und übergibt ihr die Nachricht.',
  /** The last three places are links. */
  award: '{badge} für {recipient}: {page}, {picture}, {credential}. Diese Adressen bleiben.',
  page: 'Seite',
  picture: 'Bild',
  credential: 'Nachweis',
  paste: 'Eine Nachricht für die Person, fertig zum Einfügen:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} hat dir das Badge „{badge}“ verliehen.',
    page: 'Deine Seite, die bleibt:',
    picture: 'Das Bild des Badges:',
    signedPicture:
      'Dein Bild, mit dem signierten Badge darin (schick die Datei selbst, kein Bildschirmfoto):',
    linkedIn: 'Ins LinkedIn-Profil eintragen:',
    check: 'Alle können es auf dieser Seite prüfen oder mit ihrer Adresse hier:',
    checkPicture: 'Alle können es auf dieser Seite prüfen oder mit dem Bild hier:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Badges, die bald ablaufen',
    none: 'Es gibt nichts mehr, was bald abläuft.',
    lead: 'Frag die Personen, ob ihr Badge erneuert werden kann: {command}. Diese Liste wird auf dem neuesten Stand gehalten und schließt sich von selbst.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'Und {count} weiteres: {command} zählt alle auf.',
      other: 'Und {count} weitere: {command} zählt alle auf.',
    },
    quiet: {
      one: '{count} weiteres von Personen, die in keiner Liste stehen, daher wird hier nichts darüber gesagt: {command} auf deinem Gerät.',
      other:
        '{count} weitere von Personen, die in keiner Liste stehen, daher wird hier nichts darüber gesagt: {command} auf deinem Gerät.',
    },
  },
} as const;
