/** What is said of the issuer. */

export const issuer = {
  'preview-issuer': 'This is a preview, signed with a throw-away key: it is not an issued badge.',
  'trusted-issuer': {
    says: 'Its issuer is known here.',
    details: {
      named: 'It names {issuer} as issuer, which is known here.',
      profile: 'Its issuer is {issuer}, which is known here (read from {source}).',
    },
  },
  'known-issuer': {
    says: 'This site knows its issuer, and does not answer for it.',
    details: {
      named: 'It names {issuer} as issuer, which is known here as {name}.',
      profile: 'Its issuer is {issuer}, which is known here as {name} (read from {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Its issuer is not known here.',
    details: {
      named: 'It names {issuer} as issuer, which is not known here.',
      profile: 'Its issuer is {issuer}, which is not known here (read from {source}).',
    },
  },
  'malformed-did': {
    says: 'The identifier of its issuer is wrongly written.',
    details: { id: "The issuer's identifier {id} names neither a web address nor a key." },
  },
  'unsupported-issuer': {
    says: 'Its issuer is named in a way that is not checked here.',
    details: {
      id: 'The issuer is named as {id}; only did:web, did:key, did:jwk and https are checked here.',
      profile: 'The issuer is named as {id}, which is no web address.',
    },
  },
  'issuer-unreachable': {
    says: 'The profile of its issuer could not be read.',
    details: { address: 'The profile of the issuer could not be read from {address}: {reason}' },
  },
  'malformed-profile': {
    says: 'There is no profile at the address of its issuer.',
    details: {
      document: '{source} does not hold a profile of the issuer: {reason}',
      id: 'The issuer needs an "id" that is an address.',
      type: 'The "type" of the issuer must be Issuer or Profile.',
      name: 'The issuer needs a "name".',
      url: 'The issuer needs a "url" on the web.',
      email: 'The issuer needs an "email".',
    },
  },
  'other-issuer': {
    says: 'At the address of its issuer is the profile of somebody else.',
    details: { document: '{source} is the profile of somebody else.' },
  },
} as const;
