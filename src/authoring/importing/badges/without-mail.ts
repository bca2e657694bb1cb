/** Texts of other issuers without anybody's e-mail address, however it is written. */

import { holdsEmail as holdsPlainEmail } from '../clean-text.ts';
import { holdsMailAddress, withoutGaps } from '../../../community/text/mail-address.ts';

/** Longer words with such a sign in them are not worth a closer look. */
const longestWord = 500;
/** The sign, or what may stand for it: `%40`, `&#64;`. */
const maybeAt = /[@\uff20\ufe6b%&[<]/;

/**
 * True where the text holds an e-mail address, also with its signs written as references or
 * escapes.
 */
export function holdsEmail(text: string): boolean {
  return text.split(/\s+/).some(isMail) || holdsMailAddress(text);
}

/** Every word with an address in it made unreadable. */
export function withoutMail(text: string): string {
  return withoutGaps(text).replace(/\S+/g, (word) => (isMail(word) ? '(an e-mail address)' : word));
}

function isMail(word: string): boolean {
  if (!maybeAt.test(word)) return false;
  if (word.length > longestWord) return true;
  return holdsPlainEmail(word) || holdsMailAddress(word);
}
