import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectPng } from '../../baking/png.ts';
import { readChunks } from '../../baking/png-chunks.ts';
import { awardCard, type AwardCardFacts, badgeCard } from './card.ts';
import { setWords } from './card-words.ts';
import { pictureOf } from '../picture.ts';
import { badgeWith } from '../../testing/fixtures/badge-with.ts';

let picture: Uint8Array;
/** The card that leaves the name off. */
let nameless: Promise<Uint8Array> | null = null;

beforeAll(async () => {
  ({ png: picture } = await pictureOf(badgeWith()));
});

const words = {
  language: 'en',
  awardedTo: 'awarded to',
  byIssuer: 'by Guild',
  check: 'Check it at badges.example',
};
const facts = (more: Partial<AwardCardFacts> = {}): AwardCardFacts => ({
  badgeName: 'First talk',
  recipientName: 'Žofie Nguyễn',
  issuerName: 'Guild',
  picture,
  date: '14 November 2026',
  lapsed: null,
  direction: 'ltr',
  issuerLanguage: 'en',
  badgeLanguage: 'en',
  recipientLanguage: null,
  typeface: null,
  logo: null,
  words,
  ...more,
});
const draw = (more: Partial<AwardCardFacts> = {}) => awardCard(facts(more));

const japanese = '見本 はるか';
const arabic = 'دليل المبتدئين';
const devanagari = 'मीरा शर्मा';
const unknown = '𓀀';
const emoji = 'Sparkle 👩🏽‍🚀';

/** Places in the palette, row by row; place 0 is the paper. */
function placesOf(png: Uint8Array): (x: number, y: number) => number {
  const content = (type: string) => readChunks(png).find((chunk) => chunk.type === type)!.content;
  const rows = inflateSync(content('IDAT'));
  return (x, y) => rows[y * 1201 + 1 + x]!;
}

/** The parts of the card above its foot, left to right, in which something stands: first and last column. */
function inkedColumns(png: Uint8Array): [number, number] {
  const at = placesOf(png);
  const inked = Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
    Array.from({ length: 618 }, (_, y) => y).some((y) => at(x, y) !== 0),
  );
  return [inked[0]!, inked.at(-1)!];
}

