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
  ['צה״ל', 'צה״ל'],
  ['A{issuer}', 'A{issuer}'],
])('%s does not end our quotation', (badge, shown) => {
  expect(filled(badge)).toBe(`club.example awarded the badge “${shown}” to Bob.`);
});

it.each(['\u202F', '\u00A0'])('a no-break space inside the marks protects no less: %j', (space) => {
  expect(filled('A » à Bob. «', `{issuer}, «${space}{badge}${space}», {recipient}`)).toBe(
    `club.example, «${space}A ’ à Bob. ’${space}», Bob`,
  );
});

it('what is not quoted stays as it was written', () => {
  expect(filled('a “b”', '{issuer} {badge} {recipient}')).toBe('club.example a “b” Bob');
});
