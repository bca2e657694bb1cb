import { describe, expect, it } from 'vitest';
import { tableOf } from '../../testing/rules/write-confusables.ts';
import confusables from './confusables.json' with { type: 'json' };
import { marksOf, skeletonOf } from './skeleton.ts';

const alike = (one: string, other: string): boolean => {
  const marks = new Set(marksOf(one));
  return marksOf(other).some((mark) => marks.has(mark));
};

describe('names that a reader takes for one another', () => {
  it.each([
    ['Two', 'two', 'case'],
    ['First  Talk', 'First Talk ', 'spaces'],
    ['First Talk', 'First\u2800Talk', 'an empty Braille cell'],
    ['Two', 'Tw\u043e', 'a Cyrillic letter'],
    ['Test', '\u0422EST', 'a Cyrillic letter in another case'],
    ['\u0442\u0435\u0441\u0442', '\u0422\u0415\u0421\u0422', 'case of another script'],
    ['Straße', 'STRASSE', 'case folding'],
    ['fine', '\ufb01ne', 'a ligature'],
    ['Ill', 'lll', 'letters of one script'],
    ['Modern', 'Modem', 'two letters like one'],
    ['Ada', 'A\u3164da', 'a letter that is not drawn'],
    ['Level 0', 'LEVEL O', 'a digit beside capitals'],
    ['Soldering', 'S0LDERING', 'a digit among capitals'],
    ['Soldering', 'SOLDER1NG', 'another digit among capitals'],
    ['\u0441\u043e\u0432\u0430', 'COBA', 'capitals of two scripts'],
  ])('%s and %s: %s', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    ['Ian', 'Lan'],
    ['AI', 'AL'],
    ['Mail', 'Mall'],
    ['Level 1', 'Level 2'],
    ['Grace', 'Gracé'],
    ['김하늘', '김하놀'],
    ['', '\u3164'],
  ])('%s and %s are different names', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});

it('a skeleton is its own skeleton', () => {
  for (const [prototype, characters] of Object.entries(confusables))
    for (const character of characters)
      expect(skeletonOf(skeletonOf(character)), character).toBe(skeletonOf(prototype));
});

it('the table is made of the lines of Unicode’s file', () => {
  const lines = [
    '\uFEFF# confusables.txt',
    '0430 ;\t0061 ;\tMA\t# ( а → a )',
    '0031 ;\t006C ;\tMA',
    '2488 ;\t0031 002E ;\tMA\t# decomposed before anybody looks it up',
    '0153 ;\t006F 0065 ;\tMA',
  ];
  expect(tableOf(lines.join('\r\n'))).toEqual({ a: 'а', l: '1', oe: 'œ' });
});
