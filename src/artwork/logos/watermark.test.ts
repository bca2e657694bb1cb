import { expect, it } from 'vitest';
import { inspectPng } from '../../baking/png.ts';
import { encodePixels } from '../encode.ts';
import { rasterise } from '../rasterise.ts';
import { watermarkedPng, watermarkedSvg } from './watermark.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 20"><circle r="9" fill="#00f"/></svg>\n';
const pixelsOf = async (text: string) => (await rasterise(text, 512, 'x')).pixels;

it('the mark lies across the picture, whatever plane it is drawn on, and is the same each time', async () => {
  const marked = await watermarkedSvg(svg, 'PREVIEW');
  expect(marked).toBe(await watermarkedSvg(svg, 'PREVIEW'));
  const [before, after] = [await pixelsOf(svg), await pixelsOf(marked)];
  const changed = before.filter((value, at) => value !== after[at]).length;
  expect(changed / before.length).toBeGreaterThan(0.1);
});

it('is in the PNG, too, and there without letters where no font has them', async () => {
  const png = await encodePixels(await rasterise(svg, 512, 'x'), 'x');
  const marked = await watermarkedPng(png, 'PREVIEW');
  expect(inspectPng(marked)).toMatchObject({ width: 512, height: 512 });
  const unknown = await watermarkedPng(png, '預覽');
  expect(Buffer.from(marked).equals(Buffer.from(unknown))).toBe(false);
  expect(Buffer.from(unknown).equals(Buffer.from(png))).toBe(false);
});
