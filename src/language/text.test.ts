import { expect, it } from 'vitest';
import { fill } from './text.ts';

const sentence = '{issuer} awarded the badge “{badge}” to {recipient}.';
const filled = (badge: string, text = sentence): string =>
  fill(text, { issuer: 'club.example', badge, recipient: 'Bob' });

it.each([
  ['A” to Bob. Verified by MIT. “', 'A’ to Bob. Verified by MIT. ’'],
  ['A" to Bob. "', 'A’ to Bob. ’'],
  ['A'.concat("'' to Bob. ``"), 'A’ to Bob. ’'],
  ['A״ to Bob', 'A’ to Bob'],
  ['A″ to „Bob‟', 'A’ to ’Bob’'],
  ['Best «talk»', 'Best ’talk’'],
  ['O’Brien’s', 'O’Brien’s'],
  ["D'Arc", "D'Arc"],
  ['צה״ל', '⁨צה״ל⁩'],
  ['A{issuer}', 'A{issuer}'],
])('%s does not end our quotation', (badge, shown) => {
  expect(filled(badge)).toBe(`club.example awarded the badge “${shown}” to Bob.`);
});

it.each(['\u202F', '\u00A0'])('a no-break space inside the marks protects no less: %j', (space) => {
  expect(filled('A » à Bob. «', `{issuer}, «${space}{badge}${space}», {recipient}`)).toBe(
    `club.example, «${space}A ’ à Bob. ’${space}», Bob`,
  );
});

it.each([
  ['入門「編み機」', '入門『編み機』'],
  ['入門『編み機』', '入門『編み機』'],
  ['入門」は無効です。「', '入門』は無効です。『'],
  ['a “b” c', 'a ’b’ c'],
])('%s is a quotation inside of one where those are in corner brackets', (badge, shown) => {
  expect(fill('「{badge}」', { badge })).toBe(`「${shown}」`);
});

it('what is not quoted stays as it was written', () => {
  expect(filled('a “b”', '{issuer} {badge} {recipient}')).toBe('club.example a “b” Bob');
});

const awarded = '{badge}, {recipient}: {day}';
const arabic = 'مُنحت {badge} إلى {recipient}.';
const named = (text: string, badge: string, recipient: string) =>
  fill(text, { badge, recipient, day: '3' });

it('a value that runs the other way stands apart, and no other does', () => {
  expect(named(awarded, 'Talk', 'نورة (2)')).toBe('Talk, \u2068نورة (2)\u2069: 3');
  expect(named(awarded, 'שלום', 'Ada')).toBe('\u2068שלום\u2069, Ada: 3');
  expect(named(arabic, 'First Fix', 'نورة')).toBe('مُنحت \u2068First Fix\u2069 إلى نورة.');
  expect(named(arabic, '12', '日本')).toBe('مُنحت 12 إلى \u2068日本\u2069.');
});

it('no mark goes along with what people copy: addresses, and what stands in code marks', () => {
  const address = 'https://club.example/ar/';
  expect(named(arabic, address, 'a@club.example')).toBe(`مُنحت ${address} إلى a@club.example.`);
  const coded = 'اكتب `/award {badge}` {recipient}';
  expect(named(coded, 'first-talk', 'Ada')).toBe('اكتب `/award first-talk` \u2068Ada\u2069');
});
