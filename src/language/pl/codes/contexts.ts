/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': 'Używa słów Open Badges 3.0, takich, jakie ma ten weryfikator.',
  'no-context': {
    says: 'Plik nie podaje kontekstu, więc nie jest poświadczeniem.',
    details: {
      assertion: 'Plik nie podaje kontekstu, więc nie jest asercją.',
      credential: 'Żaden z jego kontekstów nie jest kontekstem poświadczeń weryfikowalnych.',
    },
  },
  'context-order':
    'Pierwszy z kontekstów nie jest kontekstem poświadczeń weryfikowalnych, a musi nim być.',
  'no-badge-context': 'To poświadczenie, ale nie jest napisane słowami Open Badges 3.0.',
  'nested-context': 'Jedna z części wnosi własne słowa, których się tu nie sprawdza.',
  'null-value': {
    says: 'Jeden z elementów to null, który nic nie mówi; odczytano tak, jakby go nie było.',
    details: {
      place: '"{place}" to null, który nic nie mówi; odczytano tak, jakby go nie było.',
    },
  },
  'nameless-id': 'Jedna z części jest nazwana etykietą, której się tu nie sprawdza.',
  'open-badges-2': 'Używa słów Open Badges 2.0.',
  'open-badges-1': 'Używa słów Open Badges 1, postaci sprzed 2018 roku.',
  'unknown-context': {
    says: 'Jest napisane słowami, których ten weryfikator nie ma.',
    details: {
      context: 'Jest napisane słowami, których ten weryfikator nie ma ({context}).',
      unreachable:
        'Jest napisane słowami, których ten weryfikator nie ma ({context}) i których nie udało się odczytać: {reason}',
      version: 'Nie podaje żadnej istniejącej wersji Open Badges.',
    },
  },
  'extension-context': {
    says: 'Dodaje własne słowa do słów Open Badges 3.0 i żadnego z nich nie zmienia.',
    details: {
      fetched:
        'Dodaje słowa z {host} do słów Open Badges 3.0 i żadnego z nich nie zmienia (źródło: {context}, SHA-256 {digest}).',
      inline:
        'Wnosi własne słowa, które uzupełniają słowa Open Badges 3.0 i żadnego z nich nie zmieniają.',
    },
  },
  'refused-context': {
    says: 'Wnosi słowa, które mogłyby nadać słowom Open Badges 3.0 inne znaczenie; tego się tu nie sprawdza.',
    details: {
      word: 'Słowa, których źródłem jest {source}, mogłyby nadać słowom Open Badges 3.0 inne znaczenie ("{word}"); tego się tu nie sprawdza.',
      order:
        'Wnosi inne słowa przed słowami Open Badges 3.0, które mogłyby je wiązać; tego się tu nie sprawdza.',
      shortened:
        'Wnosi słowo ("{word}"), które nadaje adresom inne znaczenie; tego się tu nie sprawdza.',
      number:
        'Wnosi słowa z większej liczby miejsc, niż się tu sprawdza. Najwięcej miejsc: {most}.',
      document: '{source} nie zawiera słów, które dałoby się tu odczytać.',
    },
  },
  'json-ld-keyword': {
    says: 'Używa słowa, które może mówić coś, czego nikt nie zobaczy.',
    details: { word: 'Używa słowa "{word}", które może mówić coś, czego nikt nie zobaczy.' },
  },
  'undefined-key': {
    says: 'Używa słowa, którego nie ma w Open Badges 3.0.',
    details: { word: 'Słowa "{word}" nie ma w Open Badges 3.0.' },
  },
} as const;
