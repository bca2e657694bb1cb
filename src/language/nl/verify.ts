/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Badge controleren',
  description:
    'Controleer of een badge echt is: met de afbeelding, het bestand of het adres. {issuer} komt er niets van te weten.',
  lead: 'Geef de afbeelding of het bestand van een badge, de link naar zijn pagina, of een foto van de code op de print. Je eigen browser controleert; er wordt niets verstuurd.',
  file: 'Sleep een badge ergens op deze pagina, of kies hem',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Kies de afbeelding of het bestand van een badge',
  camera: 'of maak een foto van de code op een print',
  address: 'of geef het adres',
  checkAddress: 'Adres controleren',
  paste: 'of plak de tekst',
  text: 'De credential, beginnend met een accolade, of een token, beginnend met “ey”',
  checkText: 'Tekst controleren',
  without: {
    lead: 'Voor de controle hier is een script nodig, en dat draait je browser niet. Andere manieren:',
    command:
      'Met de code van deze site: {command}, met de afbeelding, het bestand of het adres van de badge.',
    others:
      'Met elk ander controleprogramma voor Open Badges 3.0, en de afbeelding of het {extension}-bestand van de toekenning.',
    eye: 'Met het oog: op de pagina van een toekenning staat hier aan wie, en waarom. Het adres moet beginnen met {address}.',
  },
  answer: {
    title: 'Wat het antwoord betekent',
    signed:
      'Een badge is ondertekend door zijn uitgever. Is er sindsdien iets aan veranderd, dan klopt de handtekening niet meer, en is het antwoord “Niet geldig”.',
    trust:
      'Een kloppende handtekening zegt wie een badge heeft uitgegeven, niet of je die moet vertrouwen. Deze pagina kent één uitgever: {identifier}, die achter {issuer}. Van elke andere staat het adres erbij.',
    hosts:
      'De documenten van deze site worden gelezen zonder te vragen; die van een andere host pas als je op de knop drukt die hem noemt.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Controleren…',
  checking: 'Je browser controleert de badge.',
  undecided: 'Niet vast te stellen',
  people: 'Wie badges van hier heeft, en in de lijsten wil staan',
  step: 'Nog één stap',
  stopped: 'De controle duurde te lang, of kon niet beginnen.',
  documentsFrom:
    'Om het vast te stellen moet je browser documenten lezen van {hosts}. Daarmee wordt je internetadres bekend bij {hosts}.',
  ask: 'Vraag {hosts}',
  whose:
    'Is de badge toegekend aan de persoon die hem laat zien? Vul de naam, het e-mailadres of het profieladres van die persoon in; het blijft in je browser.',
  compare: 'Vergelijken',
  record: {
    one: '{count} badge gevonden en apart gecontroleerd',
    other: '{count} badges gevonden, elk apart gecontroleerd',
  },
  recordSays: 'Dit is een lijst van badges; elke badge zegt zelf van wie hij is.',
  single: 'Bekijk deze controle',
  checks: 'Wat is gecontroleerd',
  documents: 'Documenten die zijn gelezen',
  facts: {
    issuer: 'Uitgever',
    recipient: 'Toegekend aan',
    name: 'die zich “{name}” noemt',
    day: 'Toegekend op',
  },
  picture: 'De badge “{badge}”',
  unsignedPicture: 'De afbeelding die je gaf. Geen handtekening dekt haar.',
  back: 'Naar de pagina van deze toekenning',
  deviations: {
    one: '{count} plek die niet naar de letter is',
    other: '{count} plekken die niet naar de letter zijn',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'Waar je om kunt vragen',
    nonconforming:
      'Is een badge volgens de standaard vereist, vraag {issuer} dan om hem opnieuw uit te geven; wat er te verbeteren valt, staat hieronder.',
    undetermined:
      'Probeer het later nog eens, of vraag de persoon om de link naar de pagina van de badge. Blijft het zo, vraag het dan de uitgever.',
    command:
      'Een opdracht op je eigen computer, waar dit programma staat, mag vragen wat geen pagina mag: {command}',
    person:
      'Vraag onder welke naam, welk e-mailadres of welk profiel de badge is toegekend, en vergelijk.',
    replaced: 'Een correctie pleit tegen niemand.',
    present: 'Controleer de huidige',
    'no-badge':
      'Vraag de persoon om de link naar de pagina van de badge, of om het bestand zoals de uitgever het gaf. Een screenshot, of een afbeelding die door een chat is gegaan, is kwijt wat er te controleren valt.',
    'unknown-issuer':
      'Vraag wie er achter {issuer} zit, en kijk daar zelf: noemt de eigen site deze badge, en zou je hen op hun woord geloven?',
    invalid:
      'Vraag de persoon om de link naar de pagina van de badge, of om het bestand zoals het is gekregen, voordat je kwaad denkt van iemand: bestanden raken makkelijk beschadigd.',
    'other-recipient':
      'Vraag welke naam er in de badge staat; mensen veranderen van naam, en hebben meer dan één adres.',
  },
  refused: 'De host antwoordde met status {status}.',
  late: 'De host antwoordde niet op tijd.',
  unreachable:
    'De host is niet bereikbaar, of laat pagina’s van andere sites zijn bestanden niet lezen.',
  large: 'Het is groter dan {size}\u00a0MB.',
  unasked: 'Het staat op een andere host, die pas wordt gevraagd als jij dat zegt.',
  noText: 'Het antwoord is geen UTF-8-tekst.',
} as const;
