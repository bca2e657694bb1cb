/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'Wydawca podaje klucz, którym podpisano.',
    details: {
      source: 'Wydawca podaje klucz, którym podpisano (źródło: {source}).',
      token: 'Klucz, którym podpisano, należy do wydawcy (źródło: {source}).',
      profile: 'Klucz, którym podpisano, jest podany w profilu wydawcy.',
    },
  },
  'foreign-key': {
    says: 'Klucz, którym podpisano, nie jest kluczem wydawcy.',
    details: {
      key: 'Podpisano kluczem {key}, który nie jest kluczem wydawcy.',
      'no-address': 'Wydawca nie ma adresu w sieci, pod którym można by zapytać o klucze.',
      controller: 'Klucz, którym podpisano, należy do kogoś innego.',
      owner: 'Klucz nie mówi, że należy do wydawcy.',
      holder: 'Token mówi dwie różne rzeczy o tym, do kogo należy.',
    },
  },
  'key-unreachable': {
    says: 'Nie udało się odczytać kluczy wydawcy.',
    details: {
      document: 'Nie udało się odczytać kluczy wydawcy z adresu {address}: {reason}',
      key: 'Nie udało się odczytać klucza {key}: {reason}',
      address: 'Nie udało się odczytać klucza z adresu {address}: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'Pod adresem wydawcy nie ma dokumentu z kluczami.',
    details: {
      document: '{source} nie zawiera dokumentu z kluczami: {reason}',
      key: '{source} nie zawiera klucza: {reason}',
      empty: '{source} nie podaje żadnych kluczy.',
    },
  },
  'other-key-document': {
    says: 'Pod adresem klucza jest dokument kogoś innego.',
    details: {
      document: '{source} to dokument z kluczami kogoś innego.',
      key: '{source} to nie klucz {key}.',
      profile: '{source} to inny klucz niż ten, który podaje wydawca.',
    },
  },
  'key-not-listed': {
    says: 'Wydawca nie podaje klucza, którym podpisano.',
    details: {
      key: 'Wydawca nie podaje klucza {key} (źródło: {source}).',
      token: 'Wydawca nie podaje klucza, którym podpisano (źródło: {source}).',
      none: 'Wydawca nie podaje żadnego klucza, którym można było podpisać (źródło: {source}).',
      profile: 'Profil wydawcy nie podaje klucza {key}.',
    },
  },
  'wrong-key': {
    says: 'Klucz jest zepsuty albo nie jest wymaganego rodzaju.',
    details: {
      contradictory: 'Wpis wydawcy o {key} sam sobie przeczy.',
      controller: 'Kluczem {key} zarządza ktoś inny.',
      secret: 'Tajna połowa klucza {key} jest publiczna, więc podpisać mógł każdy.',
      kind: 'Klucz {key} jest innego rodzaju niż ten, którym miał powstać dowód kryptograficzny.',
      entry: 'Wpis wydawcy o kluczu jest zepsuty.',
      profile: 'Klucz wydawcy jest zepsuty.',
    },
  },
  'key-not-for-assertions': {
    says: 'Wydawca nie pozwala podpisywać poświadczeń tym kluczem.',
    details: { key: 'Wydawca nie pozwala podpisywać poświadczeń kluczem {key}.' },
  },
  'key-revoked': {
    says: 'Wydawca unieważnił klucz.',
    details: { key: 'Wydawca unieważnił klucz {key}.' },
  },
  'key-expired': {
    says: 'Ostatni dzień ważności klucza już minął.',
    details: { key: 'Ostatni dzień ważności klucza {key} już minął.' },
  },
  'unsupported-key': {
    says: 'Klucz jest rodzaju, którego się tu nie sprawdza.',
    details: {
      key: 'Klucz {key} jest rodzaju, którego się tu nie sprawdza.',
      address: 'Klucz {address} nie jest wskazany adresem w sieci.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'Klucz jest tak słaby, że podpisać mógł każdy.',
  'key-not-bound': {
    says: 'Nic nie mówi, że klucz tokenu należy do wydawcy.',
    details: {
      fault: 'Token przynosi własny klucz i nic nie mówi, że należy on do wydawcy. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'Token i wydawca podają różne rodzaje klucza.',
    details: {
      kinds: 'Token podaje {algorithm}, ale klucz wydawcy jest innego rodzaju ({kind}).',
    },
  },
  'private-key': {
    says: 'Tajny klucz jest tam, gdzie każdy go widzi.',
    details: {
      issuer: 'Wydawca pokazuje tajny klucz wszystkim.',
      token: 'Token pokazuje swój tajny klucz wszystkim.',
    },
  },
  'within-scope': {
    says: 'Wydawca mówi, że asercje pod tym adresem są jego.',
    details: {
      'same-host': 'Jest tam, gdzie wydawca ({host}), i ten serwer za to ręczy.',
    },
  },
  'other-host': {
    says: 'Nie jest tam, gdzie wydawca.',
    details: {
      hosts:
        'Jest na serwerze {host}, ale wydawca lub rodzaj odznaki na serwerze {other}. Open Badges 1 nie potrafi powiedzieć, czy ten serwer może mówić w imieniu wydawcy, więc zapytaj wydawcę.',
    },
  },
  'out-of-scope': 'Nie jest tam, gdzie według wydawcy są jego asercje: umieścić to mógł każdy.',
  'issuer-has-no-key': 'Profil wydawcy nie podaje klucza, więc nikt nie mógł za niego podpisać.',
} as const;
