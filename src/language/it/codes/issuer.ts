/** What is said of the issuer. */

export const issuer = {
  'preview-issuer':
    'Questa è un’anteprima, firmata con una chiave usa e getta: non è un badge emesso.',
  'trusted-issuer': {
    says: 'Il suo emittente qui è conosciuto.',
    details: {
      named: 'Indica come emittente {issuer}, che qui è conosciuto.',
      profile: 'Il suo emittente è {issuer}, che qui è conosciuto (fonte: {source}).',
    },
  },
  'known-issuer': {
    says: 'Questo sito conosce il suo emittente, e non risponde per suo conto.',
    details: {
      named: 'Indica come emittente {issuer}, conosciuto qui come {name}.',
      profile: 'Il suo emittente è {issuer}, conosciuto qui come {name} (fonte: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Il suo emittente qui non è conosciuto.',
    details: {
      named: 'Indica come emittente {issuer}, che qui non è conosciuto.',
      profile: 'Il suo emittente è {issuer}, che qui non è conosciuto (fonte: {source}).',
    },
  },
  'malformed-did': {
    says: 'L’identificativo del suo emittente è scritto in modo errato.',
    details: {
      id: 'L’identificativo dell’emittente {id} non indica né un indirizzo del web né una chiave.',
    },
  },
  'unsupported-issuer': {
    says: 'Il suo emittente è indicato in un modo che qui non viene verificato.',
    details: {
      id: 'L’emittente è indicato come {id}; qui si verificano solo did:web, did:key, did:jwk e https.',
      profile: 'L’emittente è indicato come {id}, che non è un indirizzo del web.',
    },
  },
  'issuer-unreachable': {
    says: 'Non è stato possibile leggere il profilo del suo emittente.',
    details: {
      address: 'Non è stato possibile leggere il profilo dell’emittente da {address}: {reason}',
    },
  },
  'malformed-profile': {
    says: 'All’indirizzo del suo emittente non c’è un profilo.',
    details: {
      document: '{source} non contiene un profilo dell’emittente: {reason}',
      id: 'L’emittente deve avere un "id" che sia un indirizzo.',
      type: 'Il "type" dell’emittente deve essere Issuer o Profile.',
      name: 'L’emittente deve avere un "name".',
      url: 'L’emittente deve avere un "url" sul web.',
      email: 'L’emittente deve avere un "email".',
    },
  },
  'other-issuer': {
    says: 'All’indirizzo del suo emittente c’è il profilo di qualcun altro.',
    details: { document: '{source} è il profilo di qualcun altro.' },
  },
} as const;
