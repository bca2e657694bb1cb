/**
 * Ed25519 by the platform (OpenSSL), thirty times as fast as in JavaScript. Signing is the same
 * everywhere: one message and one seed have one signature (RFC 8032, section 5.1.6). Checking is
 * not, so what OpenSSL says counts only where `src/proof/ed25519.ts` would say the same.
 */

import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signWithPlatform,
  verify as verifyWithPlatform,
} from 'node:crypto';

/** What stands before the 32 bytes of a key in its DER form (RFC 8410, sections 4 and 7). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Keys stay as long as the bytes that they were made of. */
const privateKeys = new WeakMap<Uint8Array, KeyObject>();

function privateKeyOf(seed: Uint8Array): KeyObject {
  const known = privateKeys.get(seed);
  if (known !== undefined) return known;
  if (seed.length !== 32) throw new RangeError('A seed has 32 bytes.');
  const der = Buffer.concat([privatePrefix, seed]);
  const made = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  privateKeys.set(seed, made);
  return made;
}

const publicKeys = new WeakMap<KeyObject, Uint8Array>();

/** The 32-byte public key of a 32-byte seed. Throws for another length. */
export function platformPublicKey(seed: Uint8Array): Uint8Array {
  const secret = privateKeyOf(seed);
  const known = publicKeys.get(secret);
  if (known !== undefined) return known.slice();
  const der = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  const made = new Uint8Array(der.subarray(publicPrefix.length));
  publicKeys.set(secret, made);
  return made.slice();
}

/** The 64-byte signature of a message under a 32-byte seed. Throws for a seed of another length. */
export function platformSignature(message: Uint8Array, seed: Uint8Array): Uint8Array {
  return new Uint8Array(signWithPlatform(null, message, privateKeyOf(seed)));
}

/**
 * True only where `verifyEd25519` says so, too. False says nothing: ours must be asked.
 *
 * OpenSSL compares [s]B - [k]A with R byte by byte, without the cofactor, and refuses s from the
 * order on. Whatever it accepts therefore fulfils the weaker equation that ours asks for, with an R
 * in its one encoding. The key alone it takes as it comes: so one with an encoding that is not the
 * shortest, or of small order, is left to ours, which refuses it.
 */
export function platformSurelyHolds(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const key = strictKey(Buffer.from(publicKey).toString('hex'));
  return key !== null && verifyWithPlatform(null, message, key, signature);
}

/** The few keys of an issuer, which check thousands of signatures. */
const strictKeys = new Map<string, KeyObject | null>();
const mostKeys = 100;

function strictKey(hex: string): KeyObject | null {
  const known = strictKeys.get(hex);
  if (known !== undefined) return known;
  const made = isStrictKey(hex) ? keyObjectOf(hex) : null;
  if (strictKeys.size >= mostKeys) strictKeys.clear();
  strictKeys.set(hex, made);
  return made;
}

function keyObjectOf(hex: string): KeyObject | null {
  try {
    const der = Buffer.concat([publicPrefix, Buffer.from(hex, 'hex')]);
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

const prime = 2n ** 255n - 19n;

/** The y of every point whose order divides 8; either sign of x. */
const smallOrder: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  prime - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd83d3d706a17c7n,
]);

/** Whether y is below the prime, and the point, if it is one, of large order. */
function isStrictKey(littleEndian: string): boolean {
  const hex = Buffer.from(littleEndian, 'hex').reverse().toString('hex');
  const y = BigInt(`0x${hex}`) & (2n ** 255n - 1n);
  return y < prime && !smallOrder.has(y);
}
