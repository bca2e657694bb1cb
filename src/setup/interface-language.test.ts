import { expect, it } from 'vitest';
import { furtherLanguagesHint, withoutInterface } from './interface-language.ts';

// `qaa` is for private use: no language of the interface will ever have it.
it.each([
  ['en', 'en', null],
  ['pt-BR', 'en-GB', null],
  ['de', 'de-AT', null],
  ['qaa', 'qaa', 'Your badges are marked as being in "qaa"'],
  ['en', 'qaa', '`interface` in keys/issuer.json is "qaa"'],
  ['zh', 'zh', 'zh-Hant, Chinese in traditional characters'],
  ['pt', 'pt', 'Pages in "pt" speak pt-BR, the nearest that there is.'],
])('badges in %s with pages in %s', (language, interfaceLanguage, said) => {
  const told = withoutInterface({ language, interfaceLanguage });
  if (said === null) expect(told).toBeNull();
  else expect(told).toContain(said);
});

it('names the languages that there are, and no language of tests', () => {
  const told = withoutInterface({ language: 'en', interfaceLanguage: 'qaa' });
  expect(told).toContain('Write one of en, de, fr, ');
  expect(told).not.toContain('xb');
});

it('says of a further language too that another variety is spoken', () => {
  expect(
    withoutInterface({ language: 'en', interfaceLanguage: 'en', languages: ['de', 'pt-PT'] }),
  ).toBe('Pages in "pt-PT" speak pt-BR, the nearest that there is.');
});

it('offers a further language that is not that of the pages', () => {
  expect(furtherLanguagesHint('de-AT')).toContain('`"languages": ["en"]`');
  expect(furtherLanguagesHint('ar')).toContain('`"languages": ["de"]`');
});
