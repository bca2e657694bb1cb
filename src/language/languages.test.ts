import { describe, expect, it } from 'vitest';
import { codes } from '../verification/report/codes.ts';
import { jwsCodes } from '../verification/jose/codes.ts';
import { ob2Codes } from '../verification/ob2/codes.ts';
import { mirroredText } from './ar-XB/mirrored.ts';
import { lengthenedText } from './en-XA/lengthened.ts';
import { knownTags, languageOf, spokenTo, wordsOf } from './languages.ts';
import { spokenLanguages } from './tags.ts';
import { fill, partsOf } from './text.ts';

/** The forms of a count, by category. */
type Forms = Readonly<Record<string, string>>;

/** Every text and every count of a language, by where it stands. */
function textsIn(words: unknown, path = ''): readonly (readonly [string, string | Forms])[] {
  if (typeof words === 'string') return [[path, words]];
  const inner = words as Readonly<Record<string, unknown>>;
  if (typeof inner['other'] === 'string') return [[path, inner as Forms]];
  return Object.entries(inner).flatMap(([name, text]) => textsIn(text, `${path}/${name}`));
}

const formsOf = (text: string | Forms): Forms =>
  typeof text === 'string' ? { other: text } : text;

const placesIn = (text: string) =>
  partsOf(text)
    .filter((_, at) => at % 2 === 1)
    .toSorted();

/** Whether a form of a count is that of one number alone, which it can then say in a word. */
const isOfOneNumber = (category: string, rules: Intl.PluralRules) =>
  Array.from({ length: 1_000 }, (_, number) => rules.select(number)).filter(
    (one) => one === category,
  ).length === 1;

/** A tag for private use: no language of the interface will ever have it. */
const unknown = 'qaa';

it('each language that is offered has words, and each that has words is offered, but for those of tests', () => {
  const offered = spokenLanguages.map(({ key }) => key);
  expect(offered.toSorted()).toEqual(knownTags.filter((tag) => !/-x[ab]$/.test(tag)).toSorted());
});

describe('a language', () => {
  it('is found by its own tag, by its first part, and else is English, so that no tag breaks a site', () => {
    expect(
      ['en', 'EN', 'en-GB', 'ar-XB', unknown, `${unknown}-EG`, 'constructor'].map(
        (tag) => languageOf(tag).tag,
      ),
    ).toEqual(['en', 'EN', 'en-GB', 'ar-XB', 'en', 'en', 'en']);
    expect(wordsOf('en-US')).toBe(wordsOf(unknown));
    // Another region of a language than the one that is known.
    expect(['ar', 'ar-EG'].map((tag) => languageOf(tag).tag)).not.toContain('ar-XB');
  });

  it('says on which side reading begins', () => {
    expect(languageOf('ar-XB').direction).toBe('rtl');
    // Its words are English then, whatever the issuer writes in.
    const unspoken = ['he', 'fa', 'ur', 'yi'].find((wanted) => !knownTags.includes(wanted))!;
    expect(languageOf(unspoken).direction).toBe('ltr');
  });

  it('writes dates and numbers as its region does, and English in the order of its plain dates', () => {
    expect(
      ['en', 'en-US', unknown, 'ar-XB'].map((tag) => languageOf(tag).day('2026-11-21')),
    ).toEqual(['21 November 2026', 'November 21, 2026', '21 November 2026', '21 نوفمبر 2026']);
    expect(languageOf('en').number(12_345)).toBe('12,345');
    expect(languageOf('en').duration('P1Y6M')).toBe('1 year and 6 months');
  });

  it('chooses the form of a count by the rules of the language', () => {
    const { words, count } = languageOf('en');
    expect([1, 2, 1_000].map((many) => count(words.catalogue.awardCount, many))).toEqual([
      '1 award',
      '2 awards',
      '1,000 awards',
    ]);
    const forms = {
      zero: 'none',
      one: 'one',
      two: 'a pair',
      few: '{count} few',
      many: '{count} many',
      other: '{count} in all',
    };
    expect([0, 1, 2, 3, 11, 100].map((many) => languageOf('ar-XB').count(forms, many))).toEqual([
      'none',
      'one',
      'a pair',
      '3 few',
      '11 many',
      '100 in all',
    ]);
  });
});

