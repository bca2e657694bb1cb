/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Recipient',
  profile: 'Profile',
  description: 'Badges that {recipient} received from {issuer}.',
  unlisted:
    'This page is in no list, and asks search engines to leave it out. Whoever has its address can read it.',
  awaitsCorrection:
    'Corrections were agreed to and are about to be signed; the files still say what was signed before.',
  signedAs: 'Some files were signed for another name; the page of each award says so.',
  ways: 'Ways to read this record',
  byBadge: 'By badge',
  byTime: 'By time',
  bySkill: 'By skill',
  check: 'Check',
  checkOf: 'Check {badge}',
  none: 'No badges yet.',
  earlier: { one: '{count} earlier', other: '{count} earlier' },
  year: '{year}: {count}',
  calendar: 'The days on which these badges lapse, for a calendar',
  together: 'These badges in one file, for a wallet',
  resume: 'The same for a résumé (JSON Resume)',
  code: 'QR code of this page’s address',
  paper: 'Every line can be checked: scan the code, or go to {address}',
} as const;
