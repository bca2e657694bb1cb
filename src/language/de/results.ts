/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Ergebnisse',
  /** On the page of a badge. */
  described: 'Was sich erreichen lässt',
  describedLead: 'Eine Verleihung kann sagen, was erreicht wurde:',
  /** Below what was reached, or in the description of a badge. */
  required: 'mindestens {value} ist nötig',
  range: '{least} bis {most}',
  least: 'ab {least}',
  most: 'bis {most}',
  scale: 'vom niedrigsten zum höchsten: {values}',
  points: { one: '{count} Punkt', other: '{count} Punkte' },
  /** A share of a hundred. */
  percent: '{value}\u00a0%',
  credits: 'Leistungspunkte',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} von {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count}\u00a0{unit}',
  statuses: {
    Completed: 'Abgeschlossen',
    Enrolled: 'Angemeldet',
    Failed: 'Nicht bestanden',
    InProgress: 'Läuft',
    OnHold: 'Pausiert',
    Provisional: 'Vorläufig',
    Withdrew: 'Abgebrochen',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'Zusammen: {sums}. Was abgelaufen ist, zählt, was widerrufen wurde, nicht.',
} as const;
