/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Alguien la avala, y la firma es correcta.',
    details: { issuer: '{issuer} la avala, y la firma es correcta.' },
  },
  'endorsement-broken': {
    says: 'Declara un aval que no es válido.',
    details: { issuer: 'Declara un aval de {issuer} que no es válido. {fault}' },
  },
  'endorsement-unverified': {
    says: 'No se pudo determinar si está avalada.',
    details: {
      issuer: 'No se pudo determinar si {issuer} la avala. {fault}',
      left: 'Hay {left} avales más que no se examinaron.',
    },
  },
  'endorsement-lapsed': {
    says: 'Uno de sus avales no cuenta ahora.',
    details: {
      expired: 'Un aval de {issuer} no cuenta ahora (caducado). {fault}',
      'not-yet-valid': 'Un aval de {issuer} no cuenta ahora (aún no es válido). {fault}',
      revoked: 'Un aval de {issuer} no cuenta ahora (revocado). {fault}',
    },
  },
} as const;
