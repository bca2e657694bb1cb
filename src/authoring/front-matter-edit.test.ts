import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../community/text/front-matter.ts';
import { withKey, withoutKey } from './front-matter-edit.ts';

const revoked = { date: '2026-06-01', reason: 'Given twice: by "mistake", # really.' };
const data = (text: string): unknown => {
  const read = parseFrontMatter(text);
  return Array.isArray(read) ? read : { data: read.data, body: read.body };
};

const styles: readonly (readonly [string, string])[] = [
  ['lines', '---\nbadge: a\ndate: 2026-05-01\n---\nWhy.\n'],
  [
    'comments and odd spaces',
    '---\n# first\nbadge:   a # which\n\ndate: "2026-05-01"\n# last\n---\n\nWhy.\n---\nMore.\n',
  ],
  ['keys in braces', '---\n{ badge: a, date: 2026-05-01 } # all\n---\nWhy.\n'],
  [
    'braces over lines, a comma at the end',
    '---\n{\n  badge: a, # }\n  date: 2026-05-01,\n}\n---\n',
  ],
  ['braces with a comment at the end', '---\n{\n  badge: a # b }\n}\n---\n'],
  ['a list at the end', '---\nbadge: a\nevidence:\n  - url: https://a.example/\n---\n'],
  ['a block of text at the end', '---\nbadge: a\nnote: |-\n  one\n\n---\n'],
  ['indented keys', '---\n  badge: a\n  date: 2026-05-01\n---'],
  ['an empty body', '---\nbadge: a\n---'],
];

describe('a key more', () => {
  it.each(styles)('goes into %s, and nothing else changes', (_, text) => {
    const longer = withKey(text, 'revoked', revoked);
    const [before, after] = [data(text), data(longer)] as { data: object; body: string }[];
    expect(after).toEqual({ ...before, data: { ...before?.data, revoked } });
    expect(lettersMissing(text, longer)).toBe('');
  });

  it('stands last, as people write it', () => {
    expect(
      withKey('---\nbadge: a # x\n---\nWhy.\n', 'revoked', {
        date: '2026-06-01',
        reason: 'Twice.',
      }),
    ).toBe('---\nbadge: a # x\nrevoked:\n  date: 2026-06-01\n  reason: Twice.\n---\nWhy.\n');
  });
});

describe('a key less', () => {
  it.each(styles)('gives back what stood there in %s', (style, text) => {
    const back = withoutKey(withKey(text, 'revoked', revoked), 'revoked');
    expect(data(back)).toEqual(data(text));
    if (!style.includes('braces')) expect(back).toBe(text);
  });

  it.each([
    [
      'the middle of lines',
      '---\nbadge: a\nrevoked:\n  date: 2026-06-01\n  # why\n  reason: >-\n    Twice,\n\n    really.\n# of the date\ndate: x\n---\nB\n',
      '---\nbadge: a\n# of the date\ndate: x\n---\nB\n',
    ],
    [
      'the start of lines',
      '---\nrevoked: { date: x, reason: "y" }\nbadge: a\n---\n',
      '---\nbadge: a\n---\n',
    ],
    [
      'a value on the line below',
      '---\nbadge: a\n"revoked":\n  {date: x,\n   reason: "}, y"}\n---\n',
      '---\nbadge: a\n---\n',
    ],
    [
      'the end of braces',
      '---\n{ badge: a, revoked: { date: x, reason: "}, y" } }\n---\n',
      '---\n{ badge: a }\n---\n',
    ],
    [
      'the start of braces',
      '---\n{ revoked: { date: x, reason: y }, badge: a }\n---\n',
      '---\n{  badge: a }\n---\n',
    ],
  ])('is taken from %s', (_, text, wanted) => {
    expect(withoutKey(text, 'revoked')).toBe(wanted);
  });
});

/** The first characters of one text that cannot be found in that order in another one. */
function lettersMissing(text: string, longer: string): string {
  let at = -1;
  for (const [index, letter] of [...text].entries()) {
    at = longer.indexOf(letter, at + 1);
    if (at < 0) return text.slice(index);
  }
  return '';
}
