/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Niet bekeken, omdat een eerdere controle niet in orde was.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion':
    'Geef in plaats daarvan de afbeelding of de assertion die de ontvanger heeft gekregen.',
  'no-object': 'Het is geen JSON-object.',
  'no-assertion': 'Het noemt geen badge.',
  failed: 'Het is mislukt.',
  /** How a badge was found. */
  'page-names': 'Het is gelezen van {address}, waar de pagina {page} voor staat.',
  'page-is': 'De pagina is opgeslagen vanaf {page}.',
  'picture-names': 'In de afbeelding zit geen badge, maar ze noemt het adres {address}.',
  'code-names': 'In de afbeelding zit geen badge, maar een code (QR) met de tekst {text}.',
  'document-names': 'Het document linkt naar {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} in plaats van {asked}',
  'the-file': 'het bestand zelf',
  'own-identifier': 'de identifier zelf, die zijn eigen sleutel is',
  'issuers-profile': 'het profiel van de uitgever',
  /** Who endorses, where nothing says it. */
  somebody: 'iemand',
} as const;
