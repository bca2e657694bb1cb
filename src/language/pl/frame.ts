/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Przejdź do treści',
  site: 'Serwis',
  check: 'Sprawdź odznakę',
  search: 'Szukaj',
  help: 'Pomoc',
  footer: {
    by: 'Odznaki w otwartym formacie {format}. Wydawca: {issuer}.',
    badges: 'Odznaki',
    skills: 'Umiejętności',
    people: 'Osoby',
    numbers: 'Liczby',
    check: 'Jak sprawdzić odznakę',
    about: 'O wydawcy',
    keys: 'Klucze',
    privacy: 'Prywatność',
  },
  preview: {
    label: 'O tym podglądzie',
    title: 'Podgląd.',
    text: 'Niektóre odznaki są tu podpisane kluczem jednorazowym: niczego nie dowodzą.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'Zrezygnowano z tego adresu',
    lead: 'Kiedyś coś tu było, a osoba, do której to należało, zrezygnowała z adresu. Nigdzie on nie prowadzi.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'To nie jest już opublikowane',
    lead: 'Osoba, do której należy ten adres, już tego tu nie pokazuje. Odznakę, którą ci przekaże, nadal można sprawdzić.',
  },
  moved: {
    title: 'To się przeniosło',
    lead: 'To, co tu było, ma teraz inny adres.',
    there: 'Przejdź tam',
  },
  missing: {
    title: 'Nic tu nie ma',
    description: 'Pod tym adresem nie ma strony.',
    heading: 'Pod tym adresem nic nie ma',
    lead: 'Odznaki zachowują swoje adresy, więc pewnie brakuje tu litery albo jest błędna; możliwe też, że z adresu zrezygnowano.',
    perhaps: 'Może chodzi o jedno z tych',
    home: 'Wszystkie odznaki i osoby',
    search: 'Szukaj odznaki lub imienia',
    check: 'Sprawdź odznakę za pomocą pliku',
  },
} as const;
