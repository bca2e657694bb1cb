/**
 * ECDSA over P-256 with SHA-256 and P-384 with SHA-384 (FIPS 186-5), verifying only, by WebCrypto.
 */

import { hexOf } from './bytes.ts';

/**
 * Prime and b of a curve (FIPS 186-5 names SP 800-186, section 3.2.1), the bytes of a number, its
 * hash.
 */
const curves = {
  'P-256': {
    prime: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    size: 32,
    hash: 'SHA-256',
  },
  'P-384': {
    prime:
      0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    size: 48,
    hash: 'SHA-384',
  },
} as const;

export type Curve = keyof typeof curves;

/**
 * Whether a signature (r, then s; 64 bytes for P-256, 96 for P-384) is of this message and key (a
 * point, compressed or not). Never rejects: a malformed signature or key verifies nothing.
 */
export async function verifyEcdsa(
  curve: Curve,
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> {
  const { size, hash } = curves[curve];
  const point = publicKey.length === size + 1 ? decompressed(curve, publicKey) : publicKey;
  if (signature.length !== 2 * size || point?.length !== 2 * size + 1) return false;
  try {
    const algorithm = { name: 'ECDSA', namedCurve: curve };
    const key = await crypto.subtle.importKey('raw', new Uint8Array(point), algorithm, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash },
      key,
      new Uint8Array(signature),
      new Uint8Array(message),
    );
  } catch {
    return false;
  }
}

/** SEC 1, section 2.3.4; browsers need not read compressed points. */
function decompressed(curve: Curve, compressed: Uint8Array): Uint8Array | null {
  const { prime, b, size } = curves[curve];
  const sign = compressed[0];
  const x = BigInt(`0x${hexOf(compressed.subarray(1))}`);
  if ((sign !== 2 && sign !== 3) || x >= prime) return null;
  const square = (((x ** 3n - 3n * x + b) % prime) + prime) % prime;
  // Both primes leave 3 when divided by 4.
  const root = power(square, (prime + 1n) / 4n, prime);
  if ((root * root - square) % prime !== 0n) return null;
  const y = root % 2n === BigInt(sign - 2) ? root : prime - root;
  const point = new Uint8Array(2 * size + 1);
  point[0] = 4;
  point.set(compressed.subarray(1), 1);
  y.toString(16)
    .padStart(2 * size, '0')
    .match(/../g)
    ?.forEach((digits, at) => {
      point[size + 1 + at] = Number.parseInt(digits, 16);
    });
  return point;
}

function power(base: bigint, exponent: bigint, prime: bigint): bigint {
  let result = 1n;
  for (
    let square = base, bits = exponent;
    bits > 0n;
    bits >>= 1n, square = (square * square) % prime
  ) {
    if (bits & 1n) result = (result * square) % prime;
  }
  return result;
}
