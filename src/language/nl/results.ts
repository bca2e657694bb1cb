/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Resultaten',
  /** On the page of a badge. */
  described: 'Wat je kunt bereiken',
  describedLead: 'Een toekenning kan zeggen wat er is bereikt:',
  /** Below what was reached, or in the description of a badge. */
  required: 'ten minste {value} is vereist',
  range: '{least} tot en met {most}',
  least: 'vanaf {least}',
  most: 'tot en met {most}',
  scale: 'van laag naar hoog: {values}',
  points: { one: '{count} punt', other: '{count} punten' },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: 'Studiepunten',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} van {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Afgerond',
    Enrolled: 'Ingeschreven',
    Failed: 'Niet gehaald',
    InProgress: 'Bezig',
    OnHold: 'Onderbroken',
    Provisional: 'Voorlopig',
    Withdrew: 'Gestopt',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'Samen: {sums}. Wat is verlopen telt mee, wat is ingetrokken niet.',
} as const;
