/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'Nie ma odznaki {badge}.',
  noRecipient: 'Nie ma tu osoby {recipient}.',
  meant: 'Czy chodziło o {name}?',
  recipientThere: 'Osoba {recipient} już tu jest: {path}.',
  badgeThere: 'Odznaka {badge} już tu jest: {path}.',
  has: 'Osoba {recipient} ma już odznakę {badge}: {path}.',
  twice: 'Osoba {recipient} jest podana dwa razy.',
  several:
    '{name} wygląda na kilka osób. Wpisz każdą w osobnym wierszu albo wyślij dla każdej osobny formularz; nazwa jednej osoby nie ma średnika i ma najwyżej jeden przecinek.',
  sameFolder: 'Dwie osoby miałyby folder {folder}.',
  taken:
    'Jest już osoba z folderem {folder}; być może {name} to właśnie ona. Jeśli to ta sama osoba, napisz ten folder, a jeśli nie – inne imię.',
  longList: 'Na liście może być najwięcej osób: {most}; na tej jest {count}.',
  retired:
    'Odznaka {badge} nie jest już przyznawana: jej ostatni dzień to {day}. Przyznaj inną odznakę albo napisz dzień, w którym ją zdobyto, jeśli to {day} lub wcześniej.',
  lacks:
    'Osobie {recipient} brakuje w dniu {date} tego, czego wymaga {badge}: {missing}. Najpierw przyznaj to albo powiedz w jednym publicznym zdaniu, dlaczego odznaka jest mimo to przyznawana: {field}.',
  noReason:
    '{said} to nie powód. Powiedz w jednym zdaniu, które może być publiczne, dlaczego odznaka jest mimo to przyznawana: {field}.',
  noException:
    '{field} jest dla odznak, które wymagają najpierw innych: {badge} nie wymaga żadnej. Pomiń to.',
  noDay: '{field} {said} nie jest dniem z kalendarza: napisz {day}.',
  future: '{field} {day} to dzień w przyszłości: dziś jest {today} (UTC).',
  early:
    '{field} {day} to dzień sprzed powstania odznaki {badge}, czyli {created}. Jeśli można ją było zdobyć wcześniej, napisz ten dzień jako {key} w pliku {path}.',
  noAddress: '{field} {said} nie jest adresem, który zaczyna się od https://.',
  ownFile:
    'Ten dowód to plik tej właśnie strony, przeznaczony dla programów. Podaj stronę, która pokazuje, co zrobiono, albo usuń ten dowód.',
} as const;

const results = {
  noResult:
    '{said} nie podaje wyniku odznaki wraz z tym, co osiągnięto: napisz {line}. Odznaka opisuje {names}.',
  noResults: 'Odznaka {badge} nie opisuje wyników, więc nie można żadnego podać: {said}.',
  resultTwice: 'Wynik „{name}” jest podany dwa razy. Zostaw ten, który się liczy.',
  outside:
    'Wartość „{name}” to {value}, czyli poza zakresem {range}. Napisz liczbę z zakresu {range} albo zmień zakres w odznace.',
  noNumber:
    'Wartość „{name}” musi być liczbą, a jest {value}. Napisz same cyfry, z kropką przed ułamkiem: {one} lub {other}, bez {sign}.',
  noLevel: '„{name}” nie zna poziomu {value}.',
  noValue: '„{name}” nie zna wartości {value}.',
  noStatus: '„{name}” nie zna stanu {value}.',
  oneOf: 'Napisz jedno z tych: {names}.',
  below:
    '{value} w „{name}” to mniej, niż wymaga odznaka, {required}. Przyznaj ją, gdy wynik sięgnie {required}, albo popraw to, co osiągnięto.',
  unsaid:
    '{badge} wymaga co najmniej {required} w „{name}”, a nikt nie powiedział, co osiągnięto. Wpisz to: {line}.',
  noCount: '{field} {said} nie jest liczbą taką jak 2 lub 2.5.',
  credits: 'Odznaka jest warta punktów: {worth}, a to przyznanie podaje {said}.',
  noCredits: 'Odznaka nie daje punktów, więc nie można żadnych zdobyć.',
  allCredits:
    'Usuń {key}: przyznanie obejmuje wszystkie punkty odznaki. Podaje się je tylko wtedy, gdy jest ich mniej.',
} as const;

const names = {
  nameOfBadge: 'Brakuje nazwy odznaki.',
  nameToShow: 'Brakuje imienia do pokazania; wystarczy pseudonim.',
  says: 'W polu {field} brakuje tego, co odznaka mówi o osobie, która ją ma, w jednym lub dwóch zdaniach.',
  criteria: 'W polu {field} brakuje tego, jak zdobyć odznakę, w Markdownie.',
  noCriteria:
    'Nigdzie nie napisano, jak zdobyć odznakę. Napisz to pod drugim wierszem {line}, w zdaniu lub na liście.',
  noFolder:
    'Z tej nazwy nie da się zrobić folderu: podaj folder z małych liter od a do z, cyfr i pojedynczych łączników w środku, najwyżej 64 znaki.',
  wrongFolder:
    '{name} nie może tu być nazwą folderu: użyj małych liter od a do z, cyfr i pojedynczych łączników w środku, najwyżej 64 znaków.',
  meaning: 'Nazwa {name} ma tu własne znaczenie. Wybierz inną.',
  hasName: '{name} to już nazwa innej odznaki, {other} w pliku {path}.',
  looksLike: '{name} wygląda jak nazwa innej odznaki, {other} w pliku {path}.',
  oneWordMore:
    'Nadaj tej odznace nazwę, której nikt nie pomyli z tamtą, na przykład o jedno słowo dłuższą.',
} as const;

