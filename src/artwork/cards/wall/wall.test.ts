import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { inspectPng } from '../../../baking/png.ts';
import { readChunks } from '../../../baking/png-chunks.ts';
import { pictureOf } from '../../picture.ts';
import { badgeWith } from '../../../testing/fixtures/badge-with.ts';
import { wallCard, type WallCardFacts } from './wall.ts';

let pictures: readonly Uint8Array[];
beforeAll(async () => {
  // Which look a badge has is drawn by its slug.
  const drawn = await Promise.all(
    ['first-talk', 'second-talk'].map((slug) => pictureOf(badgeWith({ slug }))),
  );
  pictures = drawn.map(({ png }) => png);
});

const draw = (more: Partial<WallCardFacts> = {}) =>
  wallCard({
    name: 'Žofie Nguyễn',
    nameLanguage: null,
    caption: '2 badges from Guild',
    language: 'en',
    direction: 'ltr',
    pictures,
    logo: null,
    isOwn: true,
    typeface: null,
    ...more,
  });

it('is a small PNG of 1200 by 630 with a palette, the same each time', async () => {
  const png = await draw();
  expect(inspectPng(png)).toEqual({ width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60_000);
  expect(await draw()).toEqual(png);
});

it('has room for six pictures in one palette, and shows no seventh', async () => {
  const [one, two] = pictures as [Uint8Array, Uint8Array];
  const six = await draw({ pictures: [one, two, one, two, one, two] });
  const palette = readChunks(six).find(({ type }) => type === 'PLTE')!.content;
  expect(palette.length / 3).toBeLessThanOrEqual(256);
  expect(await draw({ pictures: [one, two, one, two, one, two, one] })).toEqual(six);
});

it('has the logo before the name, and room for the name beside it', async () => {
  const [one, two] = pictures as [Uint8Array, Uint8Array];
  const [plain, marked] = [await draw(), await draw({ logo: one })];
  expect(marked).not.toEqual(plain);
  const full = { logo: two, pictures: [one, two, one, two, one, two] };
  const palette = readChunks(await draw(full)).find(({ type }) => type === 'PLTE')!.content;
  expect(palette.length / 3).toBeLessThanOrEqual(256);
  expect(await draw({ ...full, direction: 'rtl' })).not.toEqual(await draw(full));
});

it('has its words in the middle where it shows no pictures', async () => {
  const rowsOf = (png: Uint8Array): readonly number[] => {
    const content = readChunks(png).find(({ type }) => type === 'IDAT')!.content;
    const rows = inflateSync(content);
    return Array.from({ length: 610 }, (_, y) => y).filter((y) =>
      rows.subarray(y * 1201 + 1, (y + 1) * 1201).some((place) => place !== 0),
    );
  };
  const rows = rowsOf(await draw({ pictures: [] }));
  expect((rows[0]! + rows.at(-1)!) / 2).toBeGreaterThan(270);
  expect((rows[0]! + rows.at(-1)!) / 2).toBeLessThan(345);
});

it('has the community’s logo in a corner of somebody’s card, and leaves the name its place', async () => {
  const [logo] = pictures as [Uint8Array];
  const part = async (card: Uint8Array, left: number, width: number) =>
    sharp(card).extract({ left, top: 0, width, height: 340 }).raw().toBuffer();
  const plain = await draw({ isOwn: false });
  const marked = await draw({ isOwn: false, logo });
  expect(await part(marked, 0, 900)).toEqual(await part(plain, 0, 900));
  expect(await part(marked, 1000, 200)).not.toEqual(await part(plain, 1000, 200));
  const mirrored = await draw({ isOwn: false, logo, direction: 'rtl' });
  const { channels } = await sharp(await part(mirrored, 80, 96), {
    raw: { width: 96, height: 340, channels: 3 },
  }).stats();
  expect(channels.some(({ stdev }) => stdev > 20)).toBe(true);
});

it('begins where reading begins, and leaves out a name that no font has', async () => {
  const cards = await Promise.all([draw(), draw({ direction: 'rtl' }), draw({ name: '𓀀' })]);
  expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(3);
});
