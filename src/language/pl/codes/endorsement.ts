/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Ktoś to rekomenduje, a podpis jest prawidłowy.',
    details: { issuer: 'Rekomenduje to {issuer}, a podpis jest prawidłowy.' },
  },
  'endorsement-broken': {
    says: 'Powołuje się na rekomendację, która jest nieprawidłowa.',
    details: {
      issuer: 'Powołuje się na rekomendację, która jest nieprawidłowa (od: {issuer}). {fault}',
    },
  },
  'endorsement-unverified': {
    says: 'Nie udało się rozstrzygnąć, czy ktoś to rekomenduje.',
    details: {
      issuer: 'Nie udało się rozstrzygnąć, czy rekomenduje to {issuer}. {fault}',
      left: 'Nie obejrzano dalszych rekomendacji; ich liczba: {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Jedna z rekomendacji teraz się nie liczy.',
    details: {
      expired: 'Jedna z rekomendacji teraz się nie liczy, bo wygasła (od: {issuer}). {fault}',
      'not-yet-valid':
        'Jedna z rekomendacji teraz się nie liczy, bo jeszcze nie obowiązuje (od: {issuer}). {fault}',
      revoked:
        'Jedna z rekomendacji teraz się nie liczy, bo została unieważniona (od: {issuer}). {fault}',
    },
  },
} as const;
