/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Z tego komentarza nic nie powstało:',
  again: 'Edycja nie jest czytana: napisz nowy komentarz.',
  proposed: 'Propozycja: {pull}. Przegląda ją tam ktoś, kto może przyznawać.',
  email:
    'W tym komentarzu jest adres e-mail, a komentarze są publiczne. Usuń go, edytując komentarz, i skasuj historię tej edycji. Osobę, której ma być przyznana odznaka, wskazuje się przez konto: @ada.',
  apart: 'O `/award` i `/claims` prosi się w osobnych komentarzach.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'Nie ma cię wśród osób, które mogą przyznawać {badges} komentarzem. Zaproponować może jednak każdy: służy do tego {form}.',
  form: 'ten formularz',
  notYoursBare:
    'Nie ma cię wśród osób, które mogą przyznawać {badges} komentarzem. Zaproponować może jednak każdy: służy do tego formularz nowych zgłoszeń.',
  award: {
    many: 'Jeden komentarz może prosić najwyżej o tyle przyznań: {most}. W tym jest ich {count}.',
    wants: '`/award` wymaga odznaki i osoby, jak tutaj: {example}.',
    name: '{word} nie jest tu niczyją nazwą. Napisz tak: {example}.',
    nobody: 'Po {badge} nie podano nikogo. Napisz tak: {example}.',
    days: 'Podano dwa dni: {days}.',
    day: '{word} nie jest dniem: napisz {days}.',
    dayBare: '{word} nie jest dniem: napisz w postaci 2026-05-01.',
    badges: 'Nie ma tu odznaki {badges}.',
    severalFolders: 'Konto @{account} należy do: {folders}. Podaj folder.',
    noAccount: 'Nie ma konta @{account}.',
    taken:
      'Jest tu osoba z folderem {folder}, która nie podaje, że @{account} to jej konto. Jeśli to ta sama osoba, napisz {folder} bez znaku @.',
    below:
      'Tuż pod uzasadnieniem stoi lista, cytat, kod albo nagłówek, a tego uzasadnienie nie może tu zawierać: napisz je zwykłymi wierszami albo zostaw nad tym pusty wiersz.',
  },
  claims: {
    one: 'Komentarz przyjmuje odbiory z jednego wydarzenia: napisz po jednym dla każdego.',
    wants: '`/claims` wymaga odznaki i dnia wydarzenia, jak tutaj: {example}.',
    day: '{word} nie jest dniem. Napisz tak: {example}.',
    exception:
      'Komentarz, który przyjmuje odbiory, nie robi wyjątku dla nikogo: napisz `/award … [exception: …]` dla osoby, której brakuje odznaki, w osobnym komentarzu.',
    none: 'Nie da się przyjąć żadnego odbioru {badge} z dnia {date}.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Pominięte i nadal otwarte:',
    events:
      'Odbiory wymieniają różne wydarzenia z tego dnia ({count}): {events}. Napisz, o które chodzi, jak tutaj: {example}.',
    later: 'Naraz można przyjąć najwyżej tyle: {most}. Poproś ponownie, gdy te zostaną scalone.',
    unread: 'Nie da się odczytać: {why}',
    program: 'To napisał program.',
    foreignList: 'To lista kogoś innego: obowiązuje ją osobna etykieta.',
    ownVoice:
      'Osoba, która to wysłała, może zgadzać się na przyznania tej odznaki i zgodziłaby się na własne: obowiązuje osobna etykieta.',
    twice: 'Podaje {name} dwa razy.',
    again: 'Podaje {name}, tak samo jak #{issue}.',
  },
} as const;
