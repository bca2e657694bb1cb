/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Ważna',
    expiring: 'Wkrótce wygasa',
    expired: 'Wygasła',
    revoked: 'Unieważniona',
    'awaiting-signature': 'Czeka na podpis',
    preview: 'Podgląd',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'Stan na dzień {day}: ta odznaka jest ważna.',
    validOnce: 'W chwili podpisania ta odznaka była ważna.',
    expiring: 'Jest ważna do {day}. Zapytaj, czy można ją odnowić.',
    expired: 'Była ważna do {day}.',
    over: 'Nie jest już ważna.',
    revoked: 'Wydawca unieważnił ją {day}.',
    withdrawn: 'Wydawca ją unieważnił.',
    awaiting: 'To przyznanie nie jest jeszcze podpisane. Do tego czasu się nie liczy.',
    preview:
      'Podpisano kluczem jednorazowym, żeby pokazać, jak to będzie wyglądać. Niczego to nie dowodzi.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Sprawdzone przed chwilą: wydawca jej nie unieważnił.',
  },
  title: '{badge}, otrzymuje: {recipient}',
  description:
    'Odznaka „{badge}”, przyznana {day}. Otrzymuje: {recipient}. Wydawca: {issuer}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'Odznaka „{badge}”',
  to: 'otrzymuje',
  by: 'wydawca: {issuer}',
  awardedOn: 'Przyznano {day}',
  until: 'Ważna do {day}',
  never: 'Nie wygasa',
  reason: 'Podany powód: {reason}',
  check: 'Sprawdź tę odznakę',
  awaitsCorrection:
    'Uzgodniono poprawkę, która wkrótce zostanie podpisana; pliki poniżej zawierają jeszcze to, co podpisano wcześniej.',
  signedAs: 'Podpisany plik zawiera imię lub nazwę „{name}”.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn:
      'Jedno z przyznań, na których opiera się to przyznanie, zostało później unieważnione.',
    exception: 'Brakowało części tego, czego wymaga odznaka. Przyznano ją mimo to: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Artykuł',
      code: 'Kod',
      document: 'Dokument',
      event: 'Wydarzenie',
      picture: 'Obrazek',
      slides: 'Slajdy',
      sound: 'Nagranie dźwiękowe',
      video: 'Wideo',
    },
    /** Of an address on a host of code. */
    change: 'Proponowana zmiana, {host}',
    question: 'Zgłoszenie, {host}',
    commit: 'Commit, {host}',
  },
  renewed: 'Odnowiona: {newer}.',
  newer: 'przyznanie z {day}',
  sections: {
    meaning: 'Co oznacza',
    criteria: 'Kryteria zdobycia',
    why: 'Za co przyznano',
    evidence: 'Dowody',
    rests: 'Na czym się opiera',
    skills: 'Umiejętności',
    facts: 'Szczegóły, klucze i pliki dla programów',
    others: 'Inne odznaki: {recipient}',
    earn: 'Zdobądź ją i ty',
    retired: 'Odznaka zakończona',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'Sprawdzenie na tej stronie działa w twojej przeglądarce: czy odznaka jest nienaruszona, czyj jest podpis i czy obowiązuje. Mogą ją też sprawdzić inni:',
    reads: 'Dokumenty, na których się to opiera:',
    credential: 'Podpisane poświadczenie',
    identifier: 'Identyfikator i klucze wydawcy',
    status: 'Lista unieważnionych odznak',
    older: 'To samo w Open Badges 2.0',
    others: 'Jak jeszcze sprawdzić odznakę',
    elsewhere: 'VerifierPlus',
    elsewhereUse: 'niezależny weryfikator, który czyta poświadczenie przez własny serwer',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'To twoja odznaka? Udostępnij ją, pobierz lub wydrukuj',
    title: 'Dla: {recipient}',
    lead: 'To twoja odznaka? Pokaż ją, zachowaj albo poproś o poprawkę.',
    quietLead: 'To twoja odznaka? Zachowaj plik albo poproś o poprawkę.',
    share: 'Udostępnij',
    download: 'Pobierz',
    print: 'Drukuj',
    printing:
      'Po wydrukowaniu ta strona jest certyfikatem na jednej kartce, z kodem, który prowadzi tu z powrotem. W oknie drukowania można ją też zapisać jako PDF.',
    printNow: 'Drukuj certyfikat',
    correct: 'Popraw lub ukryj',
    write: 'Napisz na adres {email}.',
    propose: 'Zmiany proponuje się tutaj: {repository}.',
    repository: 'repozytorium społeczności',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'To twoja odznaka? Zachowaj ją albo poproś o poprawkę',
    left: 'Ten serwis ogranicza przyznania do minimum: nie ma tu obrazka z odznaką w środku, karty dla linków ani certyfikatu. Wszystko zawiera podpisane poświadczenie.',
    download: 'Pobierz podpisane poświadczenie, JSON',
  },
  allOf: 'Wszystkie odznaki: {recipient}',
  earn: {
    criteria: 'Przeczytaj, {criteria}.',
    criteriaLink: 'czego odznaka wymaga dzisiaj',
    criteriaThenLink: 'czego odznaka wymagała na końcu',
    holders: 'Kto jeszcze ją ma',
    changed: 'To przyznanie zawiera wersję {version} odznaki; dzisiejsza wersja to {today}.',
    whatChanged: 'Co się zmieniło',
    propose: 'Przyznanie odznaki proponuje się tutaj: {repository}.',
    repository: 'repozytorium społeczności',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'wersja {version}',
  facts: {
    date: 'Przyznano',
    until: 'Ważna do',
    never: 'Nie wygasa',
    corrected: 'Poprawiono i podpisano ponownie',
    revoked: 'Unieważniono',
    version: 'W chwili przyznania',
    definition: 'wersja {version}, JSON',
    issuer: 'Wydawca',
    key: 'Podpis',
    keyName: 'klucz {key}',
    throwAway: 'klucz jednorazowy',
    unsigned: 'jeszcze nie ma',
    status: 'Unieważnienie',
    entry: 'wpis {index} na {list}',
    list: 'liście statusów',
  },
  downloads: {
    preview: '{file} (podgląd)',
    png: {
      name: 'Obrazek, PNG',
      use: 'Do profili, e-maili i slajdów. Poświadczenie jest w środku pliku.',
    },
    svg: { name: 'Obrazek, SVG', use: 'To samo, ostre w każdym rozmiarze.' },
    json: {
      name: 'Poświadczenie, JSON',
      use: 'Dla portfeli i innych weryfikatorów: sam podpisany dokument.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Dla narzędzi, które znają tylko starszy standard. Nie jest podpisane: szukają go pod tym adresem.',
    },
  },
  address: { code: 'Kod QR z adresem tej strony', check: 'Sprawdź: {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'odznaka: {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'otrzymuje',
    by: 'wydawca: {issuer}',
    check: 'Sprawdź: {site}',
    ofAward: 'Odznaka „{badge}”, otrzymuje: {recipient}, wydawca: {issuer}',
    ofBadge: 'Odznaka „{badge}”, wydawca: {issuer}',
    ofRecord: '{recipient}: odznaki od wydawcy {issuer}',
    ofIssuer: 'Odznaki wydawcy {issuer}',
    /** Below the community's name. */
    ofSite: 'Odznaki, które można sprawdzić',
    badges: {
      one: '{count} odznaka',
      few: '{count} odznaki',
      many: '{count} odznak',
      other: '{count} odznaki',
    },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges}, wydawca: {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: przyznane odznaki',
    ofBadge: '{badge}, wydawca {issuer}: przyznania',
    ofAward: '{badge}, otrzymuje: {recipient}',
    until: 'Ważna do {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: wygasające odznaki',
    ofRecipient: '{recipient}: wygasające odznaki od wydawcy {issuer}',
    lastDay: 'Ostatni dzień odznaki „{badge}”, {recipient}',
  },
} as const;
