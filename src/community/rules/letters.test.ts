import { expect, it } from 'vitest';
import { shippedCodePoints } from '../../artwork/cards/card-fonts.ts';
import { stepsOf } from '../../testing/rules/write-shipped-letters.ts';
import { tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';
import shipped from './shipped-letters.json' with { type: 'json' };
import { hasShape } from './letters.ts';

it('the table is what the fonts have: after a change of fonts, run src/testing/rules/write-shipped-letters.ts', async () => {
  const codePoints = await shippedCodePoints();
  expect(codePoints.length).toBeGreaterThan(20_000);
  expect(shipped).toEqual(stepsOf(codePoints));
  const known = new Set(codePoints);
  for (let at = 0; at < 0x1fb00; at += 1)
    if (hasShape(String.fromCodePoint(at)) !== known.has(at))
      throw new Error(`U+${at.toString(16)}`);
});

it.each([
  'Ada Lovelace',
  'Žofie Nguyễn',
  'Мила',
  'Ελένη',
  'لله أُولَىٰ',
  'לאה',
  '見本 はるか',
  '髙橋',
  '김하늘',
  'मीरा',
  'ภาษาไทย',
  '样例 小明',
  '範例 小華',
  'ნინო',
  'Անի',
  'ሰላም',
  'សុខា',
  'મીરા',
  'ਮੀਰਾ',
  'మీరా',
  'ಮೀರಾ',
  'മീര',
  'මීරා',
  'ລາວ',
  'မြတ်',
  '👩🏽‍🚀 🇩🇪 ❤️ 1️⃣',
  '“§ 3 – €5…”',
])('a name like %s can be set', (name) => {
  expect(problemsWith(name)).toEqual([]);
});

it('a name with a letter that no font has is a problem, with its place and the letter', () => {
  expect(problemsWith('Ada 𓀀 𓀁𓀁 𠮷 𓀂')).toMatchObject([
    { rule: 'letter-without-shape', path: 'recipients/ada/profile.md', line: 2, column: 7 },
  ]);
  expect(problemsWith('Ada 𓀀 𓀁𓀁 𠮷 𓀂')[0]!.message).toContain(
    '“𓀀” (U+13000), “𓀁” (U+13001), “𠮷” (U+20BB7) and 1 more',
  );
});

function problemsWith(name: string) {
  const files = tinyCommunity({ 'recipients/ada/profile.md': `---\nname: ${name}\n---\n` });
  return checkCommunity(files, { now: tinyNow }).problems;
}
