/** What is said of the issuer. */

export const issuer = {
  'preview-issuer':
    'Das ist eine Vorschau, mit einem Wegwerfschlüssel signiert: Es ist kein ausgestelltes Badge.',
  'trusted-issuer': {
    says: 'Sein Aussteller ist hier bekannt.',
    details: {
      named: 'Es nennt {issuer} als Aussteller; der ist hier bekannt.',
      profile: 'Sein Aussteller ist {issuer}; der ist hier bekannt (Quelle: {source}).',
    },
  },
  'known-issuer': {
    says: 'Diese Website kennt seinen Aussteller und steht nicht für ihn ein.',
    details: {
      named: 'Es nennt {issuer} als Aussteller; der ist hier als {name} bekannt.',
      profile: 'Sein Aussteller ist {issuer}; der ist hier als {name} bekannt (Quelle: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Sein Aussteller ist hier nicht bekannt.',
    details: {
      named: 'Es nennt {issuer} als Aussteller; der ist hier nicht bekannt.',
      profile: 'Sein Aussteller ist {issuer}; der ist hier nicht bekannt (Quelle: {source}).',
    },
  },
  'malformed-did': {
    says: 'Die Kennung seines Ausstellers ist falsch geschrieben.',
    details: {
      id: 'Die Kennung des Ausstellers, {id}, nennt weder eine Webadresse noch einen Schlüssel.',
    },
  },
  'unsupported-issuer': {
    says: 'Sein Aussteller ist auf eine Art benannt, die hier nicht geprüft wird.',
    details: {
      id: 'Der Aussteller heißt {id}; hier werden nur did:web, did:key, did:jwk und https geprüft.',
      profile: 'Der Aussteller heißt {id}, was keine Webadresse ist.',
    },
  },
  'issuer-unreachable': {
    says: 'Das Profil seines Ausstellers ließ sich nicht lesen.',
    details: {
      address: 'Das Profil des Ausstellers ließ sich nicht von {address} lesen: {reason}',
    },
  },
  'malformed-profile': {
    says: 'Unter der Adresse seines Ausstellers gibt es kein Profil.',
    details: {
      document: '{source} enthält kein Profil des Ausstellers: {reason}',
      id: 'Der Aussteller braucht eine "id", die eine Adresse ist.',
      type: '"type" des Ausstellers muss Issuer oder Profile sein.',
      name: 'Der Aussteller braucht "name".',
      url: 'Der Aussteller braucht eine "url" im Web.',
      email: 'Der Aussteller braucht "email".',
    },
  },
  'other-issuer': {
    says: 'Unter der Adresse seines Ausstellers steht das Profil von jemand anderem.',
    details: { document: '{source} ist das Profil von jemand anderem.' },
  },
} as const;
