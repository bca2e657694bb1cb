/** The page that finds badges, skills and people. */

export const search = {
  title: 'Search',
  lead: 'Badges, skills, and those who received a badge and chose to be listed.',
  label: 'Search badges, skills and people',
  key: 'Press / to get back here.',
  filters: 'Only with',
  any: 'any',
  skill: 'Skill',
  type: 'Kind',
  level: 'Level',
  kinds: { badge: 'Badge', skill: 'Skill', person: 'Recipient' },
  found: { one: '{count} found', other: '{count} found' },
  near: 'Nothing has exactly these words. The nearest:',
  none: 'Nothing has these words. Try fewer letters, or look through the lists below.',
  unread: 'The list of names could not be read. Look through the lists below.',
  more: 'Show more',
  communities: {
    title: 'Other communities',
    lead: 'Badges of other communities that want to be found. Each answers for its own; open one there to read more.',
    label: 'Search these badges',
    asked: 'Asked on {day}.',
    silent:
      'It has not answered since {since}. This is what it published on {day}, and need not be so today.',
  },
} as const;
