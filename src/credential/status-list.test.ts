import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  decodeStatusList,
  encodeStatusList,
  minimumEntries,
  setIndices,
  statusBit,
} from './status-list.ts';

describe('status list', () => {
  it('reads the all-zero list of the standard as 131,072 clear bits', async () => {
    const example = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
    const bits = await decodeStatusList(example);
    expect(bits.length * 8).toBe(131_072);
    expect(setIndices(bits)).toEqual([]);
  });

  it('index 0 is the leftmost bit of the first byte', async () => {
    const bits = await decodeStatusList(await encodeStatusList([0, 15]));
    expect([...bits.slice(0, 2)]).toEqual([0b1000_0000, 0b0000_0001]);
  });

  it('decoding is the inverse of encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(minimumEntries - 1), { maxLength: 50 }),
        async (indices) => {
          const bits = await decodeStatusList(await encodeStatusList(indices));
          expect(setIndices(bits)).toEqual([...indices].sort((a, b) => a - b));
          expect(indices.every((index) => statusBit(bits, index))).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('cuts a bomb at its limit instead of inflating it', async () => {
    const bomb = `u${gzipSync(new Uint8Array(64 * 1024 * 1024)).toString('base64url')}`;
    await expect(decodeStatusList(bomb, 1024 * 1024)).rejects.toThrow('larger than');
  });

  it.each(['', 'H4sI', 'u!!!', 'uAAAA'])('refuses %j, which is no encoded list', async (text) => {
    await expect(decodeStatusList(text)).rejects.toThrow();
  });

  it('has no entry outside the list', async () => {
    const bits = await decodeStatusList(await encodeStatusList([]));
    expect(() => statusBit(bits, minimumEntries)).toThrow(RangeError);
    expect(() => statusBit(bits, -1)).toThrow(RangeError);
    await expect(encodeStatusList([minimumEntries])).rejects.toThrow(RangeError);
  });
});
