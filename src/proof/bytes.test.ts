import { expect, it } from 'vitest';
import { hexOf, sha256, strictText } from './bytes.ts';

it('gives no text for bytes that are not UTF-8, and drops a byte order mark unless it is to stay', () => {
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
  expect(strictText(marked)).toBe('a');
  expect(strictText(marked, 'kept')).toBe('\ufeffa');
  expect(strictText(Uint8Array.of(0x61, 0xff))).toBeNull();
  expect(strictText(Uint8Array.of(0xed, 0xa0, 0x80))).toBeNull();
});

it('digests a text as FIPS 180-4 does in its example', async () => {
  expect(hexOf(await sha256('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
