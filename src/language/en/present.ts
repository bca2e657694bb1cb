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
