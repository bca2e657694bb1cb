/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Sprawdź odznakę',
  description:
    'Sprawdź, czy odznaka jest prawdziwa: za pomocą obrazka, pliku lub adresu. Wydawca {issuer} niczego się o tym nie dowie.',
  lead: 'Podaj obrazek lub plik odznaki, link do jej strony albo zdjęcie kodu z wydruku. Sprawdza twoja przeglądarka; nic nie jest nigdzie wysyłane.',
  file: 'Upuść odznakę gdziekolwiek na tej stronie albo ją wybierz',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Wybierz obrazek lub plik odznaki',
  camera: 'albo zrób zdjęcie kodu z wydruku',
  address: 'albo podaj jej adres',
  checkAddress: 'Sprawdź adres',
  paste: 'albo wklej jej tekst',
  text: 'Poświadczenie, które zaczyna się nawiasem klamrowym, albo token, który zaczyna się od „ey”',
  checkText: 'Sprawdź tekst',
  without: {
    lead: 'Sprawdzanie tutaj wymaga skryptu, a twoja przeglądarka go nie uruchamia. Inne sposoby:',
    command: 'Za pomocą kodu tego serwisu: {command}, z obrazkiem, plikiem lub adresem odznaki.',
    others:
      'Za pomocą dowolnego innego weryfikatora Open Badges 3.0 oraz obrazka lub pliku {extension} przyznania.',
    eye: 'Na oko: strona przyznania mówi, komu i za co. Jej adres musi zaczynać się od {address}.',
  },
  answer: {
    title: 'Co oznacza odpowiedź',
    signed:
      'Odznakę podpisuje jej wydawca. Jeśli od tego czasu coś w niej zmieniono, podpis już nie pasuje i odpowiedź brzmi „Nieprawidłowa”.',
    trust:
      'Prawidłowy podpis mówi, kto wydał odznakę, a nie, czy warto mu ufać. Ta strona zna jednego wydawcę: {identifier}, czyli {issuer}. Każdego innego pokazuje z adresem.',
    hosts:
      'Dokumenty tego serwisu są czytane bez pytania; dokumenty z innego serwera dopiero, gdy naciśniesz przycisk z jego nazwą.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Sprawdzam…',
  checking: 'Twoja przeglądarka sprawdza odznakę.',
  undecided: 'Nie udało się rozstrzygnąć',
  people: 'Kto ma odznaki stąd i chce być na liście',
  step: 'Jeszcze jeden krok',
  stopped: 'Sprawdzanie trwało za długo albo nie mogło się zacząć.',
  documentsFrom:
    'Żeby rozstrzygnąć, twoja przeglądarka musi przeczytać dokumenty stąd: {hosts}. Twój adres internetowy będzie wtedy widoczny dla {hosts}.',
  ask: 'Zapytaj {hosts}',
  whose:
    'Czy przyznano ją osobie, która ją pokazuje? Wpisz imię i nazwisko tej osoby, jej adres e-mail lub adres profilu; to zostaje w twojej przeglądarce.',
  compare: 'Porównaj',
  record: {
    one: 'Znaleziono {count} odznakę i sprawdzono ją osobno',
    few: 'Znaleziono {count} odznaki, każdą sprawdzono osobno',
    many: 'Znaleziono {count} odznak, każdą sprawdzono osobno',
    other: 'Znaleziono {count} odznaki, każdą sprawdzono osobno',
  },
  recordSays: 'To, co podano, jest listą odznak; każda sama mówi, czyja jest.',
  single: 'Zobacz to sprawdzenie',
  checks: 'Co sprawdzono',
  documents: 'Przeczytane dokumenty',
  facts: {
    issuer: 'Wydawca',
    recipient: 'Otrzymuje',
    name: 'który podaje nazwę „{name}”',
    day: 'Przyznano',
  },
  picture: 'Odznaka „{badge}”',
  unsignedPicture: 'Obrazek, który podano. Nie obejmuje go żaden podpis.',
  back: 'Do strony tego przyznania',
  deviations: {
    one: '{count} miejsce nie w pełni zgodne ze standardem',
    few: '{count} miejsca nie w pełni zgodne ze standardem',
    many: '{count} miejsc nie w pełni zgodnych ze standardem',
    other: '{count} miejsca nie w pełni zgodnego ze standardem',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'O co poprosić',
    nonconforming:
      'Jeśli wymagana jest odznaka zgodna ze standardem, poproś wydawcę {issuer}, żeby wydał ją ponownie; co trzeba poprawić, jest wymienione poniżej.',
    undetermined:
      'Spróbuj później albo poproś tę osobę o link do strony odznaki. Jeśli nic się nie zmieni, zapytaj wydawcę.',
    command:
      'Polecenie na twoim komputerze, tam gdzie jest ten program, może zapytać o to, o co nie może żadna strona: {command}',
    person: 'Zapytaj, na jakie imię, adres e-mail lub profil ją przyznano, i porównaj.',
    replaced: 'Poprawka nie świadczy przeciw nikomu.',
    present: 'Sprawdź aktualną',
    'no-badge':
      'Poproś tę osobę o link do strony odznaki albo o plik w takiej postaci, w jakiej dał go wydawca. Zrzut ekranu lub obrazek przesłany przez komunikator traci to, co się sprawdza.',
    'unknown-issuer':
      'Zapytaj, kto stoi za adresem {issuer}, i zajrzyj tam: czy własny serwis wydawcy wymienia tę odznakę i czy jego słowo ci wystarcza?',
    invalid:
      'Zanim źle o kimś pomyślisz, poproś tę osobę o link do strony odznaki albo o plik w takiej postaci, w jakiej go dostała: pliki łatwo się psują.',
    'other-recipient':
      'Zapytaj, jakie imię jest w odznace; ludzie zmieniają imiona i nazwiska i miewają kilka adresów.',
  },
  refused: 'Serwer odpowiedział kodem {status}.',
  late: 'Serwer nie odpowiedział na czas.',
  unreachable:
    'Serwer jest nieosiągalny albo nie pozwala stronom innych serwisów czytać swoich plików.',
  large: 'Plik jest większy niż {size} MB.',
  unasked: 'Plik jest na innym serwerze, który jest pytany tylko wtedy, gdy na to pozwolisz.',
  noText: 'Odpowiedź nie jest tekstem UTF-8.',
} as const;
