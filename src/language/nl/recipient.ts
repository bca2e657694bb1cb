/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Ontvanger',
  profile: 'Profiel',
  description: 'Badges die {recipient} van {issuer} heeft gekregen.',
  unlisted:
    'Deze pagina staat in geen enkele lijst, en vraagt zoekmachines haar over te slaan. Wie het adres heeft, kan haar lezen.',
  awaitsCorrection:
    'Correcties zijn goedgekeurd en worden binnenkort ondertekend; in de bestanden staat nog wat eerder is ondertekend.',
  signedAs:
    'Sommige bestanden zijn op een andere naam ondertekend; dat staat op de pagina van elke toekenning.',
  ways: 'Manieren om dit overzicht te lezen',
  byBadge: 'Per badge',
  byTime: 'Op datum',
  bySkill: 'Per vaardigheid',
  check: 'Controleren',
  checkOf: '{badge} controleren',
  none: 'Nog geen badges.',
  earlier: { one: '{count} eerdere', other: '{count} eerdere' },
  year: '{year}: {count}',
  calendar: 'De dagen waarop deze badges verlopen, voor een agenda',
  together: 'Deze badges in één bestand, voor een wallet',
  resume: 'Hetzelfde voor een cv (JSON Resume)',
  code: 'QR-code met het adres van deze pagina',
  elsewhere: {
    title: 'Van elders',
    lead: 'Badges van andere uitgevers, zoals ze kwamen. Niemand hier staat ervoor in: als je er een controleert, vraagt je browser het aan de uitgever. Waar die geen pagina’s van andere sites laat vragen, doet {command} het, met het bestand.',
    key: 'Op naam van een sleutel waarvan geen domein bekend is',
    naming: {
      key: 'De badge noemt een sleutel uit het profiel van deze persoon.',
      page: 'De badge noemt de openbare pagina uit het profiel van deze persoon.',
      hash: 'De badge noemt de hash van een e-mailadres, die in het profiel van deze persoon staat.',
      address:
        'De badge noemt de houder met de hash van een e-mailadres; wie hem meebracht, heeft dat adres vergeleken op {day}.',
    },
    file: 'het bestand zoals het kwam',
    olderForm:
      'Badges van elders in een oudere vorm staan niet in het bestand voor de wallet; elk heeft een eigen bestand.',
  },
  selection: {
    description: 'Badges die {recipient} koos om te laten zien.',
    lead: 'Een keuze uit badges, in een volgorde van de houder zelf, voor wie dit adres heeft. Ze staat in geen enkele lijst.',
    all: 'Alles op de pagina van deze persoon',
    said: { one: 'Wat anderen zeggen: {count}', other: 'Wat anderen zeggen: {count}' },
  },
  paper: 'Elke regel is te controleren: scan de code, of ga naar {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */
export const present = {
  title: 'Laat je badges zien met je sleutel',
  description:
    'Onderteken wat je van je badges van {issuer} laat zien met een eigen sleutel, voor één gelegenheid.',
  lead: 'Iemand wil weten of een badge van jou is, en geeft je een woord. Hier ondertekent je browser je badges en dat woord met je sleutel. Er wordt niets verstuurd.',
  link: 'Laat ze zien met een eigen sleutel',
  without: 'Deze pagina ondertekent in je browser, en daarvoor is JavaScript nodig.',
  key: 'Je sleutel',
  keyHelp:
    'Het bestand met je sleutel. Het wordt hier gelezen en gaat nergens heen; wie het heeft, kan als jij ondertekenen.',
  make: 'Nieuwe sleutel maken',
  made: 'Bewaar dit bestand, en laat het aan niemand zien. Vraag om {did} als {field} in je profiel: badges die daarna worden ondertekend, noemen die.',
  record: 'Adres van je overzicht',
  recordHelp: 'Op deze site: het eindigt op {ending}.',
  challenge: 'Het woord dat je kreeg',
  domain: 'Van wie je het kreeg: hun domein',
  sign: 'Ondertekenen',
  said: {
    working: 'Ondertekenen…',
    noKey: 'In dit bestand staat geen sleutel die hier is gemaakt.',
    noRecord: 'Op dit adres staat geen overzicht.',
    incomplete: 'Alle vier zijn nodig.',
    none: 'Geen enkele badge van dit overzicht noemt deze sleutel, dus het zou niets bewijzen. Badges die worden ondertekend nadat hij als “did” in je profiel staat, doen dat wel.',
    some: 'Badges erin: {bound}. Niet erin, omdat ze deze sleutel niet noemen: {others}. Het bewijst dat wie deze sleutel heeft, ze laat zien aan {domain}; wie dat is, zegt het niet.',
  },
} as const;
