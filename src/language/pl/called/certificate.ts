/** What is said otherwise in Polish where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    states: { valid: 'Ważny', expired: 'Wygasł', revoked: 'Unieważniony' },
    sentences: {
      valid: 'Stan na dzień {day}: ten certyfikat jest ważny.',
      validOnce: 'W chwili podpisania ten certyfikat był ważny.',
      expiring: 'Jest ważny do {day}. Zapytaj, czy można go odnowić.',
      expired: 'Był ważny do {day}.',
      over: 'Nie jest już ważny.',
      revoked: 'Wydawca unieważnił go {day}.',
      withdrawn: 'Wydawca go unieważnił.',
      validNow: 'Sprawdzone przed chwilą: wydawca go nie unieważnił.',
    },
    description:
      'Certyfikat „{badge}”, przyznany {day}. Otrzymuje: {recipient}. Wydawca: {issuer}. {description}',
    picture: 'Certyfikat „{badge}”',
    until: 'Ważny do {day}',
    check: 'Sprawdź ten certyfikat',
    rests: {
      exception: 'Brakowało części tego, czego wymaga certyfikat. Przyznano go mimo to: {reason}',
    },
    renewed: 'Odnowiony: {newer}.',
    sections: {
      others: 'Inne certyfikaty: {recipient}',
      earn: 'Zdobądź go i ty',
      retired: 'Tego certyfikatu już się nie przyznaje',
    },
    checks: {
      lead: 'Sprawdzenie na tej stronie działa w twojej przeglądarce: czy certyfikat jest nienaruszony, czyj jest podpis i czy obowiązuje. Mogą go też sprawdzić inni:',
      status: 'Lista unieważnionych certyfikatów',
    },
    own: {
      way: 'To twój certyfikat? Udostępnij go, pobierz lub wydrukuj',
      lead: 'To twój certyfikat? Pokaż go, zachowaj albo poproś o poprawkę.',
      quietLead: 'To twój certyfikat? Zachowaj plik albo poproś o poprawkę.',
    },
    lean: {
      way: 'To twój certyfikat? Zachowaj go albo poproś o poprawkę',
      left: 'Ten serwis ogranicza przyznania do minimum: nie ma tu obrazka z certyfikatem w środku, karty dla linków ani kartki do wydruku. Wszystko zawiera podpisane poświadczenie.',
    },
    allOf: 'Wszystkie certyfikaty: {recipient}',
    earn: {
      criteriaLink: 'czego certyfikat wymaga dzisiaj',
      criteriaThenLink: 'czego certyfikat wymagał na końcu',
      holders: 'Kto jeszcze go ma',
      changed: 'To przyznanie zawiera wersję {version} certyfikatu; dzisiejsza wersja to {today}.',
      propose: 'Przyznanie certyfikatu proponuje się tutaj: {repository}.',
    },
    facts: { until: 'Ważny do' },
    listed: 'certyfikat: {badge}',
    card: {
      ofAward: 'Certyfikat „{badge}”, otrzymuje: {recipient}, wydawca: {issuer}',
      ofBadge: 'Certyfikat „{badge}”, wydawca: {issuer}',
      ofRecord: '{recipient}: certyfikaty od wydawcy {issuer}',
      ofIssuer: 'Certyfikaty wydawcy {issuer}',
      ofSite: 'Certyfikaty, które można sprawdzić',
      badges: {
        one: '{count} certyfikat',
        few: '{count} certyfikaty',
        many: '{count} certyfikatów',
        other: '{count} certyfikatu',
      },
    },
    feeds: { ofSite: '{issuer}: przyznane certyfikaty' },
    calendar: {
      ofSite: '{issuer}: wygasające certyfikaty',
      ofRecipient: '{recipient}: wygasające certyfikaty od wydawcy {issuer}',
      lastDay: 'Ostatni dzień certyfikatu „{badge}”, {recipient}',
    },
  },
  badge: {
    kind: 'Certyfikat',
    kindOf: 'Certyfikat · {type}',
    picture: 'Certyfikat „{badge}”',
    sections: { files: 'Certyfikat jako plik' },
    requires: {
      one: 'Potrzebny certyfikat: {badge}.',
      times: {
        one: 'Potrzebny certyfikat: {badge}, raz.',
        few: 'Potrzebny certyfikat: {badge}, {count} razy.',
        many: 'Potrzebny certyfikat: {badge}, {count} razy.',
        other: 'Potrzebny certyfikat: {badge}, {count} raza.',
      },
      any: 'Potrzebny jeden z certyfikatów: {badges}.',
      some: 'Potrzeba {count} z tych certyfikatów: {badges}.',
      lapsed: 'Liczą się też certyfikaty, które wygasły.',
    },
    confirmed: {
      one: 'Każde przyznanie potwierdza {count} osoba, która o tym wie; nigdy ta, która otrzymuje certyfikat.',
      few: 'Każde przyznanie potwierdzają {count} osoby, które o tym wiedzą; nigdy ta, która otrzymuje certyfikat.',
      many: 'Każde przyznanie potwierdza {count} osób, które o tym wiedzą; nigdy ta, która otrzymuje certyfikat.',
      other:
        'Każde przyznanie potwierdza {count} osoby, które o tym wiedzą; nigdy ta, która otrzymuje certyfikat.',
    },
    versions: {
      lead: 'Przyznanie zachowuje tę wersję, w której certyfikat przyznano. Przekreślono to, co zniknęło, podkreślono to, co doszło.',
    },
    files: { version: 'Wersja {version}. Certyfikat istnieje od {day}.' },
  },
  catalogue: {
    badges: 'Wszystkie certyfikaty',
    skillsLead: 'Co oznaczają certyfikaty i kto to pokazał.',
    peopleLead: 'Osoby, które mają certyfikat i chcą być na liście, według imion i nazw.',
    noBadges: 'Nie ma jeszcze certyfikatów.',
    noSkills: 'Żaden certyfikat nie wymienia jeszcze umiejętności.',
    badgeCount: {
      one: '{count} certyfikat',
      few: '{count} certyfikaty',
      many: '{count} certyfikatów',
      other: '{count} certyfikatu',
    },
    skillBadges: 'Certyfikaty, które ją oznaczają',
    skillDescription:
      'Które certyfikaty wydawcy {issuer} oznaczają umiejętność „{skill}” i kto je ma.',
  },
  certificate: {
    kinds: { Badge: 'Certyfikat' },
    earned: 'zdobywa certyfikat',
    was: 'przyznany certyfikat:',
  },
  doors: {
    apply: { name: 'Poproś o certyfikat', ofBadge: 'Poproś o niego' },
    badge: { name: 'Zaproponuj certyfikat', title: 'Nowy certyfikat' },
    some: 'certyfikat',
    lost: {
      title: 'Szukasz własnego certyfikatu?',
      write:
        'Link zginął? Napisz na adres {email}, podaj swoje imię i powiedz, za co był certyfikat: osoby, które się tym opiekują, wyślą link jeszcze raz.',
      ask: 'Link zginął? Zapytaj {about}, podaj swoje imię i powiedz, za co był certyfikat: kto się tym opiekuje, wyśle link jeszcze raz.',
    },
  },
  event: {
    poster: 'Jesteś z nami? Odbierz certyfikat',
    list: {
      lead: 'Dla osób, które nie mają konta tam, gdzie społeczność trzyma swoje pliki. Wpisz imię tak, jak ma być widoczne publicznie; może to być pseudonim. Wpis oznacza zgodę na przyznanie certyfikatu „{badge}” osobie o tym imieniu.',
    },
    code: 'Kod QR, który otwiera odbiór certyfikatu „{badge}”',
    honest:
      'Kod mówi tylko, że ktoś widział ten plakat. Czy przyznać certyfikat, decyduje wydawca, {issuer}, osobno dla każdego imienia.',
  },
  frame: {
    check: 'Sprawdź certyfikat',
    footer: {
      by: 'Certyfikaty w otwartym formacie {format}. Wydawca: {issuer}.',
      badges: 'Certyfikaty',
    },
    missing: {
      home: 'Wszystkie certyfikaty i osoby',
      search: 'Szukaj certyfikatu lub imienia',
      check: 'Sprawdź certyfikat za pomocą pliku',
    },
  },
  handOver: {
    title: '{recipient}: certyfikaty od wydawcy {issuer}',
    received: '{recipient}, oto twoje certyfikaty od wydawcy {issuer}:',
    files:
      'Każdy z plików zawiera cały podpisany certyfikat. PNG jest do pokazywania, JSON dla aplikacji portfeli.',
    certificate:
      'PDF to wersja papierowa, do wydrukowania i zachowania; podpisany certyfikat jest do niej dołączony.',
  },
  home: {
    description: 'Certyfikaty wydawcy {issuer}: co oznaczają, kto je ma i jak je sprawdzić.',
    earned: {
      title: 'Mam certyfikat',
      text: 'Znajdź swoje imię albo otwórz otrzymany link: na twojej stronie są wszystkie certyfikaty, z obrazkiem i dowodem.',
    },
    checking: { title: 'Sprawdzam certyfikat' },
    joining: {
      title: 'Chcę zdobyć certyfikat',
      text: 'Zobacz, co doceniamy: każdy certyfikat mówi, jak go zdobyć i kogo pytać.',
    },
    noBadges: 'Nie ma jeszcze certyfikatów.',
  },
  host: {
    forms: {
      nominate: { description: 'Ktoś zrobił coś, za co należy się certyfikat.' },
      apply: {
        name: 'Poproś o certyfikat',
        description: 'Masz za sobą to, czego wymaga certyfikat, i możesz to pokazać.',
      },
      claim: { name: 'Odbierz certyfikat z wydarzenia' },
      list: { description: 'Kurs, wieczór, zespół: jeden certyfikat dla wszystkich z listy.' },
      badge: {
        name: 'Zaproponuj certyfikat',
        description: 'Coś zasługuje tu na uznanie, a nie ma jeszcze na to certyfikatu.',
        title: 'Nowy certyfikat: {badge}',
      },
      correct: {
        bare: 'Jeśli nikt inny nie ma tego czytać, napisz do osoby, która przyznała ci certyfikat: ten formularz jest publiczny.',
      },
      look: { name: 'Zobacz certyfikaty', about: 'Co oznacza każdy certyfikat i jak go zdobyć.' },
      labels: { badge: 'Certyfikat', badgeName: 'Nazwa certyfikatu' },
      wishes: { withdraw: 'Unieważnić certyfikat' },
    },
    told: {
      message: {
        awarded: 'Masz nowy certyfikat: „{badge}”. Przyznał go wydawca {issuer}.',
        picture: 'Obrazek certyfikatu:',
        signedPicture:
          'Twój obrazek, z podpisanym certyfikatem w środku (wysyłaj sam plik, nie zrzut ekranu):',
        linkedIn: 'Dodaj go do profilu LinkedIn:',
        check: 'Każdy może go sprawdzić na tamtej stronie albo tutaj, podając jego adres:',
        checkPicture: 'Każdy może go sprawdzić na tamtej stronie albo tutaj, podając obrazek:',
      },
      lapsing: { title: 'Certyfikaty, które wkrótce wygasną' },
    },
  },
  numbers: {
    badges: 'Przyznane certyfikaty',
    byBadge: 'Według certyfikatów',
    badge: 'Certyfikat',
    again: 'Odnowienie to przyznanie certyfikatu osobie, która już go wcześniej miała.',
  },
  propose: {
    description:
      'Zaproponuj przyznanie, certyfikat lub nową osobę na stronie, która sprawdza na bieżąco. Wydawca: {issuer}.',
    kind: { badge: 'Nowy certyfikat' },
    heads: { badge: 'Zaproponuj certyfikat' },
    badge: 'Certyfikat',
    exceptionHelp:
      'Ten certyfikat wymaga najpierw innych. Puste pole oznacza, że muszą być. Tego, czego nie ma na żadnej liście, ta strona nie widzi.',
    resultsHelp:
      'Ten certyfikat opisuje wyniki. Napisz każdy z nazwą na początku albo pomiń to, czego nie wiadomo.',
  },
  recipient: {
    description: '{recipient}: certyfikaty od wydawcy {issuer}.',
    byBadge: 'Według certyfikatów',
    none: 'Nie ma jeszcze certyfikatów.',
    calendar: 'Dni, w których te certyfikaty wygasają, do kalendarza',
    together: 'Te certyfikaty w jednym pliku, do portfela',
    selection: {
      description: '{recipient}: certyfikaty wybrane do pokazania.',
      lead: 'Wybór certyfikatów, w kolejności ustalonej przez osobę, która je ma, dla każdego, kto ma ten adres. Nie ma go na żadnej liście.',
    },
  },
  search: {
    lead: 'Certyfikaty, umiejętności oraz osoby, które mają certyfikat i chcą być na liście.',
    label: 'Szukaj certyfikatów, umiejętności i osób',
    kinds: { badge: 'Certyfikat' },
  },
  share: {
    sentence: '{recipient} ma certyfikat „{badge}”. Wydawca: {issuer}.',
    page: {
      ofRecipient: '{recipient}: certyfikaty od wydawcy {issuer}.',
      ofIssuer: 'Certyfikaty wydawcy {issuer}.',
    },
  },
} satisfies Called;
