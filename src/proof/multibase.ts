/**
 * Base58 as Multibase writes it: the letter z, then the Bitcoin alphabet (Controlled Identifiers
 * 1.0, 2.4).
 */

import { base58 } from '@scure/base';

/** `z` and the base58btc digits of any bytes. */
export function encodeBase58btc(bytes: Uint8Array): string {
  return `z${base58.encode(bytes)}`;
}

/**
 * Exactly `length` bytes from their Multibase text. Throws an `Error` for another base, alphabet or
 * length.
 */
export function decodeBase58btc(text: string, length: number): Uint8Array {
  // Decoding takes quadratic time, and n bytes never need more than 1.4 n digits.
  if (!text.startsWith('z') || text.length > 2 + length * 1.4) {
    throw new Error(`Expected "z" and the base58btc digits of ${length} bytes.`);
  }
  const bytes = base58.decode(text.slice(1));
  if (bytes.length !== length) throw new Error(`Expected ${length} bytes, found ${bytes.length}.`);
  return bytes;
}

/**
 * The signature in a `proofValue`: base58btc of 64 bytes (96 for keys of 384 bits), as every suite
 * that is known here writes it, or null.
 */
export function signatureIn(proofValue: unknown, length = 64): Uint8Array | null {
  try {
    return typeof proofValue === 'string' ? decodeBase58btc(proofValue, length) : null;
  } catch {
    return null;
  }
}
