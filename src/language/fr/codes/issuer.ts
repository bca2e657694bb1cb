/** What is said of the issuer. */

export const issuer = {
  'preview-issuer': 'C’est un aperçu, signé avec une clé jetable : ce n’est pas un badge émis.',
  'trusted-issuer': {
    says: 'Son émetteur est connu ici.',
    details: {
      named: 'Il nomme {issuer} comme émetteur, connu ici.',
      profile: 'Son émetteur est {issuer}, connu ici (source : {source}).',
    },
  },
  'known-issuer': {
    says: 'Ce site connaît son émetteur, et n’en répond pas.',
    details: {
      named: 'Il nomme {issuer} comme émetteur, connu ici sous le nom {name}.',
      profile: 'Son émetteur est {issuer}, connu ici sous le nom {name} (source : {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Son émetteur n’est pas connu ici.',
    details: {
      named: 'Il nomme {issuer} comme émetteur, qui n’est pas connu ici.',
      profile: 'Son émetteur est {issuer}, qui n’est pas connu ici (source : {source}).',
    },
  },
  'malformed-did': {
    says: 'L’identifiant de son émetteur est mal écrit.',
    details: { id: 'L’identifiant {id} de l’émetteur ne nomme ni une adresse web ni une clé.' },
  },
  'unsupported-issuer': {
    says: 'Son émetteur est désigné d’une façon qui n’est pas vérifiée ici.',
    details: {
      id: 'L’émetteur est désigné par {id} ; seuls did:web, did:key, did:jwk et https sont vérifiés ici.',
      profile: 'L’émetteur est désigné par {id}, qui n’est pas une adresse web.',
    },
  },
  'issuer-unreachable': {
    says: 'Le profil de son émetteur n’a pas pu être lu.',
    details: {
      address: 'Le profil de l’émetteur n’a pas pu être lu à l’adresse {address} : {reason}',
    },
  },
  'malformed-profile': {
    says: 'Il n’y a pas de profil à l’adresse de son émetteur.',
    details: {
      document: 'Ce document ne contient pas de profil de l’émetteur ({source}) : {reason}',
      id: 'L’émetteur a besoin d’un "id" qui soit une adresse.',
      type: 'Le "type" de l’émetteur doit être Issuer ou Profile.',
      name: 'L’émetteur a besoin d’un "name".',
      url: 'L’émetteur a besoin d’une "url" sur le web.',
      email: 'L’émetteur a besoin d’un "email".',
    },
  },
  'other-issuer': {
    says: 'À l’adresse de son émetteur se trouve le profil de quelqu’un d’autre.',
    details: { document: 'Ce document est le profil de quelqu’un d’autre : {source}.' },
  },
} as const;
