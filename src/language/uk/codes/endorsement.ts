/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Її схвалює хтось інший, і підпис правильний.',
    details: { issuer: 'Її схвалює {issuer}, і підпис правильний.' },
  },
  'endorsement-broken': {
    says: 'Стверджується, що є схвалення, але воно недійсне.',
    details: {
      issuer: 'Стверджується, що її схвалює {issuer}, але схвалення недійсне. {fault}',
    },
  },
  'endorsement-unverified': {
    says: 'Чи її схвалено, визначити не вдалося.',
    details: {
      issuer: 'Чи її схвалює {issuer}, визначити не вдалося. {fault}',
      left: 'Скільки ще схвалень не розглянуто: {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Одне зі схвалень зараз не враховується.',
    details: {
      expired: 'Схвалення, яке дає {issuer}, зараз не враховується (термін минув). {fault}',
      'not-yet-valid': 'Схвалення, яке дає {issuer}, зараз не враховується (ще не дійсне). {fault}',
      revoked: 'Схвалення, яке дає {issuer}, зараз не враховується (відкликано). {fault}',
    },
  },
} as const;
