/** What is said of the issuer. */

export const issuer = {
  'preview-issuer':
    'Dit is een voorbeeld, ondertekend met een wegwerpsleutel: het is geen uitgegeven badge.',
  'trusted-issuer': {
    says: 'De uitgever is hier bekend.',
    details: {
      named: 'Het noemt {issuer} als uitgever, en die is hier bekend.',
      profile: 'De uitgever is {issuer}, en die is hier bekend (bron: {source}).',
    },
  },
  'known-issuer': {
    says: 'Deze site kent de uitgever, en staat er niet voor in.',
    details: {
      named: 'Het noemt {issuer} als uitgever, en die is hier bekend als {name}.',
      profile: 'De uitgever is {issuer}, en die is hier bekend als {name} (bron: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'De uitgever is hier niet bekend.',
    details: {
      named: 'Het noemt {issuer} als uitgever, en die is hier niet bekend.',
      profile: 'De uitgever is {issuer}, en die is hier niet bekend (bron: {source}).',
    },
  },
  'malformed-did': {
    says: 'De identifier van de uitgever is verkeerd geschreven.',
    details: { id: 'De identifier van de uitgever, {id}, noemt geen webadres en geen sleutel.' },
  },
  'unsupported-issuer': {
    says: 'De uitgever is benoemd op een manier die hier niet wordt gecontroleerd.',
    details: {
      id: 'De uitgever is benoemd als {id}; alleen did:web, did:key, did:jwk en https worden hier gecontroleerd.',
      profile: 'De uitgever is benoemd als {id}, en dat is geen webadres.',
    },
  },
  'issuer-unreachable': {
    says: 'Het profiel van de uitgever kon niet worden gelezen.',
    details: {
      address: 'Het profiel van de uitgever kon niet van {address} worden gelezen: {reason}',
    },
  },
  'malformed-profile': {
    says: 'Op het adres van de uitgever is geen profiel.',
    details: {
      document: '{source} bevat geen profiel van de uitgever: {reason}',
      id: 'De uitgever heeft een "id" nodig die een adres is.',
      type: 'Het "type" van de uitgever moet Issuer of Profile zijn.',
      name: 'De uitgever heeft een "name" nodig.',
      url: 'De uitgever heeft een "url" op het web nodig.',
      email: 'De uitgever heeft een "email" nodig.',
    },
  },
  'other-issuer': {
    says: 'Op het adres van de uitgever staat het profiel van iemand anders.',
    details: { document: '{source} is het profiel van iemand anders.' },
  },
} as const;
