/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'Es gibt kein Badge {badge}.',
  noRecipient: 'Es gibt keine Person {recipient}.',
  meant: 'Meintest du {name}?',
  recipientThere: 'Die Person {recipient} gibt es schon: {path}.',
  badgeThere: 'Das Badge {badge} gibt es schon: {path}.',
  has: '{recipient} hat das Badge {badge} schon: {path}.',
  twice: 'Die Person {recipient} ist zweimal genannt.',
  several:
    '{name} liest sich wie mehrere Menschen. Schreib jeden Namen in eine eigene Zeile oder schick für jeden ein Formular; der Name eines einzelnen Menschen hat kein Semikolon und höchstens ein Komma.',
  sameFolder: 'Zwei Personen bekämen den Ordner {folder}.',
  taken:
    'Es gibt schon jemanden mit dem Ordner {folder}; vielleicht ist mit {name} diese Person gemeint. Schreib diesen Ordner, wenn es dieselbe Person ist, sonst einen anderen Namen.',
  longList: 'Eine Liste darf {most} Personen nennen; diese nennt {count}.',
  retired:
    'Das Badge {badge} wird nicht mehr verliehen: {day} war sein letzter Tag. Verleih ein anderes Badge, oder schreib den Tag, an dem es erworben wurde, falls das {day} oder früher war.',
  lacks:
    '{recipient} fehlt am {date}, was {badge} voraussetzt: {missing}. Verleih das zuerst, oder sag in einem öffentlichen Satz, warum es trotzdem verliehen wird: {field}.',
  noReason:
    '{said} ist kein Grund. Sag in einem Satz, der öffentlich sein darf, warum es trotzdem verliehen wird: {field}.',
  noException:
    '{field} ist für Badges, die andere voraussetzen: {badge} setzt keines voraus. Lass es weg.',
  noDay: '{field} {said} ist kein Tag im Kalender: Schreib {day}.',
  future: '{field} {day} liegt in der Zukunft: Heute ist {today} (UTC).',
  early:
    '{field} {day} liegt vor dem Tag, an dem das Badge {badge} angelegt wurde, {created}. Konnte man es vorher schon erwerben, dann schreib diesen Tag als {key} in {path}.',
  noAddress: '{field} {said} ist keine Adresse, die mit https:// beginnt.',
  ownFile:
    'Dieser Beleg ist eine maschinenlesbare Datei dieser Website selbst. Verlinke eine Seite, die zeigt, was getan wurde, oder lass den Beleg weg.',
} as const;

const results = {
  noResult:
    '{said} nennt kein Ergebnis des Badges mit dem, was erreicht wurde: Schreib {line}. Es beschreibt {names}.',
  noResults:
    'Das Badge {badge} beschreibt keine Ergebnisse, also kann keines genannt werden: {said}.',
  resultTwice: 'Das Ergebnis „{name}“ ist zweimal genannt. Behalte das, das zählt.',
  outside:
    'Der Wert von „{name}“ ist {value} und liegt damit außerhalb von {range}. Schreib eine Zahl im Bereich {range}, oder ändere den Bereich im Badge.',
  noNumber:
    'Der Wert von „{name}“ muss eine Zahl sein, ist aber {value}. Schreib nur Ziffern, mit einem Punkt vor Bruchteilen: {one} oder {other}, und kein {sign}.',
  noLevel: '„{name}“ kennt keine Stufe {value}.',
  noValue: '„{name}“ kennt keinen Wert {value}.',
  noStatus: '„{name}“ kennt keinen Status {value}.',
  oneOf: 'Schreib eines von diesen: {names}.',
  below:
    '{value} in „{name}“ liegt unter dem, was das Badge verlangt, {required}. Verleih es, wenn {required} erreicht ist, oder berichtige, was erreicht wurde.',
  unsaid:
    '{badge} verlangt in „{name}“ mindestens {required}, und niemand hat gesagt, was erreicht wurde. Schreib es hin: {line}.',
  noCount: '{field} {said} ist keine Zahl wie 2 oder 2.5.',
  credits: 'Das Badge ist {worth} Leistungspunkte wert, und diese Verleihung nennt {said}.',
  noCredits: 'Das Badge ist keine Leistungspunkte wert, also kann man keine erwerben.',
  allCredits:
    'Lass {key} weg: Eine Verleihung gilt für alle Leistungspunkte ihres Badges. Nur weniger werden genannt.',
} as const;

const names = {
  nameOfBadge: 'Es fehlt der Name des Badges.',
  nameToShow: 'Es fehlt der Name, der angezeigt wird; ein Spitzname genügt.',
  says: 'Bei {field} fehlt, was das Badge über alle sagt, die es haben, in einem oder zwei Sätzen.',
  criteria: 'Bei {field} fehlt, wie man das Badge erwirbt, in Markdown.',
  noCriteria:
    'Nichts sagt, wie man das Badge erwirbt. Schreib es unter die zweite Zeile {line}, in einem Satz oder einer Liste.',
  noFolder:
    'Aus dem Namen wird kein Ordner: Gib einen an, aus den Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen dazwischen, höchstens 64 Zeichen.',
  wrongFolder:
    '{name} kann hier kein Name eines Ordners sein: Nimm Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche dazwischen, höchstens 64 Zeichen.',
  meaning: 'Der Name {name} hat hier eine eigene Bedeutung. Wähl einen anderen.',
  hasName: '{name} heißt schon ein anderes Badge, {other} in {path}.',
  looksLike: '{name} sieht aus wie der Name eines anderen Badges, {other} in {path}.',
  oneWordMore:
    'Gib diesem Badge einen Namen, den niemand für den anderen hält, zum Beispiel mit einem Wort mehr.',
} as const;