const texts = {
  long: '{field} może mieć najwyżej tyle znaków: {most}, a jest {value}.',
  many: '{field} może mieć najwyżej tyle pozycji: {most}, a ma {count}.',
  shorten: 'Skróć to.',
  least: '{field} musi wynosić co najmniej {least}, a jest {value}.',
  most: '{field} może wynosić najwyżej {most}, a jest {value}.',
  another: 'Napisz inną liczbę.',
  line: '{field} musi być widocznym tekstem w jednym wierszu, bez spacji na brzegach, a jest {value}.',
  ends: '({one} i {other} za kluczem zachowują koniec ostatniego wiersza, a {other} koniec każdego.)',
  write: 'Napisz {line}.',
  tag: '{field} musi być kodem języka, takim jak en, de lub pt-BR, a jest {value}.',
  address:
    '{field} musi być adresem, który zaczyna się od https:// i nie zawiera spacji, a jest {value}.',
  form: 'Napisz to w tej postaci.',
  instance: 'Na przykład: {example}.',
  composed:
    'Litera składa się tu z kilku znaków: tekst nie ma postaci Unicode NFC. Wpisz literę jeszcze raz albo wklej ją stąd: {letter}',
  hidden: 'Stoi tu {what}, {code}.',
  hiddenMore: 'Stoi tu {what}, {code}, a dalej jeszcze tyle takich: {count}.',
  deleteControl: 'Usuń go; nie widać go, ale znajdzie go edytor, który pokazuje znaki sterujące.',
  deleteDirection: 'Usuń go; pisma od prawej do lewej są bez niego pokazywane poprawnie.',
  deleteInvisible: 'Usuń go albo napisz słowa jeszcze raz, zamiast je wklejać.',
  writeWhole: 'Napisz cały znak, na przykład wklejając go.',
} as const;

const markdown = {
  link: 'Odnośnik musi prowadzić do adresu, który zaczyna się od https://. Napisz cały adres, tak jak pokazuje go przeglądarka.',
  footnote: 'Przypisy nie są publikowane. Umieść uwagę w tekście, w nawiasach.',
  html: 'HTML nie jest publikowany. Napisz to w Markdownie; aby pokazać sam znak {sign}, napisz {escaped} albo umieść słowa między grawisami.',
  picture:
    'Obrazki w tekstach nie są publikowane: inna strona mogłaby obserwować czytających. Zamiast tego podaj odnośnik do obrazka: usuń {sign}.',
  deep: 'Jest tu za dużo list, cytatów, wyróżnień lub nawiasów albo są za głęboko. Napisz to prościej, z mniejszą liczbą poziomów.',
  characters: 'Tekst ma więcej znaków niż {most}. Skróć go albo podaj odnośnik do strony z resztą.',
  lines:
    'Tekst ma więcej wierszy niż {most}. Powiedz to krócej albo podaj odnośnik do strony z całością.',
  cells:
    'Tabele mają więcej komórek niż {most}. Pokaż mniej wierszy lub kolumn albo podaj odnośnik do strony z całą tabelą.',
  email: 'Stoi tu adres e-mail, a to, co trafia do gita, pozostaje publiczne na zawsze. Usuń go.',
  hash: 'Jeśli ta osoba chce pokazać, że odznaka jest jej, {command} zapyta o adres i zapisze jego skrót z solą.',
  password:
    'Stoi tu adres strony z nazwą użytkownika lub hasłem, a to, co trafia do gita, pozostaje publiczne na zawsze. Napisz adres bez tego, co stoi między // a @. Jeśli było to hasło, zmień je tam, gdzie jest używane.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Pozycja {number} listy {list}',
    times: '{badge} tyle razy: {need} (dotąd {have})',
    some: '{need} z {badges} (dotąd {have})',
    like: 'go jak {day}',
    either: '{one} lub {other}',
    range: '{least}–{most}',
    control: 'znak sterujący',
    direction: 'znak, który zmienia kierunek pisma',
    invisible: 'niewidoczny znak',
    half: 'połowa znaku',
    date: '„Data”:',
    creditsField: '„Punkty”:',
    evidence: '„Dowody”:',
    exception: '„Wyjątek”',
    inException: 'w polu „Wyjątek”',
    asReached: 'w polu „Co osiągnięto”',
    behindPeople: 'za odznaką i osobami',
    badgeSays: '„Co mówi”',
    howEarned: '„Jak ją zdobyć”',
    theDay: 'Dzień',
    theAddress: 'Adres',
    behind: 'To, co stoi za {key},',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    'Plik {file} nie może w tej postaci być obrazkiem odznaki. Zapisz go jako PNG, 512 na 512 pikseli, i wybierz jeszcze raz.',
} as const;
