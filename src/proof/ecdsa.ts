/** ECDSA over P-256 with SHA-256 (FIPS 186-5), verifying only, by WebCrypto. */

const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * Whether a signature (64 bytes: r, then s) is of this message and key (33 bytes compressed, or
 * 65). Never rejects: a malformed signature or key verifies nothing.
 */
export async function verifyP256(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> {
  const point = publicKey.length === 33 ? decompressed(publicKey) : publicKey;
  if (signature.length !== 64 || point?.length !== 65) return false;
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('raw', new Uint8Array(point), algorithm, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      new Uint8Array(signature),
      new Uint8Array(message),
    );
  } catch {
    return false;
  }
}

/** SEC 1, section 2.3.4; browsers need not read compressed points. */
function decompressed(compressed: Uint8Array): Uint8Array | null {
  const sign = compressed[0];
  const x = BigInt(`0x${hexOf(compressed.subarray(1))}`);
  if ((sign !== 2 && sign !== 3) || x >= prime) return null;
  const square = (x ** 3n - 3n * x + b) % prime;
  const root = power((square + prime) % prime, (prime + 1n) / 4n);
  if ((root * root - square) % prime !== 0n) return null;
  const y = root % 2n === BigInt(sign - 2) ? root : prime - root;
  const point = new Uint8Array(65);
  point[0] = 4;
  point.set(compressed.subarray(1), 1);
  y.toString(16)
    .padStart(64, '0')
    .match(/../g)
    ?.forEach((digits, at) => {
      point[33 + at] = Number.parseInt(digits, 16);
    });
  return point;
}

function power(base: bigint, exponent: bigint): bigint {
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

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
