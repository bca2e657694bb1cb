/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Zaproponuj przyznanie',
  description:
    'Zaproponuj przyznanie, odznakę lub nową osobę na stronie, która sprawdza na bieżąco. Wydawca: {issuer}.',
  lead: 'Wpisz to, co wiesz. Strona sprawdza na bieżąco według zasad społeczności i prowadzi do miejsca, w którym składa się propozycję. Wcześniej nic nie opuszcza twojej przeglądarki.',
  kind: {
    label: 'Co proponujesz?',
    award: 'Przyznanie, dla jednej osoby lub kilku',
    badge: 'Nową odznakę',
    person: 'Nową osobę',
  },
  heads: {
    badge: 'Zaproponuj odznakę',
    person: 'Zaproponuj osobę',
    endorsement: 'Podpisz rekomendację',
  },
  badge: 'Odznaka',
  people: 'Kto? Po jednej osobie w wierszu',
  peopleHelp:
    'Imiona i nazwy tak, jak mają być widoczne. Jeśli ktoś już tu jest, znajdź jego imię poniżej albo wklej adres jego strony.',
  search: 'Znajdź kogoś, kto już tu jest',
  add: 'Dodaj: {recipient}',
  visibility: 'Gdzie będzie widać nowe osoby',
  visible: {
    '': 'Nie zapytano: poza listami',
    listed: 'Każdy może je znaleźć',
    unlisted: 'Tylko kto ma adres',
    'file-only': 'Bez strony, dostaną plik',
  },
  date: 'Dzień zdobycia',
  dateHelp: 'Na przykład 2026-05-01; puste pole oznacza dzisiaj.',
  note: 'Za co, w jednym lub dwóch zdaniach',
  noteHelp: 'Publicznie, w Markdown. Bez adresów e-mail.',
  evidence: 'Linki, które to pokazują, po jednym w wierszu',
  exception: 'Wyjątek: dlaczego przyznajesz, choć czegoś brakuje',
  exceptionHelp:
    'Ta odznaka wymaga najpierw innych. Puste pole oznacza, że muszą być. Tego, czego nie ma na żadnej liście, ta strona nie widzi.',
  results: 'Co osiągnięto, po jednym w wierszu',
  resultsHelp:
    'Ta odznaka opisuje wyniki. Napisz każdy z nazwą na początku; pomiń to, czego nie wiadomo i co nie jest wymagane.',
  creditsHelp: 'Ile zdobyto, na przykład 2.5; puste pole znaczy wszystkie.',
  language: 'Język nowych osób',
  languageUnsaid: 'Nie podano',
  name: 'Nazwa',
  descriptionOf: 'Co mówi o osobie, która ją ma',
  criteria: 'Jak ją zdobyć',
  skills: 'Umiejętności, po jednej w wierszu',
  picture: 'Obrazek, jeśli go masz',
  pictureHelp:
    'SVG lub PNG, najwyżej 512 KB, kwadratowy; możesz go tu upuścić. Bez niego obrazek zostanie narysowany.',
  profile: 'Publiczny profil, adres https',
  preview: {
    title: 'Jak to będzie wyglądać',
    whose: 'Czyja strona',
    to: 'otrzymuje',
    dated: '{day}',
    notYet:
      'To jeszcze nie jest przyznanie. Gdy zostanie zatwierdzone i podpisane, jego strona powie tu, że jest ważne.',
  },
  result: {
    title: 'Co z tym zrobić',
    waiting: 'Wypełnij pola; tutaj przeczytasz, czego jeszcze brakuje.',
    thinking: 'Sprawdzam…',
    nobody: 'Nie podano jeszcze nikogo.',
    wrong: {
      one: 'Jednej rzeczy brakuje lub jest błędna:',
      few: 'Do poprawienia lub uzupełnienia są {count} rzeczy:',
      many: 'Do poprawienia lub uzupełnienia jest {count} rzeczy:',
      other: 'Do poprawienia lub uzupełnienia jest {count} rzeczy:',
    },
    right: 'Na ile ta strona widzi, wszystko się zgadza. Resztę zobaczy sprawdzenie propozycji.',
    broken:
      'Ta przeglądarka nie może tego tu sprawdzić. Użyj formularzy albo zapytaj osoby, które prowadzą ten serwis.',
    form: 'Wyślij jako formularz',
    formHelp:
      'Ktoś tam to przeczyta i zrobi z tego propozycję. To dobry sposób dla większości osób.',
    formEmpty: 'To za długie, żeby wypełnić formularz za ciebie: skopiuj do niego poniższe teksty.',
    files: 'Albo zaproponuj same pliki',
    fileHelp:
      'Dla osób, które znają to miejsce: każdy link otwiera nowy plik z gotowym tekstem; na końcu wybierz, że go proponujesz.',
    several:
      'Każdy z tych odnośników otwiera osobną propozycję: plików jest {count}, więc formularz jest prostszy. Albo pobierz wszystkie naraz, rozpakuj i wyślij folder za jednym razem jako jedną propozycję.',
    all: 'Pobierz wszystkie pliki (ZIP)',
    chooseAgain:
      'Odnośnik nie może dokonać tych wyborów w formularzu; wybierz tam ponownie: {choices}',
    open: 'Nowy plik, {host}',
    openEmpty: 'Nowy plik, {host}: skopiuj do niego tekst',
    copy: 'Kopiuj tekst',
    copied: 'Skopiowano',
    download: 'Pobierz plik',
    takePicture: 'Pobierz obrazek, gotowy dla odznaki',
    pictureHelp:
      'Link nie przeniesie obrazka. Upuść ten plik w formularzu, w polu „Obrazek”; albo dodaj go jako {file} obok badge.md na gałęzi swojej propozycji (tam: Add file, Upload files).',
    nowhere:
      'Ten serwis nie mówi, gdzie są jego pliki. Skopiuj lub pobierz te pliki i wyślij je osobom, które go prowadzą.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Rekomendacja: twoje własne podpisane słowa',
    address: 'Co rekomendujesz?',
    addressHelp:
      'W tym serwisie: strona przyznania albo jego podpisany plik, wersja odznaki (v1.json) albo did:web wydawcy. To, co jest gdzie indziej, rekomenduje się tam.',
    paste: 'Albo wklej tekst tego pliku',
    made: 'Zachowaj ten plik i nikomu go nie pokazuj.',
    name: 'Twoje imię i nazwisko, tak jak mają stać obok twoich słów',
    comment: 'Co o tym wiesz?',
    commentHelp: 'Publicznie, w Markdown, najwyżej 1000 znaków. Bez adresów e-mail.',
    until: 'Ostatni dzień ważności',
    untilHelp: 'Wcześniej nic nie może tego cofnąć.',
    said: {
      known: 'Ten klucz jest w profilu {recipient} i strony to powiedzą.',
      unknown:
        'Żaden profil z list tego serwisu nie ma tego klucza. Dopóki nie ma go twój, to, co nim podpiszesz, będzie tu odrzucone: najpierw zaproponuj te wiersze do swojego profilu.',
      own: 'To klucz osoby, która ma tę odznakę: rekomendacja to słowa kogoś innego.',
      incomplete:
        'Potrzebne są: to, co rekomendujesz, klucz, twoje imię i nazwisko oraz twoje słowa.',
      notHere: 'Nic, co można tu rekomendować, nie ma tego adresu.',
      invalid:
        'To, co jest pod tym adresem, po sprawdzeniu nie jest ważne, więc nie można tego rekomendować.',
      long: 'Za długie: pokazujemy najwyżej 1000 znaków.',
      mail: 'Jest w tym adres e-mail; usuń go.',
      day: 'Ostatni dzień musi dopiero nadejść, na przykład {day}.',
      signed: 'Podpisano. Nic nie wysłano.',
    },
    next: 'Zaproponuj to jako ten nowy plik, bajt w bajt: jego nazwa wynika z jego bajtów. Gdy zgodzi się ktoś, kto może przyznawać, stanie obok tego, co rekomenduje.',
    without:
      'Aby coś rekomendować, podpisz to poleceniem {command}, kluczem swojej społeczności albo własnym.',
  },
  without: {
    lead: 'Ta strona potrzebuje skryptu, żeby sprawdzać, co piszesz. Bez niego:',
    forms: 'użyj formularza społeczności:',
    files: 'albo napisz plik ręcznie; jak to zrobić, mówi {help}.',
    help: 'pomoc dla przyznających',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Zapieczętuj adres',
  lead: 'Dla kogoś, kto chce dostać wiadomość o przyznaniu pocztą i nie ma konta na hoście: tu adres pieczętuje się tak, że otworzy go tylko {issuer}. Dzieje się to w tej przeglądarce i nic nie jest nigdzie wysyłane.',
  award: 'Które przyznanie?',
  awardHelp:
    'Adres jego strony albo plik, tak jak pokazuje go propozycja, na przykład recipients/ada-sample/first-talk.md.',
  to: 'Adres e-mail',
  seal: 'Zapieczętuj',
  wrongAward: 'To nie wskazuje żadnego przyznania na tej stronie.',
  wrongTo: 'To nie jest jeden zwykły adres e-mail.',
  broken: 'Ta przeglądarka nie potrafi go zapieczętować. Zapytaj osoby prowadzące tę stronę.',
  ready:
    'Skopiuj ten tekst i wklej go jako komentarz pod propozycją przyznania, bez niczego więcej. Można go użyć do {day}.',
  after:
    'Gdy przyznanie zostanie opublikowane, wiadomość jest wysyłana, a komentarz usuwany razem z adresem. Maile, w których host powiadomił innych o komentarzu, nadal zawierają zapieczętowany tekst; otworzy go tylko {issuer}.',
  without:
    'Ta strona pieczętuje skryptem, w przeglądarce. Bez niego poproś osobę, która zaproponowała przyznanie, o przekazanie wiadomości.',
} as const;
