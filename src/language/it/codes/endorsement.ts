/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Qualcuno lo avalla, e la firma è corretta.',
    details: { issuer: '{issuer} lo avalla, e la firma è corretta.' },
  },
  'endorsement-broken': {
    says: 'Dichiara un avallo che non è valido.',
    details: { issuer: 'Dichiara un avallo di {issuer} che non è valido. {fault}' },
  },
  'endorsement-unverified': {
    says: 'Non si è potuto decidere se ha un avallo.',
    details: {
      issuer: 'Non si è potuto decidere se {issuer} lo avalla. {fault}',
      left: 'Altri avalli non esaminati: {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Un suo avallo al momento non conta.',
    details: {
      expired: 'Un avallo di {issuer} al momento non conta (scaduto). {fault}',
      'not-yet-valid': 'Un avallo di {issuer} al momento non conta (non ancora valido). {fault}',
      revoked: 'Un avallo di {issuer} al momento non conta (revocato). {fault}',
    },
  },
} as const;
