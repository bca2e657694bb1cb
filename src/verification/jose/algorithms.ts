/**
 * The algorithms that sign badges as JWS (RFC 7518, 3.3 and 3.4; RFC 8037), and what each
 * asks of a key.
 */

import { encodeBase64url } from '../../proof/base64url.ts';
import { verifyEcdsa } from '../../proof/ecdsa.ts';
import { verifyEd25519 } from '../../proof/ed25519.ts';
import type { TokenKey } from './public-key.ts';

const algorithms = ['RS256', 'ES256', 'ES384', 'EdDSA'] as const;

export type Algorithm = (typeof algorithms)[number];

export function isAlgorithm(value: unknown): value is Algorithm {
  return algorithms.some((name) => name === value);
}

/** The one kind of key that an algorithm takes: neither chooses the other. */
export const keyKindOf: Readonly<Record<Algorithm, TokenKey['kind']>> = {
  RS256: 'RSA',
  ES256: 'P-256',
  ES384: 'P-384',
  EdDSA: 'Ed25519',
};

type Bytes = Uint8Array<ArrayBuffer>;

/** Whether the signature is of these bytes, this key and this algorithm. Never rejects. */
export async function verifySignature(
  algorithm: Algorithm,
  key: TokenKey,
  signature: Bytes,
  bytes: Bytes,
): Promise<boolean> {
  if (key.kind !== keyKindOf[algorithm]) return false;
  switch (key.kind) {
    case 'Ed25519':
      return verifyEd25519(signature, bytes, key.bytes);
    case 'P-256':
    case 'P-384':
      return verifyEcdsa(key.kind, signature, bytes, key.bytes);
    case 'RSA':
      return verifyRs256(key, signature, bytes);
  }
}

async function verifyRs256(
  { modulus, exponent }: { modulus: Bytes; exponent: Bytes },
  signature: Bytes,
  bytes: Bytes,
): Promise<boolean> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const jwk = { kty: 'RSA', n: encodeBase64url(modulus), e: encodeBase64url(exponent) };
  try {
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, signature, bytes);
  } catch {
    return false;
  }
}
