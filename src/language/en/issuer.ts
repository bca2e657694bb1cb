/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Issuer',
  title: 'About the issuer',
  description: 'Who {issuer} is, how awards are decided, and how to recognise them.',
  who: {
    title: 'Who',
    name: 'Name',
    address: 'Address',
    former: 'Earlier address',
    identifier: 'Identifier',
    contact: 'Contact',
    fingerprint: 'Key in use',
    keys: 'Keys',
    keyHistory: 'all keys and what became of them',
  },
  how: {
    title: 'How awards are decided',
    sentences: {
      proposal:
        'Somebody proposes an award: who, which badge, and why, with evidence where there is some. The proposal is a text that people of the community can read and discuss before it counts.',
      review:
        'Somebody else reads it against the badge’s criteria. When they agree, it becomes part of the community’s records and is signed, once. Nobody can change it afterwards without the change being seen.',
      reasons:
        'The reasons stand on each award’s page. What they are worth is for the reader to judge: the signature proves who said it, not that they were right.',
    },
    more: 'How to propose an award',
  },
  lasting: {
    title: 'What lasts',
    sentences: {
      meaning:
        'A badge keeps the meaning that it had on the day it was awarded: its words are inside the signed award, and a changed meaning becomes a new version.',
      addresses:
        'Addresses stay. This site is made of plain files, without a server or an account behind them, so that anyone with a copy can rebuild it and check every award.',
    },
  },
  known: {
    title: 'Issuers that we know',
    lead: 'The page that checks badges says so of theirs. We do not answer for them.',
    file: 'The list as a file, which other verifiers load',
  },
  files: {
    title: 'For machines',
    identifier: 'Identifier document',
    issuer: 'Issuer file',
    status: 'Status list',
    privacy: 'Privacy',
  },
} as const;

export const keys = {
  kind: 'Issuer',
  title: 'Keys of this issuer',
  description: 'The keys that {issuer} signs badges with, and what became of earlier ones.',
  lead: 'A badge is signed with a key that only the issuer has. Here is the public half of each: whoever checks a badge finds it under the identifier {identifier}.',
  former:
    'The site moved. Badges that were signed before name an earlier identifier, with the same keys: {identifiers}.',
  none: { title: 'None yet', text: 'Nothing is signed yet.' },
  titles: {
    active: 'In use: key {key}',
    retired: 'Retired: key {key}',
    compromised: 'Compromised: key {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'It signs new awards, since {day}.',
    retired: 'It signs nothing more. What it signed stays valid.',
    compromised:
      'Since {day} somebody else may have had its secret. Nothing that it signed counts any more, whoever signed it and whatever day it names.',
    signedAgain:
      'The awards that it signed were signed again with another key: same award, same day, same address. A badge file from before fails its check, so take the new one from the award’s page.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'It is the root: the chain of this issuer’s keys begins with it, so its fingerprint is the one to compare.',
    formerRoot:
      'The chain of this issuer’s keys began with it. Since it is compromised, nothing rests on it any more.',
    next: 'Confirmed by key {key} on {day}: the key before it signed a statement that this one follows.',
    earlier:
      'Confirmed later, by key {key} on {day}: not the key before it, but one after it signed a statement that this one is the issuer’s.',
    agreement:
      'It entered without a statement of the key before it, by agreement of two maintainers, on {day}; that agreement is recorded by the host, not by a signature.',
    unknown:
      'It is from before keys confirmed one another: only the history of the repository tells how it came here.',
  },
  made: 'Made',
  compromised: 'Compromised',
  since: 'since {day}',
  fingerprint: 'Fingerprint',
  rootFingerprint: 'Fingerprint of the root',
  publicKey: 'Public key',
  file: 'key {key}, JSON',
  compare: {
    title: 'How to compare',
    text: 'Whoever holds an old print or knows the issuer in person can compare the fingerprint: it is the beginning (16 bytes) of the SHA-256 digest of the 32 bytes of the public key.',
  },
} as const;
