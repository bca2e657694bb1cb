/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Vai al contenuto',
  site: 'Sito',
  check: 'Verifica un badge',
  search: 'Cerca',
  help: 'Aiuto',
  footer: {
    by: 'Badge di {issuer}, nel formato aperto {format}.',
    badges: 'Badge',
    skills: 'Competenze',
    people: 'Titolari',
    numbers: 'Numeri',
    check: 'Come verificare un badge',
    about: 'L’emittente',
    keys: 'Chiavi',
    privacy: 'Privacy',
  },
  preview: {
    label: 'A proposito di questa anteprima',
    title: 'Anteprima.',
    text: 'Alcuni badge qui sono firmati con una chiave usa e getta: non dimostrano nulla.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'A questo indirizzo si è rinunciato',
    lead: 'Qui una volta c’era qualcosa, e la persona a cui apparteneva ha rinunciato all’indirizzo. Non porta da nessuna parte.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'Non è più pubblicato',
    lead: 'La persona a cui appartiene questo indirizzo non mostra più qui ciò che conteneva. Un badge che ti consegna si può ancora verificare.',
  },
  moved: {
    title: 'Spostato',
    lead: 'Ciò che era qui ora ha un altro indirizzo.',
    there: 'Vai al nuovo indirizzo',
  },
  missing: {
    title: 'Qui non c’è nulla',
    description: 'A questo indirizzo non c’è nessuna pagina.',
    heading: 'A questo indirizzo non c’è nulla',
    lead: 'I badge conservano il loro indirizzo: in questo, probabilmente, una lettera è sbagliata o manca; oppure la persona a cui apparteneva vi ha rinunciato.',
    perhaps: 'Forse uno di questi',
    home: 'Tutti i badge e chi li ha ricevuti',
    search: 'Cerca un badge o un nome',
    check: 'Verifica un badge dal suo file',
  },
} as const;
