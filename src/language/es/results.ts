/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Resultados',
  /** On the page of a badge. */
  described: 'Qué se puede alcanzar',
  describedLead: 'Un reconocimiento puede decir qué se alcanzó:',
  /** Below what was reached, or in the description of a badge. */
  required: 'se requiere al menos {value}',
  range: 'de {least} a {most}',
  least: 'desde {least}',
  most: 'hasta {most}',
  scale: 'de lo más bajo a lo más alto: {values}',
  points: { one: '{count} punto', many: '{count} de puntos', other: '{count} puntos' },
  /** A share of a hundred. */
  percent: '{value} %',
  credits: 'Créditos',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} de {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Completado',
    Enrolled: 'Con inscripción',
    Failed: 'No superado',
    InProgress: 'En curso',
    OnHold: 'En pausa',
    Provisional: 'Provisional',
    Withdrew: 'Abandono',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'En total: {sums}. Lo que ha caducado cuenta; lo que se retiró, no.',
} as const;
