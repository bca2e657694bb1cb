/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Wydawca',
  title: 'O wydawcy',
  description: '{issuer}: kto to jest, jak zapadają decyzje o przyznaniu i jak rozpoznać odznaki.',
  who: {
    title: 'Kto',
    name: 'Nazwa',
    address: 'Adres',
    former: 'Wcześniejszy adres',
    identifier: 'Identyfikator',
    contact: 'Kontakt',
    fingerprint: 'Używany klucz',
    keys: 'Klucze',
    keyHistory: 'wszystkie klucze i ich losy',
  },
  how: {
    title: 'Jak zapadają decyzje o przyznaniu',
    sentences: {
      proposal:
        'Ktoś proponuje przyznanie odznaki: komu, której i za co, z dowodami, jeśli są. Propozycja to tekst, który ludzie ze społeczności mogą przeczytać i omówić, zanim zacznie się liczyć.',
      review:
        'Ktoś inny porównuje ją z kryteriami odznaki. Gdy się zgodzi, przyznanie trafia do zapisów społeczności i zostaje podpisane, jeden raz. Później nikt go nie zmieni tak, żeby nie było tego widać.',
      reasons:
        'Powody są na stronie każdego przyznania. Ile są warte, oceniasz ty: podpis dowodzi, kto to powiedział, a nie że ma rację.',
    },
    more: 'Jak zaproponować przyznanie',
  },
  lasting: {
    title: 'Co jest trwałe',
    sentences: {
      meaning:
        'Odznaka zachowuje znaczenie z dnia przyznania: jej słowa są w podpisanym przyznaniu, a zmienione znaczenie staje się nową wersją.',
      addresses:
        'Adresy zostają. Ten serwis składa się ze zwykłych plików, bez serwera i kont w tle, więc każdy, kto ma ich kopię, może go odbudować i sprawdzić wszystkie przyznania.',
    },
  },
  known: {
    title: 'Wydawcy, których znamy',
    lead: 'Strona sprawdzania mówi o tym przy ich odznakach. Nie odpowiadamy za nich.',
    file: 'Lista jako plik, który wczytują inne weryfikatory',
  },
  files: {
    title: 'Dla programów',
    identifier: 'Dokument identyfikatora',
    issuer: 'Plik wydawcy',
    status: 'Lista statusów',
    privacy: 'Prywatność',
  },
} as const;

export const keys = {
  kind: 'Wydawca',
  title: 'Klucze tego wydawcy',
  description: '{issuer}: klucze do podpisywania odznak i losy wcześniejszych kluczy.',
  lead: 'Odznakę podpisuje się kluczem, który ma tylko wydawca. Tu jest publiczna połowa każdego z nich: przy sprawdzaniu odznaki znajduje się ją pod identyfikatorem {identifier}.',
  former:
    'Serwis się przeniósł. Odznaki podpisane wcześniej podają poprzedni identyfikator, z tymi samymi kluczami: {identifiers}.',
  none: { title: 'Jeszcze żadnego', text: 'Nic jeszcze nie podpisano.' },
  titles: {
    active: 'Używany: klucz {key}',
    retired: 'Wycofany: klucz {key}',
    compromised: 'Naruszony: klucz {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Podpisuje nowe przyznania od {day}.',
    retired: 'Nie podpisuje już niczego. To, co podpisał, pozostaje ważne.',
    compromised:
      'Od {day} jego część tajną mógł mieć ktoś inny. Nic, co nim podpisano, już się nie liczy, niezależnie od tego, kto podpisał i jaki dzień jest podany.',
    signedAgain:
      'Przyznania, które nim podpisano, podpisano ponownie innym kluczem: to samo przyznanie, ten sam dzień, ten sam adres. Wcześniejszy plik odznaki nie przechodzi sprawdzenia, więc weź nowy ze strony przyznania.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'To początek: od niego zaczyna się łańcuch kluczy tego wydawcy, więc porównuj właśnie jego odcisk.',
    formerRoot:
      'Od niego zaczynał się łańcuch kluczy tego wydawcy. Odkąd został naruszony, nic już się na nim nie opiera.',
    next: 'Potwierdzony {day} kluczem {key}: poprzedni klucz podpisał oświadczenie, że ten jest następny.',
    earlier:
      'Potwierdzony później, {day}, kluczem {key}: nie poprzedni klucz, lecz jeden z późniejszych podpisał oświadczenie, że ten należy do wydawcy.',
    agreement:
      'Dodany bez oświadczenia poprzedniego klucza, za zgodą dwóch osób z zespołu, {day}; świadczy o niej zapis platformy, a nie podpis.',
    unknown:
      'Pochodzi z czasów, gdy klucze nie potwierdzały się nawzajem: skąd się tu wziął, mówi tylko historia repozytorium.',
  },
  made: 'Utworzony',
  compromised: 'Naruszony',
  since: 'od {day}',
  fingerprint: 'Odcisk',
  rootFingerprint: 'Odcisk klucza początkowego',
  publicKey: 'Klucz publiczny',
  file: 'klucz {key}, JSON',
  compare: {
    title: 'Jak porównać',
    text: 'Kto ma stary wydruk lub zna wydawcę osobiście, może porównać odcisk: to początek (16 bajtów) skrótu SHA-256 z 32 bajtów klucza publicznego.',
  },
} as const;
