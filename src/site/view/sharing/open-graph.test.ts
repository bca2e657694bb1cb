import { expect, it } from 'vitest';
import { spokenLanguages } from '../../../language/tags.ts';
import { openGraphLocale } from './open-graph.ts';

it('says the language of a page as language_TERRITORY, since others read nothing else', () => {
  expect(['en', 'de', 'pt-BR', 'zh-Hant', 'ja', 'uk'].map(openGraphLocale)).toEqual([
    'en_US',
    'de_DE',
    'pt_BR',
    'zh_TW',
    'ja_JP',
    'uk_UA',
  ]);
  for (const { tag } of spokenLanguages)
    expect(openGraphLocale(tag), tag).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
});
