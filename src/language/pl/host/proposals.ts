/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: 'Przyznaj {badge}: {recipient}',
    one: 'Przyznaj {badge}',
    several: {
      one: 'Przyznaj {badge} {count} raz',
      few: 'Przyznaj {badge} {count} razy',
      many: 'Przyznaj {badge} {count} razy',
      other: 'Przyznaj {badge} {count} raza',
    },
    badge: 'Zdefiniuj {badge}',
    someBadge: 'Zdefiniuj odznakę',
    due: 'Przyznaj to, co się należy ({count})',
    forms: 'Zapisz formularze od nowa',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Kto może przyznawać tę odznakę, przegląda to tutaj, jak zawsze: zatwierdzenie jest słowem, które się liczy, i uruchamia sprawdzenie. „Enable auto-merge” scala potem samo.',
  reviewed: 'Co opublikuje scalenie i pliki, w których można to obejrzeć: {address}',
  seal: 'Czy ktoś ma dostać wiadomość pocztą? Zapieczętuj adres na {page} i wklej tekst poniżej jako komentarz.',
  ofForm:
    '{closing}: formularz od {author}, zatwierdza {approver}. Powstało to z niego dzięki etykiecie.',
  ofComment:
    'Prosi o to {author} w komentarzu do {below}; zatwierdzenie z tego konta to zatwierdzenie przez autora lub autorkę.',
  newProfile:
    'Nowy profil nie trafia na żadną listę, dopóki nie ma w nim `visibility`: zapytaj tę osobę.',
  ofClaims:
    'Odbiory z wydarzenia {event}, {date}. Prosi o to {author} w komentarzu do {below}; zatwierdzenie z tego konta to zatwierdzenie przez autora lub autorkę.',
  claimsAsk:
    'Odbiór dowodzi tylko, że ktoś widział plakat. **Czy każda z tych osób brała udział?** Żeby kogoś pominąć, usuń pliki tej osoby w zmianach.',
  claimed: '{recipient}, odbiór w #{number}: {author}',
  onList: '{recipient}, na liście w #{number}: {author}',
  forms:
    'Odznaki się zmieniły, a te formularze oferują poprzednie: {files}. Scala to ktoś z zespołu.',
  moreFiles: {
    one: 'I jeszcze {count} plik, w zmianach.',
    few: 'I jeszcze {count} pliki, w zmianach.',
    many: 'I jeszcze {count} plików, w zmianach.',
    other: 'I jeszcze {count} pliku, w zmianach.',
  },
  due: {
    lead: 'Jest wszystko, czego wymagają te odznaki. Nic nie zostanie podpisane, zanim ludzie się na to zgodzą. Kto nie chce swojej, mówi o tym w profilu: `declined: [BADGE]`; usuń wtedy jego plik z tej gałęzi.',
    line: '{date}: {badge}, {recipient}, za {parts}',
    more: {
      one: 'I jeszcze {count}: zobacz pliki.',
      few: 'I jeszcze {count}: zobacz pliki.',
      many: 'I jeszcze {count}: zobacz pliki.',
      other: 'I jeszcze {count}: zobacz pliki.',
    },
    quiet: {
      one: '{count} dla osoby lub przyznania spoza list: zobacz pliki.',
      few: '{count} dla osób lub przyznań spoza list: zobacz pliki.',
      many: '{count} dla osób lub przyznań spoza list: zobacz pliki.',
      other: '{count} dla osób lub przyznań spoza list: zobacz pliki.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: 'To samo wydarzenie jest już w propozycji {pull}. Poproś ponownie, gdy zostanie scalona.',
  taken:
    'Gałąź {branch} już istnieje i zawiera coś innego niż to, o co tu chodzi. Została bez zmian i nic nie zaproponowano. Kto może scalać, niech do niej zajrzy, usunie ją i poprosi o to ponownie.',
  takenOpen:
    'Gałąź {branch} już istnieje i zawiera coś innego niż to, o co tu chodzi; jej propozycja to {pull}. Została bez zmian i nic nie zaproponowano. Kto może scalać, niech do niej zajrzy, usunie ją i poprosi o to ponownie.',
} as const;
