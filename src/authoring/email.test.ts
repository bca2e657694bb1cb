import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutAddresses } from './email.ts';

it('takes out each address that stands anywhere, and leaves all else', () => {
  expect(withoutAddresses('Write to "ada@mail.example", <b@c.d> or @e@f.g.')).toBe(
    'Write to "(an e-mail address)", <(an e-mail address)> or @(an e-mail address)',
  );
  expect(withoutAddresses('@ada and a@b are none')).toBe('@ada and a@b are none');
  const anywhere = /[^\s@`"'<>]+@[^\s@`"'<>]+\.[^\s@`"'<>]+/gu;
  const texts = fc
    .array(fc.constantFrom('a', '@', '.', ' ', '"', '<', 'ж'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutAddresses(text)).toBe(text.replace(anywhere, '(an e-mail address)'));
    }),
  );
});

it('reads a long word once, not from each of its letters', () => {
  const word = 'x'.repeat(400_000);
  expect(withoutAddresses(word)).toBe(word);
});
