/** The share kit of an award. */

export const share = {
  sentence: '{recipient} ha ricevuto il badge “{badge}” da {issuer}.',
  toProfile: 'Aggiungi al tuo profilo LinkedIn',
  linkedIn: 'Pubblica su LinkedIn',
  mastodon: 'Pubblica su Mastodon',
  bluesky: 'Pubblica su Bluesky',
  mail: 'Invia per e-mail',
  /** Where the device has a way to share of its own. */
  device: 'Condividi con un’altra app',
  link: { title: 'Il link', copy: 'Copia il link' },
  /** Beside the code of a page's address. */
  scan: 'Inquadra il codice per aprire la pagina.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Condividi questa pagina',
    ofRecipient: '{recipient}: badge di {issuer}.',
    ofIssuer: 'Badge di {issuer}.',
  },
  copies: {
    signature: {
      title: 'Nella firma delle tue e-mail',
      use: 'HTML per la firma nel tuo programma di posta: una piccola immagine che porta qui.',
      copy: 'Copia la firma',
    },
    embed: {
      title: 'Sul tuo sito',
      use: 'HTML senza script. L’immagine viene da questo sito.',
      copy: 'Copia l’HTML',
    },
    frame: {
      title: 'Sul tuo sito, con il suo stato',
      use: 'Un riquadro: ciò che mostra resta aggiornato con questo sito, anche se il badge scade. WordPress e simili lo creano dal solo link.',
      copy: 'Copia il riquadro',
    },
    ask: {
      title: 'Chiedi una testimonianza',
      use: 'Da inviare a chi sa che cosa hai fatto. Chi dà la testimonianza la firma; viene pubblicata qui quando è d’accordo qualcuno che assegna.',
      copy: 'Copia la richiesta',
      text: '{sentence} {page}\n\nPuoi dire che cosa ne sai?\nCon una tua chiave, il tuo browser lo firma qui: {link}\nSe emetti badge con Plainbadge, questo comando firma la tua testimonianza: {command}\nAltrimenti scrivimi: le tue parole possono stare accanto al badge, come dette da te e non firmate.',
    },
    readme: { title: 'In un README', use: 'Markdown.', copy: 'Copia il Markdown' },
  },
  wallet: {
    title: 'In un wallet',
    use: 'Inquadra il codice con un’app wallet per credenziali: porta al documento firmato vero e proprio.',
    alt: 'Codice QR con l’indirizzo della credenziale',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Apri il documento firmato su questo dispositivo',
  },
  copied: 'Copiato',
} as const;
