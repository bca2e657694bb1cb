/** The share kit of an award. */

export const share = {
  sentence: '{recipient} heeft de badge “{badge}” gekregen van {issuer}.',
  toProfile: 'Aan je LinkedIn-profiel toevoegen',
  linkedIn: 'Op LinkedIn plaatsen',
  mastodon: 'Op Mastodon plaatsen',
  bluesky: 'Op Bluesky plaatsen',
  mail: 'Per e-mail sturen',
  /** Where the device has a way to share of its own. */
  device: 'Delen via een andere app',
  link: { title: 'De link', copy: 'Link kopiëren' },
  /** Beside the code of a page's address. */
  scan: 'Scan dit om de pagina te openen.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Deze pagina delen',
    ofRecipient: '{recipient}: badges van {issuer}.',
    ofIssuer: 'Badges van {issuer}.',
  },
  copies: {
    signature: {
      title: 'Onder je e-mails',
      use: 'HTML voor de ondertekening in je mailprogramma: een kleine afbeelding die hierheen leidt.',
      copy: 'Ondertekening kopiëren',
    },
    embed: {
      title: 'Op je website',
      use: 'HTML zonder script. De afbeelding komt van deze site.',
      copy: 'HTML kopiëren',
    },
    frame: {
      title: 'Op je website, met de status',
      use: 'Een frame: wat het toont, loopt gelijk met deze site, ook als de badge verloopt. WordPress en dergelijke maken er zelf een van alleen de link.',
      copy: 'Frame kopiëren',
    },
    ask: {
      title: 'Vraag iemand ervan te getuigen',
      use: 'Om te sturen aan wie weet wat je hebt gedaan. Die ondertekent de eigen woorden; hier staan ze zodra iemand die toekent, het goedkeurt.',
      copy: 'Verzoek kopiëren',
      text: '{sentence} {page}\n\nWil je zeggen wat je ervan weet?\nMet een eigen sleutel ondertekent je browser het hier: {link}\nAls je met Plainbadge badges uitgeeft, onderteken je hiermee je woorden: {command}\nZo niet, schrijf me dan: je woorden kunnen naast de badge staan, als door jou gezegd en niet ondertekend.',
    },
    readme: { title: 'In een README', use: 'Markdown.', copy: 'Markdown kopiëren' },
  },
  wallet: {
    title: 'In een wallet',
    use: 'Scan dit met een wallet-app voor credentials: het leidt naar het ondertekende document zelf.',
    alt: 'QR-code met het adres van de credential',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Het ondertekende document op dit apparaat openen',
  },
  copied: 'Gekopieerd',
} as const;
