/** The page that counts. */

export const numbers = {
  title: 'Numbers',
  lead: 'What was awarded here, counted from the signed files as of {day}.',
  none: 'Nothing is signed yet, so there is nothing to count.',
  counted:
    'Counted are signed awards of people who chose to be listed, whether or not they have lapsed since. What was withdrawn, and whoever is not listed, is in no number here.',
  inShort: 'In short',
  awards: 'Awards',
  people: 'Recipients',
  badges: 'Badges awarded',
  skills: 'Skills shown',
  inForce: 'In force on that day',
  renewals: 'Renewals',
  byYear: 'By year',
  byBadge: 'By badge',
  bySkill: 'By skill',
  growth: 'Growth',
  growthText: '{awards} awards to {people} recipients by the end of {year}.',
  year: 'Year',
  badge: 'Badge',
  skill: 'Skill',
  newPeople: 'New recipients',
  total: 'Awards so far',
  last: 'Last awarded',
  again: 'Renewals are awards of a badge to somebody who had it before.',
} as const;