describe('the card of an award', () => {
  it('is a PNG of 1200 by 630 with a palette, small enough to have one for each award', async () => {
    const png = await draw();
    expect(inspectPng(png)).toEqual({ width: 1200, height: 630 });
    expect(readChunks(png).map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(png.length).toBeLessThan(19_500);
  });

  it('is the same bytes each time, whatever was drawn between', async () => {
    const first = await draw();
    await draw({ recipientName: japanese });
    expect(await draw()).toEqual(first);
  });

  it('has its foot and its seal in the colours of a theme, and nothing else changes', async () => {
    const [ours, theirs] = await Promise.all([
      draw(),
      draw({ colours: { accent: '#25663f', engraving: '#a5c4b0' } }),
    ]);
    const part = (png: Uint8Array, kind: string) =>
      readChunks(png).find(({ type }) => type === kind)!.content;
    expect(part(theirs, 'IDAT')).toEqual(part(ours, 'IDAT'));
    const [before, after] = [part(ours, 'PLTE'), part(theirs, 'PLTE')];
    const changed = [...after.keys()].filter((at) => after[at] !== before[at]);
    expect([...new Set(changed.map((at) => Math.floor(at / 3)))]).toEqual([1, 2, 7]);
    const foot = placesOf(theirs)(600, 629);
    expect([...after.subarray(foot * 3, foot * 3 + 3)]).toEqual([0x25, 0x66, 0x3f]);
    expect(await draw({ colours: { accent: null, engraving: null } })).toEqual(ours);
  });

  it('begins with the words where a community leads with words, from the side where reading begins', async () => {
    const [plain, led, turned] = await Promise.all([
      draw(),
      draw({ textFirst: true }),
      draw({ textFirst: true, direction: 'rtl' }),
    ]);
    const widthOf = (png: Uint8Array, from: number, to: number) => {
      const at = placesOf(png);
      return Array.from({ length: to - from }, (_, x) => x + from).filter((x) =>
        Array.from({ length: 600 }, (_, y) => y).some((y) => at(x, y) !== 0),
      ).length;
    };
    // The picture is on the other side, and less than half as wide.
    expect(inkedColumns(led)[0]).toBeGreaterThanOrEqual(70);
    expect(widthOf(led, 900, 1200)).toBeLessThan(widthOf(plain, 0, 560) / 2);
    expect(widthOf(turned, 0, 300)).toBe(widthOf(led, 900, 1200));
    expect(inkedColumns(turned)[1]).toBeLessThanOrEqual(1130);
  });

  it('shows each of its facts: another name, badge, issuer or day is another card', async () => {
    const cards = await Promise.all([
      draw(),
      draw({ recipientName: 'O' }),
      draw({ badgeName: 'X' }),
      draw({ date: '15 November 2026' }),
      draw({ words: { ...words, byIssuer: 'by Club' } }),
      draw({ words: { ...words, check: 'Check it at other.example' } }),
    ]);
    expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(
      cards.length,
    );
  });

  it('leaves out a name with a letter that no font has, instead of drawing boxes', async () => {
    expect(await draw({ recipientName: 'Ada 𓀀' })).toEqual(await draw({ recipientName: unknown }));
    expect(await draw({ badgeName: '\u{e000}' })).toEqual(await draw({ badgeName: unknown }));
  });

  it.each([
    ['Cyrillic', 'Мила Образец (Mila)'],
    ['Greek', 'Ελένη Δείγμα'],
    ['Polish', 'Złota rączka'],
    ['Vietnamese', 'Nguyễn Thị'],
    ['Japanese', japanese],
    ['Arabic', arabic],
    ['Hebrew', 'לאה דוגמה'],
    ['Devanagari', devanagari],
    ['Korean', '한국어'],
    ['Traditional Chinese', '吳彥祖'],
    ['Simplified Chinese', '张祎晨'],
    ['Japanese with a rare letter', '𠮷野家 さくら'],
    ['Bengali', 'রবীন্দ্র বড়ুয়া'],
    ['Tamil', 'முருகன் பிள்ளை'],
    ['Thai', 'ณัฐพล แซ่ตั้ง'],
    ['emoji', emoji],
  ])('shows a name in %s', async (_, name) => {
    nameless ??= draw({ recipientName: unknown });
    expect(await draw({ recipientName: name })).not.toEqual(await nameless);
  });

  it('is the picture alone where nothing else can be set', async () => {
    const png = await draw({
      recipientName: unknown,
      badgeName: unknown,
      date: unknown,
      words: { language: 'en', awardedTo: unknown, byIssuer: unknown, check: unknown },
    });
    const [from, to] = inkedColumns(png);
    expect(Math.abs(from + to - 1199)).toBeLessThan(8);
  });

  it.each([
    ['one letter', 'O'],
    ['300 letters', 'The badge for many people '.repeat(12).slice(0, 300)],
    ['300 letters without a space', 'Wm'.repeat(150)],
  ])('keeps its margins with names of %s', async (_, name) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const png = await draw({
        badgeName: name,
        recipientName: name,
        words: { ...words, byIssuer: `by ${name}` },
        direction,
      });
      const [from, to] = inkedColumns(png);
      expect(from).toBeGreaterThan(40);
      expect(to).toBeLessThan(1160);
      const at = placesOf(png);
      for (const y of [0, 20, 610, 617])
        expect(
          Array.from({ length: 1200 }, (__, x) => at(x, y)).every((place) => place === 0),
          `row ${y}`,
        ).toBe(true);
    }
  });

  it('says first that it is no longer in force, in grey and without the seal', async () => {
    const lapsed = await draw({ lapsed: 'Revoked' });
    expect(lapsed).not.toEqual(await draw({ lapsed: 'Expired' }));
    const [at, proud] = [placesOf(lapsed), placesOf(await draw())];
    const hasSeal = (of: typeof at) =>
      Array.from({ length: 560 }, (_, x) => of(x, 110)).some((place) => place !== 0);
    expect([hasSeal(at), hasSeal(proud)]).toEqual([false, true]);
    const palette = readChunks(lapsed).find(({ type }) => type === 'PLTE')!.content;
    const colours = Array.from({ length: palette.length / 3 }, (_, n) =>
      palette.subarray(n * 3, n * 3 + 3),
    );
    // After the card's own colours come those of the picture.
    expect(colours.slice(11).every(([red, green, blue]) => red === green && green === blue)).toBe(
      true,
    );
  });

  it('has its picture where reading begins', async () => {
    const pictureColour = (png: Uint8Array, x: number) => placesOf(png)(x, 315) > 10;
    expect([pictureColour(await draw(), 280), pictureColour(await draw(), 920)]).toEqual([
      true,
      false,
    ]);
    const mirrored = await draw({ direction: 'rtl' });
    expect([pictureColour(mirrored, 280), pictureColour(mirrored, 920)]).toEqual([false, true]);
  });
});

