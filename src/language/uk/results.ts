/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Результати',
  /** On the page of a badge. */
  described: 'Чого можна досягти',
  describedLead: 'У врученні може бути сказано, чого досягнуто:',
  /** Below what was reached, or in the description of a badge. */
  required: 'потрібно щонайменше {value}',
  range: 'від {least} до {most}',
  least: 'від {least}',
  most: 'до {most}',
  scale: 'від найнижчого до найвищого: {values}',
  points: {
    one: '{count} бал',
    few: '{count} бали',
    many: '{count} балів',
    other: '{count} бала',
  },
  /** A share of a hundred. */
  percent: '{value}\u00a0%',
  credits: 'Кредити',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} з {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Завершено',
    Enrolled: 'Записано на навчання',
    Failed: 'Не складено',
    InProgress: 'Триває',
    OnHold: 'Призупинено',
    Provisional: 'Попередньо',
    Withdrew: 'Вихід із навчання',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'Разом: {sums}. Те, чий термін минув, враховано, відкликане – ні.',
} as const;
