/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Pathway',
  title: 'Pathway: {pathway}',
  all: 'Pathways',
  partOf: 'On the pathway {pathway}.',
  steps: { one: '{count} step', other: '{count} steps' },
  begin: 'Begin with {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'A drawing of the list that follows: an arrow leads from what is needed to what it is needed for.',
  needed: 'A full line: it is needed. A broken line: it is one of several that will do.',
  added: 'Not a step of this pathway, but a step of it may require it.',
  /** On the page of a recipient. */
  onTheWay: 'On the way',
  soFar: '{pathway}: {have} of {need}.',
  badgeSoFar: '{badge}: {have} of {need} that it requires.',
  next: 'Next: {badge}.',
  done: 'All steps are done.',
} as const;
