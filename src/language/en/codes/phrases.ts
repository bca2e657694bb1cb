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
  /** Where something was read. */
  'in-place-of': '{answered} in place of {asked}',
  'the-file': 'the file itself',
  'own-identifier': 'the identifier itself, which is its key',
  'issuers-profile': "the issuer's profile",
  /** Who endorses, where nothing says it. */
  somebody: 'somebody',
} as const;
