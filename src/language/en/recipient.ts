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
  elsewhere: {
    title: 'From elsewhere',
    lead: 'Badges of other issuers, as they came. Nobody here answers for them: when you check one, your browser asks its issuer. Where that lets no pages of other sites ask, {command} does, with the file.',
    key: 'In the name of a key, of which no domain is known',
    naming: {
      key: 'It names a key of this person’s profile.',
      page: 'It names the public page of this person’s profile.',
      hash: 'It names the hash of an e-mail address that this person’s profile has.',
      address:
        'It names its holder by the hash of an e-mail address; whoever brought it compared that on {day}.',
    },
    file: 'the file as it came',
  },
  selection: {
    description: 'Badges that {recipient} chose to show.',
    lead: 'A choice of badges, in an order of their holder’s, for whoever has this address. It is in no list.',
    all: 'Everything on this person’s page',
    said: { one: 'What others say: {count}', other: 'What others say: {count}' },
  },
  paper: 'Every line can be checked: scan the code, or go to {address}',
} as const;
