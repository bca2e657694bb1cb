/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Osoba',
  profile: 'Profil',
  description: '{recipient}: odznaki od wydawcy {issuer}.',
  unlisted:
    'Tej strony nie ma na żadnej liście i prosi ona wyszukiwarki, żeby ją pomijały. Przeczyta ją każdy, kto ma jej adres.',
  awaitsCorrection:
    'Uzgodniono poprawki, które wkrótce zostaną podpisane; pliki zawierają jeszcze to, co podpisano wcześniej.',
  signedAs: 'Niektóre pliki podpisano dla innego imienia; mówi o tym strona każdego przyznania.',
  ways: 'Sposoby czytania tego zapisu',
  byBadge: 'Według odznak',
  byTime: 'Według czasu',
  bySkill: 'Według umiejętności',
  check: 'Sprawdź',
  checkOf: 'Sprawdź: {badge}',
  none: 'Nie ma jeszcze odznak.',
  earlier: {
    one: '{count} wcześniejsze',
    few: '{count} wcześniejsze',
    many: '{count} wcześniejszych',
    other: '{count} wcześniejszego',
  },
  year: '{year}: {count}',
  calendar: 'Dni, w których te odznaki wygasają, do kalendarza',
  together: 'Te odznaki w jednym pliku, do portfela',
  resume: 'To samo do CV (JSON Resume)',
  code: 'Kod QR z adresem tej strony',
  paper: 'Każdy wiersz można sprawdzić: zeskanuj kod albo otwórz {address}',
} as const;
