/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Nominuj kogoś',
    description: 'Ktoś zrobił coś, za co należy się odznaka.',
    title: 'Nominacja: {badge}',
  },
  apply: {
    name: 'Poproś o odznakę',
    description: 'Masz za sobą to, czego wymaga odznaka, i możesz to pokazać.',
    title: 'Prośba: {badge}',
  },
  claim: {
    name: 'Odbierz odznakę z wydarzenia',
    description: 'Bierzesz udział w wydarzeniu, a jego plakat zaprowadził cię tutaj.',
    title: 'Odbiór: {badge}',
  },
  list: {
    name: 'Nominuj kilka osób naraz',
    description: 'Kurs, wieczór, zespół: jedna odznaka dla wszystkich z listy.',
    title: 'Lista: {badge}',
  },
  badge: {
    name: 'Zaproponuj odznakę',
    description: 'Coś zasługuje tu na uznanie, a nie ma jeszcze na to odznaki.',
    title: 'Nowa odznaka: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Popraw, ukryj lub usuń',
    description:
      'Jeśli nikt inny nie ma tego czytać, napisz na {email}: ten formularz jest publiczny.',
    bare: 'Jeśli nikt inny nie ma tego czytać, napisz do osoby, która przyznała ci odznakę: ten formularz jest publiczny.',
    title: 'Poprawka: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Zobacz odznaki',
    about: 'Co oznacza każda odznaka i jak ją zdobyć.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Wypełnij to, co następuje, tylko jeśli to wiesz: może pozostać puste.',
  labels: {
    badge: 'Odznaka',
    nameOfPerson: 'Imię osoby',
    ownName: 'Twoje imię',
    folder: 'Folder lub adres strony tej osoby',
    ownFolder: 'Folder lub adres twojej strony',
    newPage: 'Strona tej osoby, jeśli jest nowa',
    ownPage: 'Twoja strona',
    newPages: 'Strony nowych osób',
    language: 'Język tej osoby',
    profile: 'Publiczny profil',
    date: 'Data',
    eventDay: 'Dzień wydarzenia',
    event: 'Wydarzenie',
    why: 'Za co',
    results: 'Co osiągnięto',
    evidence: 'Dowody',
    exception: 'Wyjątek',
    consent: 'Jak wyrażono zgodę',
    promise: 'Zanim to wyślesz',
    people: 'Osoby, po jednej w wierszu',
    badgeName: 'Nazwa odznaki',
    badgeSays: 'Co mówi',
    criteria: 'Jak ją zdobyć',
    skills: 'Umiejętności',
    picture: 'Obrazek',
    wish: 'Co ma się stać',
    page: 'Adres strony',
    words: 'Co zmienić',
  },
  help: {
    badge: 'Jedna z tych: {badges}',
    badgeMore: 'Jedna z tych: {badges}, albo inna, stąd: {page}',
    name: 'Tak, jak ma być widoczne; może to być pseudonim. Najwięcej znaków: {most}.',
    folder:
      'Jeśli ta osoba ma tu stronę: jej adres lub jego ostatnia część, na przykład ada-sample. Zostaw puste, gdy osoba jest nowa albo gdy strony nie ma na żadnej liście.',
    visibility: 'Kto może ją znaleźć? Bez odpowiedzi nie będzie jej na żadnej liście.',
    language:
      'Język, w którym czyta nowa osoba: wiadomość o odznace jest w tym języku. Język kogoś, kto już tu jest, się nie zmienia.',
    credits:
      'Dla odznak, które dają punkty: ile ich zdobyto, jeśli nie wszystkie, na przykład 2.5.',
    profile: 'Adres https, pod którym ta osoba jest znana. Bez adresu e-mail.',
    date: 'Dzień zdobycia, na przykład 2026-05-01. Puste pole oznacza dzień zatwierdzenia.',
    eventDay: 'Na przykład 2026-05-01, tak jak wypełnił to kod.',
    event: 'Nazwa wydarzenia, taka jak na plakacie. To powód, który poda przyznanie.',
    why: 'Co ta osoba zrobiła, w Markdown. Najwięcej znaków: {most}. Żaden wiersz nie może zaczynać się trzema znakami # i spacją.',
    whyEach:
      'Co te osoby zrobiły, w Markdown. Najwięcej znaków: {most}. Żaden wiersz nie może zaczynać się trzema znakami # i spacją. Odnosi się to do każdej z nich.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Dla odznak, które opisują wyniki, po jednym w wierszu, na przykład {example}. {results}. To jest publiczne.',
    resultsOf: '{badge}: {results}',
    evidence: 'Publiczne adresy https, które to pokazują, po jednym w wierszu.',
    exception:
      'Tylko gdy odznaka wymaga najpierw innych, a ich brakuje: dlaczego mimo to ją przyznać, w jednym zdaniu. Kto się zgadza, jest o to pytany, a strona przyznania o tym mówi.',
    consent:
      'Kiedy i jak, na przykład „zgoda ustna 2026-05-01 na wieczorze”. Zostaje w tym zgłoszeniu, a na żadnej stronie serwisu się nie pojawi.',
    promise: 'Wszystko tutaj jest od razu publiczne.',
    people:
      'Imiona tak, jak mają być widoczne, albo adresy stron tych osób tutaj; najwięcej osób: {most}. Nic więcej w wierszu.',
    badgeName: 'Krótko; najwięcej znaków: {most}.',
    badgeSays: 'O osobie, która ją ma, w jednym lub dwóch zdaniach.',
    criteria: 'W Markdown. Żaden wiersz nie może zaczynać się od `### `.',
    skills: 'Co oznacza, po jednej w wierszu.',
    picture: 'Upuść tu obrazek, jeśli go masz; inaczej zostanie narysowany.',
    wish: 'Podpisaną odznakę poprawia się przez ponowne podpisanie; jej adres zostaje.',
    page: 'Skopiuj go z przeglądarki. Nie podawaj tu adresu strony, której nie ma na żadnej liście: napisz wtedy na {email}.',
    pageBare:
      'Skopiuj go z przeglądarki. Nie podawaj tu adresu strony, której nie ma na żadnej liście: napisz wtedy do osoby, która przyznała ci odznakę.',
    words: 'Nie pisz tu niczego, co ma pozostać prywatne: napisz wtedy na {email}.',
    wordsBare:
      'Nie pisz tu niczego, co ma pozostać prywatne: napisz wtedy do osoby, która przyznała ci odznakę.',
  },
  visible: {
    listed: 'Wszyscy: pokaż na listach',
    unlisted: 'Tylko kto ma adres',
    fileOnly: 'Nikt: nie ma strony, osoba dostaje plik',
  },
  wishes: {
    correct: 'Coś poprawić',
    hide: 'Nie pokazywać mojej strony na listach',
    remove: 'Usunąć moją stronę',
    withdraw: 'Unieważnić odznakę',
  },
  /** What has to be ticked. */
  promises: {
    agree: 'To ja jestem tą osobą i zgadzam się na opublikowanie odznaki tak, jak tu wybieram.',
    nominate:
      'Ta osoba została o to zapytana i się zgadza. W formularzu nie ma adresu e-mail ani niczego, czego ta osoba nie chciałaby upublicznić.',
    apply: 'W formularzu nie ma adresu e-mail ani niczego, czego nie chcę upubliczniać.',
    claim:
      'Potwierdzam swój udział. W formularzu nie ma adresu e-mail ani niczego, czego nie chcę upubliczniać.',
    list: 'Każda osoba z listy została o to zapytana i się zgadza. W formularzu nie ma adresu e-mail ani niczego, czego któraś z tych osób nie chciałaby upublicznić.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'To zgłoszenie jest za długie na formularz.',
    headings:
      'Nagłówki tego zgłoszenia nie są nagłówkami formularza: każdy musi wystąpić raz, w swojej kolejności, i nic przed pierwszym. Jeśli odpowiedź ma wiersz, który zaczyna się od `### `, napisz go bez tych znaków.',
    email:
      'W tym zgłoszeniu jest adres e-mail, a zgłoszenia są publiczne. Usuń go, edytując zgłoszenie, i skasuj historię tej edycji. Jeśli ta osoba chce powiązać odznakę ze swoim adresem, robi to prywatnie ktoś z zespołu, poleceniem `npm run award -- … --email -`: zachowywany jest tylko skrót z solą.',
    promise: 'Pole „{label}” musi być zaznaczone, a jego słowa muszą być słowami formularza.',
    empty: 'Pole „{label}” wymaga odpowiedzi.',
    most: 'Pole „{label}”: najwięcej znaków to {most}.',
    line: 'Pole „{label}” może mieć tylko jeden wiersz.',
    choice:
      'Pole „{label}” musi być jedną z możliwości formularza. Formularz może być starszy niż odznaki: wypełnij go wtedy ponownie.',
    several: 'Pole „{label}”: tę nazwę ma więcej niż jedna osoba lub odznaka. Napisz {folders}.',
    badge:
      'Pole „{label}” musi być jedną z odznak wymienionych w formularzu; mogły się one zmienić.',
    badgeNear:
      'Pole „{label}” musi być jedną z odznak wymienionych w formularzu; mogły się one zmienić. Czy chodzi o {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Z tego formularza nic jeszcze nie powstało:',
  again: 'Popraw zgłoszenie; potem ktoś zdejmie etykietę i nada ją ponownie.',
  byHand:
    'To robi człowiek, nie skrypt: `npm run correct` poprawia to, co podpisano, `visibility` w profilu ukrywa stronę lub ją usuwa, `npm run forget` usuwa wszystko, a `npm run revoke` unieważnia odznakę.',
} as const;
