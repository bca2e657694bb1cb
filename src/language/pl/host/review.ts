/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Jeszcze nie można tego scalić',
    waiting: 'Wszystko się zgadza, czeka na zgodę',
    allowed: 'Można to scalić',
  },
  sections: {
    standing: 'Jak to wygląda',
    questions: 'O co zapytać przed wyrażeniem zgody',
    look: 'Obejrzyj, zanim zatwierdzisz',
    agreement: 'Kto musi się zgodzić',
    next: 'Co dalej',
    files: 'Pliki',
  },
  problems: {
    one: 'Jeden problem',
    few: '{count} problemy',
    many: '{count} problemów',
    other: '{count} problemu',
  },
  awards: {
    one: 'Scalenie publikuje jedno przyznanie',
    few: 'Scalenie publikuje {count} przyznania',
    many: 'Scalenie publikuje {count} przyznań',
    other: 'Scalenie publikuje {count} przyznania',
  },
  award: '{badge}, otrzymuje: {recipient}, {date}',
  page: 'strona: {address}',
  noPage: 'bez strony: ta osoba chce tylko plik',
  look: 'Każde przyznanie i każda odznaka leży przez tydzień w jednym pliku, który otwiera się z dysku, ze stroną, obrazem i kartą: pobierz `preview` na dole [tego przebiegu]({address}), rozpakuj i otwórz `open-from-disk/`.',
  newBadge: '{badge} to nowość: strona i obraz są tam w {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'przyznanie',
    revocation: 'unieważnienie',
    reinstatement: 'przywrócenie',
    correction: 'poprawka przyznania, które zostanie podpisane ponownie',
    identity: 'imię lub adres osoby w przyznaniu, które zostanie podpisane ponownie',
    'giving-up': 'adres, z którego ktoś rezygnuje (decyzja tej osoby albo kogoś z zespołu)',
    hiding: 'czy przyznanie jest na liście (decyduje osoba, która je ma, albo ktoś z zespołu)',
    voices: 'co inni powiedzieli o przyznaniu, widoczne na jego stronie',
    confirmation:
      'potwierdzenie przyznania przez osoby, które o tym wiedzą, nigdy przez tę, która je otrzymuje',
    quotation: 'słowa podpisane nazwą konta (zatwierdza je to konto)',
    withdrawal: 'wycofanie przyznania, które nie jest jeszcze podpisane',
    badge: 'odznaka lub ścieżka',
    'new-badge': 'nowa odznaka (zgadzają się dwie z tych osób albo jedna z zespołu)',
    profile: 'profil',
    original: 'odznaka innego wydawcy, zachowana bez zmian albo pokazana',
    selection: 'wybór odznak (decyduje osoba, która je ma, albo ktoś z zespołu)',
    endorsement: 'rekomendacja od kogoś innego, opublikowana bez zmian',
    account: 'konto osoby (potwierdza je jego właściciel lub właścicielka albo ktoś z zespołu)',
    public: 'publikowany plik',
    key: 'klucz bez oświadczenia poprzedniego klucza (potrzebne dwie osoby z zespołu)',
    address: 'przeniesienie serwisu (zgadzają się dwie osoby z zespołu albo jedyna)',
    maintainers: 'silnik, klucze, zasady lub plik niczyj (potrzebna osoba z zespołu)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: {
    one: '{list} i jeszcze {count}',
    few: '{list} i jeszcze {count}',
    many: '{list} i jeszcze {count}',
    other: '{list} i jeszcze {count}',
  },
  more: {
    one: 'i jeszcze {count}',
    few: 'i jeszcze {count}',
    many: 'i jeszcze {count}',
    other: 'i jeszcze {count}',
  },
  agreed: 'Zgoda: {names}.',
  missing: {
    one: 'Musi się zgodzić jeszcze jedna osoba; mogą: {names}.',
    few: 'Muszą się zgodzić jeszcze {count} osoby; mogą: {names}.',
    many: 'Musi się zgodzić jeszcze {count} osób; mogą: {names}.',
    other: 'Musi się zgodzić jeszcze {count} osoby; mogą: {names}.',
  },
  enough: 'Nikt więcej nie jest potrzebny.',
  nobody: 'jeszcze nikt',
  another: 'Nikt nie przyznaje w pojedynkę: musi się zgodzić ktoś poza autorem lub autorką.',
  pushed:
    'Najnowszy commit pochodzi od: {names}. Autor lub autorka zgadza się na niego, scalając go, a ktoś inny, zatwierdzając.',
  anyAwarder:
    'Platforma prosi tu o przegląd dowolną osobę, która może przyznawać, i nie może wiedzieć, czyj to profil.',
  stale: 'Zatwierdzono tylko wcześniejszy stan: {names}.',
  nominated: 'Nominuje: {author}.',
  nominatedFor: 'Nominuje {asked}, formularzem lub komentarzem; propozycja z tego: {author}.',
  openToday: 'Otwarte od {date} (dzisiaj).',
  open: {
    one: 'Otwarte od {date} ({count} dzień).',
    few: 'Otwarte od {date} ({count} dni).',
    many: 'Otwarte od {date} ({count} dni).',
    other: 'Otwarte od {date} ({count} dnia).',
  },
  /** Where those who may agree do not answer. */
  stepIn:
    'Jeśli do {date} nie odpowie nikt, kto może się zgodzić, może wkroczyć ktoś z zespołu: {names}. Takie zatwierdzenie się tu liczy.',
  stepInByNaming:
    'Jeśli do {date} nie odpowie nikt, kto może się zgodzić, może wkroczyć ktoś z zespołu: {names}. Trzeba wtedy wpisać kolejne `awarders` w `badge.md` lub `keys/issuer.json`, w osobnym pull requeście.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): to jest słowo, które się liczy. Etykieta `approved` na formularzu sprawiła tylko, że to z niego powstało.',
    merge:
      '**Merge**, przez merge commit lub squash: przenosi pliki na main i samo nie jest głosem. „Enable auto-merge”, jeśli repozytorium na to pozwala, łączy to z zatwierdzeniem w jeden krok.',
    environment:
      'Środowisko `issuer` przed użyciem klucza pyta swoich reviewers, jeśli jacyś są. To pozwala uruchomić zadanie; o tym, czy przyznanie zostanie podpisane, decydują zatwierdzenia.',
  },
  changed: 'zmieniono: {path}',
  deleted: 'usunięto: {path}',
  added: {
    one: 'Jeden plik jest nowy.',
    few: '{count} pliki są nowe.',
    many: '{count} plików jest nowych.',
    other: '{count} pliku jest nowe.',
  },
  unchanged: 'Nic się nie zmienia.',
  cut: 'Resztę tu pominięto.',
} as const;
