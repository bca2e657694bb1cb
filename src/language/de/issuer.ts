/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Aussteller',
  title: 'Über den Aussteller',
  description:
    'Wer {issuer} ist, wie über Verleihungen entschieden wird und woran man sie erkennt.',
  who: {
    title: 'Wer',
    name: 'Name',
    address: 'Adresse',
    former: 'Frühere Adresse',
    identifier: 'Kennung',
    contact: 'Kontakt',
    fingerprint: 'Aktiver Schlüssel',
    keys: 'Schlüssel',
    keyHistory: 'alle Schlüssel und was aus ihnen wurde',
  },
  how: {
    title: 'Wie über Verleihungen entschieden wird',
    sentences: {
      proposal:
        'Jemand schlägt eine Verleihung vor: wer, welches Badge und warum, mit Belegen, wo es welche gibt. Der Vorschlag ist ein Text, den die Menschen der Gemeinschaft lesen und besprechen können, bevor er zählt.',
      review:
        'Jemand anderes liest ihn und vergleicht ihn mit den Kriterien des Badges. Mit der Zustimmung kommt er zu den Unterlagen der Gemeinschaft und wird signiert, ein einziges Mal. Danach kann ihn niemand ändern, ohne dass die Änderung zu sehen ist.',
      reasons:
        'Die Gründe stehen auf der Seite jeder Verleihung. Was sie wert sind, beurteilt, wer sie liest: Die Signatur beweist, wer es gesagt hat, nicht, dass es stimmt.',
    },
    more: 'So schlägst du eine Verleihung vor',
  },
  lasting: {
    title: 'Was bleibt',
    sentences: {
      meaning:
        'Ein Badge behält die Bedeutung, die es am Tag der Verleihung hatte: Sein Wortlaut steht in der signierten Verleihung, und eine geänderte Bedeutung wird eine neue Version.',
      addresses:
        'Adressen bleiben. Diese Website besteht aus einfachen Dateien, ohne Server oder Konto dahinter. Wer eine Kopie hat, kann sie neu aufbauen und jede Verleihung prüfen.',
    },
  },
  known: {
    title: 'Aussteller, die wir kennen',
    lead: 'Die Seite, die Badges prüft, sagt das bei ihren Badges dazu. Wir stehen nicht für sie ein.',
    file: 'Die Liste als Datei, wie andere Prüfprogramme sie laden',
  },
  files: {
    title: 'Für Maschinen',
    identifier: 'Kennungsdokument',
    issuer: 'Ausstellerdatei',
    status: 'Statusliste',
    privacy: 'Datenschutz',
  },
} as const;

export const keys = {
  kind: 'Aussteller',
  title: 'Schlüssel dieses Ausstellers',
  description:
    'Die Schlüssel, mit denen {issuer} Badges signiert, und was aus früheren geworden ist.',
  lead: 'Ein Badge wird mit einem Schlüssel signiert, den nur der Aussteller hat. Hier steht die öffentliche Hälfte von jedem: Wer ein Badge prüft, findet sie unter der Kennung {identifier}.',
  former:
    'Die Website ist umgezogen. Badges, die vorher signiert wurden, nennen eine frühere Kennung mit denselben Schlüsseln: {identifiers}.',
  none: { title: 'Noch keine', text: 'Noch ist nichts signiert.' },
  titles: {
    active: 'Aktiv: Schlüssel {key}',
    retired: 'Abgelöst: Schlüssel {key}',
    compromised: 'Kompromittiert: Schlüssel {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Er signiert neue Verleihungen, seit dem {day}.',
    retired: 'Er signiert nichts mehr. Was er signiert hat, bleibt gültig.',
    compromised:
      'Seit dem {day} könnte jemand anderes sein Geheimnis haben. Nichts, was er signiert hat, zählt noch, wer auch immer signiert hat und welcher Tag auch dabeisteht.',
    signedAgain:
      'Die Verleihungen, die er signiert hat, wurden mit einem anderen Schlüssel neu signiert: dieselbe Verleihung, derselbe Tag, dieselbe Adresse. Eine Badge-Datei von vorher besteht die Prüfung nicht; nimm also die neue von der Seite der Verleihung.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'Er ist die Wurzel: Mit ihm beginnt die Kette der Schlüssel dieses Ausstellers, sein Fingerabdruck ist also der, den man vergleicht.',
    formerRoot:
      'Mit ihm begann die Kette der Schlüssel dieses Ausstellers. Seit er kompromittiert ist, beruht nichts mehr auf ihm.',
    next: 'Bestätigt von Schlüssel {key} am {day}: Der Schlüssel davor hat eine Erklärung signiert, dass dieser auf ihn folgt.',
    earlier:
      'Später bestätigt, von Schlüssel {key} am {day}: Nicht der Schlüssel davor, sondern einer danach hat eine Erklärung signiert, dass dieser dem Aussteller gehört.',
    agreement:
      'Er kam ohne Erklärung des Schlüssels davor hinzu, mit der Zustimmung von zwei Personen aus der Betreuung, am {day}; diese Zustimmung hat der Host festgehalten, keine Signatur.',
    unknown:
      'Er stammt aus der Zeit, bevor Schlüssel einander bestätigten: Nur die Geschichte des Repositorys sagt, wie er hierherkam.',
  },
  made: 'Erzeugt',
  compromised: 'Kompromittiert',
  since: 'seit {day}',
  fingerprint: 'Fingerabdruck',
  rootFingerprint: 'Fingerabdruck der Wurzel',
  publicKey: 'Öffentlicher Schlüssel',
  file: 'Schlüssel {key}, JSON',
  compare: {
    title: 'So vergleichst du',
    text: 'Wer einen alten Ausdruck hat oder den Aussteller persönlich kennt, kann den Fingerabdruck vergleichen: Er ist der Anfang (16 Byte) des SHA-256-Hashwerts der 32 Byte des öffentlichen Schlüssels.',
  },
} as const;
