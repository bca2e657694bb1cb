/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Skip to the content',
  site: 'Site',
  check: 'Check a badge',
  search: 'Search',
  help: 'Help',
  footer: {
    by: 'Badges by {issuer}, in the open format {format}.',
    badges: 'Badges',
    skills: 'Skills',
    people: 'Recipients',
    numbers: 'Numbers',
    check: 'How to check a badge',
    about: 'About the issuer',
    keys: 'Keys',
    privacy: 'Privacy',
  },
  preview: {
    label: 'About this preview',
    title: 'Preview.',
    text: 'Some badges here are signed with a throw-away key: they prove nothing.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'This address was given up',
    lead: 'Something stood here once, and whoever it belonged to gave the address up. It does not lead anywhere.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'This is not published any more',
    lead: 'Whoever this address belongs to shows it here no more. A badge that they hand to you can still be checked.',
  },
  moved: {
    title: 'This has moved',
    lead: 'What stood here has another address now.',
    there: 'Go there',
  },
  missing: {
    title: 'Nothing here',
    description: 'There is no page at this address.',
    heading: 'There is nothing at this address',
    lead: 'Badges keep their addresses, so a letter of this one is probably wrong or missing; or its owner gave the address up.',
    perhaps: 'Perhaps one of these',
    home: 'All badges and recipients',
    search: 'Search for a badge or a name',
    check: 'Check a badge by its file',
  },
} as const;
