/**
 * Base64url without padding, strictly (RFC 7515, section 2; RFC 4648, section 5): one text for one
 * sequence of bytes.
 */

import { base64urlnopad } from '@scure/base';

/**
 * The bytes of a text. Throws an `Error` for padding, blanks, other alphabets and bits that are
 * left over.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(base64urlnopad.decode(text));
}

/** The text of any bytes. */
export function encodeBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}
