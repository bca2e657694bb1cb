/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Risultati',
  /** On the page of a badge. */
  described: 'Che cosa si può raggiungere',
  describedLead: 'Un’assegnazione può dire che cosa è stato raggiunto:',
  /** Below what was reached, or in the description of a badge. */
  required: 'minimo richiesto: {value}',
  range: 'da {least} a {most}',
  least: 'da {least}',
  most: 'fino a {most}',
  scale: 'dal più basso al più alto: {values}',
  points: { one: '{count} punto', many: '{count} punti', other: '{count} punti' },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: 'Crediti',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} su {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count}\u00A0{unit}',
  statuses: {
    Completed: 'Completato',
    Enrolled: 'Iscrizione fatta',
    Failed: 'Non superato',
    InProgress: 'In corso',
    OnHold: 'In sospeso',
    Provisional: 'Provvisorio',
    Withdrew: 'Ritiro',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'In totale: {sums}. Ciò che è scaduto conta, ciò che è stato revocato no.',
} as const;
