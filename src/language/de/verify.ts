/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Badge prüfen',
  description:
    'Prüf, ob ein Badge echt ist: anhand seines Bildes, seiner Datei oder seiner Adresse. {issuer} erfährt nichts davon.',
  lead: 'Leg das Bild oder die Datei eines Badges vor, den Link zu seiner Seite oder ein Foto des Codes auf seinem Ausdruck. Dein eigener Browser prüft es; nichts wird irgendwohin geschickt.',
  file: 'Zieh ein Badge irgendwo auf diese Seite oder wähl es aus',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Bild oder Datei eines Badges auswählen',
  camera: 'oder fotografier den Code auf einem Ausdruck',
  address: 'oder gib seine Adresse an',
  checkAddress: 'Adresse prüfen',
  paste: 'oder füg seinen Text ein',
  text: 'Der Nachweis, der mit einer geschweiften Klammer beginnt, oder ein Token, das mit „ey“ beginnt',
  checkText: 'Text prüfen',
  without: {
    lead: 'Die Prüfung hier braucht ein Skript, das dein Browser nicht ausführt. Andere Wege:',
    command:
      'Mit dem Code dieser Website: {command}, mit dem Bild, der Datei oder der Adresse des Badges.',
    others:
      'Mit jedem anderen Prüfprogramm für Open Badges 3.0 und dem Bild oder der {extension}-Datei der Verleihung.',
    eye: 'Mit bloßem Auge: Die Seite einer Verleihung hier sagt, an wen und warum. Ihre Adresse muss mit {address} beginnen.',
  },
  answer: {
    title: 'Was die Antwort bedeutet',
    signed:
      'Ein Badge ist von seinem Aussteller signiert. Wurde seither etwas daran geändert, passt die Signatur nicht mehr, und die Antwort ist „Ungültig“.',
    trust:
      'Eine korrekte Signatur sagt, von welchem Aussteller ein Badge kommt, nicht, ob du ihm vertrauen solltest. Diese Seite kennt einen Aussteller: {identifier}, den hinter {issuer}. Jeder andere wird mit seiner Adresse gezeigt.',
    hosts:
      'Die Dokumente dieser Website werden ohne Nachfrage gelesen; die eines anderen Hosts erst, wenn du auf den Knopf drückst, der ihn nennt.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Wird geprüft …',
  checking: 'Dein Browser prüft das Badge.',
  undecided: 'Ließ sich nicht entscheiden',
  people: 'Wer Badges von hier hat und aufgeführt sein will',
  step: 'Noch ein Schritt',
  stopped: 'Die Prüfung hat zu lange gedauert oder konnte nicht beginnen.',
  documentsFrom:
    'Um zu entscheiden, muss dein Browser Dokumente von {hosts} lesen. {hosts} erfährt damit deine Internetadresse.',
  ask: '{hosts} fragen',
  whose:
    'Wurde es an die Person verliehen, die es zeigt? Gib ihren Namen, ihre E-Mail-Adresse oder ihre Profiladresse ein; das bleibt in deinem Browser.',
  compare: 'Vergleichen',
  record: {
    one: '{count} Badge wurde gefunden und für sich geprüft',
    other: '{count} Badges wurden gefunden und einzeln geprüft',
  },
  recordSays: 'Das Vorgelegte zählt Badges auf; jedes sagt selbst, wem es gehört.',
  single: 'Diese Prüfung ansehen',
  checks: 'Was geprüft wurde',
  documents: 'Dokumente, die gelesen wurden',
  facts: {
    issuer: 'Aussteller',
    recipient: 'Verliehen an',
    name: 'nennt sich selbst „{name}“',
    day: 'Verliehen am',
  },
  picture: 'Das Badge „{badge}“',
  unsignedPicture: 'Das Bild, das du vorgelegt hast. Keine Signatur deckt es ab.',
  back: 'Zur Seite dieser Verleihung',
  deviations: {
    one: '{count} Stelle, die vom Standard abweicht',
    other: '{count} Stellen, die vom Standard abweichen',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'Wonach du fragen kannst',
    nonconforming:
      'Wo ein Badge genau nach dem Standard verlangt wird, bitte {issuer}, es neu auszustellen; was zu beheben ist, steht unten.',
    undetermined:
      'Versuch es später noch einmal oder bitte die Person um den Link zur Seite des Badges. Bleibt es dabei, frag beim Aussteller nach.',
    command:
      'Ein Befehl auf deinem Rechner, wo dieses Programm liegt, darf fragen, was keine Seite darf: {command}',
    person:
      'Frag, auf welchen Namen, welche E-Mail-Adresse oder welches Profil es verliehen wurde, und vergleich.',
    replaced: 'Eine Korrektur spricht gegen niemanden.',
    present: 'Aktuelle Fassung prüfen',
    'no-badge':
      'Bitte die Person um den Link zur Seite des Badges oder um die Datei, wie sie vom Aussteller kam. Ein Bildschirmfoto oder ein Bild, das durch einen Chat ging, hat verloren, was geprüft wird.',
    'unknown-issuer':
      'Frag, wer hinter {issuer} steht, und sieh dort selbst nach: Nennt die eigene Website dieses Badge, und würdest du dich auf ihr Wort verlassen?',
    invalid:
      'Bitte die Person um den Link zur Seite des Badges oder um die Datei, wie sie bei ihr ankam, bevor du schlecht von jemandem denkst: Dateien gehen leicht kaputt.',
    'other-recipient':
      'Frag, welcher Name im Badge steht; Menschen ändern ihren Namen und haben mehrere Adressen.',
  },
  refused: 'Der Host hat mit Status {status} geantwortet.',
  late: 'Der Host hat nicht rechtzeitig geantwortet.',
  unreachable:
    'Der Host ist nicht erreichbar oder lässt Seiten anderer Websites seine Dateien nicht lesen.',
  large: 'Es ist größer als {size}\u00a0MB.',
  unasked: 'Es liegt auf einem anderen Host, der nur gefragt wird, wenn du es sagst.',
  noText: 'Die Antwort ist kein UTF-8-Text.',
} as const;
