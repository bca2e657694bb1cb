/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Een toekenning voorstellen',
  description:
    'Schrijf een toekenning, een badge of een persoon voor {issuer} op een pagina die meekijkt terwijl je typt.',
  lead: 'Vul in wat je weet. De pagina controleert het terwijl je typt, volgens de regels van de community, en brengt je naar de plek waar je het voorstelt. Tot dat moment verlaat niets je browser.',
  kind: {
    label: 'Wat stel je voor?',
    award: 'Een toekenning, voor één of meer mensen',
    badge: 'Een nieuwe badge',
    person: 'Een nieuwe persoon',
  },
  heads: {
    badge: 'Een badge voorstellen',
    person: 'Een persoon voorstellen',
    endorsement: 'Een onderschrijving ondertekenen',
  },
  badge: 'Badge',
  people: 'Wie? Eén per regel',
  peopleHelp:
    'Namen zoals ze te zien mogen zijn. Is iemand hier al, zoek dan hieronder de naam of plak het adres van de pagina.',
  search: 'Zoek iemand die hier al is',
  add: '{recipient} toevoegen',
  visibility: 'Waar nieuwe mensen te zien zijn',
  visible: {
    '': 'Nog niet gevraagd: geen lijst',
    listed: 'Iedereen mag ze vinden',
    unlisted: 'Alleen wie het adres heeft',
    'file-only': 'Geen pagina, ze krijgen het bestand',
  },
  date: 'Dag waarop het is behaald',
  dateHelp: 'Zoals 2026-05-01; leeg is vandaag.',
  note: 'Waarom, in een of twee zinnen',
  noteHelp: 'Openbaar, in Markdown. Geen e-mailadressen.',
  evidence: 'Links die het laten zien, één per regel',
  exception: 'Uitzondering: waarom de badge wordt gegeven hoewel er iets ontbreekt',
  exceptionHelp:
    'Deze badge vraagt eerst om andere. Laat je dit leeg, dan moeten die er zijn. Wat iemand heeft maar in geen lijst staat, ziet deze pagina niet.',
  results: 'Wat is bereikt, één per regel',
  resultsHelp:
    'Deze badge beschrijft resultaten. Schrijf elk resultaat met zijn naam ervoor; laat weg wat niet bekend en niet vereist is.',
  creditsHelp: 'Hoeveel er zijn behaald, zoals 2.5; leeg betekent alle.',
  language: 'Taal van nieuwe mensen',
  languageUnsaid: 'Niet opgegeven',
  name: 'Naam',
  descriptionOf: 'Wat het zegt over wie hem heeft',
  criteria: 'Hoe je hem behaalt',
  skills: 'Vaardigheden, één per regel',
  picture: 'Afbeelding, als je er een hebt',
  pictureHelp:
    'SVG of PNG, hooguit 512\u00a0KB, vierkant; je kunt haar hierheen slepen. Zonder afbeelding wordt er een getekend.',
  profile: 'Openbaar profiel, een https-adres',
  preview: {
    title: 'Hoe het eruit zal zien',
    whose: 'De pagina van',
    to: 'toegekend aan',
    dated: 'op {day}',
    notYet:
      'Dit is nog geen toekenning. Zodra ze is goedgekeurd en ondertekend, zegt de pagina hier dat ze geldig is.',
  },
  result: {
    title: 'Wat je ermee doet',
    waiting: 'Vul de velden in; wat nog ontbreekt, staat hier.',
    thinking: 'Controleren…',
    nobody: 'Er is nog niemand genoemd.',
    wrong: {
      one: 'Eén ding ontbreekt of klopt niet:',
      other: '{count} dingen ontbreken of kloppen niet:',
    },
    right:
      'Er is niets mis mee, voor zover deze pagina kan zien. De rest ziet de controle van het voorstel.',
    broken:
      'Deze browser kan het hier niet controleren. Gebruik de formulieren, of vraag het de mensen achter deze site.',
    form: 'Verstuur het als formulier',
    formHelp:
      'Daar leest een mens het en maakt er een voorstel van. Voor de meeste mensen is dit de weg.',
    formEmpty:
      'Het is te lang om voor je in te vullen: kopieer de teksten hieronder naar het formulier.',
    files: 'Of stel de bestanden zelf voor',
    fileHelp:
      'Voor wie de weg kent: elke link opent een nieuw bestand met de tekst er al in; kies aan het eind om het voor te stellen.',
    several:
      'Elk van deze links opent een eigen voorstel: voor {count} bestanden is een formulier eenvoudiger. Of download ze allemaal tegelijk, pak ze uit en upload de map in één keer, als één voorstel.',
    all: 'Alle bestanden downloaden (ZIP)',
    chooseAgain:
      'Een link kan deze keuzes in het formulier niet maken; maak ze daar opnieuw: {choices}',
    open: 'Nieuw bestand op {host}',
    openEmpty: 'Nieuw bestand op {host}: kopieer de tekst erheen',
    copy: 'Tekst kopiëren',
    copied: 'Gekopieerd',
    download: 'Bestand downloaden',
    takePicture: 'Download de afbeelding, klaar voor de badge',
    pictureHelp:
      'Een link kan geen afbeelding meenemen. Sleep dit bestand in het formulier, bij “Afbeelding”; of zet het als {file} naast badge.md op de branch van je voorstel (daar: Add file, Upload files).',
    nowhere:
      'Deze site zegt niet waar ze wordt bewaard. Kopieer of download de bestanden, en stuur ze naar de mensen erachter.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Een onderschrijving: je eigen ondertekende woorden',
    address: 'Wat onderschrijf je?',
    addressHelp:
      'Op deze site: de pagina van een toekenning of het ondertekende bestand ervan, een versie van een badge (v1.json), of de did:web van de uitgever. Wat elders staat, onderschrijf je daar.',
    paste: 'Of plak de tekst van dat bestand',
    made: 'Bewaar dit bestand, en laat het aan niemand zien.',
    name: 'Je naam, zoals die naast je woorden komt te staan',
    comment: 'Wat weet je ervan?',
    commentHelp: 'Openbaar, in Markdown, hooguit 1000 tekens. Geen e-mailadressen.',
    until: 'De laatste dag waarop ze geldt',
    untilHelp: 'Niets kan haar eerder terugnemen.',
    said: {
      known: 'Deze sleutel staat in het profiel van {recipient}, en pagina’s zeggen dat erbij.',
      unknown:
        'Geen profiel in de lijsten van deze site heeft deze sleutel. Zolang het jouwe die niet heeft, wordt hier geweigerd wat ermee is ondertekend: stel eerst deze regels voor je profiel voor.',
      own: 'Deze sleutel is van wie de badge heeft: een onderschrijving zijn de woorden van iemand anders.',
      incomplete: 'Nodig zijn wat je onderschrijft, een sleutel, je naam en je woorden.',
      notHere: 'Niets wat hier kan worden onderschreven, heeft dit adres.',
      invalid:
        'Wat op dit adres staat, blijkt bij controle niet geldig en kan dus niet worden onderschreven.',
      long: 'Je woorden zijn te lang: hooguit 1000 tekens worden getoond.',
      mail: 'Er staat een e-mailadres in; laat dat weg.',
      day: 'De laatste dag moet nog komen, zoals {day}.',
      signed: 'Ondertekend. Er is niets verstuurd.',
    },
    next: 'Stel haar voor als dit nieuwe bestand, byte voor byte: de naam volgt uit de bytes. Zodra iemand die mag toekennen akkoord gaat, staat ze naast wat ze onderschrijft.',
    without:
      'Om iets te onderschrijven, onderteken je met {command}, met de sleutel van je community of die van jezelf.',
  },
  without: {
    lead: 'Deze pagina heeft een script nodig om te controleren wat je schrijft. Zonder script:',
    forms: 'gebruik een formulier van de community:',
    files: 'of schrijf het bestand met de hand, zoals {help} uitlegt.',
    help: 'de hulp voor wie badges toekent',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Een adres verzegelen',
  lead: 'Voor wie het bericht over een toekenning per mail wil en geen account bij de host heeft: hier wordt het adres zo verzegeld dat alleen {issuer} het kan openen. Dat gebeurt in deze browser, en er wordt nergens iets heen gestuurd.',
  award: 'Welke toekenning?',
  awardHelp:
    'Het adres van de pagina, of het bestand zoals het voorstel het toont, zoals recipients/ada-sample/first-talk.md.',
  to: 'E-mailadres',
  seal: 'Verzegelen',
  wrongAward: 'Dit is geen toekenning van deze site.',
  wrongTo: 'Dit is niet één gewoon e-mailadres.',
  broken: 'Deze browser kan het niet verzegelen. Vraag het de mensen achter deze site.',
  ready:
    'Kopieer deze tekst en plak hem als reactie onder het voorstel van de toekenning, met niets anders erin. Hij is bruikbaar tot en met {day}.',
  after:
    'Zodra de toekenning is gepubliceerd, wordt het bericht gestuurd, en wordt de reactie samen met het adres verwijderd. Mails waarin de host anderen over de reactie vertelde, bevatten de verzegelde tekst nog; alleen {issuer} kan die openen.',
  without:
    'Deze pagina verzegelt met een script, in de browser. Vraag zonder script degene die de toekenning voorstelde om het bericht door te geven.',
} as const;
