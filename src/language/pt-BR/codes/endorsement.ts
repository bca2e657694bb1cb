/** What is said of endorsements. `{fault}` is what was said of one when it was checked. */

export const endorsement = {
  'endorsement-valid': {
    says: 'Alguém o endossa, e a assinatura está correta.',
    details: { issuer: '{issuer} o endossa, e a assinatura está correta.' },
  },
  'endorsement-broken': {
    says: 'Alega um endosso que não é válido.',
    details: { issuer: 'Alega um endosso de {issuer} que não é válido. {fault}' },
  },
  'endorsement-unverified': {
    says: 'Não foi possível decidir se ele é endossado.',
    details: {
      issuer: 'Não foi possível decidir se {issuer} o endossa. {fault}',
      left: 'Há mais endossos que não foram examinados: {left}.',
    },
  },
  'endorsement-lapsed': {
    says: 'Um endosso dele não conta agora.',
    details: {
      expired: 'Um endosso de {issuer} não conta agora (expirado). {fault}',
      'not-yet-valid': 'Um endosso de {issuer} não conta agora (ainda não válido). {fault}',
      revoked: 'Um endosso de {issuer} não conta agora (revogado). {fault}',
    },
  },
} as const;