describe.each(knownTags)('the words of %s', (tag) => {
  const english = new Map(textsIn(wordsOf('en')));
  const texts = textsIn(wordsOf(tag));
  const rules = new Intl.PluralRules(languageOf(tag).formats);

  it('are all there, none empty', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of texts)
      for (const form of Object.values(formsOf(text))) expect(form.trim(), path).not.toBe('');
  });

  it('have the places of the English ones; the form of one number may do without the number', () => {
    for (const [path, text] of texts) {
      const places = placesIn(formsOf(english.get(path)!)['other']!);
      for (const [category, form] of Object.entries(formsOf(text))) {
        const uncounted = places.filter((place) => place !== 'count');
        const mayBeUncounted = category !== 'other' && isOfOneNumber(category, rules);
        expect(
          mayBeUncounted ? [places, uncounted] : [places],
          `${path}/${category}`,
        ).toContainEqual(placesIn(form));
      }
    }
  });

  // Not fewer: "5 badge". Not more: a form that is never chosen is a mistake about the language.
  it('have exactly the forms of a count that the rules of the language choose from', () => {
    const wanted = rules.resolvedOptions().pluralCategories.toSorted();
    const counts = texts.filter(([, text]) => typeof text !== 'string');
    expect(counts.length).toBeGreaterThan(5);
    for (const [path, forms] of counts) expect(Object.keys(forms).toSorted(), path).toEqual(wanted);
  });

  // Two words are often the same in two languages, a sentence never.
  it('are no English sentences', () => {
    if (/^en\b/.test(tag)) return;
    for (const [path, text] of texts)
      for (const form of Object.values(formsOf(text))) {
        const said = form.replace(/`[^`]*`|\{\w+\}|https?:\S+/g, '');
        const isSentence = (said.match(/\p{L}{2,}/gu) ?? []).length > 3;
        if (isSentence)
          expect(Object.values(formsOf(english.get(path)!)), path).not.toContain(form);
      }
  });

  it('have a sentence for every code of the verifier, and for none that it does not give', () => {
    const said = wordsOf(tag).codes as Readonly<Record<string, object>>;
    for (const [step, own] of Object.entries(codes)) {
      const all = [
        ...own,
        ...((jwsCodes as Record<string, readonly string[]>)[step] ?? []),
        ...((ob2Codes as Record<string, readonly string[]>)[step] ?? []),
      ];
      expect(Object.keys(said[step] ?? {}).toSorted(), step).toEqual(all.toSorted());
    }
  });
});

describe('a text', () => {
  it('takes values into its places in whatever order it has them, and looks for no places in a value', () => {
    expect(fill('{b} before {a}', { a: '{b}', b: '{a}' })).toBe('{a} before {b}');
  });

  it('is never said with a place left open: a name too many or a value too few is a mistake of ours', () => {
    const values: Readonly<Record<string, string>> = { day: 'Friday' };
    expect(() => fill('am {tag}', values)).toThrow('No value for {tag}: am {tag}');
    expect(() => fill<string>('on {day}', {})).toThrow('No value for {day}: on {day}');
    const unset = JSON.parse('{}') as { readonly day: string };
    expect(() => fill('on {day}', { day: unset.day })).toThrow('{day}');
    // A name that every object has is no value.
    expect(() => fill('by {constructor}', values)).toThrow('{constructor}');
    expect(fill('in {hours} hours, {note}', { hours: 0, note: '' })).toBe('in 0 hours, ');
  });

  it('is a third longer in the test language of long words, and keeps its places', () => {
    expect(lengthenedText('by {issuer}, 2 awards')).toBe('by {issuer}, 2 awardsĞỳĞ');
    const [all, longer] = [textsIn(wordsOf('en')), textsIn(wordsOf('en-XA'))].map((texts) =>
      JSON.stringify(texts.map(([, text]) => text)),
    );
    expect(longer!.length / all!.length).toBeGreaterThan(1.25);
  });

  it('is turned word by word for the test language, and keeps its places', () => {
    expect(mirroredText('by {issuer}, 2')).toBe(
      '\u200f\u202eby\u202c\u200f \u2068{issuer}\u2069, \u200f\u202e2\u202c\u200f',
    );
  });
});

it('speaks to a person in their language, and as it would else where it does not speak that', () => {
  const tagsOf = (theirs: string | null): string => spokenTo(theirs, 'de', 'badge').tag;
  expect([null, 'ar', 'de-AT', 'en', 'tlh', ''].map(tagsOf)).toEqual([
    ...['de', 'ar', 'de-AT', 'en', 'de', 'de'],
  ]);
});
