/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Маршрут',
  title: 'Маршрут: {pathway}',
  all: 'Маршрути',
  partOf: 'На маршруті {pathway}.',
  steps: {
    one: '{count} крок',
    few: '{count} кроки',
    many: '{count} кроків',
    other: '{count} кроку',
  },
  begin: 'Почніть із цієї відзнаки: {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Схема списку, що нижче: стрілка веде від того, що потрібно, до того, для чого воно потрібне.',
  needed: 'Суцільна лінія: це потрібно. Пунктир: це одне з кількох, яких вистачить.',
  added: 'Не крок цього маршруту, але якийсь його крок може цього вимагати.',
  /** On the page of a recipient. */
  onTheWay: 'У дорозі',
  soFar: '{pathway}: {have} з {need}.',
  badgeSoFar: '{badge}: {have} з {need} потрібних.',
  next: 'Далі: {badge}.',
  done: 'Усі кроки пройдено.',
} as const;