it('a picture of countless colours leaves room in the palette for the words', async () => {
  let lot = 7;
  const noise = Uint8Array.from(
    { length: 512 * 512 * 3 },
    () => ((lot = (lot * 1_103_515_245 + 12_345) & 0x7fffffff) >> 12) & 255,
  );
  const photo = new Uint8Array(
    await sharp(noise, { raw: { width: 512, height: 512, channels: 3 } })
      .png()
      .toBuffer(),
  );
  const png = await draw({ picture: photo });
  expect(readChunks(png).find(({ type }) => type === 'PLTE')!.content.length).toBeLessThanOrEqual(
    768,
  );
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([1200, 630, 0xfb, 0xfb, 0xfa]);
});

it('the card of a badge is drawn as well, with its description', async () => {
  const badge = {
    badgeName: 'First talk',
    description: 'Gave a talk.',
    issuerName: 'Guild',
    picture,
    direction: 'ltr' as const,
    issuerLanguage: 'en',
    badgeLanguage: 'en',
    typeface: null,
    logo: null,
  };
  const png = await badgeCard(badge);
  expect(inspectPng(png)).toEqual({ width: 1200, height: 630 });
  expect(await badgeCard({ ...badge, description: 'Gave two talks.' })).not.toEqual(png);
});

it('has the issuer’s logo in the outer corner, clear of the seal, and changes nothing else', async () => {
  const corner = { ltr: 40, rtl: 1200 - 40 - 88 } as const;
  for (const direction of ['ltr', 'rtl'] as const) {
    const [plain, marked] = [await draw({ direction }), await draw({ direction, logo: picture })];
    const [before, after] = [placesOf(plain), placesOf(marked)];
    const left = corner[direction];
    let [inside, outside] = [0, 0];
    for (let y = 0; y < 630; y += 1)
      for (let x = 0; x < 1200; x += 1)
        if (before(x, y) !== after(x, y)) {
          if (x >= left && x < left + 88 && y >= 40 && y < 128) inside += 1;
          else outside += 1;
        }
    expect([inside > 2_000, outside]).toEqual([true, 0]);
  }
});

it('setting words asks for nothing and says so where a letter is missing, the second time too', async () => {
  const line = {
    role: 'other',
    language: null,
    face: 'serif',
    colour: '#000',
    sizes: [20],
    height: 40,
    above: 0,
  } as const;
  const manner = { direction: 'ltr', own: null } as const;
  const isWhole = async (text: string) =>
    (await setWords([{ ...line, text }], { width: 400, height: 100 }, manner)).isWhole;
  for (const text of [unknown, unknown, 'a\u{10ffff}'])
    expect(await isWhole(text), text).toBe(false);
  for (const text of [
    japanese,
    arabic,
    devanagari,
    emoji,
    'Ada',
    'Šámplová',
    'Мила',
    'Ελένη',
    '“§ 3 – €5…”',
  ])
    expect(await isWhole(text), text).toBe(true);
});
