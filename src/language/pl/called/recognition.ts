/** What is said otherwise in Polish where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    states: { valid: 'Ważne', expired: 'Wygasło', revoked: 'Unieważnione' },
    sentences: {
      valid: 'Stan na dzień {day}: to wyróżnienie jest ważne.',
      validOnce: 'W chwili podpisania to wyróżnienie było ważne.',
      expiring: 'Jest ważne do {day}. Zapytaj, czy można je odnowić.',
      expired: 'Było ważne do {day}.',
      over: 'Nie jest już ważne.',
      revoked: 'Wydawca unieważnił je {day}.',
      withdrawn: 'Wydawca je unieważnił.',
      validNow: 'Sprawdzone przed chwilą: wydawca go nie unieważnił.',
    },
    description:
      'Wyróżnienie „{badge}”, przyznane {day}. Otrzymuje: {recipient}. Wydawca: {issuer}. {description}',
    picture: 'Wyróżnienie „{badge}”',
    until: 'Ważne do {day}',
    check: 'Sprawdź to wyróżnienie',
    rests: {
      exception: 'Brakowało części tego, czego wymaga wyróżnienie. Przyznano je mimo to: {reason}',
    },
    renewed: 'Odnowione: {newer}.',
    sections: {
      others: 'Inne wyróżnienia: {recipient}',
      earn: 'Zdobądź je i ty',
      retired: 'Tego wyróżnienia już się nie przyznaje',
    },
    checks: {
      lead: 'Sprawdzenie na tej stronie działa w twojej przeglądarce: czy wyróżnienie jest nienaruszone, czyj jest podpis i czy obowiązuje. Mogą je też sprawdzić inni:',
      status: 'Lista unieważnionych wyróżnień',
    },
    own: {
      way: 'To twoje wyróżnienie? Udostępnij je, pobierz lub wydrukuj',
      lead: 'To twoje wyróżnienie? Pokaż je, zachowaj albo poproś o poprawkę.',
      quietLead: 'To twoje wyróżnienie? Zachowaj plik albo poproś o poprawkę.',
    },
    lean: {
      way: 'To twoje wyróżnienie? Zachowaj je albo poproś o poprawkę',
      left: 'Ten serwis ogranicza przyznania do minimum: nie ma tu obrazka z wyróżnieniem w środku, karty dla linków ani certyfikatu. Wszystko zawiera podpisane poświadczenie.',
    },
    allOf: 'Wszystkie wyróżnienia: {recipient}',
    earn: {
      criteriaLink: 'czego wyróżnienie wymaga dzisiaj',
      criteriaThenLink: 'czego wyróżnienie wymagało na końcu',
      holders: 'Kto jeszcze je ma',
      changed: 'To przyznanie zawiera wersję {version} wyróżnienia; dzisiejsza wersja to {today}.',
      propose: 'Przyznanie wyróżnienia proponuje się tutaj: {repository}.',
    },
    facts: { until: 'Ważne do' },
    listed: 'wyróżnienie: {badge}',
    card: {
      ofAward: 'Wyróżnienie „{badge}”, otrzymuje: {recipient}, wydawca: {issuer}',
      ofBadge: 'Wyróżnienie „{badge}”, wydawca: {issuer}',
      ofRecord: '{recipient}: wyróżnienia od wydawcy {issuer}',
      ofIssuer: 'Wyróżnienia wydawcy {issuer}',
      ofSite: 'Wyróżnienia, które można sprawdzić',
      badges: {
        one: '{count} wyróżnienie',
        few: '{count} wyróżnienia',
        many: '{count} wyróżnień',
        other: '{count} wyróżnienia',
      },
    },
    feeds: { ofSite: '{issuer}: przyznane wyróżnienia' },
    calendar: {
      ofSite: '{issuer}: wygasające wyróżnienia',
      ofRecipient: '{recipient}: wygasające wyróżnienia od wydawcy {issuer}',
      lastDay: 'Ostatni dzień wyróżnienia „{badge}”, {recipient}',
    },
  },
  badge: {
    kind: 'Wyróżnienie',
    kindOf: 'Wyróżnienie · {type}',
    picture: 'Wyróżnienie „{badge}”',
    sections: { files: 'Wyróżnienie jako plik' },
    requires: {
      one: 'Potrzebne wyróżnienie: {badge}.',
      times: {
        one: 'Potrzebne wyróżnienie: {badge}, raz.',
        few: 'Potrzebne wyróżnienie: {badge}, {count} razy.',
        many: 'Potrzebne wyróżnienie: {badge}, {count} razy.',
        other: 'Potrzebne wyróżnienie: {badge}, {count} raza.',
      },
      any: 'Potrzebne jedno z wyróżnień: {badges}.',
      some: 'Potrzeba {count} z tych wyróżnień: {badges}.',
      lapsed: 'Liczą się też wyróżnienia, które wygasły.',
    },
    confirmed: {
      one: 'Każde przyznanie potwierdza {count} osoba, która o tym wie; nigdy ta, która otrzymuje wyróżnienie.',
      few: 'Każde przyznanie potwierdzają {count} osoby, które o tym wiedzą; nigdy ta, która otrzymuje wyróżnienie.',
      many: 'Każde przyznanie potwierdza {count} osób, które o tym wiedzą; nigdy ta, która otrzymuje wyróżnienie.',
      other:
        'Każde przyznanie potwierdza {count} osoby, które o tym wiedzą; nigdy ta, która otrzymuje wyróżnienie.',
    },
    versions: {
      lead: 'Przyznanie zachowuje tę wersję, w której wyróżnienie przyznano. Przekreślono to, co zniknęło, podkreślono to, co doszło.',
    },
    files: { version: 'Wersja {version}. Wyróżnienie istnieje od {day}.' },
  },
  catalogue: {
    badges: 'Wszystkie wyróżnienia',
    skillsLead: 'Co oznaczają wyróżnienia i kto to pokazał.',
    peopleLead: 'Osoby, które mają wyróżnienie i chcą być na liście, według imion i nazw.',
    noBadges: 'Nie ma jeszcze wyróżnień.',
    noSkills: 'Żadne wyróżnienie nie wymienia jeszcze umiejętności.',
    badgeCount: {
      one: '{count} wyróżnienie',
      few: '{count} wyróżnienia',
      many: '{count} wyróżnień',
      other: '{count} wyróżnienia',
    },
    skillBadges: 'Wyróżnienia, które ją oznaczają',
    skillDescription:
      'Które wyróżnienia wydawcy {issuer} oznaczają umiejętność „{skill}” i kto je ma.',
  },
  certificate: { earned: 'zdobywa wyróżnienie', was: 'przyznane wyróżnienie:' },
  doors: {
    apply: { name: 'Poproś o wyróżnienie', ofBadge: 'Poproś o nie' },
    badge: { name: 'Zaproponuj wyróżnienie', title: 'Nowe wyróżnienie' },
    some: 'wyróżnienie',
    lost: {
      title: 'Szukasz własnego wyróżnienia?',
      write:
        'Link zginął? Napisz na adres {email}, podaj swoje imię i powiedz, za co było wyróżnienie: osoby, które się tym opiekują, wyślą link jeszcze raz.',
      ask: 'Link zginął? Zapytaj {about}, podaj swoje imię i powiedz, za co było wyróżnienie: kto się tym opiekuje, wyśle link jeszcze raz.',
    },
  },
  event: {
    poster: 'Jesteś z nami? Odbierz wyróżnienie',
    list: {
      lead: 'Dla osób, które nie mają konta tam, gdzie społeczność trzyma swoje pliki. Wpisz imię tak, jak ma być widoczne publicznie; może to być pseudonim. Wpis oznacza zgodę na przyznanie wyróżnienia „{badge}” osobie o tym imieniu.',
    },
    code: 'Kod QR, który otwiera odbiór wyróżnienia „{badge}”',
    honest:
      'Kod mówi tylko, że ktoś widział ten plakat. Czy przyznać wyróżnienie, decyduje wydawca, {issuer}, osobno dla każdego imienia.',
  },
  frame: {
    check: 'Sprawdź wyróżnienie',
    footer: {
      by: 'Wyróżnienia w otwartym formacie {format}. Wydawca: {issuer}.',
      badges: 'Wyróżnienia',
    },
    missing: {
      home: 'Wszystkie wyróżnienia i osoby',
      search: 'Szukaj wyróżnienia lub imienia',
      check: 'Sprawdź wyróżnienie za pomocą pliku',
    },
  },
  handOver: {
    title: '{recipient}: wyróżnienia od wydawcy {issuer}',
    received: '{recipient}, oto twoje wyróżnienia od wydawcy {issuer}:',
    files:
      'Każdy z plików zawiera całe podpisane wyróżnienie. PNG jest do pokazywania, JSON dla aplikacji portfeli.',
    certificate:
      'PDF to certyfikat do wydrukowania i zachowania; podpisane wyróżnienie jest do niego dołączone.',
  },
  home: {
    description: 'Wyróżnienia wydawcy {issuer}: co oznaczają, kto je ma i jak je sprawdzić.',
    earned: {
      title: 'Mam wyróżnienie',
      text: 'Znajdź swoje imię albo otwórz otrzymany link: na twojej stronie są wszystkie wyróżnienia, z obrazkiem i dowodem.',
    },
    checking: { title: 'Sprawdzam wyróżnienie' },
    joining: {
      title: 'Chcę zdobyć wyróżnienie',
      text: 'Zobacz, co doceniamy: każde wyróżnienie mówi, jak je zdobyć i kogo pytać.',
    },
    noBadges: 'Nie ma jeszcze wyróżnień.',
  },
  host: {
    forms: {
      nominate: { description: 'Ktoś zrobił coś, za co należy się wyróżnienie.' },
      apply: {
        name: 'Poproś o wyróżnienie',
        description: 'Masz za sobą to, czego wymaga wyróżnienie, i możesz to pokazać.',
      },
      claim: { name: 'Odbierz wyróżnienie z wydarzenia' },
      list: { description: 'Kurs, wieczór, zespół: jedno wyróżnienie dla wszystkich z listy.' },
      badge: {
        name: 'Zaproponuj wyróżnienie',
        description: 'Coś zasługuje tu na uznanie, a nie ma jeszcze na to wyróżnienia.',
        title: 'Nowe wyróżnienie: {badge}',
      },
      correct: {
        bare: 'Jeśli nikt inny nie ma tego czytać, napisz do osoby, która przyznała ci wyróżnienie: ten formularz jest publiczny.',
      },
      look: { name: 'Zobacz wyróżnienia', about: 'Co oznacza każde wyróżnienie i jak je zdobyć.' },
      labels: { badge: 'Wyróżnienie', badgeName: 'Nazwa wyróżnienia' },
      wishes: { withdraw: 'Unieważnić wyróżnienie' },
    },
    told: {
      message: {
        awarded: 'Masz nowe wyróżnienie: „{badge}”. Przyznał je wydawca {issuer}.',
        picture: 'Obrazek wyróżnienia:',
        signedPicture:
          'Twój obrazek, z podpisanym wyróżnieniem w środku (wysyłaj sam plik, nie zrzut ekranu):',
        linkedIn: 'Dodaj je do profilu LinkedIn:',
        check: 'Każdy może je sprawdzić na tamtej stronie albo tutaj, podając jego adres:',
        checkPicture: 'Każdy może je sprawdzić na tamtej stronie albo tutaj, podając obrazek:',
      },
      lapsing: { title: 'Wyróżnienia, które wkrótce wygasną' },
    },
  },
  numbers: {
    badges: 'Przyznane wyróżnienia',
    byBadge: 'Według wyróżnień',
    badge: 'Wyróżnienie',
    again: 'Odnowienie to przyznanie wyróżnienia osobie, która już je wcześniej miała.',
  },
  propose: {
    description:
      'Zaproponuj przyznanie, wyróżnienie lub nową osobę na stronie, która sprawdza na bieżąco. Wydawca: {issuer}.',
    kind: { badge: 'Nowe wyróżnienie' },
    heads: { badge: 'Zaproponuj wyróżnienie' },
    badge: 'Wyróżnienie',
    exceptionHelp:
      'To wyróżnienie wymaga najpierw innych. Puste pole oznacza, że muszą być. Tego, czego nie ma na żadnej liście, ta strona nie widzi.',
    resultsHelp:
      'To wyróżnienie opisuje wyniki. Napisz każdy z nazwą na początku albo pomiń to, czego nie wiadomo.',
  },
  recipient: {
    description: '{recipient}: wyróżnienia od wydawcy {issuer}.',
    byBadge: 'Według wyróżnień',
    none: 'Nie ma jeszcze wyróżnień.',
    calendar: 'Dni, w których te wyróżnienia wygasają, do kalendarza',
    together: 'Te wyróżnienia w jednym pliku, do portfela',
    selection: {
      description: '{recipient}: wyróżnienia wybrane do pokazania.',
      lead: 'Wybór wyróżnień, w kolejności ustalonej przez osobę, która je ma, dla każdego, kto ma ten adres. Nie ma go na żadnej liście.',
    },
  },
  search: {
    lead: 'Wyróżnienia, umiejętności oraz osoby, które mają wyróżnienie i chcą być na liście.',
    label: 'Szukaj wyróżnień, umiejętności i osób',
    kinds: { badge: 'Wyróżnienie' },
  },
  share: {
    sentence: '{recipient} ma wyróżnienie „{badge}”. Wydawca: {issuer}.',
    page: {
      ofRecipient: '{recipient}: wyróżnienia od wydawcy {issuer}.',
      ofIssuer: 'Wyróżnienia wydawcy {issuer}.',
    },
  },
} satisfies Called;
