import { describe, expect, it } from 'vitest';
import { clustersOf, setLine } from './runs.ts';
import { unpackWoff } from '../letters/woff.ts';
import { unpackWoff2 } from '../letters/woff2.ts';

/** The letters of a line as the eye meets them from the left, by the places of their outlines. */
async function places(
  text: string,
  language: string | null = null,
): Promise<{ x: number; outline: string }[]> {
  const drawn = setLine((await clustersOf(text, 'sans', language))!).draw(0, 0, 1000);
  return [...drawn.matchAll(/matrix\(\S+ 0 0 \S+ (\S+) \S+\)" d="([^"]*)"/g)].map(
    ([, x, outline]) => ({ x: Number(x), outline: outline! }),
  );
}
const outlineOf = async (letter: string, language: string | null = null) =>
  (await places(letter, language))[0]!.outline;
const fontsOf = async (text: string, language: string | null) =>
  new Set((await clustersOf(text, 'sans', language))!.map(({ font }) => font));

it('sets Hebrew from the right, and what is Latin in it from the left', async () => {
  const seen = (await places('אב Lea')).map(({ outline }) => outline);
  const [alef, bet, l, a] = await Promise.all(
    ['א', 'ב', 'L', 'a'].map((letter) => outlineOf(letter)),
  );
  expect(seen.indexOf(l!)).toBeLessThan(seen.indexOf(a!));
  expect(seen.indexOf(a!)).toBeLessThan(seen.indexOf(bet!));
  expect(seen.indexOf(bet!)).toBeLessThan(seen.indexOf(alef!));
});

it('sets the narrow no-break space of French, which would else leave the whole line off', async () => {
  const clusters = await clustersOf('Niveau\u202F: 1\u202F400', 'sans', 'fr');
  expect(clusters?.map(({ isBlank }) => isBlank).filter(Boolean)).toHaveLength(3);
  expect(clusters?.filter(({ isBlank, breaksAfter }) => isBlank && breaksAfter)).toHaveLength(1);
});

it('lets marks turn and part words, and takes them for no letters', async () => {
  const orderOf = async (text: string) => {
    const seen = (await places(text)).map(({ outline }) => outline);
    const letters = await Promise.all([...'26-a'].map((letter) => outlineOf(letter)));
    return letters.map((letter) => seen.indexOf(letter)).filter((at) => at >= 0);
  };
  const rising = expect.toSatisfy((all: number[]) =>
    all.every((at, i) => i === 0 || at > all[i - 1]!),
  );
  expect(await orderOf('אב 26-a')).not.toEqual(rising);
  expect(await orderOf('אב \u206826-a\u2069')).toEqual(rising);
  const clusters = (await clustersOf('אב \u2068a/\u2069b', 'sans', null))!;
  expect(clusters.map(({ text }) => text).join('')).toBe('אב a/b');
  // A line may end after what was parted, as it may without the marks.
  expect(clusters.find(({ text }) => text === '/')!.breaksAfter).toBe(true);
});

it('turns brackets round in text from the right', async () => {
  const seen = (await places('אב (ג)')).map(({ outline }) => outline);
  const [open, close] = await Promise.all(['(', ')'].map((letter) => outlineOf(letter)));
  expect(seen[0]).toBe(open);
  expect(seen.indexOf(close!)).toBe(2);
});

it('joins Arabic letters, and draws the ligature of lam and alef', async () => {
  // The longest outline is the letter; its dots are shapes of their own.
  const bodyOf = async (text: string) =>
    (await places(text)).map(({ outline }) => outline).sort((a, b) => b.length - a.length)[0]!;
  expect((await places('ببب')).map(({ outline }) => outline)).not.toContain(await bodyOf('ب'));
  const apart = [await bodyOf('ل'), await bodyOf('ا')];
  expect((await places('لا')).some(({ outline }) => apart.includes(outline))).toBe(false);
});

it('keeps marks on their letters: nothing stands left of the line or beyond its end', async () => {
  for (const text of ['أُولَىٰ', 'בַּת־שֶׁבַע', 'हिन्दी क्षत्रिय', 'ภาษาไทย', 'Nguyễn']) {
    const { width } = setLine((await clustersOf(text, 'sans', null))!);
    for (const { x } of await places(text))
      expect(x > -300 && x < width * 1000 + 300, text).toBe(true);
  }
});

it('draws what is joined by zero-width joiners, and flags, as one picture', async () => {
  for (const text of ['👩🏽‍🚀', '🇩🇪', '❤️']) {
    const shown = (await places(text)).filter(({ outline }) => outline !== '');
    expect(shown, text).toHaveLength(1);
  }
});

describe('letters that languages share and write differently', () => {
  it('are drawn as the language of the name writes them', async () => {
    const drawnIn = (language: string | null) => outlineOf('返', language);
    const [japanese, taiwan, hongKong, china] = await Promise.all(
      ['ja', 'zh-TW', 'zh-HK', 'zh-CN'].map((language) => drawnIn(language)),
    );
    expect(new Set([japanese, taiwan, hongKong, china]).size).toBe(4);
    const asBefore = { zh: china, 'zh-Hant': taiwan, yue: hongKong, 'zh-MO': hongKong };
    for (const [language, outline] of Object.entries(asBefore))
      expect(await drawnIn(language), language).toBe(outline);
    for (const language of [null, 'en', 'ko']) expect(await drawnIn(language)).toBe(japanese);
    expect((await places('返の', 'zh-TW'))[0]!.outline).toBe(japanese);
  });

  it('are drawn in one typeface where one has all of them', async () => {
    const drawn = await places('返张', null);
    expect(drawn[0]!.outline).toBe(await outlineOf('返', 'zh-CN'));
  });

  it.each([
    ['吳彥祖', 'zh-TW'],
    ['陳內說', 'zh-TW'],
    ['陳内説', null],
    ['𠮷野家さくら', 'ja'],
    ['張堃', null],
    ['祎晨', 'zh'],
    ['佘詩曼', 'zh-HK'],
    ['梁𡃁', 'zh-HK'],
  ])('%s can be set in %s', async (name, language) => {
    expect(await fontsOf(name, language)).not.toContain(null);
  });

  it('are as heavy as the letters beside them: the one stroke of 一 is no hair', async () => {
    const stroke = (await outlineOf('一')).match(/-?\d+/g)!.map(Number);
    const heights = stroke.filter((_, at) => at % 2 === 1);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(60);
  });
});

it.each(['𓀀', 'a\u{10ffff}', '\u{e000}'])(
  'says so where no font has a letter: %j',
  async (text) => {
    expect(await clustersOf(text, 'sans', null)).toBeNull();
    expect(await clustersOf(text, 'sans', null)).toBeNull();
  },
);

it('only unpacks what is WOFF', async () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF');
  await expect(unpackWoff2(Buffer.from('wOFF and more'))).rejects.toThrow();
});

it.each([
  ['Latin', 'Grace Beispiel', true],
  ['Han', '貢献者', true],
  ['Arabic, which joins', 'مساهم جديد', false],
  ['Thai, with marks above', 'ผู้ร่วมแปล', false],
])('has letters of %s begin at whole pixels (%s): %s', async (_, text, expected) => {
  const drawn = setLine((await clustersOf(text, 'sans', null))!).draw(0.3, 0, 26);
  const begins = [...drawn.matchAll(/matrix\(\S+ 0 0 \S+ (\S+) /g)].map(([, x]) => Number(x));
  expect(begins.length).toBeGreaterThan(2);
  expect(begins.every(Number.isInteger)).toBe(expected);
});
