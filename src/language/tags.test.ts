import { describe, expect, it } from 'vitest';
import { meantBy, sameAmong, spokenInstead, spokenLanguages } from './tags.ts';

const meant = (tag: string) => meantBy(tag)?.language.tag ?? null;

describe('a wanted tag', () => {
  it('means a language in any case, and with any region of it', () => {
    expect(['en', 'EN', 'de-AT', 'ar-EG', 'pt-br', 'ar-XB'].map(meant)).toEqual([
      ...['en', 'en', 'de', 'ar', 'pt-BR', 'ar-XB'],
    ]);
  });

  it('means no language that is not spoken, be it the name of something that all objects have', () => {
    expect(['qaa', 'qaa-DE', 'constructor', '', 'den'].map(meant)).toEqual(Array(5).fill(null));
  });

  it('of Chinese means the traditional script alone, by its name or by where it is read', () => {
    expect(['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-SG'].map(meant)).toEqual(
      Array(5).fill('zh-Hant'),
    );
    expect(['zh', 'zh-Hans', 'zh-CN', 'zh-SG', 'zh-Hans-TW'].map(meant)).toEqual(
      Array(5).fill(null),
    );
    expect(spokenInstead('zh-CN')).toMatch(/^zh-Hant, Chinese in traditional characters, or/);
  });

  it('of Portuguese means the one that is spoken, and says that it is not quite the wanted one', () => {
    expect(['pt', 'pt-PT', 'pt-AO', 'pt-BR'].map((tag) => meantBy(tag)?.isNear)).toEqual([
      ...[true, true, true, false],
    ]);
    expect(meant('pt')).toBe('pt-BR');
  });
});

it('each language has a tag that a computer knows, and a name in its own letters', () => {
  for (const { tag, name } of spokenLanguages) {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    const known = new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!;
    expect(name.slice(0, 2).toLowerCase()).toBe(known.slice(0, 2).toLowerCase());
  }
});

it.each([
  [['de', 'en-GB'], 'en', 'en-GB'],
  [['de', 'en'], 'qaa', 'en'],
  [['pt-BR'], 'pt', 'pt-BR'],
  [['de', 'qaa'], 'ja', null],
  [undefined, 'en', null],
])('among %j the words of %s stand in %s', (tags, other, same) => {
  expect(sameAmong(tags, other)).toBe(same);
});
