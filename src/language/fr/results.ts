/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Résultats',
  /** On the page of a badge. */
  described: 'Ce qui peut être atteint',
  describedLead: 'Une attribution peut dire ce qui a été atteint :',
  /** Below what was reached, or in the description of a badge. */
  required: 'il faut au moins {value}',
  range: '{least} à {most}',
  least: 'à partir de {least}',
  most: 'jusqu’à {most}',
  scale: 'du plus bas au plus haut : {values}',
  points: { one: '{count} point', many: '{count} points', other: '{count} points' },
  /** A share of a hundred. */
  percent: '{value} %',
  credits: 'Crédits',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} sur {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Terminé',
    Enrolled: 'Inscription',
    Failed: 'Échec',
    InProgress: 'En cours',
    OnHold: 'En pause',
    Provisional: 'Provisoire',
    Withdrew: 'Abandon',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name} : {reached}',
  /** In the record of a recipient. */
  totals: 'En tout : {sums}. Ce qui a expiré compte, ce qui a été révoqué ne compte pas.',
} as const;
