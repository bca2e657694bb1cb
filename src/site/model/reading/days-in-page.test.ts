import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withDays, withoutDays, withoutWord } from './days-in-page.ts';

const word = 'as-of-0123';
const text = fc.array(fc.constantFrom('a', 'é', '日', '😀', 'as-of', '<p>'), { maxLength: 8 });
const parts = fc.array(
  text.map((some) => some.join('')),
  { minLength: 1, maxLength: 5 },
);
const written = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('puts another day wherever the word stood, and takes it out again', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('', '1 May 2026', 'ماي ١'), (some, day) => {
      const page = new TextEncoder().encode(some.join(word));
      const { bytes, days } = withoutWord(page, word);
      expect(written(bytes)).toBe(some.join(''));
      expect(days).toHaveLength(some.length - 1);
      const dated = withDays(bytes, days, day);
      expect(written(dated)).toBe(some.join(day));
      expect(Buffer.compare(withoutDays(dated, days, day), bytes)).toBe(0);
    }),
  );
});
