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
    olderForm:
      'Badges from elsewhere in an older form are not in the file for wallets; each has a file of its own.',
  },
  selection: {
    description: 'Badges that {recipient} chose to show.',
    lead: 'A choice of badges, in an order of their holder’s, for whoever has this address. It is in no list.',
    all: 'Everything on this person’s page',
    said: { one: 'What others say: {count}', other: 'What others say: {count}' },
  },
  paper: 'Every line can be checked: scan the code, or go to {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Show your badges with your key',
  description:
    'Sign what you show of your badges by {issuer} with a key of your own, for one occasion.',
  lead: 'Somebody wants to know that a badge is yours, and gives you a word of theirs. Here your browser signs your badges and that word with your key. Nothing is sent anywhere.',
  link: 'Show them with a key of yours',
  without: 'This page signs in your browser, which needs JavaScript.',
  key: 'Your key',
  keyHelp:
    'The file of your key. It is read here and goes nowhere; whoever has it can sign as you.',
  make: 'Make a new key',
  made: 'Keep this file, and show it to nobody. Ask for {did} as {field} in your profile: badges that are signed from then on name it.',
  record: 'Address of your record',
  recordHelp: 'On this site: it ends in {ending}.',
  challenge: 'The word that you were given',
  domain: 'Who gave it to you: their domain',
  sign: 'Sign',
  said: {
    working: 'Signing …',
    noKey: 'This file holds no key that was made here.',
    noRecord: 'There is no record at this address.',
    incomplete: 'All four are needed.',
    none: 'No badge of this record names this key, so it would prove nothing. Badges that are signed once your profile has it as “did” do.',
    some: 'Badges in it: {bound}. Not in it, since they do not name this key: {others}. It proves that whoever has this key shows them to {domain}; who that is, it does not say.',
  },
} as const;
