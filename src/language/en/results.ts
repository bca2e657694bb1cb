/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Results',
  /** On the page of a badge. */
  described: 'What can be reached',
  describedLead: 'An award may say what was reached:',
  /** Below what was reached, or in the description of a badge. */
  required: 'at least {value} is required',
  range: '{least} to {most}',
  least: 'from {least}',
  most: 'up to {most}',
  scale: 'from the lowest to the highest: {values}',
  points: { one: '{count} point', other: '{count} points' },
  /** A share of a hundred. */
  percent: '{value} %',
  credits: 'Credits',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} of {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Completed',
    Enrolled: 'Enrolled',
    Failed: 'Failed',
    InProgress: 'In progress',
    OnHold: 'On hold',
    Provisional: 'Provisional',
    Withdrew: 'Withdrew',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'Together: {sums}. What has expired counts, what was withdrawn does not.',
} as const;
