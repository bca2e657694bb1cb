/** The page that counts. */

export const numbers = {
  title: 'Numeri',
  lead: 'Situazione in data {day}: che cosa è stato assegnato qui, contato dai file firmati.',
  none: 'Non è ancora stato firmato nulla, quindi non c’è nulla da contare.',
  counted:
    'Si contano le assegnazioni firmate di chi ha scelto di comparire in elenco, anche se nel frattempo sono scadute. Ciò che è stato revocato, e chi non è in elenco, non entra in nessun numero.',
  inShort: 'In breve',
  awards: 'Assegnazioni',
  people: 'Titolari',
  badges: 'Badge assegnati',
  skills: 'Competenze dimostrate',
  inForce: 'Valide quel giorno',
  renewals: 'Rinnovi',
  byYear: 'Per anno',
  byBadge: 'Per badge',
  bySkill: 'Per competenza',
  growth: 'Crescita',
  growthText: 'Fino alla fine del {year}, assegnazioni: {awards}; titolari: {people}.',
  year: 'Anno',
  badge: 'Badge',
  skill: 'Competenza',
  newPeople: 'Persone nuove',
  total: 'Assegnazioni finora',
  last: 'Ultima assegnazione',
  again: 'I rinnovi sono assegnazioni di un badge a chi lo aveva già.',
} as const;
