import { describe, expect, it } from 'vitest';
import { badgeWords } from './badge-words.ts';
import { languageOf, wordsOf } from '../languages.ts';
import { spokenLanguages } from '../tags.ts';
import { partsOf } from '../text.ts';

/** What a language calls a badge by itself, in all its forms. */
const ownWords: Readonly<Record<string, RegExp>> = {
  en: /badge/i,
  de: /badge/i,
  fr: /badge/i,
  es: /insignia/i,
  'pt-BR': /emblema/i,
  it: /badge/i,
  nl: /badge/i,
  pl: /odzna[kc]/i,
  uk: /відзна(?:к|ц)/i,
  ar: /(?<!م)شار(?:ة|ات|ت)/,
  ja: /バッジ/,
  'zh-Hant': /徽章/,
};

/** Every text by where it stands, one for each form of a count. */
function textsIn(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([name, text]) =>
    textsIn(text, `${path}/${name}`),
  );
}

/** Its places, and what is read around them. */
const placesOf = (text: string): readonly string[] =>
  partsOf(text)
    .filter((_, at) => at % 2 === 1)
    .toSorted();
const readOf = (text: string): string =>
  partsOf(text)
    .filter((_, at) => at % 2 === 0)
    .join(' ')
    .replaceAll('Open Badges', '');

/** What everybody meets first: headings of pages, of the way through them, of forms, of messages. */
const met = [
  'award/picture',
  'award/description',
  'badge/kind',
  'catalogue/badges',
  'frame/check',
  'frame/footer/badges',
  'home/earned/title',
  'host/forms/labels/badge',
  'host/told/message/awarded',
  'numbers/badge',
  'recipient/byBadge',
  'search/label',
  'share/sentence',
];

describe.each(spokenLanguages.map(({ tag }) => tag))('what is said of a badge in %s', (tag) => {
  const own = new Map(textsIn(wordsOf(tag)));

  it.each(badgeWords.filter((word) => word !== 'badge'))(
    'names it otherwise where it is called a %s, in whole sentences with the same values',
    (word) => {
      const said = new Map(textsIn(wordsOf(tag, word)));
      expect([...said.keys()]).toEqual([...own.keys()]);
      const changed = [...said].filter(([path, text]) => text !== own.get(path));
      expect(changed.length).toBeGreaterThan(80);
      for (const [path, text] of changed) {
        expect(placesOf(text), path).toEqual(placesOf(own.get(path) ?? ''));
        expect(readOf(text), path).not.toMatch(ownWords[tag] ?? /^$/);
      }
      const paths = new Set(changed.map(([path]) => path));
      expect(met.filter((path) => !paths.has(`/${path}`))).toEqual([]);
    },
  );

  it('is what it always was where nobody chose a word', () => {
    expect(wordsOf(tag, 'badge')).toBe(wordsOf(tag));
  });
});

it('says of keys, checks and files what the format says, whatever a community calls its badges', () => {
  for (const word of badgeWords) {
    const { verify, codes, keys } = wordsOf('en', word);
    expect({ verify, codes, keys }).toEqual({
      verify: wordsOf('en').verify,
      codes: wordsOf('en').codes,
      keys: wordsOf('en').keys,
    });
  }
});

it('counts in the forms of the language', () => {
  const polish = languageOf('pl', 'certificate');
  expect([1, 2, 5].map((count) => polish.count(polish.words.catalogue.badgeCount, count))).toEqual([
    '1 certyfikat',
    '2 certyfikaty',
    '5 certyfikatów',
  ]);
  const arabic = languageOf('ar', 'recognition');
  expect(arabic.count(arabic.words.catalogue.badgeCount, 2)).toBe('إشادتان');
});
