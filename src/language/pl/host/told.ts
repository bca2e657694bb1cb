/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: 'Jedno przyznanie z tego pull requesta jest podpisane i opublikowane.',
    few: '{count} przyznania z tego pull requesta są podpisane i opublikowane.',
    many: '{count} przyznań z tego pull requesta jest podpisanych i opublikowanych.',
    other: '{count} przyznania z tego pull requesta jest podpisane i opublikowane.',
  },
  fileOnly:
    'Podpisano odznakę {badge} dla osoby, która nie ma tu strony. Ktoś z zespołu uruchamia {command} i przekazuje jej pliki.',
  quiet:
    'Podpisano odznakę {badge} dla osoby, której nie ma na żadnej liście, więc jej adres nie jest tu powtórzony. Ktoś z zespołu uruchamia {command} i przekazuje jej wiadomość.',
  /** The last three places are links. */
  award: '{badge}, otrzymuje {recipient}: {page}, {picture}, {credential}. Te adresy są trwałe.',
  page: 'strona',
  picture: 'obrazek',
  credential: 'poświadczenie',
  paste: 'Wiadomość dla tej osoby, gotowa do wklejenia:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: 'Masz nową odznakę: „{badge}”. Przyznał ją wydawca {issuer}.',
    page: 'Twoja strona, na stałe:',
    picture: 'Obrazek odznaki:',
    signedPicture:
      'Twój obrazek, z podpisaną odznaką w środku (wysyłaj sam plik, nie zrzut ekranu):',
    linkedIn: 'Dodaj ją do profilu LinkedIn:',
    check: 'Każdy może ją sprawdzić na tamtej stronie albo tutaj, podając jej adres:',
    checkPicture: 'Każdy może ją sprawdzić na tamtej stronie albo tutaj, podając obrazek:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Odznaki, które wkrótce wygasną',
    none: 'W najbliższym czasie nic już nie wygasa.',
    lead: 'Zapytaj te osoby, czy ich odznakę można odnowić: {command}. Ta lista jest na bieżąco aktualizowana i sama się zamyka.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'I jeszcze {count}: wszystkie pokazuje {command}.',
      few: 'I jeszcze {count}: wszystkie pokazuje {command}.',
      many: 'I jeszcze {count}: wszystkie pokazuje {command}.',
      other: 'I jeszcze {count}: wszystkie pokazuje {command}.',
    },
    quiet: {
      one: 'I jeszcze {count} u osób spoza list, więc nic się o tym tu nie mówi: {command} na twoim komputerze.',
      few: 'I jeszcze {count} u osób spoza list, więc nic się o tym tu nie mówi: {command} na twoim komputerze.',
      many: 'I jeszcze {count} u osób spoza list, więc nic się o tym tu nie mówi: {command} na twoim komputerze.',
      other:
        'I jeszcze {count} u osób spoza list, więc nic się o tym tu nie mówi: {command} na twoim komputerze.',
    },
  },
} as const;
