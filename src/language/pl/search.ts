/** The page that finds badges, skills and people. */

export const search = {
  title: 'Szukaj',
  lead: 'Odznaki, umiejętności oraz osoby, które mają odznakę i chcą być na liście.',
  label: 'Szukaj odznak, umiejętności i osób',
  key: 'Naciśnij /, żeby tu wrócić.',
  filters: 'Zawęź',
  any: 'wszystkie',
  skill: 'Umiejętność',
  type: 'Rodzaj',
  level: 'Poziom',
  kinds: { badge: 'Odznaka', skill: 'Umiejętność', person: 'Osoba' },
  found: {
    one: 'Znaleziono: {count}',
    few: 'Znaleziono: {count}',
    many: 'Znaleziono: {count}',
    other: 'Znaleziono: {count}',
  },
  near: 'Nigdzie nie ma dokładnie tych słów. Najbliższe wyniki:',
  none: 'Nigdzie nie ma tych słów. Wpisz mniej liter albo przejrzyj listy poniżej.',
  unread: 'Nie udało się odczytać spisu nazw. Przejrzyj listy poniżej.',
  more: 'Pokaż więcej',
  communities: {
    title: 'Inne społeczności',
    lead: 'Odznaki innych społeczności, które chcą dać się znaleźć. Każda odpowiada za swoje; otwórz odznakę u nich, żeby przeczytać więcej.',
    label: 'Szukaj wśród tych odznak',
    asked: 'Zapytano {day}.',
    silent: 'Nie odpowiada od {since}. Tak było {day}; dziś może być inaczej.',
  },
} as const;
