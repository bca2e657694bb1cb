import { describe, expect, it } from 'vitest';
import { shortenedChanges, textChanges } from './text-changes.ts';

const inMarks = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join(' ');

describe('changes between two texts', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['Cut two parts.', 'Cut three parts.', 'Cut [-two-] [+three+] parts.'],
    ['one two', 'one two three', 'one two [+three+]'],
    ['zero one', 'one', '[-zero-] one'],
    ['', 'all new', '[+all new+]'],
    ['gone', '', '[-gone-]'],
    ['a\n\n- b', 'a - b', 'a - b'],
  ])(
    'of “%s” and “%s” are marked by words, since line ends mean nothing to a reader',
    (before, after, marks) => {
      expect(inMarks(before, after)).toBe(marks);
    },
  );

  it('hold both texts whole, whatever they are', () => {
    const texts = [
      '',
      'a',
      'a b a b',
      'b a',
      'a a a',
      'the cat sat on the mat',
      'on the mat the cat sat',
    ];
    for (const before of texts) {
      for (const after of texts) {
        const changes = textChanges(before, after);
        const side = (other: string) =>
          changes
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join(' ');
        expect([side('new'), side('gone')]).toEqual([before, after]);
      }
    }
  });

  it('of texts of the greatest length take no time to speak of', () => {
    const long = (word: string) =>
      Array.from({ length: 6_000 }, (_, at) => `${word}${at}`).join(' ');
    const started = performance.now();
    expect(textChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('are shown with a few words around them, not with the whole text', () => {
    const before = `${'same '.repeat(50)}old ${'same '.repeat(50)}`;
    const shown = shortenedChanges(textChanges(before, before.replace('old', 'new')), 3).map(
      ({ text }) => text,
    );
    expect(shown).toEqual(['… same same same', 'old', 'new', 'same same same …']);
  });
});
