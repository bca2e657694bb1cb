import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { typefaceWith } from '../../testing/fixtures/artwork/own-typeface.ts';
import { openOwnTypeface, type OwnTypeface } from './own-typeface.ts';
import { clustersOf, setLine } from './runs.ts';

const hieroglyphs = [0x13000, 0x13001];
const slice = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/noto-sans-tc/files/noto-sans-tc-0-wght-normal.woff2',
  ),
);
const opened = async (file: Uint8Array): Promise<OwnTypeface> => {
  const typeface = await openOwnTypeface(file);
  if (typeof typeface === 'string') throw new Error(typeface);
  return typeface;
};

describe('a community’s typeface', () => {
  it('sets what no typeface here can, and leaves the rest as it was', async () => {
    const { font } = await opened(typefaceWith([...hieroglyphs, 0x41]));
    expect(await clustersOf('𓀀 Ada', 'sans', null)).toBeNull();
    const clusters = (await clustersOf('𓀀 Ada', 'sans', null, font))!;
    expect(clusters.map((cluster) => cluster.font === font)).toEqual(
      // The blank and the small letters are ours; the capital is set with the rest of the name.
      [true, false, true, false, false],
    );
    expect(setLine(clusters).draw(0, 0, 20)).toContain('<path');
    for (const cluster of (await clustersOf('Ada', 'sans', null, font))!)
      expect(cluster.font).not.toBe(font);
    expect(await clustersOf('𓀂', 'sans', null, font)).toBeNull();
  });

  it('may be TrueType or WOFF2, and equal files have equal digests', async () => {
    expect((await opened(slice)).font.letters).toBeGreaterThan(50);
    const one = typefaceWith(hieroglyphs);
    expect((await opened(one)).digest).toBe((await opened(Buffer.from(one))).digest);
    expect((await opened(one)).digest).not.toBe((await opened(typefaceWith([0x13002]))).digest);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'unknown-format'],
    ['a text', Buffer.from('Names are made of letters.'), 'unknown-format'],
    ['a collection', Buffer.from('ttcf\0\u0001\0\0'), 'unknown-format'],
    ['half a file', slice.subarray(0, slice.length / 2), 'damaged'],
    ['a head alone', typefaceWith(hieroglyphs).subarray(0, 12), 'no-letters'],
    ['a font without letters', typefaceWith([]), 'no-letters'],
  ])('is not %s', async (_, file, fault) => {
    expect(await openOwnTypeface(file)).toBe(fault);
  });

  it('with any bytes turned is refused or sets text within bounds, and throws nothing', async () => {
    const sound = typefaceWith(hieroglyphs);
    for (let turn = 0; turn < 60; turn += 1) {
      const file = Buffer.from(sound);
      for (let at = 13 + turn; at < file.length; at += 1009 + turn * 7) file[at]! ^= 0xff;
      const typeface = await openOwnTypeface(file);
      if (typeof typeface === 'string') continue;
      const clusters = await clustersOf('𓀀𓀁', 'sans', null, typeface.font);
      if (clusters !== null)
        expect(setLine(clusters).draw(0, 0, 20).length).toBeLessThan(8 * 4 * 41_000);
    }
  });
});
