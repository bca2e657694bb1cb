/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Geldig',
    expiring: 'Verloopt binnenkort',
    expired: 'Verlopen',
    revoked: 'Ingetrokken',
    'awaiting-signature': 'Wacht op handtekening',
    preview: 'Voorbeeld',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'Stand op {day}: deze badge is geldig.',
    validOnce: 'Deze badge was geldig toen hij werd ondertekend.',
    expiring: 'De badge is geldig tot en met {day}. Vraag of hij kan worden vernieuwd.',
    expired: 'De badge was geldig tot en met {day}.',
    over: 'De badge is niet meer geldig.',
    revoked: 'De uitgever heeft de badge op {day} ingetrokken.',
    withdrawn: 'De uitgever heeft de badge ingetrokken.',
    awaiting: 'De toekenning is nog niet ondertekend. Zolang dat zo is, telt ze niet.',
    preview:
      'Ondertekend met een wegwerpsleutel, om te laten zien hoe de toekenning eruit zal zien. Het bewijst niets.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Zojuist nagekeken: de uitgever heeft de badge niet ingetrokken.',
  },
  title: '{badge}, toegekend aan {recipient}',
  description:
    '{issuer} heeft de badge “{badge}” op {day} toegekend aan {recipient}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'De badge “{badge}”',
  to: 'toegekend aan',
  by: 'door {issuer}',
  awardedOn: 'Toegekend op {day}',
  until: 'Geldig t/m {day}',
  never: 'Verloopt niet',
  reason: 'Opgegeven reden: {reason}',
  check: 'Deze badge controleren',
  awaitsCorrection:
    'Een correctie van deze toekenning is goedgekeurd en wordt binnenkort ondertekend; in de bestanden hieronder staat nog wat eerder is ondertekend.',
  signedAs: 'In het ondertekende bestand heet de ontvanger “{name}”.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'Een van de toekenningen waarop deze steunt, is sindsdien ingetrokken.',
    exception: 'Niet alles wat de badge vraagt, was er. Toch toegekend: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Artikel',
      code: 'Code',
      document: 'Document',
      event: 'Evenement',
      picture: 'Afbeelding',
      slides: 'Dia’s',
      sound: 'Geluid',
      video: 'Video',
    },
    /** Of an address on a host of code. */
    change: 'Voorgestelde wijziging op {host}',
    question: 'Issue op {host}',
    commit: 'Commit op {host}',
  },
  renewed: 'Vernieuwd: {newer}.',
  newer: 'de toekenning van {day}',
  sections: {
    meaning: 'Wat het betekent',
    criteria: 'Criteria',
    why: 'Waarom de badge is toegekend',
    evidence: 'Bewijs',
    rests: 'Waar het op steunt',
    skills: 'Vaardigheden',
    facts: 'Details, sleutels en bestanden voor machines',
    others: 'Andere badges van {recipient}',
    earn: 'Zelf behalen',
    retired: 'De badge is beëindigd',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'De controle op deze pagina draait in je eigen browser: of de badge ongeschonden is, wie hem heeft ondertekend en of hij geldt. Anderen kunnen hem ook controleren:',
    reads: 'De documenten erachter:',
    credential: 'De ondertekende credential',
    identifier: 'De identifier en de sleutels van de uitgever',
    status: 'De lijst van ingetrokken badges',
    older: 'Hetzelfde in Open Badges 2.0',
    others: 'Manieren om een badge te controleren',
    elsewhere: 'VerifierPlus',
    elsewhereUse:
      'een onafhankelijk controleprogramma, dat de credential via zijn eigen server leest',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'Is hij van jou? Deel, download of print hem',
    title: 'Voor {recipient}',
    lead: 'Is dit jouw badge? Laat hem zien, bewaar hem of laat hem verbeteren.',
    quietLead: 'Is dit jouw badge? Bewaar het bestand of laat het verbeteren.',
    share: 'Delen',
    download: 'Downloaden',
    print: 'Printen',
    printing:
      'Geprint is deze pagina een certificaat op één vel, met een code die hierheen terugleidt. In het printvenster is opslaan als pdf ook mogelijk.',
    printNow: 'Certificaat printen',
    correct: 'Verbeteren of verbergen',
    write: 'Schrijf naar {email}.',
    propose: 'Wijzigingen stel je voor in {repository}.',
    repository: 'de repository van de community',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'Is hij van jou? Bewaar hem of laat hem verbeteren',
    left: 'Deze site houdt toekenningen klein: bij deze is er geen afbeelding met de badge erin, geen kaart voor links en geen certificaat. De ondertekende credential zegt alles.',
    download: 'Ondertekende credential downloaden, JSON',
  },
  allOf: 'Alles wat {recipient} heeft gekregen',
  earn: {
    criteria: 'Lees {criteria}.',
    criteriaLink: 'wat de badge nu vraagt',
    criteriaThenLink: 'wat de badge het laatst vroeg',
    holders: 'Wie hem nog meer heeft',
    changed: 'Deze toekenning draagt versie {version} van de badge; nu is dat versie {today}.',
    whatChanged: 'Wat er is veranderd',
    propose: 'Toekenningen stel je voor in {repository}.',
    repository: 'de repository van de community',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'versie {version}',
  facts: {
    date: 'Toegekend',
    until: 'Geldig t/m',
    never: 'geen einddatum',
    corrected: 'Verbeterd en opnieuw ondertekend',
    revoked: 'Ingetrokken',
    version: 'Zoals hij is toegekend',
    definition: 'versie {version}, JSON',
    issuer: 'Uitgever',
    key: 'Ondertekend met',
    keyName: 'sleutel {key}',
    throwAway: 'een wegwerpsleutel',
    unsigned: 'nog niets',
    status: 'Intrekking',
    entry: 'item {index} in de {list}',
    list: 'statuslijst',
  },
  downloads: {
    preview: '{file} (voorbeeld)',
    png: {
      name: 'Afbeelding, PNG',
      use: 'Voor profielen, mail en dia’s. De credential zit in het bestand.',
    },
    svg: { name: 'Afbeelding, SVG', use: 'Hetzelfde, scherp op elk formaat.' },
    json: {
      name: 'Credential, JSON',
      use: 'Voor wallets en andere controleprogramma’s: het ondertekende document zelf.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Voor programma’s die alleen de oudere standaard lezen. Het is niet ondertekend: ze zoeken het op dit adres.',
    },
  },
  address: { code: 'QR-code met het adres van deze pagina', check: 'Controleer op {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'voor {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'toegekend aan',
    by: 'door {issuer}',
    check: 'Controleer op {site}',
    ofAward: 'De badge “{badge}”, toegekend aan {recipient} door {issuer}',
    ofBadge: 'De badge “{badge}” van {issuer}',
    ofRecord: 'De badges die {recipient} van {issuer} heeft gekregen',
    ofIssuer: 'De badges van {issuer}',
    /** Below the community's name. */
    ofSite: 'Badges die je kunt controleren',
    badges: { one: '{count} badge', other: '{count} badges' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} van {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: toekenningen',
    ofBadge: '{badge} van {issuer}: toekenningen',
    ofAward: '{badge}, toegekend aan {recipient}',
    until: 'Geldig t/m {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: badges die verlopen',
    ofRecipient: '{recipient}: badges van {issuer} die verlopen',
    lastDay: 'Laatste dag van “{badge}”, {recipient}',
  },
} as const;
