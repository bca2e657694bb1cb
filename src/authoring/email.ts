/** An e-mail address on its way to a salted hash: judged, and never repeated. */

import { hiddenFaults } from '../community/characters.ts';
import { normalEmail } from '../credential/identity.ts';

/**
 * True for what mail could be sent to: one `@`, a name before it and a domain with a dot behind it.
 */
export function isEmailAddress(text: string): boolean {
  const address = normalEmail(text);
  return (
    address.length <= 254 &&
    hiddenFaults(address).length === 0 &&
    /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[\p{L}\p{M}\p{N}-]{1,63}\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u.test(
      address,
    )
  );
}

/** The text with every e-mail address in it made unreadable, since terminals are logged. */
export function withoutAddresses(text: string): string {
  // From where a word begins: tried at each of its letters, a long one would take its square.
  return text.replace(
    /(?<![^\s@`"'<>])[^\s@`"'<>]+@[^\s@`"'<>]+\.[^\s@`"'<>]+/gu,
    '(an e-mail address)',
  );
}
