/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'Er is geen badge {badge}.',
  noRecipient: 'Er is niemand met de naam {recipient}.',
  meant: 'Bedoelde je {name}?',
  recipientThere: 'De persoon {recipient} is er al: {path}.',
  badgeThere: 'De badge {badge} is er al: {path}.',
  has: '{recipient} heeft de badge {badge} al: {path}.',
  twice: 'De persoon {recipient} is twee keer genoemd.',
  several:
    '{name} leest als meerdere mensen. Zet ieder op een eigen regel of stuur voor ieder een formulier; de naam van één mens heeft geen puntkomma en hoogstens één komma.',
  sameFolder: 'Twee mensen zouden de map {folder} krijgen.',
  taken:
    'Er is al iemand met de map {folder}; misschien is met {name} die persoon bedoeld. Schrijf die map als het dezelfde persoon is, en anders een andere naam.',
  longList: 'Een lijst mag {most} mensen noemen; deze noemt er {count}.',
  retired:
    'De badge {badge} wordt niet meer toegekend: {day} was de laatste dag. Ken een andere badge toe, of schrijf de dag waarop hij behaald is, als dat {day} of eerder was.',
  lacks:
    '{recipient} mist op {date} wat {badge} vereist: {missing}. Ken dat eerst toe, of zeg in één openbare zin waarom hij toch wordt toegekend: {field}.',
  noReason:
    '{said} is geen reden. Zeg in één zin die openbaar mag zijn waarom hij toch wordt toegekend: {field}.',
  noException:
    '{field} is voor badges die eerst andere vereisen: {badge} vereist er geen. Laat het weg.',
  noDay: '{field} {said} is geen dag op de kalender: schrijf {day}.',
  future: '{field} {day} ligt in de toekomst: het is vandaag {today} (UTC).',
  early:
    '{field} {day} ligt vóór de dag waarop de badge {badge} gemaakt is, {created}. Kon hij al eerder behaald worden, schrijf die dag dan als {key} in {path}.',
  noAddress: '{field} {said} is geen adres dat met https:// begint.',
  ownFile:
    'Dit bewijs is een bestand voor machines van deze site zelf. Verwijs naar een pagina die laat zien wat er gedaan is, of laat dit bewijs weg.',
} as const;

const results = {
  noResult:
    '{said} noemt geen resultaat van de badge met wat er bereikt is: schrijf {line}. De badge beschrijft {names}.',
  noResults: 'De badge {badge} beschrijft geen resultaten, dus kan er geen genoemd worden: {said}.',
  resultTwice: 'Het resultaat “{name}” is twee keer gegeven. Houd het resultaat dat telt.',
  outside:
    'De waarde van “{name}” is {value}, en dat ligt buiten {range}. Schrijf een getal van {range}, of verander de grenzen in de badge.',
  noNumber:
    'De waarde van “{name}” moet een getal zijn, maar is {value}. Schrijf alleen cijfers, met een punt voor decimalen: {one} of {other}, en geen {sign}.',
  noLevel: '“{name}” kent geen niveau {value}.',
  noValue: '“{name}” kent geen waarde {value}.',
  noStatus: '“{name}” kent geen status {value}.',
  oneOf: 'Schrijf een van deze: {names}.',
  below:
    '{value} bij “{name}” ligt onder wat de badge vereist, {required}. Ken hem toe zodra {required} bereikt is, of verbeter wat er bereikt is.',
  unsaid:
    '{badge} vereist minstens {required} bij “{name}”, en niemand heeft gezegd wat er bereikt is. Schrijf het op: {line}.',
  noCount: '{field} {said} is geen getal zoals 2 of 2.5.',
  credits: 'De badge is {worth} studiepunten waard, en deze toekenning noemt er {said}.',
  noCredits: 'De badge is geen studiepunten waard, dus kun je er geen behalen.',
  allCredits:
    'Laat {key} weg: een toekenning geldt voor alle studiepunten van de badge. Alleen als het er minder zijn, noem je ze.',
} as const;

const names = {
  nameOfBadge: 'De naam van de badge ontbreekt.',
  nameToShow: 'De naam die getoond wordt ontbreekt; een bijnaam is goed.',
  says: 'Bij {field} ontbreekt wat de badge zegt over wie hem heeft, in een of twee zinnen.',
  criteria: 'Bij {field} ontbreekt hoe je de badge behaalt, in Markdown.',
  noCriteria:
    'Nergens staat hoe je de badge behaalt. Schrijf het onder de tweede regel {line}, in een zin of een lijst.',
  noFolder:
    'Van deze naam valt geen map te maken: geef er een, met kleine letters a tot z, cijfers en losse streepjes ertussen, hooguit 64 tekens.',
  wrongFolder:
    '{name} kan hier geen naam van een map zijn: gebruik kleine letters a tot z, cijfers en losse streepjes ertussen, hooguit 64 tekens.',
  meaning: 'De naam {name} heeft hier een eigen betekenis. Kies een andere.',
  hasName: '{name} is al de naam van een andere badge, {other} in {path}.',
  looksLike: '{name} lijkt op de naam van een andere badge, {other} in {path}.',
  oneWordMore:
    'Geef deze badge een naam die niemand voor de andere houdt, bijvoorbeeld met een woord meer.',
} as const;

