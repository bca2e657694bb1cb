/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Jemand befürwortet es, und die Signatur ist korrekt.',
    details: { issuer: 'Befürwortet von {issuer}, und die Signatur ist korrekt.' },
  },
  'endorsement-broken': {
    says: 'Es beruft sich auf eine Befürwortung, die nicht gültig ist.',
    details: {
      issuer: 'Es beruft sich auf eine Befürwortung von {issuer}, die nicht gültig ist. {fault}',
    },
  },
  'endorsement-unverified': {
    says: 'Ob es befürwortet wird, ließ sich nicht entscheiden.',
    details: {
      issuer: 'Ob es von {issuer} befürwortet wird, ließ sich nicht entscheiden. {fault}',
      left: 'Weitere Befürwortungen wurden nicht angesehen, Anzahl: {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Eine Befürwortung dafür zählt derzeit nicht.',
    details: {
      expired: 'Eine Befürwortung von {issuer} zählt derzeit nicht (abgelaufen). {fault}',
      'not-yet-valid':
        'Eine Befürwortung von {issuer} zählt derzeit nicht (noch nicht gültig). {fault}',
      revoked: 'Eine Befürwortung von {issuer} zählt derzeit nicht (widerrufen). {fault}',
    },
  },
} as const;
