/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Trilha',
  title: 'Trilha: {pathway}',
  all: 'Trilhas',
  partOf: 'Na trilha {pathway}.',
  steps: { one: '{count} passo', many: '{count} passos', other: '{count} passos' },
  begin: 'Comece por {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Um desenho da lista a seguir: uma seta vai do que é preciso ter até aquilo que o exige.',
  needed: 'Linha cheia: é preciso ter. Linha tracejada: é um entre vários que servem.',
  added: 'Não é um passo desta trilha, mas um passo dela pode exigi-lo.',
  /** On the page of a recipient. */
  onTheWay: 'No caminho',
  soFar: '{pathway}: {have} de {need}.',
  badgeSoFar: '{badge}: {have} de {need} que ele exige.',
  next: 'A seguir: {badge}.',
  done: 'Todos os passos foram dados.',
} as const;
