/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Wyniki',
  /** On the page of a badge. */
  described: 'Co można osiągnąć',
  describedLead: 'Przyznanie może mówić, co osiągnięto:',
  /** Below what was reached, or in the description of a badge. */
  required: 'wymagane minimum: {value}',
  range: 'od {least} do {most}',
  least: 'od {least}',
  most: 'do {most}',
  scale: 'od najniższego do najwyższego: {values}',
  points: {
    one: '{count} punkt',
    few: '{count} punkty',
    many: '{count} punktów',
    other: '{count} punktu',
  },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: 'Punkty',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} z {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Ukończono',
    Enrolled: 'Zapisano na zajęcia',
    Failed: 'Nie zaliczono',
    InProgress: 'W toku',
    OnHold: 'Wstrzymano',
    Provisional: 'Warunkowo',
    Withdrew: 'Rezygnacja',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'Razem: {sums}. To, co wygasło, liczy się; to, co unieważniono, nie.',
} as const;
