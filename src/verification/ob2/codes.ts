/** The codes that only Open Badges 2.0 and 1.x give, by the step that gives them. */

export const ob2Codes = {
  format: [
    'badge-class-alone',
    'issuer-alone',
    'endorsement-alone',
    'revocation-list-alone',
    'key-alone',
  ],
  contexts: ['open-badges-2', 'open-badges-1'],
  schema: [
    'complete-assertion',
    'wrong-verification',
    'wrong-recipient',
    'wrong-badge-class',
    'badge-unreachable',
    'malformed-badge-class',
    'other-badge-class',
  ],
  issuer: ['issuer-unreachable', 'malformed-profile', 'other-issuer'],
  key: ['within-scope', 'out-of-scope', 'other-host', 'issuer-has-no-key'],
  proof: [
    'hosted-as-shown',
    'hosted-newer',
    'not-hosted',
    'hosted-differs',
    'hosted-unreachable',
    'malformed-hosted',
    'other-hosted',
    'not-signed',
  ],
  dates: [],
  status: ['revocation-list-unreachable', 'malformed-revocation-list'],
  recipient: [],
} as const;
