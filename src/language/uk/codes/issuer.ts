/** What is said of the issuer. */

export const issuer = {
  'preview-issuer': 'Це зразок, підписаний одноразовим ключем: це не видана відзнака.',
  'trusted-issuer': {
    says: 'Її видавець тут відомий.',
    details: {
      named: 'Видавцем названо {issuer}, тут він відомий.',
      profile: 'Її видавець – {issuer}, тут він відомий (джерело: {source}).',
    },
  },
  'known-issuer': {
    says: 'Цей сайт знає її видавця і за нього не відповідає.',
    details: {
      named: 'Видавцем названо {issuer}, тут він відомий як {name}.',
      profile: 'Її видавець – {issuer}, тут він відомий як {name} (джерело: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Її видавець тут невідомий.',
    details: {
      named: 'Видавцем названо {issuer}, тут він невідомий.',
      profile: 'Її видавець – {issuer}, тут він невідомий (джерело: {source}).',
    },
  },
  'malformed-did': {
    says: 'Ідентифікатор її видавця написано неправильно.',
    details: { id: 'Ідентифікатор видавця {id} не називає ані адреси в мережі, ані ключа.' },
  },
  'unsupported-issuer': {
    says: 'Її видавця названо способом, якого тут не перевіряють.',
    details: {
      id: 'Видавця названо як {id}; тут перевіряють лише did:web, did:key, did:jwk і https.',
      profile: 'Видавця названо як {id}, а це не адреса в мережі.',
    },
  },
  'issuer-unreachable': {
    says: 'Профіль її видавця не вдалося прочитати.',
    details: { address: 'Не вдалося прочитати профіль видавця за адресою {address}: {reason}' },
  },
  'malformed-profile': {
    says: 'За адресою її видавця немає профілю.',
    details: {
      document: '{source} не містить профілю видавця: {reason}',
      id: 'Видавцеві потрібен "id", який є адресою.',
      type: 'Поле "type" видавця має бути Issuer або Profile.',
      name: 'Видавцеві потрібне "name".',
      url: 'Видавцеві потрібен "url" у мережі.',
      email: 'Видавцеві потрібен "email".',
    },
  },
  'other-issuer': {
    says: 'За адресою її видавця – чийсь інший профіль.',
    details: { document: '{source} – чийсь інший профіль.' },
  },
} as const;
