/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'To poprawny JSON bez podwójnych ani ukrytych wpisów.',
    details: { file: 'Plik to poprawny JSON bez podwójnych ani ukrytych wpisów.' },
  },
  'malformed-json': {
    says: 'Plik nie jest ścisłym JSON-em.',
    details: { reason: 'Plik nie jest ścisłym JSON-em. {reason}' },
  },
  'duplicate-key': {
    says: 'Plik mówi coś dwa razy.',
    details: {
      file: 'Plik mówi coś dwa razy. {reason}',
      token: 'Token mówi coś dwa razy. {reason}',
    },
  },
  'not-an-object': 'Poświadczenie jest obiektem JSON; to jest JSON innego rodzaju.',
  'verifier-fault': 'Ten weryfikator nie poradził sobie z plikiem; o pliku nic to nie mówi.',
  'malformed-jws': {
    says: 'Token (JWS) jest źle zbudowany.',
    details: {
      parts: 'Token (JWS) jest źle zbudowany. Nie ma trzech części.',
      objects: 'Token (JWS) jest źle zbudowany. Jego nagłówek i treść muszą być obiektami JSON.',
      base64url: 'Token (JWS) jest źle zbudowany. Jedna z jego części nie jest w base64url.',
      'no-algorithm': 'Token (JWS) jest źle zbudowany. Nie podaje algorytmu.',
      reason: 'Token (JWS) jest źle zbudowany. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'Token nie jest podpisany.',
    details: { itself: 'Token sam mówi, że nie jest podpisany ("alg": "none").' },
  },
  'shared-secret-jws':
    'Token jest podpisany wspólnym sekretem: kto mógłby go sprawdzić, mógłby go też wytworzyć.',
  'critical-header': 'Token wymaga rozumienia więcej, niż umie ten weryfikator ("crit").',
  'wrong-claim': {
    says: 'Jedno z pól tokenu nie ma wymaganego typu.',
    details: { vc: 'Pole "vc" tokenu musi być obiektem.' },
  },
  'badge-class-alone': 'To opisuje rodzaj odznaki, ale nie to, że komuś ją przyznano.',
  'issuer-alone': 'To opisuje wydawcę, ale nie to, że komuś przyznano odznakę.',
  'revocation-list-alone':
    'To lista, na której wydawca zapisuje unieważnione odznaki; nie ma w niej odznaki.',
  'key-alone': 'To klucz wydawcy; nie ma w nim odznaki.',
  'endorsement-alone': 'To rekomendacja w Open Badges 2.0, a nie odznaka.',
  'too-large': {
    says: 'Jest większe niż to, co się tu sprawdza.',
    details: {
      file: 'Plik jest większy niż to, co się tu sprawdza. {reason}',
      token: 'Token jest większy niż to, co się tu sprawdza.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'Jest zagnieżdżone głębiej niż to, co się tu sprawdza.',
    details: { file: 'Plik jest zagnieżdżony głębiej niż to, co się tu sprawdza. {reason}' },
  },
  'too-complex': {
    says: 'Zawiera więcej, niż się tu sprawdza.',
    details: {
      values: 'Zawiera więcej wartości, niż się tu sprawdza. Najwięcej wartości: {most}.',
      credentials: 'Nie obejrzano dalszych poświadczeń; ich liczba: {left}.',
    },
  },
  'unsupported-format': {
    says: 'Jest rodzaju, którego się tu nie sprawdza.',
    details: { token: 'Token jest typu, którego się tu nie sprawdza.' },
  },
  'sd-jwt':
    'To poświadczenie SD-JWT, które pokazuje tylko to, co wybrała osoba, która je ma. Tego rodzaju się tu nie sprawdza; może je pokazać portfel, w którym jest, można też zapytać wydawcę.',
  blockcerts:
    'To certyfikat Blockcerts, zakotwiczony w blockchainie. Tego rodzaju się tu nie sprawdza; sprawdza go weryfikator na blockcerts.org.',
  'european-credential':
    'To europejskie poświadczenie cyfrowe, opatrzone pieczęcią elektroniczną. Tego rodzaju się tu nie sprawdza; sprawdza je przeglądarka poświadczeń Europass (europass.europa.eu).',
  'mobile-document':
    'To dokument mobilny (mdoc), jaki trzymają portfele na dokumenty tożsamości. Tego rodzaju się tu nie sprawdza; może go pokazać portfel, w którym jest.',
  'bbs-signature':
    'Jest podpisane metodą BBS, żeby osoba, która je ma, mogła pokazywać jego części. Tego rodzaju podpisu się tu nie sprawdza; może je pokazać portfel, w którym jest, można też zapytać wydawcę.',
  'other-envelope':
    'To koperta wokół poświadczenia, rodzaju, którego się tu nie sprawdza; można zapytać wydawcę.',
  'no-credential-inside': {
    says: 'W tym pliku nie ma odznaki.',
    details: {
      'status-list': 'To lista, na której wydawca zapisuje stan odznak; nie ma w niej odznaki.',
      'did-document': 'To dokument wydawcy z jego kluczami; nie ma w nim odznaki.',
      json: 'To JSON, ale nie odznaka.',
      token: 'To podpisany token, ale nie ma w nim odznaki.',
      presentation: 'To prezentacja, ale nie ma w niej odznaki.',
      text: 'To tekst, ale nie odznaka.',
      cut: 'Początek jest jak w odznace, ale reszta jest ucięta lub uszkodzona i nie da się jej odczytać. {reason}',
      'broken-token':
        'Początek jest jak w podpisanym tokenie, ale reszta jest ucięta lub uszkodzona i nie da się jej odczytać.',
      reason: '{reason}',
      page: 'Strona {page} nie wskazuje odznaki, którą dałoby się sprawdzić.',
      'badge-page':
        'Strona {page} opisuje odznakę, ale nie to, że komuś ją przyznano; każde przyznanie ma własną stronę.',
      'other-page': 'Strona {page} nie jest stroną przyznania.',
      'unsigned-page':
        'Pod adresem {page} nie ma podpisanej odznaki: adres może być błędny, przyznanie jeszcze niepodpisane albo usunięte.',
      'empty-record': 'Strona {page} nie pokazuje żadnej podpisanej odznaki.',
      record: {
        one: 'Pokazuje {count} odznakę, którą sprawdzono osobno.',
        few: 'Pokazuje {count} odznaki; każdą sprawdzono osobno.',
        many: 'Pokazuje {count} odznak; każdą sprawdzono osobno.',
        other: 'Pokazuje {count} odznaki; każdą sprawdzono osobno.',
      },
      'no-web-address':
        'Prowadzi do {address}, co nie jest adresem w sieci (https), więc go nie otwarto.',
      code: 'Kod (QR) na obrazku mówi „{text}”, co nie prowadzi do żadnej odznaki.',
      'too-far': 'Prowadzi z miejsca na miejsce, za wiele razy.',
      name: '„{text}” nie jest plikiem ani adresem w sieci. Samej nazwy nie da się sprawdzić.',
    },
  },
  'two-credentials': {
    says: 'Plik zawiera kilka poświadczeń tam, gdzie oczekuje się jednego.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'Obrazek jest uszkodzony.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'Nie udało się tego odczytać.',
    details: {
      reason: '{reason}',
      address: 'Nie udało się odczytać adresu {address}: {reason}',
    },
  },
  'compact-jws': {
    says: 'To podpisany token (JWS).',
    details: { algorithm: 'To token (JWS), podpisany algorytmem {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'Token jest podpisany algorytmem {algorithm}, którego się tu nie sprawdza.',
      assertion: 'Asercja jest podpisana algorytmem {algorithm}, którego się tu nie sprawdza.',
    },
  },
  'claims-differ': {
    says: 'Token mówi o tym samym dwie różne rzeczy.',
    details: {
      id: 'Token mówi dwie różne rzeczy o swoim identyfikatorze.',
      issuer: 'Token mówi dwie różne rzeczy o swoim wydawcy.',
      recipient: 'Token mówi dwie różne rzeczy o tym, kto otrzymuje odznakę.',
      'first-day': 'Token mówi dwie różne rzeczy o pierwszym dniu ważności.',
      'last-day': 'Token mówi dwie różne rzeczy o ostatnim dniu ważności.',
    },
  },
  'missing-claim': {
    says: 'W tokenie brakuje wymaganego pola.',
    details: { claim: 'Token musi mieć obok poświadczenia pole "{claim}".' },
  },
} as const;
