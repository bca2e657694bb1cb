/** Text from a stranger's file, made fit for the community's files. */

import { canBeSeen, hiddenFaults } from '../../community/characters.ts';
import { canBeSet } from '../../community/letters/shapes.ts';
import { withoutGaps } from '../../community/text/mail-address.ts';
import { isHttpsAddress } from '../../community/schemas/addresses-and-types.ts';

/**
 * Control characters and line ends separate words; format characters (zero-width, bidi, tags) and
 * letters without a shape show nothing.
 */
const separators = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const invisible =
  /(?![\u200c\u200d])[\p{Cf}\p{Noncharacter_Code_Point}\p{Cs}\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
/**
 * Some scripts and emoji are written with joiners; elsewhere, and at the end of a word, they only
 * hide.
 */
const joiners = /[\u200c\u200d]+/g;
const idleJoiners = /[\u200c\u200d]+(?= |$)/g;
/** Whatever a reader would take for an e-mail address; rather one too many. */
const email = /[^\s@<>"'()/:;,]+[@\uff20\ufe6b][^\s@<>"'()/:;,]+\.[^\s@<>"'()/:;,]+/u;

/**
 * NFC, on one line, without control, bidi and idle zero-width characters. Scripts and emoji stay.
 * Comes out empty where nothing of it could be seen.
 */
export function cleanText(text: string): string {
  const spaced = text.replace(invisible, '').replace(separators, ' ').replace(idleJoiners, '');
  const visible = spaced.replace(/ +/g, ' ').trim().normalize('NFC');
  const plain =
    hiddenFaults(visible).length === 0
      ? visible
      : visible.replace(joiners, '').trim().normalize('NFC');
  return canBeSeen(plain) ? plain : '';
}

/**
 * Clean text in which ornamental alphabets that no typeface of the cards has are plain ones
 * (Unicode NFKC). Any other letter stays, also where no typeface has it: nobody's name is spelled
 * anew here.
 */
export function plainLetters(text: string): string {
  const letters = [...cleanText(text)];
  return cleanText(
    letters.map((letter) => (canBeSet(letter) ? letter : letter.normalize('NFKC'))).join(''),
  );
}

/**
 * True where the text holds something like an e-mail address, also behind per-cent escapes, and
 * torn apart by blanks.
 */
export function holdsEmail(text: string): boolean {
  let decoded = text;
  for (let round = 0; round < 3; round++) {
    if (email.test(decoded) || email.test(withoutGaps(decoded))) return true;
    decoded = decoded.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return email.test(decoded);
}

/** Why an address was not taken over. */
type AddressRefusal = 'not-https' | 'broken' | 'private';

/**
 * A person's own address as it may be published: https, without user name or password, without an
 * e-mail address. Addresses without a scheme are read as http, as the format's own tools read them.
 * What a URL parser lets through but RFC 3986 does not (section 2) is per-cent encoded.
 */
export function publicAddress(
  text: string,
): { readonly href: string } | { readonly refusal: AddressRefusal } {
  const written = text.trim();
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `http://${written}`);
  if (address?.protocol === 'mailto:' || holdsEmail(written)) return { refusal: 'private' };
  if (address === null || /[\p{Cc}\p{Cf}\s]/u.test(written)) return { refusal: 'broken' };
  if (address.protocol !== 'https:') return { refusal: 'not-https' };
  if (address.username !== '' || address.password !== '') return { refusal: 'private' };
  const href = address.href.replace(
    /[\\^`{|}"<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return href.length <= 2000 && isHttpsAddress(href) ? { href } : { refusal: 'broken' };
}

/** A stranger's text as a message may show it: short, on one line, nothing hidden. */
export function quoted(text: string): string {
  const shown = Array.from(cleanText(text)).slice(0, 60).join('');
  return `"${shown}${shown.length < cleanText(text).length ? '…' : ''}"`;
}
