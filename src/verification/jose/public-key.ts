/**
 * Public keys that sign tokens: those of `proof/public-key.ts`, and RSA (RFC 7518, section 6.3),
 * which no embedded proof uses.
 */

import { decodeBase64url, encodeBase64url } from '../../proof/base64url.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { publicKeyIn, publicKeyInJwk, type PublicKey } from '../../proof/public-key.ts';

export type TokenKey =
  | PublicKey
  | {
      readonly kind: 'RSA';
      readonly modulus: Uint8Array<ArrayBuffer>;
      readonly exponent: Uint8Array<ArrayBuffer>;
    };

/** A key, or why it is none: of a kind that is not read, broken, too weak, or not public at all. */
export type ReadKey =
  { readonly key: TokenKey } | { readonly fault: 'unsupported' | 'malformed' | 'weak' | 'private' };

const smallestRsa = 2048;
/** Larger ones cost a reader more than a badge is worth. */
const largestRsa = 8192;

/**
 * Reads a JWK. `use` and `key_ops` may not speak against signatures, and nothing secret may stand
 * in it.
 */
export function readJwk(jwk: JsonValue | undefined): ReadKey {
  if (!isJsonObject(jwk)) return { fault: 'malformed' };
  if (['d', 'p', 'q', 'k'].some((member) => jwk[member] !== undefined)) return { fault: 'private' };
  const { use, key_ops: uses } = jwk;
  if ((use !== undefined && use !== 'sig') || (Array.isArray(uses) && !uses.includes('verify')))
    return { fault: 'malformed' };
  if (jwk['kty'] === 'RSA') return readRsa(bytesOf(jwk['n']), bytesOf(jwk['e']));
  const key = publicKeyInJwk(jwk);
  return key === null ? { fault: 'unsupported' } : { key };
}

/** Reads the key of a verification method, in whichever form its type keeps it. */
export function readMethod(method: JsonObject): ReadKey {
  if (method['publicKeyJwk'] !== undefined) return readJwk(method['publicKeyJwk']);
  const key = publicKeyIn(method);
  return key === null ? { fault: 'unsupported' } : { key };
}

/** An RSA key of its two numbers, most significant byte first. */
export function readRsa(
  modulus: Uint8Array<ArrayBuffer> | null,
  exponent: Uint8Array<ArrayBuffer> | null,
): ReadKey {
  if (modulus === null || exponent === null) return { fault: 'malformed' };
  const bits = bitLength(modulus);
  if (bits > largestRsa || bitLength(exponent) > 32) return { fault: 'unsupported' };
  // With exponent 1 every number is its own signature; an even one belongs to no RSA key.
  if (bits < smallestRsa || (exponent.at(-1) ?? 0) % 2 === 0 || bitLength(exponent) < 2)
    return { fault: 'weak' };
  return { key: { kind: 'RSA', modulus, exponent } };
}

/** Whether two keys are one, in the same form. */
export function isSameKey(one: TokenKey, other: TokenKey): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(key: TokenKey): string {
  const parts = key.kind === 'RSA' ? [key.modulus, key.exponent] : [key.bytes];
  return [key.kind, ...parts.map(encodeBase64url)].join(' ');
}

function bitLength(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (number.length - first) * 8 - (Math.clz32(number[first] ?? 0) - 24);
}

function bytesOf(value: JsonValue | undefined): Uint8Array<ArrayBuffer> | null {
  try {
    return typeof value === 'string' && value !== '' ? decodeBase64url(value) : null;
  } catch {
    return null;
  }
}
