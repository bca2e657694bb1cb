/** The share kit of an award. */

export const share = {
  sentence: '{recipient} ma odznakę „{badge}”. Wydawca: {issuer}.',
  toProfile: 'Dodaj do profilu LinkedIn',
  linkedIn: 'Opublikuj na LinkedIn',
  mastodon: 'Opublikuj na Mastodonie',
  bluesky: 'Opublikuj na Bluesky',
  mail: 'Wyślij e-mailem',
  /** Where the device has a way to share of its own. */
  device: 'Udostępnij w innej aplikacji',
  link: { title: 'Link', copy: 'Kopiuj link' },
  /** Beside the code of a page's address. */
  scan: 'Zeskanuj, żeby otworzyć stronę.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Udostępnij tę stronę',
    ofRecipient: '{recipient}: odznaki od wydawcy {issuer}.',
    ofIssuer: 'Odznaki wydawcy {issuer}.',
  },
  copies: {
    signature: {
      title: 'W stopce e-maila',
      use: 'HTML do stopki w twoim programie pocztowym: mały obrazek, który prowadzi tutaj.',
      copy: 'Kopiuj stopkę',
    },
    embed: {
      title: 'Na twojej stronie',
      use: 'HTML bez skryptu. Obrazek pochodzi z tego serwisu.',
      copy: 'Kopiuj HTML',
    },
    frame: {
      title: 'Na twojej stronie, ze stanem',
      use: 'Ramka: pokazuje to, co aktualnie mówi ten serwis, także gdy odznaka wygaśnie. WordPress i podobne systemy tworzą ją z samego linku.',
      copy: 'Kopiuj ramkę',
    },
    ask: {
      title: 'Poproś kogoś o kilka słów',
      use: 'Do wysłania komuś, kto wie, co udało ci się zrobić. Ta osoba podpisuje swoje słowa, a zostaną one tu opublikowane, gdy zgodzi się ktoś, kto przyznaje.',
      copy: 'Kopiuj prośbę',
      text: '{sentence} {page}\n\nCzy możesz powiedzieć, co o tym wiesz?\nTwoim kluczem twoja przeglądarka podpisze to tutaj: {link}\nJeśli wydajesz odznaki za pomocą Plainbadge, to polecenie podpisze twoje słowa: {command}\nJeśli nie, napisz do mnie: twoje słowa mogą stać obok odznaki jako twoje, bez podpisu.',
    },
    readme: { title: 'W README', use: 'Markdown.', copy: 'Kopiuj Markdown' },
  },
  wallet: {
    title: 'W portfelu',
    use: 'Zeskanuj to aplikacją portfela na poświadczenia: prowadzi do samego podpisanego dokumentu.',
    alt: 'Kod QR z adresem poświadczenia',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Otwórz podpisany dokument na tym urządzeniu',
  },
  copied: 'Skopiowano',
} as const;
