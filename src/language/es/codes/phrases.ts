/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'No se examinó, porque no se superó una verificación anterior.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'Trae en su lugar la imagen o la aserción que recibió la persona reconocida.',
  'no-object': 'No es un objeto JSON.',
  'no-assertion': 'No nombra ninguna insignia.',
  failed: 'Falló.',
  /** How a badge was found. */
  'page-names': 'Se leyó en {address}, que es lo que representa la página {page}.',
  'page-is': 'La página se guardó desde {page}.',
  'picture-names': 'La imagen no contiene ninguna insignia, pero nombra la dirección {address}.',
  'code-names': 'La imagen no contiene ninguna insignia, pero sí un código (QR) que dice {text}.',
  'document-names': 'El documento enlaza a {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} en lugar de {asked}',
  'the-file': 'el propio archivo',
  'own-identifier': 'el propio identificador, que es su clave',
  'issuers-profile': 'el perfil del emisor',
  /** Who endorses, where nothing says it. */
  somebody: 'alguien',
} as const;
