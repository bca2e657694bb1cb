import { expect, it } from 'vitest';
import { clustersOf, setLine } from './runs.ts';
import { unpackWoff } from './woff.ts';

/** The letters of a line as the eye meets them from the left, by the places of their outlines. */
async function places(text: string): Promise<{ x: number; outline: string }[]> {
  const drawn = setLine((await clustersOf(text, 'sans'))!).draw(0, 0, 1000);
  return [...drawn.matchAll(/matrix\(\S+ 0 0 \S+ (\S+) \S+\)" d="([^"]*)"/g)].map(
    ([, x, outline]) => ({ x: Number(x), outline: outline! }),
  );
}
const outlineOf = async (letter: string) => (await places(letter))[0]!.outline;

it('sets Hebrew from the right, and what is Latin in it from the left', async () => {
  const seen = (await places('אב Lea')).map(({ outline }) => outline);
  const [alef, bet, l, a] = await Promise.all(['א', 'ב', 'L', 'a'].map(outlineOf));
  expect(seen.indexOf(l!)).toBeLessThan(seen.indexOf(a!));
  expect(seen.indexOf(a!)).toBeLessThan(seen.indexOf(bet!));
  expect(seen.indexOf(bet!)).toBeLessThan(seen.indexOf(alef!));
});

it('turns brackets round in text from the right', async () => {
  const seen = (await places('אב (ג)')).map(({ outline }) => outline);
  const [open, close] = await Promise.all(['(', ')'].map(outlineOf));
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
    const { width } = setLine((await clustersOf(text, 'sans'))!);
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

it.each(['𓀀', 'a\u{10ffff}', '\u{e000}'])(
  'says so where no font has a letter: %j',
  async (text) => {
    expect(await clustersOf(text, 'sans')).toBeNull();
    expect(await clustersOf(text, 'sans')).toBeNull();
  },
);

it('only unpacks what is WOFF', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF');
});
