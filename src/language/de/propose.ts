/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Eine Verleihung vorschlagen',
  description:
    'Beschreib eine Verleihung, ein Badge oder eine Person für {issuer} auf einer Seite, die beim Tippen prüft.',
  lead: 'Trag ein, was du weißt. Die Seite prüft es beim Tippen nach den Regeln der Gemeinschaft und bringt dich dorthin, wo es vorgeschlagen wird. Vorher verlässt nichts deinen Browser.',
  kind: {
    label: 'Was schlägst du vor?',
    award: 'Eine Verleihung, an eine Person oder mehrere',
    badge: 'Ein neues Badge',
    person: 'Eine neue Person',
  },
  heads: {
    badge: 'Ein Badge vorschlagen',
    person: 'Eine Person vorschlagen',
    endorsement: 'Eine Befürwortung signieren',
  },
  badge: 'Badge',
  people: 'Wer? Eine Person je Zeile',
  peopleHelp:
    'Namen so, wie sie erscheinen sollen. Ist die Person schon hier, such unten ihren Namen oder füg die Adresse ihrer Seite ein.',
  search: 'Suchen, wer schon hier ist',
  add: '{recipient} hinzufügen',
  visibility: 'Wo neue Personen gezeigt werden',
  visible: {
    '': 'Noch zu fragen: in keiner Liste',
    listed: 'Alle dürfen sie finden',
    unlisted: 'Nur wer die Adresse hat',
    'file-only': 'Keine Seite, nur die Datei',
  },
  date: 'Tag, an dem es erworben wurde',
  dateHelp: 'Etwa 2026-05-01; bleibt das Feld leer, gilt der heutige Tag.',
  note: 'Warum, in ein, zwei Sätzen',
  noteHelp: 'Öffentlich, in Markdown. Keine E-Mail-Adressen.',
  evidence: 'Links, die es zeigen, einer je Zeile',
  exception: 'Ausnahme: warum es verliehen wird, obwohl etwas fehlt',
  exceptionHelp:
    'Dieses Badge setzt andere voraus. Bleibt das Feld leer, müssen sie da sein. Was jemand in keiner Liste hat, sieht diese Seite nicht.',
  results: 'Was erreicht wurde, eins je Zeile',
  resultsHelp:
    'Dieses Badge beschreibt Ergebnisse. Schreib jedes mit seinem Namen davor; lass weg, was weder bekannt noch verlangt ist.',
  creditsHelp: 'Wie viele erworben wurden, etwa 2.5; bleibt es leer, alle.',
  language: 'Sprache neuer Personen',
  languageUnsaid: 'Nicht gesagt',
  name: 'Name',
  descriptionOf: 'Was es über die Person sagt, die es hat',
  criteria: 'Wie man es erwirbt',
  skills: 'Fähigkeiten, eine je Zeile',
  picture: 'Bild, falls du eins hast',
  pictureHelp:
    'SVG oder PNG, höchstens 512\u00a0KB, quadratisch; du kannst es hierher ziehen. Ohne Bild wird eins gezeichnet.',
  profile: 'Öffentliches Profil, eine https-Adresse',
  preview: {
    title: 'So wird es aussehen',
    whose: 'Wessen Seite',
    to: 'verliehen an',
    dated: 'am {day}',
    notYet:
      'Das ist noch keine Verleihung. Sobald zugestimmt und signiert ist, steht auf ihrer Seite hier, dass sie gültig ist.',
  },
  result: {
    title: 'Was du damit machst',
    waiting: 'Füll die Felder aus; was noch fehlt, steht hier.',
    thinking: 'Wird geprüft …',
    nobody: 'Noch ist niemand genannt.',
    wrong: {
      one: 'Eines fehlt oder stimmt nicht:',
      other: '{count} Dinge fehlen oder stimmen nicht:',
    },
    right:
      'Daran ist nichts falsch, soweit diese Seite sehen kann. Den Rest sieht die Prüfung des Vorschlags.',
    broken:
      'Dieser Browser kann es hier nicht prüfen. Nutz die Formulare oder frag die Menschen hinter dieser Website.',
    form: 'Als Formular senden',
    formHelp:
      'Dort liest es ein Mensch und macht einen Vorschlag daraus. Für die meisten ist das der richtige Weg.',
    formEmpty:
      'Es ist zu lang, um das Formular für dich auszufüllen: Kopier die Texte unten in das Formular.',
    files: 'Oder die Dateien selbst vorschlagen',
    fileHelp:
      'Für alle, die sich dort auskennen: Jeder Link öffnet eine neue Datei mit ihrem Text; wähl am Ende, sie vorzuschlagen.',
    several:
      'Jeder dieser Links öffnet einen eigenen Vorschlag: Bei {count} Dateien ist ein Formular einfacher. Oder lade alle auf einmal herunter, entpacke sie und lade den Ordner in einem Zug hoch, als einen Vorschlag.',
    all: 'Alle Dateien herunterladen (ZIP)',
    chooseAgain:
      'Diese Auswahl kann ein Link im Formular nicht treffen; triff sie dort noch einmal: {choices}',
    open: 'Neue Datei auf {host}',
    openEmpty: 'Neue Datei auf {host}: Text hineinkopieren',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    download: 'Datei herunterladen',
    takePicture: 'Bild herunterladen, fertig für das Badge',
    pictureHelp:
      'Ein Link kann kein Bild mitnehmen. Zieh diese Datei in das Formular, zu „Bild“; oder leg sie als {file} neben badge.md in den Branch deines Vorschlags (dort: Add file, Upload files).',
    nowhere:
      'Diese Website sagt nicht, wo sie aufbewahrt wird. Kopier die Dateien oder lade sie herunter und schick sie den Menschen dahinter.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Eine Befürwortung: dein eigenes signiertes Wort',
    address: 'Was befürwortest du?',
    addressHelp:
      'Auf dieser Website: die Seite einer Verleihung oder ihre signierte Datei, eine Version eines Badges (v1.json) oder das did:web des Ausstellers. Was anderswo liegt, wird dort befürwortet.',
    paste: 'Oder füg den Text dieser Datei ein',
    made: 'Bewahr diese Datei auf und zeig sie niemandem.',
    name: 'Dein Name, wie er neben deinem Wort stehen soll',
    comment: 'Was weißt du darüber?',
    commentHelp: 'Öffentlich, in Markdown, höchstens 1000 Zeichen. Keine E-Mail-Adressen.',
    until: 'Der letzte Tag, an dem sie gilt',
    untilHelp: 'Vorher kann nichts sie zurücknehmen.',
    said: {
      known:
        'Das Profil von {recipient} führt diesen Schlüssel auf, und die Seiten werden das sagen.',
      unknown:
        'Kein Profil in den Listen dieser Website hat diesen Schlüssel. Solange deines ihn nicht hat, wird hier abgelehnt, was er signiert: Schlag zuerst diese Zeilen für dein Profil vor.',
      own: 'Dieser Schlüssel gehört der Person, die das Badge hat: Eine Befürwortung ist das Wort von jemand anderem.',
      incomplete: 'Nötig sind: was du befürwortest, ein Schlüssel, dein Name und dein Wort.',
      notHere: 'Nichts, was sich hier befürworten lässt, hat diese Adresse.',
      invalid:
        'Was unter dieser Adresse liegt, ist nach der Prüfung nicht gültig und lässt sich nicht befürworten.',
      long: 'Dein Wort ist zu lang: Höchstens 1000 Zeichen werden gezeigt.',
      mail: 'Darin steht eine E-Mail-Adresse; lass sie weg.',
      day: 'Der letzte Tag muss noch kommen, etwa {day}.',
      signed: 'Signiert. Gesendet wurde nichts.',
    },
    next: 'Schlag sie als diese neue Datei vor, Byte für Byte: Ihr Name ergibt sich aus ihren Bytes. Sobald jemand zustimmt, der verleihen darf, steht sie neben dem, was sie befürwortet.',
    without:
      'Um etwas zu befürworten, signiere mit {command}, mit dem Schlüssel deiner Gemeinschaft oder deinem eigenen.',
  },
  without: {
    lead: 'Diese Seite braucht ein Skript, um zu prüfen, was du schreibst. Ohne Skript:',
    forms: 'Nutz ein Formular der Gemeinschaft:',
    files: 'oder schreib die Datei von Hand; wie, steht hier: {help}.',
    help: 'Hilfe für alle, die verleihen',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Eine Adresse versiegeln',
  lead: 'Für alle, die die Nachricht über eine Verleihung per Mail möchten und kein Konto beim Host haben: Hier wird die Adresse so versiegelt, dass nur {issuer} sie öffnen kann. Das geschieht in diesem Browser, und nichts wird irgendwohin gesendet.',
  award: 'Welche Verleihung?',
  awardHelp:
    'Die Adresse ihrer Seite oder ihre Datei, wie der Vorschlag sie zeigt, etwa recipients/ada-sample/first-talk.md.',
  to: 'E-Mail-Adresse',
  seal: 'Versiegeln',
  wrongAward: 'Das nennt keine Verleihung dieser Website.',
  wrongTo: 'Das ist nicht genau eine einfache E-Mail-Adresse.',
  broken: 'Dieser Browser kann sie nicht versiegeln. Frag die Menschen hinter dieser Website.',
  ready:
    'Kopier diesen Text und füg ihn als Kommentar unter dem Vorschlag der Verleihung ein, mit nichts anderem darin. Er gilt bis zum {day}.',
  after:
    'Sobald die Verleihung veröffentlicht ist, geht die Nachricht hinaus, und der Kommentar wird mitsamt der Adresse gelöscht. Mails, in denen der Host anderen den Kommentar gemeldet hat, enthalten den versiegelten Text weiterhin; nur {issuer} kann ihn öffnen.',
  without:
    'Diese Seite versiegelt mit einem Skript im Browser. Ohne Skript bitte die Person, die die Verleihung vorgeschlagen hat, die Nachricht weiterzugeben.',
} as const;
