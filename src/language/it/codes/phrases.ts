/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Non esaminato, perché un controllo precedente non è stato superato.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'Porta invece l’immagine o l’asserzione data a chi ha ricevuto il badge.',
  'no-object': 'Non è un oggetto JSON.',
  'no-assertion': 'Non indica nessun badge.',
  failed: 'Non è riuscito.',
  /** How a badge was found. */
  'page-names': 'È stato letto da {address}, a cui corrisponde la pagina {page}.',
  'page-is': 'La pagina è stata salvata da {page}.',
  'picture-names': 'L’immagine non contiene un badge, ma indica l’indirizzo {address}.',
  'code-names': 'L’immagine non contiene un badge, ma un codice (QR) che dice {text}.',
  'document-names': 'Il documento rimanda a {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} al posto di {asked}',
  'the-file': 'il file stesso',
  'own-identifier': 'l’identificativo stesso, che è la sua chiave',
  'issuers-profile': 'il profilo dell’emittente',
  /** Who endorses, where nothing says it. */
  somebody: 'qualcuno',
} as const;
