/** What can be reached in a badge, and what an award reached. */

export const results = {
  title: 'Resultados',
  /** On the page of a badge. */
  described: 'O que se pode alcançar',
  describedLead: 'Uma concessão pode dizer o que foi alcançado:',
  /** Below what was reached, or in the description of a badge. */
  required: 'exige-se no mínimo {value}',
  range: '{least} a {most}',
  least: 'a partir de {least}',
  most: 'até {most}',
  scale: 'do menor ao maior: {values}',
  points: { one: '{count} ponto', many: '{count} pontos', other: '{count} pontos' },
  /** A share of a hundred. */
  percent: '{value}%',
  credits: 'Créditos',
  /** Of the credits of a badge that an award says were earned. */
  creditsOf: '{earned} de {all}',
  /** A number of credits in a unit: 3 ECTS. */
  inUnit: '{count} {unit}',
  statuses: {
    Completed: 'Concluiu',
    Enrolled: 'Com matrícula',
    Failed: 'Não passou',
    InProgress: 'Em andamento',
    OnHold: 'Em espera',
    Provisional: 'Em caráter provisório',
    Withdrew: 'Desistiu',
  },
  /** On paper, one phrase for each result. */
  phrase: '{name}: {reached}',
  /** In the record of a recipient. */
  totals: 'Ao todo: {sums}. O que expirou conta; o que foi revogado, não.',
} as const;
