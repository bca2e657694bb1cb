import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { inspectPng } from '../baking/png.ts';
import { badgeWith } from '../testing/fixtures/badge-with.ts';
import { pictureOf } from './picture.ts';
import { pressed } from './pressed.ts';

const pixelsOf = (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer();

it('a drawn badge has the same pixels in a twentieth fewer bytes, the same each time', async () => {
  const { png } = await pictureOf(badgeWith({ name: 'Sample skill' }));
  const small = pressed(png);
  expect(small.length).toBeLessThan(png.length * 0.95);
  expect(inspectPng(small)).toEqual(inspectPng(png));
  expect((await pixelsOf(small)).equals(await pixelsOf(png))).toBe(true);
  expect(pressed(png)).toEqual(small);
  expect(pressed(small)).toBe(small);
});

it('leaves what no packing makes smaller as it is', async () => {
  const noise = createHash('shake256', { outputLength: 256 * 256 * 3 }).digest();
  const png = new Uint8Array(
    await sharp(noise, { raw: { width: 256, height: 256, channels: 3 } })
      .png()
      .toBuffer(),
  );
  expect(png.length).toBeGreaterThan(60_000);
  expect(pressed(png)).toBe(png);
});
