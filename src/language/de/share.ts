/** The share kit of an award. */

export const share = {
  sentence: '{recipient} hat das Badge „{badge}“ von {issuer} erhalten.',
  toProfile: 'Ins LinkedIn-Profil eintragen',
  linkedIn: 'Auf LinkedIn posten',
  mastodon: 'Auf Mastodon posten',
  bluesky: 'Auf Bluesky posten',
  mail: 'Per E-Mail senden',
  /** Where the device has a way to share of its own. */
  device: 'Mit einer anderen App teilen',
  link: { title: 'Der Link', copy: 'Link kopieren' },
  /** Beside the code of a page's address. */
  scan: 'Scan den Code, um die Seite zu öffnen.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Diese Seite teilen',
    ofRecipient: '{recipient}: Badges von {issuer}.',
    ofIssuer: 'Badges von {issuer}.',
  },
  copies: {
    signature: {
      title: 'In deiner E-Mail-Signatur',
      use: 'HTML für die Signatur in deinem Mailprogramm: ein kleines Bild, das hierher führt.',
      copy: 'Signatur kopieren',
    },
    embed: {
      title: 'Auf deiner Website',
      use: 'HTML ohne Skript. Das Bild kommt von dieser Website.',
      copy: 'HTML kopieren',
    },
    frame: {
      title: 'Auf deiner Website, mit Status',
      use: 'Ein Rahmen: Was er zeigt, bleibt mit dieser Website auf dem neuesten Stand, auch falls das Badge abläuft. WordPress und ähnliche Systeme machen allein aus dem Link einen.',
      copy: 'Rahmen kopieren',
    },
    ask: {
      title: 'Jemanden um ein Wort bitten',
      use: 'Zum Senden an alle, die wissen, was du getan hast. Ihr Wort signieren sie selbst; hier steht es, sobald eine Person zustimmt, die verleiht.',
      copy: 'Anfrage kopieren',
      text: '{sentence} {page}\n\nMagst du sagen, was du darüber weißt?\nMit einem eigenen Schlüssel signiert dein Browser es hier: {link}\nWenn du selbst mit Plainbadge Badges ausstellst, signiert dieser Befehl dein Wort: {command}\nWenn nicht, schreib mir: Deine Worte können neben dem Badge stehen, als von dir gesagt und nicht signiert.',
    },
    readme: { title: 'In einer README', use: 'Markdown.', copy: 'Markdown kopieren' },
  },
  wallet: {
    title: 'In einer Wallet',
    use: 'Scan den Code mit einer Wallet-App für Nachweise: Er führt zum signierten Dokument selbst.',
    alt: 'QR-Code mit der Adresse des Nachweises',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Signiertes Dokument auf diesem Gerät öffnen',
  },
  copied: 'Kopiert',
} as const;
