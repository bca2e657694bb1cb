/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Not looked at, because an earlier check did not pass.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'Bring the picture or the assertion that the recipient was given instead.',
  'no-object': 'It is not a JSON object.',
  'no-assertion': 'It names no badge.',
  failed: 'It failed.',
  /** How a badge was found. */
  'page-names': 'It was read from {address}, which the page {page} stands for.',
  'page-is': 'The page was saved from {page}.',
  'picture-names': 'The picture holds no badge, but names the address {address}.',
  'code-names': 'The picture holds no badge, but a code (QR) that says {text}.',
  'document-names': 'The document links to {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} in place of {asked}',
  'the-file': 'the file itself',
  'own-identifier': 'the identifier itself, which is its key',
  'issuers-profile': "the issuer's profile",
  /** Who endorses, where nothing says it. */
  somebody: 'somebody',
} as const;
