/** What is said of the issuer. */

export const issuer = {
  'preview-issuer': 'To podgląd, podpisany kluczem jednorazowym: nie jest to wydana odznaka.',
  'trusted-issuer': {
    says: 'Wydawca jest tu znany.',
    details: {
      named: 'Podany wydawca to {issuer}; jest tu znany.',
      profile: 'Wydawca to {issuer}; jest tu znany (źródło: {source}).',
    },
  },
  'known-issuer': {
    says: 'Ten serwis zna wydawcę i za niego nie odpowiada.',
    details: {
      named: 'Podany wydawca to {issuer}; jest tu znany pod nazwą {name}.',
      profile: 'Wydawca to {issuer}; jest tu znany pod nazwą {name} (źródło: {source}).',
    },
  },
  'unknown-issuer': {
    says: 'Wydawca nie jest tu znany.',
    details: {
      named: 'Podany wydawca to {issuer}; nie jest tu znany.',
      profile: 'Wydawca to {issuer}; nie jest tu znany (źródło: {source}).',
    },
  },
  'malformed-did': {
    says: 'Identyfikator wydawcy jest błędnie zapisany.',
    details: { id: 'Identyfikator wydawcy {id} nie wskazuje ani adresu w sieci, ani klucza.' },
  },
  'unsupported-issuer': {
    says: 'Wydawca jest wskazany w sposób, którego się tu nie sprawdza.',
    details: {
      id: 'Wydawca jest wskazany jako {id}; sprawdza się tu tylko did:web, did:key, did:jwk i https.',
      profile: 'Wydawca jest wskazany jako {id}, co nie jest adresem w sieci.',
    },
  },
  'issuer-unreachable': {
    says: 'Nie udało się odczytać profilu wydawcy.',
    details: { address: 'Nie udało się odczytać profilu wydawcy z adresu {address}: {reason}' },
  },
  'malformed-profile': {
    says: 'Pod adresem wydawcy nie ma profilu.',
    details: {
      document: '{source} nie zawiera profilu wydawcy: {reason}',
      id: 'Wydawca musi mieć "id", które jest adresem.',
      type: '"type" wydawcy musi mieć wartość Issuer lub Profile.',
      name: 'Wydawca musi mieć "name".',
      url: 'Wydawca musi mieć "url" w sieci.',
      email: 'Wydawca musi mieć "email".',
    },
  },
  'other-issuer': {
    says: 'Pod adresem wydawcy jest profil kogoś innego.',
    details: { document: '{source} to profil kogoś innego.' },
  },
} as const;
