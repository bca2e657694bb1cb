/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Iemand voordragen',
    description: 'Iemand heeft iets gedaan dat een badge verdient.',
    title: 'Voordracht: {badge}',
  },
  apply: {
    name: 'Een badge aanvragen',
    description: 'Je hebt gedaan wat een badge vraagt, en kunt het laten zien.',
    title: 'Aanvraag: {badge}',
  },
  claim: {
    name: 'De badge van een evenement claimen',
    description: 'Je was erbij, en de poster bracht je hier.',
    title: 'Claim: {badge}',
  },
  list: {
    name: 'Meer mensen tegelijk voordragen',
    description: 'Een cursus, een avond, een team: één badge voor iedereen op een lijst.',
    title: 'Lijst: {badge}',
  },
  badge: {
    name: 'Een badge voorstellen',
    description: 'Iets verdient hier erkenning, en er is nog geen badge voor.',
    title: 'Een nieuwe badge: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Verbeteren, verbergen of verwijderen',
    description:
      'Schrijf naar {email} als niemand anders het mag lezen: dit formulier is openbaar.',
    bare: 'Schrijf naar degene van wie je de badge kreeg als niemand anders het mag lezen: dit formulier is openbaar.',
    title: 'Correctie: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'De badges bekijken',
    about: 'Wat elke badge betekent, en hoe je hem behaalt.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Vul wat nu volgt alleen in als je het weet: het mag leeg blijven.',
  labels: {
    badge: 'Badge',
    nameOfPerson: 'Naam van de persoon',
    ownName: 'Je naam',
    folder: 'Map of adres van de pagina van die persoon',
    ownFolder: 'Map of adres van je pagina',
    newPage: 'De pagina van de persoon, als die nieuw is',
    ownPage: 'Je pagina',
    newPages: 'Pagina’s van wie nieuw is',
    language: 'Taal van de persoon',
    profile: 'Openbaar profiel',
    date: 'Datum',
    eventDay: 'Dag van het evenement',
    event: 'Evenement',
    why: 'Waarom',
    results: 'Wat is bereikt',
    evidence: 'Bewijs',
    exception: 'Uitzondering',
    consent: 'Hoe er is ingestemd',
    promise: 'Voordat je het verstuurt',
    people: 'Mensen, één per regel',
    badgeName: 'Naam van de badge',
    badgeSays: 'Wat hij zegt',
    criteria: 'Hoe je hem behaalt',
    skills: 'Vaardigheden',
    picture: 'Afbeelding',
    wish: 'Wat er moet gebeuren',
    page: 'Adres van de pagina',
    words: 'Wat er anders moet',
  },
  help: {
    badge: 'Een van deze: {badges}',
    badgeMore: 'Een van deze: {badges}, of een andere van {page}',
    name: 'Zoals hij te zien mag zijn; een bijnaam mag ook. Hooguit {most} tekens.',
    folder:
      'Heeft de persoon hier een pagina: het adres ervan, of het laatste stuk, zoals ada-sample. Laat het leeg voor iemand die nieuw is, en als de pagina in geen enkele lijst staat.',
    visibility: 'Wie mag de pagina vinden? Zonder antwoord staat ze in geen enkele lijst.',
    language:
      'De taal die iemand leest die nieuw is: het bericht over de badge is in die taal. Die van wie hier al is verandert niet.',
    credits:
      'Voor badges met studiepunten: hoeveel er zijn behaald als het niet alle punten waren, zoals 2.5.',
    profile: 'Een https-adres waaraan je de persoon herkent. Geen e-mailadres.',
    date: 'De dag waarop het is behaald, zoals 2026-05-01. Leeg is het de dag van de goedkeuring.',
    eventDay: 'Zoals 2026-05-01, zoals de code het invulde.',
    event:
      'Hoe het evenement heet, zoals op de poster staat. Het is de reden die de toekenning noemt.',
    why: 'Wat de persoon heeft gedaan, in Markdown, hooguit {most} tekens. Geen regel mag beginnen met drie hekjes en een spatie.',
    whyEach:
      'Wat de persoon heeft gedaan, in Markdown, hooguit {most} tekens. Geen regel mag beginnen met drie hekjes en een spatie. Dit geldt voor ieder van hen.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Voor badges die resultaten beschrijven, één per regel, zoals {example}. {results}. Het is openbaar.',
    resultsOf: '{badge}: {results}',
    evidence: 'Openbare https-adressen die het laten zien, één per regel.',
    exception:
      'Alleen waar de badge eerst om andere vraagt, en die ontbreken: waarom hij toch wordt gegeven, in één zin. Wie instemt, krijgt de vraag voorgelegd, en het staat op de pagina van de toekenning.',
    consent:
      'Wanneer en hoe, zoals “zei het op 2026-05-01 op de avond”. Het blijft in dit issue, en komt op geen pagina van de site.',
    promise: 'Alles hier is meteen openbaar.',
    people:
      'Namen zoals ze te zien mogen zijn, of het adres van hun pagina hier; hooguit {most}. Verder niets op de regel.',
    badgeName: 'Kort; hooguit {most} tekens.',
    badgeSays: 'Over wie hem heeft, in een of twee zinnen.',
    criteria: 'In Markdown. Geen regel mag beginnen met `### `.',
    skills: 'Waar hij voor staat, één per regel.',
    picture: 'Sleep er een hierheen als je er een hebt; anders wordt er een getekend.',
    wish: 'Een ondertekende badge wordt verbeterd door hem opnieuw te ondertekenen; het adres blijft.',
    page: 'Kopieer het uit de browser. Het adres van een pagina die in geen enkele lijst staat, hoort hier niet thuis: schrijf in dat geval naar {email}.',
    pageBare:
      'Kopieer het uit de browser. Het adres van een pagina die in geen enkele lijst staat, hoort hier niet thuis: schrijf in dat geval naar degene van wie je de badge kreeg.',
    words: 'Zeg hier niets wat privé moet blijven: schrijf daarvoor naar {email}.',
    wordsBare:
      'Zeg hier niets wat privé moet blijven: schrijf daarvoor naar degene van wie je de badge kreeg.',
  },
  visible: {
    listed: 'Iedereen: in de lijsten tonen',
    unlisted: 'Alleen wie het adres heeft',
    fileOnly: 'Niemand: er is geen pagina, de persoon krijgt het bestand',
  },
  wishes: {
    correct: 'Iets verbeteren',
    hide: 'Mijn pagina uit de lijsten halen',
    remove: 'Mijn pagina verwijderen',
    withdraw: 'Een badge intrekken',
  },
  /** What has to be ticked. */
  promises: {
    agree:
      'Ik ben deze persoon en ga ermee akkoord dat de badge wordt gepubliceerd zoals ik hier heb gekozen.',
    nominate:
      'Ik heb het de persoon gevraagd, en die vindt het goed. Er staat geen e-mailadres in dit formulier, en niets wat de persoon niet openbaar zou willen.',
    apply:
      'Er staat geen e-mailadres in dit formulier, en niets wat de persoon niet openbaar zou willen.',
    claim:
      'Ik was erbij. Er staat geen e-mailadres in dit formulier, en niets wat de persoon niet openbaar zou willen.',
    list: 'Ik heb het iedereen op de lijst gevraagd, en iedereen vindt het goed. Er staat geen e-mailadres in dit formulier, en niets wat de persoon niet openbaar zou willen.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'Dit issue is te lang voor een formulier.',
    headings:
      'De koppen van dit issue zijn niet die van een formulier: elke kop moet er één keer staan, op volgorde, en niets vóór de eerste. Begint een regel van een antwoord met `### `, schrijf die regel dan zonder de tekens.',
    email:
      'Er staat een e-mailadres in dit issue, en issues zijn openbaar. Haal het er alsjeblieft uit, en verwijder de geschiedenis van die bewerking. Wil de persoon dat de badge aan het eigen adres wordt gekoppeld, dan doet een beheerder dat privé, met `npm run award -- … --email -`: alleen een hash met salt wordt bewaard.',
    promise: '“{label}” moet zijn aangevinkt, met de woorden van het formulier.',
    empty: '“{label}” heeft een antwoord nodig.',
    most: '“{label}” mag hooguit {most} tekens hebben.',
    line: '“{label}” is één regel.',
    choice:
      '“{label}” moet een van de keuzes van het formulier zijn. Misschien is het formulier ouder dan de badges: vul het dan opnieuw in.',
    several: '“{label}” is de naam van meer dan één: schrijf {folders}.',
    badge:
      '“{label}” moet een van de badges zijn die het formulier noemt; die zijn misschien veranderd.',
    badgeNear:
      '“{label}” moet een van de badges zijn die het formulier noemt; die zijn misschien veranderd. Bedoelde je {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Van dit formulier is nog niets gemaakt:',
  again: 'Bewerk het issue; daarna haalt iemand het label eraf en zet het er weer op.',
  byHand:
    'Dit doet een mens, geen script: `npm run correct` verbetert wat is ondertekend, `visibility` in het profiel verbergt een pagina of haalt haar weg, `npm run forget` haalt alles weg, en `npm run revoke` trekt een badge in.',
} as const;
