/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Naar de inhoud',
  site: 'Site',
  check: 'Badge controleren',
  search: 'Zoeken',
  help: 'Hulp',
  footer: {
    by: 'Badges van {issuer}, in het open formaat {format}.',
    badges: 'Badges',
    skills: 'Vaardigheden',
    people: 'Ontvangers',
    numbers: 'Cijfers',
    check: 'Hoe je een badge controleert',
    about: 'Over de uitgever',
    keys: 'Sleutels',
    privacy: 'Privacy',
  },
  preview: {
    label: 'Over dit voorbeeld',
    title: 'Voorbeeld.',
    text: 'Sommige badges hier zijn ondertekend met een wegwerpsleutel: ze bewijzen niets.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'Dit adres is opgegeven',
    lead: 'Hier stond ooit iets, en wie het adres had, heeft het opgegeven. Het leidt nergens meer heen.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'Dit is niet meer gepubliceerd',
    lead: 'Wie dit adres heeft, laat het hier niet meer zien. Een badge die je van die persoon krijgt, kun je nog steeds controleren.',
  },
  moved: {
    title: 'Dit is verhuisd',
    lead: 'Wat hier stond, heeft nu een ander adres.',
    there: 'Ga erheen',
  },
  missing: {
    title: 'Hier is niets',
    description: 'Op dit adres is geen pagina.',
    heading: 'Op dit adres is niets te vinden',
    lead: 'Badges houden hun adres, dus waarschijnlijk is een letter fout of weggevallen; of het adres is opgegeven.',
    perhaps: 'Misschien een van deze',
    home: 'Alle badges en ontvangers',
    search: 'Zoek een badge of een naam',
    check: 'Controleer een badge met zijn bestand',
  },
} as const;
