/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Osoba',
  profile: 'Profil',
  description: '{recipient}: odznaki od wydawcy {issuer}.',
  unlisted:
    'Tej strony nie ma na żadnej liście i prosi ona wyszukiwarki, żeby ją pomijały. Przeczyta ją każdy, kto ma jej adres.',
  awaitsCorrection:
    'Uzgodniono poprawki, które wkrótce zostaną podpisane; pliki zawierają jeszcze to, co podpisano wcześniej.',
  signedAs: 'Niektóre pliki podpisano na inne imię; mówi o tym strona każdego przyznania.',
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
  together: 'Te odznaki w jednym pliku, do portfela',
  resume: 'To samo do CV (JSON Resume)',
  code: 'Kod QR z adresem tej strony',
  elsewhere: {
    title: 'Z innych miejsc',
    lead: 'Odznaki innych wydawców, bez zmian. Nikt tutaj za nie nie odpowiada: gdy sprawdzasz jedną z nich, twoja przeglądarka pyta jej wydawcę. Jeśli nie pozwala on pytać stronom innych serwisów, robi to {command}, z plikiem.',
    key: 'W imieniu klucza, którego domeny nie znamy',
    naming: {
      key: 'Wskazuje klucz z profilu tej osoby.',
      page: 'Wskazuje publiczną stronę z profilu tej osoby.',
      hash: 'Wskazuje skrót adresu e-mail, który jest w profilu tej osoby.',
      address:
        'Wskazuje osobę przez skrót adresu e-mail; porównała go {day} osoba, która przyniosła tu odznakę.',
    },
    file: 'plik bez zmian',
    olderForm:
      'Odznak z innych miejsc w starszej postaci nie ma w pliku do portfela; każda ma własny plik.',
  },
  selection: {
    description: '{recipient}: odznaki wybrane do pokazania.',
    lead: 'Wybór odznak, w kolejności ustalonej przez osobę, która je ma, dla każdego, kto ma ten adres. Nie ma go na żadnej liście.',
    all: 'Wszystko na stronie tej osoby',
    said: {
      one: 'Co mówią inni: {count}',
      few: 'Co mówią inni: {count}',
      many: 'Co mówią inni: {count}',
      other: 'Co mówią inni: {count}',
    },
  },
  paper: 'Każdy wiersz można sprawdzić: zeskanuj kod albo otwórz {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Pokaż odznaki własnym kluczem',
  description:
    'Podpisz własnym kluczem, na jedną okazję, to, co pokazujesz ze swoich odznak. Wydawca: {issuer}.',
  lead: 'Ktoś chce wiedzieć, że odznaka jest twoja, i podaje ci wybrane przez siebie słowo. Tutaj twoja przeglądarka podpisuje twoim kluczem twoje odznaki i to słowo. Nic nie jest nigdzie wysyłane.',
  link: 'Pokaż je własnym kluczem',
  without: 'Ta strona podpisuje w twojej przeglądarce i potrzebuje do tego JavaScriptu.',
  key: 'Twój klucz',
  keyHelp:
    'Plik z twoim kluczem. Jest czytany tutaj i nigdzie nie trafia; kto go ma, może podpisywać jako ty.',
  make: 'Utwórz nowy klucz',
  made: 'Zachowaj ten plik i nikomu go nie pokazuj. Poproś o wpisanie {did} jako {field} w twoim profilu: odznaki podpisane od tej pory będą go wskazywać.',
  record: 'Adres twojego zapisu',
  recordHelp: 'W tym serwisie: kończy się na {ending}.',
  challenge: 'Podane ci słowo',
  domain: 'Od kogo jest to słowo: domena',
  sign: 'Podpisz',
  said: {
    working: 'Podpisuję…',
    noKey: 'W tym pliku nie ma klucza, który powstał tutaj.',
    noRecord: 'Pod tym adresem nie ma zapisu.',
    incomplete: 'Potrzebne są wszystkie cztery.',
    none: 'Żadna odznaka z tego zapisu nie wskazuje tego klucza, więc niczego by to nie dowodziło. Wskazują go odznaki podpisane, gdy twój profil ma go już jako „did”.',
    some: 'Odznaki w środku: {bound}. Pominięte, bo nie wskazują tego klucza: {others}. Dowodzi to, że ktoś, kto ma ten klucz, pokazuje je dla {domain}; kto to jest, tego nie mówi.',
  },
} as const;
