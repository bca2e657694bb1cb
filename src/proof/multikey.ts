/**
 * Ed25519 public keys as text (Controlled Identifiers 1.0, section 2.2.2 Multikey): always starting
 * with z6Mk.
 */

import { decodeBase58btc, encodeBase58btc } from './multibase.ts';

/** Multicodec 0xed as an unsigned varint: an Ed25519 public key follows. */
const ed25519Prefix = [0xed, 0x01] as const;

const keyLength = 32;

/** The `publicKeyMultibase` of a 32-byte public key. Throws a `RangeError` for another length. */
export function encodeMultikey(publicKey: Uint8Array): string {
  if (publicKey.length !== keyLength)
    throw new RangeError(`An Ed25519 public key has ${keyLength} bytes.`);
  return encodeBase58btc(Uint8Array.of(...ed25519Prefix, ...publicKey));
}

/**
 * The 32 bytes of a `publicKeyMultibase`. Throws an `Error` for another base, kind of key or
 * length.
 */
export function decodeMultikey(text: string): Uint8Array {
  const bytes = decodeBase58btc(text, ed25519Prefix.length + keyLength);
  if (ed25519Prefix.some((byte, index) => bytes[index] !== byte)) {
    throw new Error('Not an Ed25519 public key: those start with z6Mk.');
  }
  return bytes.slice(ed25519Prefix.length);
}