const texts = {
  long: '{field} mag hooguit {most} tekens lang zijn, maar is {value}.',
  many: '{field} mag hooguit {most} onderdelen hebben, maar heeft er {count}.',
  shorten: 'Maak het korter.',
  least: '{field} moet minstens {least} zijn, maar is {value}.',
  most: '{field} mag hooguit {most} zijn, maar is {value}.',
  another: 'Schrijf een ander getal.',
  line: '{field} moet zichtbare tekst op één regel zijn, zonder spaties eromheen, maar is {value}.',
  ends: '({one} en {other} achter een sleutel houden het einde van de laatste regel, en {other} dat van elke regel.)',
  write: 'Schrijf {line}.',
  tag: '{field} moet de code van een taal zijn, zoals en, de of pt-BR, maar is {value}.',
  address:
    '{field} moet een adres zijn dat met https:// begint en geen spatie bevat, maar is {value}.',
  form: 'Schrijf het in die vorm.',
  instance: 'Bijvoorbeeld: {example}.',
  composed:
    'Een letter bestaat hier uit meer tekens: de tekst heeft niet de Unicode-vorm NFC. Typ de letter opnieuw, of plak hem van hier: {letter}',
  hidden: 'Hier staat {what}, {code}.',
  hiddenMore: 'Hier staat {what}, {code}, en verderop nog {count} keer zoiets.',
  deleteControl:
    'Verwijder het; je ziet het niet, maar een editor die stuurtekens toont, vindt het.',
  deleteDirection: 'Verwijder het; schriften van rechts naar links worden ook zonder goed getoond.',
  deleteInvisible: 'Verwijder het, of schrijf de woorden opnieuw in plaats van ze te plakken.',
  writeWhole: 'Schrijf het hele teken, bijvoorbeeld door het te plakken.',
} as const;

const markdown = {
  link: 'Een link moet naar een adres leiden dat met https:// begint. Schrijf het hele adres, zoals de browser het toont.',
  footnote: 'Voetnoten worden niet gepubliceerd. Zet de noot tussen haakjes in de tekst.',
  html: 'HTML wordt niet gepubliceerd. Schrijf het in Markdown; om een {sign} als zodanig te tonen, schrijf je {escaped} of zet je de woorden tussen backticks.',
  picture:
    'Afbeeldingen in teksten worden niet gepubliceerd: een andere site zou de lezers kunnen volgen. Verwijs in plaats daarvan naar de afbeelding: haal de {sign} weg.',
  deep: 'Er staan hier te veel of te diepe lijsten, citaten, nadruk of haken. Schrijf het eenvoudiger, met minder niveaus.',
  characters:
    'De tekst heeft meer dan {most} tekens. Maak hem korter, of verwijs naar een pagina die de rest vertelt.',
  lines:
    'De tekst heeft meer dan {most} regels. Zeg het in minder regels, of verwijs naar een pagina met het geheel.',
  cells:
    'De tabellen hebben meer dan {most} cellen. Toon minder rijen of kolommen, of verwijs naar een pagina met de hele tabel.',
  email:
    'Hier staat een e-mailadres, en wat in git komt, blijft voor altijd openbaar. Haal het weg.',
  hash: 'Wil de eigenaar laten zien dat een badge van hem of haar is, dan vraagt {command} om het adres en schrijft er een hash met salt van.',
  password:
    'Hier staat een webadres met een gebruikersnaam of wachtwoord, en wat in git komt, blijft voor altijd openbaar. Schrijf het adres zonder wat tussen // en @ staat. Was dat een wachtwoord, verander het dan waar het gebruikt wordt.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Onderdeel {number} van {list}',
    times: '{badge} {need} keer (tot nu toe {have})',
    some: '{need} van {badges} (tot nu toe {have})',
    like: 'iets als {day}',
    either: '{one} of {other}',
    range: '{least} tot {most}',
    control: 'een stuurteken',
    direction: 'een teken dat de schrijfrichting verandert',
    invisible: 'een onzichtbaar teken',
    half: 'een half teken',
    date: '“Datum”:',
    creditsField: '“Studiepunten”:',
    evidence: '“Bewijs”:',
    exception: '“Uitzondering”',
    inException: 'als “Uitzondering”',
    asReached: 'als “Wat is bereikt”',
    behindPeople: 'achter de badge en de mensen',
    badgeSays: '“Wat hij zegt”',
    howEarned: '“Hoe je hem behaalt”',
    theDay: 'De dag',
    theAddress: 'Het adres',
    behind: 'Wat achter {key} staat,',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} kan zo niet de afbeelding van een badge zijn. Sla hem op als PNG, 512 bij 512 pixels, en kies hem opnieuw.',
} as const;
