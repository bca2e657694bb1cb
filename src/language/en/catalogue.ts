/** The catalogue, its search, and the pages around it. */

export const catalogue = {
  badges: 'All badges', badgesLead: 'What can be achieved here, and how.',
  skills: 'Skills', skillsLead: 'What the badges stand for, and who has shown it.',
  people: 'Recipients', peopleLead: 'Those who received a badge here and chose to be listed, in the order of their pages.',
  noBadges: 'No badges yet.', firstBadge: 'How to write the first one', noSkills: 'No badge names a skill yet.', nobody: 'Nobody is listed yet.',
  badgeCount: { one: '{count} badge', other: '{count} badges' },
  awardCount: { one: '{count} award', other: '{count} awards' }, neverAwarded: 'not awarded yet',
  listedCount: { one: '{count} award listed', other: '{count} awards listed' }, noneListed: 'no award listed',
  allPeople: { one: 'The one listed recipient', other: 'All {count} listed recipients' },
  pager: { label: 'Parts of this list', span: '{first} to {last}', title: '{name}: {first} to {last}' },
  bySkill: 'By skill', skillKind: 'Skill', skillTitle: 'Skill: {skill}', skillBadges: 'Badges that stand for it', skillHolders: 'Shown by',
  skillDescription: 'Which badges of {issuer} stand for “{skill}”, and who received them.',
  search: 'Search the badges', found: { one: '{count} badge found', other: '{count} badges found' }, notFound: 'No badge has all of these words.',
} as const;
