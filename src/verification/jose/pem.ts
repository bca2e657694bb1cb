/**
 * RSA public keys in PEM (RFC 7468): SubjectPublicKeyInfo (RFC 5280, 4.1) or the bare RSAPublicKey
 * (RFC 8017, A.1.1).
 */

import { readRsa, type ReadKey } from './public-key.ts';

const largestPem = 16 * 1024;
/** OBJECT IDENTIFIER 1.2.840.113549.1.1.1, rsaEncryption. */
const rsaEncryption = '2a864886f70d010101';

/** Reads the one key in a PEM text; everything that is no RSA public key is a fault. */
export function readPem(pem: string): ReadKey {
  const [, label, body] =
    /^\s*-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(
      pem.slice(0, largestPem),
    ) ?? [];
  if (label === undefined || body === undefined) return { fault: 'malformed' };
  if (label.includes('PRIVATE')) return { fault: 'private' };
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY') return { fault: 'unsupported' };
  try {
    const der = Uint8Array.from(atob(body.replaceAll(/\s/g, '')), (character) =>
      character.charCodeAt(0),
    );
    return label === 'PUBLIC KEY' ? readInfo(der) : readNumbers(der);
  } catch {
    return { fault: 'malformed' };
  }
}

function readInfo(der: Uint8Array): ReadKey {
  const [algorithm, bits] = valuesIn(only(der, 0x30));
  if (algorithm?.tag !== 0x30 || bits?.tag !== 0x03) return { fault: 'malformed' };
  const [name] = valuesIn(algorithm.content);
  const hex = [...(name?.content ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === rsaEncryption ? readNumbers(bits.content.subarray(1)) : { fault: 'unsupported' };
}

function readNumbers(der: Uint8Array): ReadKey {
  const [modulus, exponent] = valuesIn(only(der, 0x30));
  if (modulus?.tag !== 0x02 || exponent?.tag !== 0x02) return { fault: 'malformed' };
  return readRsa(unsigned(modulus.content), unsigned(exponent.content));
}

/** DER writes a zero byte before a number whose first bit is set. */
function unsigned(number: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(number[0] === 0 ? number.subarray(1) : number);
}

interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
}

function only(der: Uint8Array, tag: number): Uint8Array {
  const values = valuesIn(der);
  if (values.length !== 1 || values[0]?.tag !== tag)
    throw new RangeError('Not one value of the expected kind.');
  return values[0].content;
}

/**
 * The values that stand one after the other (X.690, section 8.1); throws a RangeError where one is
 * cut off.
 */
function valuesIn(der: Uint8Array): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < der.length;) {
    const first = der[at + 1] ?? 0xff;
    const digits = first < 0x80 ? 0 : first & 0x7f;
    const length =
      digits === 0
        ? first
        : der.subarray(at + 2, at + 2 + digits).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = at + 2 + digits;
    if (digits > 3 || start + length > der.length) throw new RangeError('A value is cut off.');
    values.push({ tag: der[at] ?? 0, content: der.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}
