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
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'How far are you?',
    help: 'Your browser checks the files of your badges here, as the page that verifies badges does. Nothing is sent, nothing is kept, and nobody asks whose they are.',
    choose: 'Files of your badges: PNG, SVG or JSON',
    without:
      'Your browser can check files of your badges here and say how far you are; that needs JavaScript.',
    said: {
      working: 'Checking …',
      counts: 'It counts.',
      noStep: 'It is valid, and no step of this pathway.',
      lapsed: 'It is not in force today, so it does not count.',
      withdrawn: 'It was withdrawn, so it does not count.',
      foreign:
        'Another issuer’s: it was not checked here, and whether it counts is for people to say.',
      invalid: 'It is not what it says it is, so it does not count.',
      undecided: 'It could not be checked.',
      none: 'There is no single badge in it.',
    },
  },
} as const;
