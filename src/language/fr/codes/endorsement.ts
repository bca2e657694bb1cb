/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Quelqu’un l’endosse, et la signature est correcte.',
    details: { issuer: '{issuer} l’endosse, et la signature est correcte.' },
  },
  'endorsement-broken': {
    says: 'Il se réclame d’un endossement qui n’est pas valide.',
    details: {
      issuer: 'Il se réclame d’un endossement par {issuer} qui n’est pas valide. {fault}',
    },
  },
  'endorsement-unverified': {
    says: 'Impossible de dire s’il est endossé.',
    details: {
      issuer: 'Impossible de dire si {issuer} l’endosse. {fault}',
      left: 'Autres endossements, non examinés : {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Un de ses endossements ne compte pas actuellement.',
    details: {
      expired: 'Un endossement par {issuer} ne compte pas actuellement (expiré). {fault}',
      'not-yet-valid':
        'Un endossement par {issuer} ne compte pas actuellement (pas encore valide). {fault}',
      revoked: 'Un endossement par {issuer} ne compte pas actuellement (révoqué). {fault}',
    },
  },
} as const;
