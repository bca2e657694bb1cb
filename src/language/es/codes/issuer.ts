/** What is said of the issuer. */

export const issuer = {
  'preview-issuer':
    'Esto es una vista previa, firmada con una clave desechable: no es una insignia emitida.',
  'trusted-issuer': {
    says: 'Su emisor es conocido aquí.',
    details: {
      named: 'Nombra como emisor a {issuer}, conocido aquí.',
      profile: 'Su emisor es {issuer}, conocido aquí (leído en {source}).',
    },
  },
  'known-issuer': {
    says: 'Este sitio conoce a su emisor, y no responde por él.',
    details: {
      named: 'Nombra como emisor a {issuer}, conocido aquí como {name}.',
      profile: 'Su emisor es {issuer}, conocido aquí como {name} (leído en {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Su emisor no es conocido aquí.',
    details: {
      named: 'Nombra como emisor a {issuer}, que aquí no es conocido.',
      profile: 'Su emisor es {issuer}, que aquí no es conocido (leído en {source}).',
    },
  },
  'malformed-did': {
    says: 'El identificador de su emisor está mal escrito.',
    details: {
      id: 'El identificador del emisor, {id}, no nombra ni una dirección web ni una clave.',
    },
  },
  'unsupported-issuer': {
    says: 'Su emisor se nombra de una forma que no se verifica aquí.',
    details: {
      id: 'El emisor se nombra como {id}; aquí solo se verifican did:web, did:key, did:jwk y https.',
      profile: 'El emisor se nombra como {id}, que no es una dirección web.',
    },
  },
  'issuer-unreachable': {
    says: 'No se pudo leer el perfil de su emisor.',
    details: { address: 'No se pudo leer el perfil del emisor en {address}: {reason}' },
  },
  'malformed-profile': {
    says: 'En la dirección de su emisor no hay ningún perfil.',
    details: {
      document: '{source} no contiene un perfil del emisor: {reason}',
      id: 'El emisor necesita un "id" que sea una dirección.',
      type: 'El "type" del emisor debe ser Issuer o Profile.',
      name: 'El emisor necesita un "name".',
      url: 'El emisor necesita una "url" en la web.',
      email: 'El emisor necesita un "email".',
    },
  },
  'other-issuer': {
    says: 'En la dirección de su emisor está el perfil de alguien distinto.',
    details: { document: '{source} es el perfil de alguien distinto.' },
  },
} as const;