const texts = {
  long: '{field} darf höchstens {most} Zeichen lang sein, ist aber {value}.',
  many: '{field} darf höchstens {most} Einträge haben, hat aber {count}.',
  shorten: 'Kürz es.',
  least: '{field} muss mindestens {least} sein, ist aber {value}.',
  most: '{field} darf höchstens {most} sein, ist aber {value}.',
  another: 'Schreib eine andere Zahl.',
  line: '{field} muss sichtbarer Text in einer Zeile sein, ohne Leerzeichen am Rand, ist aber {value}.',
  ends: '({one} und {other} hinter einem Schlüssel behalten das Ende der letzten Zeile, und {other} das jeder Zeile.)',
  write: 'Schreib {line}.',
  tag: '{field} muss das Kürzel einer Sprache sein, etwa en, de oder pt-BR, ist aber {value}.',
  address:
    '{field} muss eine Adresse sein, die mit https:// beginnt und kein Leerzeichen enthält, ist aber {value}.',
  form: 'Schreib es in dieser Form.',
  instance: 'Zum Beispiel: {example}.',
  composed:
    'Ein Buchstabe besteht hier aus mehreren Zeichen: Der Text ist nicht in der Unicode-Form NFC. Tipp den Buchstaben neu, oder füg ihn von hier ein: {letter}',
  hidden: 'Hier steht {what}, {code}.',
  hiddenMore: 'Hier steht {what}, {code}, und weiter hinten noch {count} davon.',
  deleteControl:
    'Lösch es; zu sehen ist es nicht, aber ein Editor, der Steuerzeichen anzeigt, findet es.',
  deleteDirection:
    'Lösch es; Schriften, die von rechts nach links laufen, werden auch ohne es richtig angezeigt.',
  deleteInvisible: 'Lösch es, oder schreib die Wörter neu, statt sie einzufügen.',
  writeWhole: 'Schreib das ganze Zeichen, zum Beispiel indem du es einfügst.',
} as const;

const markdown = {
  link: 'Ein Link muss zu einer Adresse führen, die mit https:// beginnt. Schreib die ganze Adresse, wie der Browser sie zeigt.',
  footnote: 'Fußnoten werden nicht veröffentlicht. Setz die Anmerkung in Klammern in den Text.',
  html: 'HTML wird nicht veröffentlicht. Schreib es in Markdown; um {sign} als solches zu zeigen, schreib {escaped} oder setz die Wörter zwischen Gravis-Zeichen.',
  picture:
    'Bilder in Texten werden nicht veröffentlicht: Eine andere Website könnte damit die Lesenden beobachten. Verlinke das Bild stattdessen: Nimm das {sign} weg.',
  deep: 'Listen, Zitate, Hervorhebungen oder Klammern sind hier zu viele oder zu tief. Schreib es einfacher, mit weniger Ebenen.',
  characters:
    'Der Text hat mehr als {most} Zeichen. Kürz ihn, oder verlinke eine Seite, die den Rest erzählt.',
  lines:
    'Der Text hat mehr als {most} Zeilen. Sag es in weniger Zeilen, oder verlinke eine Seite mit dem Ganzen.',
  cells:
    'Die Tabellen haben mehr als {most} Felder. Zeig weniger Zeilen oder Spalten, oder verlinke eine Seite mit der ganzen Tabelle.',
  email:
    'Hier steht eine E-Mail-Adresse, und was in Git kommt, bleibt für immer öffentlich. Nimm sie heraus.',
  hash: 'Will die Person zeigen, dass ein Badge ihr gehört, dann fragt {command} nach der Adresse und schreibt einen Hash davon mit Salz.',
  password:
    'Hier steht eine Webadresse mit Benutzernamen oder Passwort, und was in Git kommt, bleibt für immer öffentlich. Schreib die Adresse ohne das, was zwischen // und @ steht. War das ein Passwort, ändere es dort, wo es benutzt wird.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Eintrag {number} von {list}',
    times: '{badge} {need}-mal (bisher {have})',
    some: '{need} von {badges} (bisher {have})',
    like: 'ihn wie {day}',
    either: '{one} oder {other}',
    range: '{least} bis {most}',
    control: 'ein Steuerzeichen',
    direction: 'ein Zeichen, das die Schreibrichtung ändert',
    invisible: 'ein unsichtbares Zeichen',
    half: 'ein halbes Zeichen',
    date: '„Datum“:',
    creditsField: '„Leistungspunkte“:',
    evidence: '„Belege“:',
    exception: '„Ausnahme“',
    inException: 'als „Ausnahme“',
    asReached: 'bei „Was erreicht wurde“',
    behindPeople: 'hinter Badge und Personen',
    badgeSays: '„Was es sagt“',
    howEarned: '„Wie man es erwirbt“',
    theDay: 'Der Tag',
    theAddress: 'Die Adresse',
    behind: 'Was hinter {key} steht,',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} kann so nicht das Bild eines Badges sein. Speichere es als PNG, 512 mal 512 Pixel, und wähl es noch einmal aus.',
} as const;
