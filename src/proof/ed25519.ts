/**
 * Ed25519 as RFC 8032 and FIPS 186-5 define it, without the tolerance that would let one signature
 * fit several messages.
 *
 * Everything here returns a Promise: SHA-512 comes from WebCrypto, which is the same in Node and in
 * browsers and needs no further package. In browsers WebCrypto exists on https and localhost only.
 */

import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519';

/** The 32-byte public key of a 32-byte seed. Rejects for another length. */
export async function publicKeyOf(seed: Uint8Array): Promise<Uint8Array> {
  return getPublicKeyAsync(seed);
}

/** The 64-byte signature of a message under a 32-byte seed: the same inputs give the same bytes. */
export async function signEd25519(message: Uint8Array, seed: Uint8Array): Promise<Uint8Array> {
  return signAsync(message, seed);
}

/**
 * Whether a signature is of this message and key. Never rejects: a malformed signature or key
 * verifies nothing.
 */
export async function verifyEd25519(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  try {
    // The default (true) accepts keys of small order, under which one signature fits any message.
    return await verifyAsync(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
