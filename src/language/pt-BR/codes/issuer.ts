/** What is said of the issuer. */

export const issuer = {
  'preview-issuer':
    'Isto é uma prévia, assinada com uma chave descartável: não é um emblema emitido.',
  'trusted-issuer': {
    says: 'Seu emissor é conhecido aqui.',
    details: {
      named: 'Cita {issuer} como emissor, que é conhecido aqui.',
      profile: 'Seu emissor é {issuer}, que é conhecido aqui (fonte: {source}).',
    },
  },
  'known-issuer': {
    says: 'Este site conhece seu emissor, e não responde por ele.',
    details: {
      named: 'Cita {issuer} como emissor, conhecido aqui como {name}.',
      profile: 'Seu emissor é {issuer}, conhecido aqui como {name} (fonte: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Seu emissor não é conhecido aqui.',
    details: {
      named: 'Cita {issuer} como emissor, que não é conhecido aqui.',
      profile: 'Seu emissor é {issuer}, que não é conhecido aqui (fonte: {source}).',
    },
  },
  'malformed-did': {
    says: 'O identificador de seu emissor está mal escrito.',
    details: {
      id: 'O identificador do emissor, {id}, não cita nem um endereço da web nem uma chave.',
    },
  },
  'unsupported-issuer': {
    says: 'Seu emissor é citado de um modo que não se verifica aqui.',
    details: {
      id: 'O emissor é citado como {id}; aqui só se verificam did:web, did:key, did:jwk e https.',
      profile: 'O emissor é citado como {id}, que não é um endereço da web.',
    },
  },
  'issuer-unreachable': {
    says: 'O perfil de seu emissor não pôde ser lido.',
    details: { address: 'O perfil do emissor não pôde ser lido de {address}: {reason}' },
  },
  'malformed-profile': {
    says: 'Não há nenhum perfil no endereço de seu emissor.',
    details: {
      document: '{source} não contém um perfil do emissor: {reason}',
      id: 'O emissor precisa de um "id" que seja um endereço.',
      type: 'O "type" do emissor deve ser Issuer ou Profile.',
      name: 'O emissor precisa de um "name".',
      url: 'O emissor precisa de um "url" na web.',
      email: 'O emissor precisa de um "email".',
    },
  },
  'other-issuer': {
    says: 'No endereço de seu emissor está o perfil de outra parte.',
    details: { document: '{source} é o perfil de outra parte.' },
  },
} as const;
