import { expect, it } from 'vitest';
import { withoutInterface } from './interface-language.ts';

// `qaa` is for private use: no language of the interface will ever have it.
it.each([
  ['en', 'en', null],
  ['pt-BR', 'en-GB', null],
  ['qaa', 'qaa', 'Your badges are marked as being in "qaa"'],
  ['en', 'qaa', '`interface` in keys/issuer.json is "qaa"'],
])('badges in %s with pages in %s', (language, interfaceLanguage, said) => {
  const told = withoutInterface({ language, interfaceLanguage });
  if (said === null) expect(told).toBeNull();
  else expect(told).toContain(said);
});

it('names the languages that there are, and no language of tests', () => {
  const told = withoutInterface({ language: 'en', interfaceLanguage: 'qaa' });
  expect(told).toMatch(/There is (?:[a-z-]+, )*en\b/);
  expect(told).not.toContain('xb');
});
