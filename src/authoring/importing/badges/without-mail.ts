/** Texts of other issuers without anybody's e-mail address, however it is written. */

import { holdsEmail as holdsPlainEmail } from '../clean-text.ts';
import { decoded } from './html-words.ts';

/** True where the text holds an e-mail address, also with its signs written as references or escapes. */
export function holdsEmail(text: string): boolean {
  return (
    holdsPlainEmail(text) ||
    holdsPlainEmail(decoded(text.replace(/&(?:commat|#0*64|#x0*40);?/gi, '@').replaceAll('\\', '')))
  );
}

/** Every word with an address in it made unreadable. */
export function withoutMail(text: string): string {
  if (!holdsEmail(text)) return text;
  const blotted = text.replace(/[^\s]+/g, (word) =>
    holdsEmail(word) ? '(an e-mail address)' : word,
  );
  // What only its neighbours make an address is none that a word could be blotted out of.
  return holdsEmail(blotted) ? '' : blotted;
}
