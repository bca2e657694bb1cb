/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Ścieżka',
  title: 'Ścieżka: {pathway}',
  all: 'Ścieżki',
  partOf: 'Na ścieżce {pathway}.',
  steps: {
    one: '{count} krok',
    few: '{count} kroki',
    many: '{count} kroków',
    other: '{count} kroku',
  },
  begin: 'Na początek: {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Rysunek listy, która następuje: strzałka prowadzi od tego, co jest potrzebne, do tego, do czego jest potrzebne.',
  needed: 'Linia ciągła: to jest potrzebne. Linia przerywana: wystarczy jedno z kilku.',
  added: 'To nie krok tej ścieżki, ale jakiś jej krok może tego wymagać.',
  /** On the page of a recipient. */
  onTheWay: 'W drodze',
  soFar: '{pathway}: {have} z {need}.',
  badgeSoFar: '{badge}: {have} z {need} wymaganych.',
  next: 'Następnie: {badge}.',
  done: 'Wszystkie kroki zrobione.',
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'Jak daleko jesteś?',
    help: 'Twoja przeglądarka sprawdza tu pliki twoich odznak tak jak strona, która sprawdza odznaki. Nic nie jest wysyłane ani zachowywane i nikt nie pyta, czyje są.',
    choose: 'Pliki twoich odznak: PNG, SVG lub JSON',
    without:
      'Twoja przeglądarka może tu sprawdzić pliki twoich odznak i powiedzieć, jak daleko jesteś; potrzebuje do tego JavaScriptu.',
    said: {
      working: 'Sprawdzanie …',
      counts: 'Liczy się.',
      noStep: 'Jest ważna i nie jest krokiem tej ścieżki.',
      lapsed: 'Dziś nie obowiązuje, więc się nie liczy.',
      withdrawn: 'Jest unieważniona, więc się nie liczy.',
      foreign: 'Od innego wydawcy: nie sprawdzono jej tutaj, a czy się liczy, decydują ludzie.',
      invalid: 'Nie jest tym, za co się podaje, więc się nie liczy.',
      undecided: 'Nie udało się sprawdzić.',
      none: 'Nie ma w nim jednej odznaki.',
    },
  },
} as const;
