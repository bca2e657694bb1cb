/** The codes that only compact JWS give, by the step that gives them. */

export const jwsCodes = {
  format: [
    'compact-jws',
    'malformed-jws',
    'unsecured-jws',
    'shared-secret-jws',
    'unsupported-algorithm',
    'critical-header',
    'claims-differ',
    'missing-claim',
    'wrong-claim',
  ],
  contexts: [],
  schema: [],
  issuer: [],
  key: ['key-not-bound', 'weak-key', 'key-kind-differs', 'private-key'],
  proof: [],
  dates: [],
  status: [],
  recipient: [],
} as const;
