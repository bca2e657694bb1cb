/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'Wydawca tego nie unieważnił.',
    details: {
      source: 'Wydawca tego nie unieważnił (źródło: {source}).',
      unsigned: 'Wydawca tego nie unieważnił (źródło, bez podpisu: {source}).',
      informative: 'Status dla "{purpose}" nie może tego unieważnić i nie został odczytany.',
      hosted: 'Wydawca tego nie unieważnił: adres nadal odpowiada.',
    },
  },
  'status-message': {
    says: 'Wydawca mówi o tym coś jeszcze.',
    details: {
      text: 'Wydawca mówi o tym: „{message}” (źródło: {source}).',
      number: 'Wydawca nadał temu status {value} i nie podał do niego tekstu (źródło: {source}).',
    },
  },
  revoked: {
    says: 'Wydawca to unieważnił.',
    details: {
      source: 'Wydawca to unieważnił (źródło: {source}).',
      reason: 'Wydawca to unieważnił i podaje powód: „{reason}” (źródło: {source}).',
      unsigned: 'Wydawca to unieważnił i podaje powód: „{reason}” (źródło, bez podpisu: {source}).',
      gone: 'Serwer asercji odpowiada, że już jej nie ma (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'Wydawca to zawiesił.',
    details: { source: 'Wydawca to zawiesił (źródło: {source}).' },
  },
  replaced: {
    says: 'Wydawca zastąpił to wersją poprawioną.',
    details: {
      day: 'Wydawca to zastąpił: aktualną wersję podpisano {day}, a jej adres to {address}.',
      address: 'Wydawca to zastąpił: adres aktualnej wersji to {address}.',
      handed:
        'Wydawca to zastąpił: aktualną wersję podpisano {day}. Ma ją osoba, której przyznano odznakę.',
    },
  },
  'status-not-shown':
    'Nie da się sprawdzić, czy wydawca to unieważnił: osoba, która wybrała, co pokazać, nie pokazuje, jak to zrobić.',
  'no-status': 'Wydawca nie zostawił sobie możliwości unieważnienia.',
  'unsupported-status': {
    says: 'Status jest zapisany w sposób, którego się tu nie sprawdza.',
    details: {
      number: 'Wpisów statusu jest więcej, niż się tu sprawdza.',
      type: 'Status jest zapisany jako {type}, czego się tu nie sprawdza.',
      purpose: 'Status dotyczy "{purpose}", czego się tu nie sprawdza.',
      bits: 'Lista statusów ma na każdy wpis więcej niż jeden bit.',
      size: 'Lista statusów ma na każdy wpis inną liczbę bitów, niż mówi poświadczenie.',
      largest: 'Status ma więcej bitów, niż się tu czyta.',
      texts: 'Wydawca może mówić o tym coś jeszcze, ale nie podaje tekstów.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'Nie udało się odczytać listy statusów z adresu {address}: {reason}',
      revocation: 'Nie udało się odczytać listy unieważnień z adresu {address}: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Wpis statusu jest niepełny.',
      document: '{source} nie zawiera listy statusów: {reason}',
      type: 'Dokument pod adresem listy statusów nie jest taką listą.',
      packed: 'Listy statusów nie da się rozpakować.',
      'revocation-document': '{source} nie zawiera listy unieważnień: {reason}',
      'revocation-type': 'Dokument pod adresem listy unieważnień nie jest taką listą.',
    },
  },
  'foreign-status-list': {
    says: 'Lista unieważnionych odznak nie jest listą tej odznaki i jej wydawcy.',
    details: {
      id: 'Lista statusów jest inna niż ta, którą podaje poświadczenie.',
      signer:
        'Podpis na liście statusów pochodzi od {signer}, a nie od wydawcy (źródło: {source}). Lista nie mówi, że odznaka jest unieważniona, ale na pewno mógłby to stwierdzić tylko jej wydawca.',
      by: 'Podpis na liście statusów pochodzi od {signer}, a nie od wydawcy; tę listę podaje sama odznaka.',
      'revocation-id': 'Lista unieważnień jest inna niż ta, którą podaje poświadczenie.',
      'revocation-issuer': 'Lista unieważnień pochodzi od innego wydawcy.',
    },
  },
  'forged-status-list': {
    says: 'Listy unieważnionych odznak nie podpisał wydawca.',
    details: {
      fault: 'Listy statusów nie podpisał wydawca. {fault}',
      proof: 'Dowód kryptograficzny listy statusów jest źle zbudowany.',
    },
  },
  'unverified-status-list': {
    says: 'Nie udało się sprawdzić podpisu listy unieważnionych odznak.',
    details: {
      contexts: 'Listy statusów nie da się tu sprawdzić. {fault}',
      fault: 'Nie udało się sprawdzić podpisu listy statusów. {fault}',
    },
  },
  'status-list-too-short': 'Lista statusów jest za krótka, żeby chronić czyjąkolwiek prywatność.',
  'status-list-out-of-date': 'Lista statusów w tej chwili nie obowiązuje.',
  'other-status-purpose': 'Lista statusów służy do czego innego, niż mówi poświadczenie.',
  'status-index-out-of-range': 'Lista statusów nie ma takiego wpisu.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: 'Nie udało się odczytać listy unieważnionych asercji z adresu {address}: {reason}',
      unnamed: 'Lista unieważnionych asercji {address} nie jest wskazana adresem w sieci.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} nie zawiera listy unieważnionych asercji: {reason}',
      unnamed:
        '{source} wymienia to, co unieważniono, przez numer ("uid"), którego ta odznaka nie ma.',
      foreign: '{source} nie jest listą asercji unieważnionych przez tego wydawcę.',
    },
  },
} as const;
