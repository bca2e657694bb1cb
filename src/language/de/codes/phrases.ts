/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Nicht angesehen, weil eine frühere Prüfung nicht bestanden wurde.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion':
    'Leg stattdessen das Bild oder die Assertion vor, die der Person übergeben wurde.',
  'no-object': 'Es ist kein JSON-Objekt.',
  'no-assertion': 'Es nennt kein Badge.',
  failed: 'Es ist fehlgeschlagen.',
  /** How a badge was found. */
  'page-names': 'Es wurde von {address} gelesen; dafür steht die Seite {page}.',
  'page-is': 'Die Seite wurde von {page} gespeichert.',
  'picture-names': 'Das Bild enthält kein Badge, nennt aber die Adresse {address}.',
  'code-names': 'Das Bild enthält kein Badge, aber einen Code (QR), in dem steht: {text}.',
  'document-names': 'Das Dokument verweist auf {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} anstelle von {asked}',
  'the-file': 'die Datei selbst',
  'own-identifier': 'die Kennung selbst, die ihr eigener Schlüssel ist',
  'issuers-profile': 'das Profil des Ausstellers',
  /** Who endorses, where nothing says it. */
  somebody: 'jemand',
} as const;
