import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { colours, metals, shapes, styles, symbols } from '../community/artwork-names.ts';
import type { Artwork } from '../community/model.ts';
import { cleanSvg } from '../community/svg/allow-list.ts';
import { drawBadge, drawSmall } from './draw.ts';
import { drawnSide, encodeDrawing } from './encode.ts';
import { enamelOf, enamels } from './medal/palette.ts';
import { rasterise } from './rasterise.ts';
import { openArtwork } from '../testing/fixtures/artwork/open-artwork.ts';

const draw = (name: string, artwork: Partial<Artwork> = {}, slug = 'first-talk') =>
  drawBadge({ slug, name, artwork: { ...openArtwork, ...artwork } });

/** The ribbon is the only thing that uses the paper. */
const hasName = (svg: string) => svg.includes('-p)');

/** With equal ids whatever the slug. */
const withoutIds = (svg: string) => svg.replaceAll(/([#"])b[0-9a-z]{1,5}-/g, '$1');

/** Relative luminance (WCAG 2.2) of a hex colour. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** Every shape, colour and symbol at least once. */
const samples = symbols.map((symbol, at) => ({
  symbol,
  shape: shapes[at % 6]!,
  colour: colours[at % 12]!,
}));

describe('a drawn badge', () => {
  it.each(samples)(
    '$shape $colour $symbol: looks the same after cleaning, so it is nothing but a drawing',
    async (artwork) => {
      const svg = await draw('First talk', artwork);
      const cleaned = cleanSvg(svg);
      expect(cleaned).toHaveProperty('svg');
      const before = await rasterise(svg, 96, 'drawn');
      const after = await rasterise((cleaned as { svg: string }).svg, 96, 'cleaned');
      const worst = before.pixels.reduce(
        (most, value, at) => Math.max(most, Math.abs(value - after.pixels[at]!)),
        0,
      );
      expect(worst).toBeLessThanOrEqual(2);
    },
  );

  it('has no fonts, no text, no style and no reference but to itself', async () => {
    const svg = await draw('Mentor of the year');
    expect(svg).not.toMatch(
      /<text|font|style=|<image|<use|href=|data:|https?:(?!\/\/www\.w3\.org\/2000\/svg")/,
    );
    expect(
      [...svg.matchAll(/url\(#([^)]*)\)/g)].every(([, id]) => svg.includes(`id="${id}"`)),
    ).toBe(true);
  });

  it('begins each of its ids with what is its own, so that several can stand on one page', async () => {
    const beginnings = await Promise.all(
      ['x-1', 'x-2', 'a-slug-that-goes-on-for-long'].map(async (slug) => {
        const ids = [...(await draw('A', {}, slug)).matchAll(/ id="([^"]*)"/g)].map(
          ([, id]) => id!,
        );
        expect(ids.length).toBeGreaterThan(4);
        expect(new Set(ids).size).toBe(ids.length);
        const [beginning] = ids[0]!.split('-');
        expect(beginning).toMatch(/^b[0-9a-z]{1,5}$/);
        expect(ids.every((id) => id.startsWith(`${beginning}-`))).toBe(true);
        return beginning;
      }),
    );
    expect(new Set(beginnings).size).toBe(3);
  });

  it('is the same each time, and another for another slug', async () => {
    expect(await draw('First talk')).toBe(await draw('First talk'));
    const looks = await Promise.all(
      Array.from({ length: 20 }, (_, at) => draw('日本', {}, `slug-${at}`)),
    );
    expect(new Set(looks.map(withoutIds)).size).toBeGreaterThan(15);
  });

  it('is drawn with these bytes until somebody changes them on purpose, whatever words are new', async () => {
    const hash = createHash('sha256');
    for (const artwork of samples.slice(0, 12)) hash.update(await draw('First talk', artwork));
    hash.update((await draw('', {}, 'by-lot')).replace('<title>', '<title>日本'));
    expect(hash.digest('hex')).toBe(
      '6848ae80c2cff7c0fa12fec54a102a86cb61f02f457b2daae7c4ff3fd1b7d66c',
    );
  });

  it.each(styles.flatMap((style) => shapes.map((shape) => ({ style, shape }))))(
    '$style $shape: is nothing but a drawing, with marks and a year on it',
    async (artwork) => {
      for (const name of ['First talk', '日本語']) {
        const svg = await draw(name, { ...artwork, colour: '#7a1f5c', level: 5, year: 2027 });
        expect(cleanSvg(svg)).toHaveProperty('svg');
        expect(svg).not.toMatch(/<text|font|style=|NaN|undefined|Infinity/);
        expect(
          [...svg.matchAll(/url\(#([^)]*)\)/g)].every(([, id]) => svg.includes(`id="${id}"`)),
        ).toBe(true);
      }
    },
  );

  it('in words says its name in letters, and shows its symbol where it cannot', async () => {
    const words = await draw('First talk', { style: 'text', symbol: 'leaf' });
    const without = await draw('', { style: 'text', symbol: 'leaf' });
    expect(words).not.toBe(without);
    expect(without).toBe(await draw('', { style: 'flat', symbol: 'leaf' }));
  });

  it.each(['#7a1f5c', '#000000', '#0a6e74', '#8a5a00', '#c2410c'] as const)(
    'of the own colour %s: letters can be read, and the symbol of every metal stands out',
    (colour) => {
      for (const name of metals) {
        const { base, ink, metal } = enamelOf(colour, name);
        expect(contrast(metal.bright, base)).toBeGreaterThanOrEqual(3);
        expect(contrast(ink, metal.paper)).toBeGreaterThanOrEqual(7);
        expect(contrast(ink, metal.bright)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('keeps what the artwork says and draws only the rest by lot', async () => {
    const svg = await draw('A', { colour: 'teal' }, 'any');
    expect(svg).toContain(enamels.teal.base);
  });

  it.each(colours)(
    '%s: letters stand out from every tone of the ribbon (4.5 at least)',
    (colour) => {
      const { ink, metal } = enamels[colour];
      expect(contrast(ink, metal.paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(ink, metal.bright)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(colours)(
    '%s: the symbol stands out from the enamel (3 at least, in the middle where it sits)',
    (colour) => {
      const { base, metal } = enamels[colour];
      expect(contrast(metal.bright, base)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([
    ['Q', true],
    ['First talk', true],
    ['Documentation contributor', true],
    ['Příliš žluťoučký', true],
    ['Переводчик', true],
    ['Ωμέγα', true],
    ['Người dẫn đường', true],
    ['R&D <3', true],
    ['', false],
    ['日本語の貢献', true],
    ['地域の修理の夕べを支える人たち', true],
    ['번역 기여자', true],
    ['مساهم', true],
    ['עוזר', true],
    ['पहला योगदान', true],
    ['ผู้ร่วมแปล', true],
    ['First talk 日本', true],
    ['𒀀𒀁', false],
    ['Donaudampfschifffahrtsgesellschaftskapitän', false],
    ['word '.repeat(40).trim(), false],
    ['x'.repeat(300), false],
  ])('%j on a ribbon: %s, and it is a whole drawing either way', async (name, expected) => {
    const svg = await draw(name);
    expect(hasName(svg)).toBe(expected);
    expect(cleanSvg(svg)).toHaveProperty('svg');
    expect(svg.length).toBeLessThan(40 * 1024);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('the ribbon stays on the canvas, whatever the name', async () => {
    for (const name of [
      'Mentor of the year',
      'WWWWWWWW WWWWWWWWW',
      'Long-term Security Maintainer',
      'Internationalisation',
    ]) {
      const { pixels, width } = await rasterise(await draw(name, { shape: 'shield' }), 512, name);
      const column = (x: number) =>
        Array.from({ length: 512 }, (_, y) => pixels[(y * width + x) * 4 + 3]!);
      expect(Math.max(...column(0), ...column(511)), name).toBe(0);
    }
  });

  it('takes at most 12 KB as a PNG and 7.5 KB as SVG on average, since each award has both', async () => {
    const names = ['First talk', 'Long-term Security Maintainer', '日本', 'Sample skill 1'];
    const drawn = await Promise.all(
      names.map(async (name, at) => {
        const artwork = { ...openArtwork, shape: shapes[at + 1]! };
        const svg = await drawBadge({ slug: 'first-talk', name, artwork });
        const plain = await drawBadge({ slug: 'first-talk', name, artwork }, true);
        const png = await encodeDrawing(await rasterise(plain, drawnSide, name), name);
        return { png: png.length, svg: svg.length };
      }),
    );
    const mean = (kind: 'png' | 'svg') =>
      drawn.reduce((sum, one) => sum + one[kind], 0) / drawn.length;
    expect(mean('png')).toBeLessThan(12_000);
    expect(mean('svg')).toBeLessThan(7_500);
  });
});

it('as pixels is the same without its hairlines, and nothing else is missing', async () => {
  const badge = { slug: 'first-talk', name: 'First talk', artwork: openArtwork };
  const [fine, plain] = [await drawBadge(badge), await drawBadge(badge, true)];
  const engraved = /<g fill="none" stroke="#\w+" stroke-width="1\.2".*?<\/g><\/g>/;
  const edge = /<path d="[^"]*" fill="none" stroke="#\w+" stroke-width="1\.5"\/>/;
  for (const hairlines of [engraved, edge]) expect(fine).toMatch(hairlines);
  expect(plain).toBe(fine.replace(engraved, '').replace(edge, ''));
});

it.each(styles)(
  'in small a badge of the style %s has no letters, and a larger symbol',
  async (style) => {
    const artwork = { ...openArtwork, style, level: 3, year: 2027, logo: true };
    const small = await drawSmall({ slug: 'a', name: 'First talk', artwork });
    const bare = { ...artwork, level: null, year: null, logo: false };
    const same = await drawBadge({ slug: 'a', name: '', artwork: bare });
    expect(small).toBe(same.replace('<title>', '<title>First talk'));
    expect(cleanSvg(small)).toHaveProperty('svg');
  },
);
