/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Somebody endorses it, and the signature is correct.',
    details: { issuer: '{issuer} endorses it, and the signature is correct.' },
  },
  'endorsement-broken': {
    says: 'It claims an endorsement that is not valid.',
    details: { issuer: 'It claims an endorsement by {issuer} that is not valid. {fault}' },
  },
  'endorsement-unverified': {
    says: 'Whether it is endorsed could not be decided.',
    details: {
      issuer: 'Whether {issuer} endorses it could not be decided. {fault}',
      left: '{left} more endorsements were not looked at.',
    },
  },
  'endorsement-lapsed': {
    says: 'An endorsement of it does not count now.',
    details: {
      expired: 'An endorsement by {issuer} does not count now (expired). {fault}',
      'not-yet-valid': 'An endorsement by {issuer} does not count now (not-yet-valid). {fault}',
      revoked: 'An endorsement by {issuer} does not count now (revoked). {fault}',
    },
  },
} as const;
