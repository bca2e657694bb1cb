/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Nie sprawdzano, bo wcześniejsze sprawdzenie się nie powiodło.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'Podaj zamiast tego obrazek lub asercję, którą dostała osoba z odznaką.',
  'no-object': 'To nie jest obiekt JSON.',
  'no-assertion': 'Nie wskazuje żadnej odznaki.',
  failed: 'Nie powiodło się.',
  /** How a badge was found. */
  'page-names': 'Odczytano to z {address}; odpowiada temu strona {page}.',
  'page-is': 'Strona została zapisana z {page}.',
  'picture-names': 'Obrazek nie zawiera odznaki, ale podaje adres {address}.',
  'code-names': 'Obrazek nie zawiera odznaki, ale ma kod (QR), który mówi {text}.',
  'document-names': 'Dokument ma link do {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} zamiast {asked}',
  'the-file': 'sam plik',
  'own-identifier': 'sam identyfikator, który jest swoim kluczem',
  'issuers-profile': 'profil wydawcy',
  /** Who endorses, where nothing says it. */
  somebody: 'ktoś',
} as const;
