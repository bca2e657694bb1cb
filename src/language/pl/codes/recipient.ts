/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'Nie sprawdzono, czy przyznano to osobie, która to pokazuje.',
  'recipient-matches': {
    says: 'Przyznano to osobie, o którą pytano.',
    details: {
      case: 'Przyznano to osobie z adresem e-mail, o który pytano. Różnią się wielkie i małe litery, a prawie wszystkie serwery uważają oba adresy za jedną skrzynkę.',
      address: 'Przyznano to osobie z profilem {signed}, co jest innym zapisem {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'Przyznano to osobie o tym samym imieniu, inaczej zapisanym.',
    details: {
      both: 'Przyznano to osobie „{signed}”; to samo imię co „{asked}”, inaczej zapisane.',
    },
  },
  'recipient-differs': {
    says: 'Przyznano to komuś innemu niż osobie, o którą pytano.',
    details: {
      name: 'Przyznano to osobie „{signed}”, a nie „{asked}”.',
      mailbox:
        'Przyznano to osobie z innym adresem e-mail niż ten, o który pytano; jedna osoba może mieć kilka adresów.',
      address: 'Przyznano to osobie z profilem {signed}, a nie {asked}.',
      did: 'Przyznano to osobie z innym DID niż ten, o który pytano.',
    },
  },
  'recipient-undecidable': {
    says: 'Wskazuje osobę w sposób, którego nie da się tu porównać.',
    details: {
      nobody: 'Nie mówi, komu przyznano odznakę.',
      'by-name':
        'Wskazuje osobę tylko przez imię lub nazwę, co nie odpowiada na to, o co pytano. Wpisz imię i nazwisko lub nazwę, żeby porównać.',
      'by-mailbox':
        'Wskazuje osobę tylko przez adres e-mail, co nie odpowiada na to, o co pytano. Wpisz adres e-mail, żeby porównać.',
      'by-address':
        'Wskazuje osobę tylko przez adres w sieci, co nie odpowiada na to, o co pytano. Wpisz ten adres, żeby porównać.',
      'by-did':
        'Wskazuje osobę tylko przez DID, co nie odpowiada na to, o co pytano. Kto go ma, może to pokazać w portfelu.',
      'by-number':
        'Wskazuje osobę tylko przez „{type}”, co nie odpowiada na to, o co pytano. Wydawca wie, czyje to jest.',
      'by-several':
        'Wskazuje osobę inaczej, niż pytano. Wpisz imię i nazwisko lub nazwę, adres e-mail lub adres profilu.',
      hash: 'Wskazuje osobę przez odcisk takiego rodzaju, którego się tu nie oblicza.',
      spelling:
        'Wskazuje osobę przez odcisk, którego nie daje pisownia, o którą pytano; inna pisownia mogłaby go dać.',
      accents:
        'Przyznano to osobie „{signed}”. W „{asked}” są inne znaki diakrytyczne, co może oznaczać inne imię.',
      order:
        'Przyznano to osobie „{signed}”. W „{asked}” są te same słowa w innej kolejności, co może oznaczać inne imię.',
      part: 'Przyznano to osobie „{signed}”, co zgadza się z „{asked}” tylko częściowo.',
      script:
        'Przyznano to osobie „{signed}”, zapisanej innym pismem niż „{asked}”. Czy to jedno imię, tutaj się nie ocenia.',
      case: 'Przyznano to osobie z profilem {signed}. Od {asked} różnią go wielkie i małe litery, które niektóre serwery rozróżniają.',
      tag: 'Adres e-mail, na który to przyznano, różni się od tego, o który pytano, tylko dopiskiem po „+” albo kropkami. Niektóre serwery dostarczają oba do jednej skrzynki, inne nie.',
    },
  },
} as const;
