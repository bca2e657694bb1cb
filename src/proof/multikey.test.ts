import { base58 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMultikey, encodeMultikey } from './multikey.ts';

const publicKeys = fc.uint8Array({ minLength: 32, maxLength: 32 });

function multibase(bytes: readonly number[]): string {
  return `z${base58.encode(Uint8Array.from(bytes))}`;
}

const key = Array.from({ length: 32 }, (_, index) => index);

describe('a Multikey', () => {
  it('starts with z6Mk whatever the key, as Open Badges 3.0 verifiers expect', () => {
    fc.assert(fc.property(publicKeys, (bytes) => encodeMultikey(bytes).startsWith('z6Mk')));
    expect(encodeMultikey(new Uint8Array(32))).toMatch(/^z6Mk/);
    expect(encodeMultikey(new Uint8Array(32).fill(255))).toMatch(/^z6Mk/);
  });

  it('gives back the key that went in', () => {
    fc.assert(
      fc.property(publicKeys, (bytes) => {
        expect(decodeMultikey(encodeMultikey(bytes))).toEqual(bytes);
      }),
    );
  });

  it('reads the key of the W3C vectors', () => {
    const published = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
    expect(encodeMultikey(decodeMultikey(published))).toBe(published);
  });

  it.each([
    ['the prefix of a secret key', multibase([0x80, 0x26, ...key])],
    ['the prefix of an X25519 key', multibase([0xec, 0x01, ...key])],
    ['a prefix right in its first byte only', multibase([0xed, 0x02, ...key])],
    ['31 bytes', multibase([0xed, 0x01, ...key.slice(1)])],
    ['33 bytes', multibase([0xed, 0x01, ...key, 0])],
    ['a leading zero byte', `z1${multibase([0xed, 0x01, ...key]).slice(1)}`],
    ['base64url', `u${Buffer.from([0xed, 0x01, ...key]).toString('base64url')}`],
    ['another multibase letter', `m${multibase([0xed, 0x01, ...key]).slice(1)}`],
    ['no multibase letter', multibase([0xed, 0x01, ...key]).slice(1)],
    ['a digit outside of the alphabet', multibase([0xed, 0x01, ...key]).replace(/.$/, '0')],
    ['blanks around', ` ${multibase([0xed, 0x01, ...key])}`],
    ['a line end behind', `${multibase([0xed, 0x01, ...key])}\n`],
    ['nothing', ''],
    ['a megabyte', `z${'6'.repeat(1_000_000)}`],
  ])('is refused with %s', (_reason, text) => {
    expect(() => decodeMultikey(text)).toThrow(Error);
  });

  it('is not made of a key of another length', () => {
    expect(() => encodeMultikey(new Uint8Array(31))).toThrow(RangeError);
    expect(() => encodeMultikey(new Uint8Array(64))).toThrow(RangeError);
  });
});
