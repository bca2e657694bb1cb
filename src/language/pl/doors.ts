/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Weź udział',
  lead: 'Wystarczy przeglądarka i konto tam, gdzie społeczność trzyma swoje pliki. Zanim cokolwiek zostanie opublikowane, ktoś to przeczyta.',
  contact: {
    write:
      'Masz za sobą to, czego się tu wymaga, albo znasz kogoś takiego? Napisz na adres {email}.',
    ask: 'Masz za sobą to, czego się tu wymaga, albo znasz kogoś takiego? Zapytaj {about}.',
  },
  apply: {
    name: 'Poproś o odznakę',
    ofBadge: 'Poproś o nią',
    title: 'Prośba: {badge}',
  },
  nominate: {
    name: 'Nominuj kogoś',
    ofBadge: 'Nominuj kogoś do niej',
    title: 'Nominacja: {badge}',
  },
  claim: { title: 'Odbiór: {badge}' },
  list: { name: 'Nominuj kilka osób naraz', ofBadge: 'Kilka osób naraz', title: 'Lista: {badge}' },
  badge: { name: 'Zaproponuj odznakę', title: 'Nowa odznaka' },
  build: {
    name: 'Napisz to na stronie, która sprawdza na bieżąco',
    ofBadge: 'Napisz przyznanie na stronie, która sprawdza na bieżąco',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'odznaka',
  lost: {
    title: 'Szukasz własnej odznaki?',
    lead: 'Strony, której nie ma na żadnej liście, nie ma też w wyszukiwarce: znajdzie ją tylko osoba, która ma link. Link był w otrzymanej wiadomości; w starej mógł zostać ucięty na końcu wiersza.',
    write:
      'Link zginął? Napisz na adres {email}, podaj swoje imię i powiedz, za co była odznaka: osoby, które się tym opiekują, wyślą link jeszcze raz.',
    ask: 'Link zginął? Zapytaj {about}, podaj swoje imię i powiedz, za co była odznaka: kto się tym opiekuje, wyśle link jeszcze raz.',
    quiet: 'Nie pytaj publicznie: kto przeczyta tam twój link, znajdzie też twoją stronę.',
  },
  mine: {
    title: 'To ty?',
    listed:
      'Imię jest błędne lub się zmieniło, nie zgadza się dzień albo powód? Powiedz o tym; przyznanie zostanie podpisane ponownie, a jego adres się nie zmieni. Można je też usunąć ze wszystkich list albo całkiem z niego zrezygnować.',
    quiet:
      'Nie zgadza się imię, dzień albo powód, a może chcesz zniknąć z serwisu? Powiedz o tym prywatnie: kto przeczyta ten adres publicznie, znajdzie twoją stronę.',
    write: 'Prywatnie: {email}.',
    form: 'Publicznie: {form}.',
    formName: 'formularz, który wskazuje tę stronę',
    ask: 'Zapytaj tam, skąd masz ten adres, albo zapytaj {about}.',
    about: 'osoby, które prowadzą ten serwis',
    privacy: 'Co można zmienić, a czego nikt nie cofnie',
    issue: 'Popraw, ukryj lub usuń',
  },
} as const;
