/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Valid badge',
    nonconforming: 'Genuine, but not to the letter',
    'known-issuer': 'Valid badge of another issuer',
    'unknown-issuer': 'Signature correct, issuer unknown to this site',
    expired: 'Expired badge',
    'not-yet-valid': 'Not valid yet',
    revoked: 'Revoked badge',
    replaced: 'An older copy of this badge',
    invalid: 'Not valid',
    undetermined: 'Could not be decided',
    'no-badge': 'No badge found',
    preview: 'A preview, not an issued badge',
    'other-recipient': 'A badge of somebody else',
  },
  confirmed: 'Confirmed by its issuer, who is unknown to this site',
  undecidedPerson: 'Genuine, but whose it is could not be decided',
  outcomes: {
    passed: 'Passed',
    deviates: 'Not to the letter',
    failed: 'Failed',
    unknown: 'Unknown',
    skipped: 'Not checked',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Older copy',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'File',
    contexts: 'Vocabulary',
    schema: 'Completeness',
    issuer: 'Issuer',
    key: 'Key',
    proof: 'Signature',
    dates: 'Dates',
    status: 'Revocation',
    endorsement: 'Endorsement',
    recipient: 'Recipient',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'file',
    contexts: 'vocabulary',
    schema: 'completeness',
    issuer: 'issuer',
    key: 'key',
    proof: 'signature',
    dates: 'dates',
    status: 'revocation',
    endorsement: 'endorsement',
    recipient: 'recipient',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Scope', proof: 'Original' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Nothing was changed since, and it is in force. {recipient}',
    known: '{award} Nothing was changed since, and it is in force. {known} {recipient}',
    stranger:
      '{award} Whether that is who you take it for, only you can judge: this site does not know it. {recipient}',
    nonconforming:
      '{award} Nothing was changed since, and it is in force; but it does not keep to the letter of its standard. {found}',
    judged: '{award} {found}',
    invalid: 'Do not rely on it. {found}',
    undetermined: 'This says nothing for the badge, and nothing against it. {found}',
    'no-badge': '{found} Bring the badge’s picture, its file, or the address of its page.',
  },
  award: {
    whole: '{issuer} awarded the badge “{badge}” to “{recipient}”.',
    unnamed: '{issuer} awarded the badge “{badge}”.',
    nameless: '{issuer} awarded a badge to “{recipient}”.',
    bare: '{issuer} awarded a badge.',
    somebody: 'Somebody',
    endorsement: '{issuer} endorsed a badge, a person or an organisation; this is no badge itself.',
    record: {
      one: '{issuer} signed a record with one credential in it.',
      other: '{issuer} signed a record with {count} credentials in it.',
    },
    shown: 'Somebody shows {count} credentials, and each was looked at.',
  },
  counted: '{headline}: {found}.',
  /** A badge among several, by its name. */
  named: '“{badge}”',
  knownIssuer: 'This site knows the issuer as {name}, and does not answer for it.',
  unknownIssuer: 'The issuer is unknown to this site.',
  suspended: 'The issuer has suspended it: for now it does not count.',
  withdrawn: 'The issuer has withdrawn it: it no longer counts.',
  noAnswer: 'No check gave an answer.',
  notReached: 'Not looked at after that: {checks}.',
  part: '{part}: {found}',
} as const;
