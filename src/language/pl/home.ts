/** The first page. */

export const home = {
  description: 'Odznaki wydawcy {issuer}: co oznaczają, kto je ma i jak je sprawdzić.',
  entrances: 'Co cię tu sprowadza',
  earned: {
    title: 'Mam odznakę',
    text: 'Znajdź swoje imię albo otwórz otrzymany link: na twojej stronie są wszystkie odznaki, z obrazkiem i dowodem.',
  },
  checking: {
    title: 'Sprawdzam odznakę',
    text: 'Podaj obrazek, plik lub adres. Sprawdza twoja przeglądarka; nic nie jest nigdzie wysyłane.',
  },
  joining: {
    title: 'Chcę zdobyć odznakę',
    text: 'Zobacz, co doceniamy: każda odznaka mówi, jak ją zdobyć i kogo pytać.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'Co dalej?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Kto potrafi…?',
    text: 'Wybierz umiejętność i zobacz, kto ją tu pokazał i czym.',
  },
  badges: 'Co doceniamy',
  noBadges: 'Nie ma jeszcze odznak.',
  awards: 'Ostatnio przyznane',
  recipients: 'Osoby',
  nobody: 'Nikogo tu jeszcze nie ma.',
} as const;
