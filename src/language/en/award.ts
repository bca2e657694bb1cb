/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Valid',
    expiring: 'Expires soon',
    expired: 'Expired',
    revoked: 'Revoked',
    'awaiting-signature': 'Awaiting signature',
    preview: 'Preview',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'As of {day} this badge is valid.',
    validOnce: 'This badge was valid when it was signed.',
    expiring: 'It is valid until {day}. Ask whether it can be renewed.',
    expired: 'It was valid until {day}.',
    over: 'It is no longer valid.',
    revoked: 'The issuer withdrew it on {day}.',
    withdrawn: 'The issuer withdrew it.',
    awaiting: 'The award is not signed yet. Until it is, it counts for nothing.',
    preview: 'Signed with a throw-away key, to show how the award will look. It proves nothing.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Looked up just now: the issuer has not withdrawn it.',
  },
  title: '{badge}, awarded to {recipient}',
  description: '{issuer} awarded the badge “{badge}” to {recipient} on {day}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'The badge “{badge}”',
  to: 'awarded to',
  by: 'by {issuer}',
  awardedOn: 'Awarded {day}',
  until: 'Valid until {day}',
  never: 'Does not expire',
  reason: 'Reason given: {reason}',
  check: 'Check this badge',
  awaitsCorrection:
    'A correction of this award was agreed to and is about to be signed; the files below still say what was signed before.',
  signedAs: 'The signed file names the recipient “{name}”.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'One of the awards that this one rests on was withdrawn since.',
    exception: 'Not all was there that the badge requires. Awarded all the same: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Article',
      code: 'Code',
      document: 'Document',
      event: 'Event',
      picture: 'Picture',
      slides: 'Slides',
      sound: 'Sound',
      video: 'Video',
    },
    /** Of an address on a host of code. */
    change: 'Proposed change on {host}',
    question: 'Issue on {host}',
    commit: 'Commit on {host}',
  },
  renewed: 'Renewed: {newer}.',
  newer: 'the award of {day}',
  sections: {
    meaning: 'What it means',
    criteria: 'Earning criteria',
    why: 'Why it was awarded',
    evidence: 'Evidence',
    rests: 'What it rests on',
    skills: 'Skills',
    facts: 'Details, keys and files for machines',
    others: 'Other badges of {recipient}',
    earn: 'Earn it yourself',
    retired: 'The badge has ended',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'The check on this page runs in your own browser: whether the badge is whole, who signed it, whether it is in force. Others can check it too:',
    reads: 'The documents behind it:',
    credential: 'The signed credential',
    identifier: 'The issuer’s identifier and keys',
    status: 'The list of withdrawn badges',
    older: 'The same in Open Badges 2.0',
    others: 'Ways to check a badge',
    elsewhere: 'VerifierPlus',
    elsewhereUse: 'an independent verifier, which reads the credential through its own server',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'Is it yours? Share, download or print it',
    title: 'For {recipient}',
    lead: 'Is this yours? Show it, keep it, or have it mended.',
    quietLead: 'Is this yours? Keep the file, or have it mended.',
    share: 'Share',
    download: 'Download',
    print: 'Print',
    printing:
      'Printed, this page is a certificate on one sheet, with a code that leads back here. The print window can save it as a PDF, too.',
    printNow: 'Print the certificate',
    correct: 'Correct or hide',
    write: 'Write to {email}.',
    propose: 'Changes are proposed in {repository}.',
    repository: 'the community’s repository',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'Is it yours? Keep it, or have it mended',
    left: 'This site keeps awards small: there is no picture with the badge inside, no card for links and no certificate of this one. The signed credential says everything.',
    download: 'Download the signed credential, JSON',
  },
  allOf: 'Everything that {recipient} received',
  earn: {
    criteria: 'Read {criteria}.',
    criteriaLink: 'what the badge asks for today',
    criteriaThenLink: 'what the badge asked for in the end',
    holders: 'Who else has it',
    changed: 'This award carries version {version} of the badge; today it is version {today}.',
    whatChanged: 'What changed',
    propose: 'Awards are proposed in {repository}.',
    repository: 'the community’s repository',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'version {version}',
  facts: {
    date: 'Awarded',
    until: 'Valid until',
    never: 'It does not expire',
    corrected: 'Corrected and signed again',
    revoked: 'Revoked',
    version: 'As it was awarded',
    definition: 'version {version}, JSON',
    issuer: 'Issuer',
    key: 'Signed with',
    keyName: 'key {key}',
    throwAway: 'a throw-away key',
    unsigned: 'nothing yet',
    status: 'Revocation',
    entry: 'entry {index} of the {list}',
    list: 'status list',
  },
  downloads: {
    preview: '{file} (preview)',
    png: {
      name: 'Picture, PNG',
      use: 'For profiles, mail and slides. The credential is inside the file.',
    },
    svg: { name: 'Picture, SVG', use: 'The same, sharp at any size.' },
    json: {
      name: 'Credential, JSON',
      use: 'For wallets and other verifiers: the signed document itself.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'For tools that read only the older standard. It is not signed: they look for it at this address.',
    },
  },
  address: { code: 'QR code of this page’s address', check: 'Check it at {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'for {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'awarded to',
    by: 'by {issuer}',
    check: 'Check it at {site}',
    ofAward: 'The badge “{badge}”, awarded to {recipient} by {issuer}',
    ofBadge: 'The badge “{badge}” by {issuer}',
    ofRecord: 'The badges that {recipient} received from {issuer}',
    ofIssuer: 'The badges of {issuer}',
    /** Below the community's name. */
    ofSite: 'Badges that can be checked',
    badges: { one: '{count} badge', other: '{count} badges' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} from {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: awards',
    ofBadge: '{badge} by {issuer}: awards',
    ofAward: '{badge}, awarded to {recipient}',
    until: 'Valid until {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: badges that lapse',
    ofRecipient: '{recipient}: badges of {issuer} that lapse',
    lastDay: 'Last day of “{badge}”, {recipient}',
  },
} as const;
