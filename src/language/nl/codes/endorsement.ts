/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Iemand onderschrijft het, en de handtekening klopt.',
    details: { issuer: '{issuer} onderschrijft het, en de handtekening klopt.' },
  },
  'endorsement-broken': {
    says: 'Het beroept zich op een onderschrijving die niet geldig is.',
    details: {
      issuer: 'Het beroept zich op een onderschrijving door {issuer} die niet geldig is. {fault}',
    },
  },
  'endorsement-unverified': {
    says: 'Of het wordt onderschreven, was niet vast te stellen.',
    details: {
      issuer: 'Of {issuer} het onderschrijft, was niet vast te stellen. {fault}',
      left: 'Niet meer bekeken onderschrijvingen: {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Een onderschrijving ervan telt nu niet.',
    details: {
      expired: 'Een onderschrijving door {issuer} telt nu niet (verlopen). {fault}',
      'not-yet-valid': 'Een onderschrijving door {issuer} telt nu niet (nog niet geldig). {fault}',
      revoked: 'Een onderschrijving door {issuer} telt nu niet (ingetrokken). {fault}',
    },
  },
} as const;
