import { expect, it } from 'vitest';
import { shippedCodePoints } from '../../artwork/cards/card-fonts.ts';
import { stepsOf } from '../../testing/rules/write-shipped-letters.ts';
import { tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';
import { letterNotes } from './notes.ts';
import { canBeSet, hasShape } from './shapes.ts';
import shipped from './shipped-letters.json' with { type: 'json' };

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
  expect([...name].filter((character) => !canBeSet(character))).toEqual([]);
});

it('a name with a letter that no font has is no problem, and a note says where and which', () => {
  const { community, problems } = checkCommunity(
    tinyCommunity({
      'recipients/ada/profile.md': '---\nname: Ada 𓀀 𓀁𓀁 𓀃 𓀂\n---\n',
      'recipients/bob/profile.md': '---\nname: 𓀀\n---\n',
    }),
    { now: tinyNow },
  );
  expect(problems).toEqual([]);
  const [note, ...more] = letterNotes(community!, null);
  expect(more).toEqual([]);
  expect(letterNotes(community!, { has: (codePoint) => codePoint !== 0x13002 })[0]).toContain(
    'in recipients/ada/profile.md (“𓀂” U+13002):',
  );
  expect(note).toContain(
    'recipients/ada/profile.md (“𓀀” U+13000, “𓀁” U+13001, “𓀃” U+13003 and 1 more), recipients/bob/profile.md (“𓀀” U+13000):',
  );
});

it('many names are counted, and none is no note', () => {
  const { community } = checkCommunity(tinyCommunity(), { now: tinyNow });
  expect(letterNotes(community!, null)).toEqual([]);
  const [ada] = community!.recipients;
  const recipients = Array.from({ length: 20 }, () => ({ ...ada!, name: '𓀀' }));
  expect(letterNotes({ ...community!, recipients }, null)[0]).toMatch(/, and 12 more: /);
});
