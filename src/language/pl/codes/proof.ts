/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'Podpis jest prawidłowy: od podpisania nic nie zmieniono.',
    details: {
      bounds:
        'Podpis jest prawidłowy: od podpisania nic nie zmieniono. Złożono go dla {bounds}; nie sprawdzono, czy to tutaj.',
    },
  },
  'signature-wrong': 'Podpis nie pasuje: coś zmieniono albo podpisał to ktoś inny.',
  'no-proof': 'Nie ma podpisu.',
  'malformed-proof': {
    says: 'Dowód kryptograficzny jest niepełny lub błędnie zapisany.',
    details: {
      kind: 'Dowód kryptograficzny nie mówi, jakiego jest rodzaju.',
      chain: 'Dowód kryptograficzny opiera się na innym, którego nie ma.',
      token: '"proof" w tokenie musi być obiektem lub listą obiektów.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'Jest w postaci przeznaczonej przez wydawcę tylko dla osoby z odznaką, która wybiera z niej, co pokazać. Poproś tę osobę o postać do pokazywania.',
      suite: 'Jest podpisane metodą {suite}, której się tu nie sprawdza.',
      member: 'Dowód kryptograficzny jest związany przez "{member}", czego się tu nie sprawdza.',
      chain: 'Dowód kryptograficzny opiera się na innym dowodzie, czego się tu nie sprawdza.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'Dowód kryptograficzny powstał w innym celu niż stwierdzenie czegoś.',
  'too-many-proofs': {
    says: 'Ma więcej dowodów kryptograficznych, niż się tu sprawdza.',
    details: {
      number: 'Ma więcej dowodów kryptograficznych, niż się tu sprawdza; ich liczba: {number}.',
    },
  },
  'too-complex': {
    says: 'Jest zbyt złożone, żeby je tu sprawdzić.',
    details: { reason: 'Jest zbyt złożone, żeby je tu sprawdzić. {reason}' },
  },
  'not-linked-data': {
    says: 'Mówi coś, czego podpis nie może objąć.',
    details: {
      word: 'Mówi "{word}", czego Open Badges 3.0 nie definiuje, więc podpis nie może tego objąć.',
      something: 'Mówi coś, czego Open Badges 3.0 nie definiuje, więc podpis nie może tego objąć.',
    },
  },
  'undefined-word': {
    says: 'Podpis jest prawidłowy. Jest tu słowo, którego Open Badges 3.0 nie definiuje.',
    details: {
      word: 'Podpis jest prawidłowy i obejmuje każde słowo. Słowa "{word}" Open Badges 3.0 nie definiuje.',
    },
  },
  'proof-expired': {
    says: 'Ostatni dzień ważności dowodu kryptograficznego już minął.',
    details: { moment: 'Dowód kryptograficzny był ważny tylko do {moment}.' },
  },
  'unsigned-presentation': 'Sama prezentacja nie jest podpisana: nie wiadomo, kto ją pokazuje.',
  'not-signed':
    'Mówi o sobie, że ma podpis, ale podpisu brakuje: to tylko tekst, który byłby podpisany.',
  'hosted-as-shown': {
    says: 'U wydawcy jest to samo, co pokazano.',
    details: { source: 'U wydawcy jest to samo, co pokazano (źródło: {source}).' },
  },
  'hosted-newer': {
    says: 'Wydawca ma późniejsze wydanie i tylko ono się liczy.',
    details: {
      source: 'Wydawca ma późniejsze wydanie i tylko ono się liczy (źródło: {source}).',
    },
  },
  'not-hosted': {
    says: 'Mówi, że jest w sieci, ale nie podaje adresu.',
    details: {
      address: 'Mówi, że jest w sieci, ale {address} nie jest adresem w sieci.',
      nowhere: 'Nie mówi, gdzie to jest u wydawcy. Podaj adres albo obrazek, z którym to przyszło.',
      token: 'To podpisany token, który mówi, że zamiast tego jest w sieci. Podaj adres odznaki.',
    },
  },
  'hosted-differs': {
    says: 'U wydawcy jest co innego, niż pokazano.',
    details: {
      assertion: '{source} mówi co innego, niż pokazano, w "{member}".',
      badge: 'To, co pokazano o odznace, różni się od tego, co mówi wydawca, w "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'Nie udało się odczytać tego, co jest u wydawcy.',
    details: {
      address: 'Nie udało się odczytać asercji z adresu {address}: {reason}',
      withdrawn:
        'To pozostałość odznaki, która według własnych słów została unieważniona; czy tak mówi wydawca, nie udało się odczytać z adresu {address}: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'Pod podanym adresem u wydawcy nie ma asercji.',
    details: { document: '{source} nie zawiera asercji: {reason}' },
  },
  'other-hosted': {
    says: 'Pod podanym adresem u wydawcy jest inny dokument.',
    details: { document: '{source} to inny dokument niż pokazany.' },
  },
} as const;
