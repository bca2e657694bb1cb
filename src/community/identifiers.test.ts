import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, isReserved, isSlug, suggestSlug } from './identifiers.ts';

describe('isSlug', () => {
  it.each(['a', '7', 'first-talk', '2026-a', 'a'.repeat(64)])('accepts %s', (text) =>
    expect(isSlug(text)).toBe(true),
  );
  it.each([
    '',
    'Ada',
    '-a',
    'a-',
    'a--b',
    'a_b',
    'a.b',
    'a b',
    'ä',
    '..',
    'a/b',
    'a'.repeat(65),
    'a\n',
    '__proto__',
  ])('refuses %j', (text) => expect(isSlug(text)).toBe(false));
});

describe('names that look alike', () => {
  it.each([
    ['GOLD', 'gold'],
    ['ﬁne', 'fine'],
    ['ſtar', 'star'],
    ['STRASSE', 'straße'],
    ['Å', 'å'],
  ])('%s and %s fold to the same', (a, b) => expect(folded(a)).toBe(folded(b)));
});

describe('suggestSlug', () => {
  it.each([
    ['GOLD', 'gold'],
    ['Ada Lovelace', 'ada-lovelace'],
    ['Žluťoučký', 'zlutoucky'],
    ['c++', 'c'],
    ['a__b', 'a-b'],
  ])('%s becomes %s', (name, slug) => expect(suggestSlug(name)).toBe(slug));
  it.each(['日本', '---', '', 'PROFILE', 'NUL'])('has nothing for %j', (name) =>
    expect(suggestSlug(name)).toBeNull(),
  );
  it('suggests only well-formed, free names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
        const slug = suggestSlug(name);
        expect(slug === null || (isSlug(slug) && !isReserved(slug))).toBe(true);
      }),
    );
  });
});
