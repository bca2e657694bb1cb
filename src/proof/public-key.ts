/**
 * Public keys of the kinds that can be checked, from the forms in which key documents write them.
 */

import { base58, base64urlnopad } from '@scure/base';
import { isJsonObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';

export interface PublicKey {
  readonly kind: 'Ed25519' | 'P-256' | 'P-384';
  /** Ed25519: 32 bytes. P-256: a point of 33 bytes (compressed) or 65. P-384: of 49 or 97. */
  readonly bytes: Uint8Array;
}

/**
 * Multicodec prefixes of Multikey (Controlled Identifiers 1.0, 2.2.2), with the length of what
 * follows.
 */
const multicodecs = [
  { kind: 'Ed25519', prefix: [0xed, 0x01], length: 32 },
  { kind: 'P-256', prefix: [0x80, 0x24], length: 33 },
  { kind: 'P-384', prefix: [0x81, 0x24], length: 49 },
] as const;

/** Longer keys (RSA, BLS) are not read. */
const longestText = 80;

/** The key in a `publicKeyMultibase`, or null for another kind or form. */
function publicKeyInMultibase(text: JsonValue | undefined): PublicKey | null {
  const bytes =
    typeof text === 'string' && text.startsWith('z') ? base58Bytes(text.slice(1)) : null;
  if (bytes === null) return null;
  const codec = multicodecs.find(
    ({ prefix, length }) =>
      bytes.length === length + 2 && prefix.every((byte, at) => bytes[at] === byte),
  );
  return codec === undefined ? null : { kind: codec.kind, bytes: bytes.slice(2) };
}

/** The key in a `publicKeyJwk` (RFC 7517, RFC 8037), or null for another kind or form. */
export function publicKeyInJwk(jwk: JsonValue | undefined): PublicKey | null {
  if (!isJsonObject(jwk)) return null;
  const { kty, crv } = jwk;
  if (kty === 'OKP' && crv === 'Ed25519') {
    const bytes = coordinate(jwk['x'], 32);
    return bytes === null ? null : { kind: crv, bytes };
  }
  if (kty !== 'EC' || (crv !== 'P-256' && crv !== 'P-384')) return null;
  const size = crv === 'P-256' ? 32 : 48;
  const [x, y] = [coordinate(jwk['x'], size), coordinate(jwk['y'], size)];
  return x === null || y === null ? null : { kind: crv, bytes: Uint8Array.of(4, ...x, ...y) };
}

/**
 * The key of a verification method, by its type, or null for a kind or form that is not read here.
 */
export function publicKeyIn(method: JsonObject): PublicKey | null {
  switch (method['type']) {
    case 'Multikey':
      return publicKeyInMultibase(method['publicKeyMultibase']);
    case 'Ed25519VerificationKey2020':
      return ed25519(publicKeyInMultibase(method['publicKeyMultibase']));
    case 'Ed25519VerificationKey2018':
      return ed25519Bytes(base58Bytes(method['publicKeyBase58']));
    case 'JsonWebKey':
    case 'JsonWebKey2020':
      return publicKeyInJwk(method['publicKeyJwk']);
    default:
      return null;
  }
}

const ed25519 = (key: PublicKey | null): PublicKey | null => (key?.kind === 'Ed25519' ? key : null);

const ed25519Bytes = (bytes: Uint8Array | null): PublicKey | null =>
  bytes?.length === 32 ? { kind: 'Ed25519', bytes } : null;

function base58Bytes(text: JsonValue | undefined): Uint8Array | null {
  if (typeof text !== 'string' || text.length > longestText) return null;
  try {
    return base58.decode(text);
  } catch {
    return null;
  }
}

function coordinate(text: JsonValue | undefined, length: number): Uint8Array | null {
  try {
    const bytes = typeof text === 'string' ? base64urlnopad.decode(text) : null;
    return bytes?.length === length ? bytes : null;
  } catch {
    return null;
  }
}
