/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Odznaki: {issuer}',
  about:
    'To repozytorium zawiera odznaki wydawcy {issuer} i ich przyznania, jako tekst. Są opublikowane tutaj: {address}.',
  badges: {
    title: 'Odznaki',
    text: '{badges}: tu jest napisane, co każda z nich oznacza i jak ją zdobyć. Kto ma odznakę, ma też własną stronę, z obrazkiem i plikiem, który każdy może sprawdzić.',
    all: 'Wszystkie odznaki',
  },
  earn: {
    title: 'Zdobądź odznakę albo zaproponuj kogoś',
    form: 'Bez gita: {form}.',
    fillIn: 'wypełnij formularz',
    git: 'Z gitem: napisz {profile} i {award}, a potem otwórz pull request. Jak to zrobić: {help}. Jego przegląd jest uznaniem.',
    /** In the names of folders and files. */
    who: 'kto',
    badge: 'odznaka',
    ask: 'Wszystko, co tu napiszesz, jest publiczne. Najpierw zapytaj tę osobę i nie podawaj żadnego adresu e-mail.',
  },
  check: {
    title: 'Sprawdź odznakę',
    text: '{bring}, a sprawdzi ją twoja przeglądarka.',
    bring: 'Podaj jej link, obrazek lub plik',
  },
  who: {
    title: 'Kto się tym opiekuje',
    maintainers: 'Zespół tego repozytorium.',
    named: '{names}.',
    rules: 'Kto może przyznawać którą odznakę, jest zapisane w `keys/issuer.json` i w odznakach.',
  },
  engine:
    'Serwis tworzy Plainbadge: {manual} to jego instrukcja, a {hosting} mówi, co działa na platformie i jak aktualizować. {command} pokazuje serwis na twoim komputerze.',
  english: 'Pliki `MANUAL.md`, `HOSTING.md` i `CONTRIBUTING.md` są po angielsku.',
} as const;
