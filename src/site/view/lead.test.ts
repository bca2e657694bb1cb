import { expect, it } from 'vitest';
import { isShort, leadOf } from './lead.ts';

it('leaves a short text whole', () => {
  expect(leadOf('Mended something. Took it home.', 'en')).toBe('Mended something. Took it home.');
});

it('ends a long one after the last sentence that fits', () => {
  const text = `Mended e.g. a radio. ${'It was long and hard work '.repeat(9)}indeed.`;
  expect(isShort(text)).toBe(false);
  expect(leadOf(text, 'en')).toBe('Mended e.g. a radio.');
  expect(leadOf('初めて直した。'.repeat(40), 'ja')).toBe('初めて直した。'.repeat(25));
});

it('ends one long sentence after a word, and says that there is more', () => {
  const lead = leadOf('word, '.repeat(100), 'en');
  expect(lead).toMatch(/^(?:word, )+word…$/);
  expect([...lead].length).toBeLessThanOrEqual(181);
});
