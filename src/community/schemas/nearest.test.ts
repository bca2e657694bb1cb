import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['nmae', ['name', 'email'], 'name'],
    ['descripton', ['description', 'date'], 'description'],
    ['Name', ['name'], 'name'],
    ['evidences', ['evidence', 'expires'], 'evidence'],
    ['color', ['colour', 'shape'], 'colour'],
    ['frist-talk', ['first-talk', 'first-walk'], 'first-talk'],
    ['ab', ['ab', 'abc'], 'ab'],
  ])('for %s is %s → %s', (word, words, expected) => expect(nearest(word, words)).toBe(expected));
  it.each([
    ['xyzzy', ['name', 'date']],
    ['x', ['a', 'id']],
    ['', ['id']],
    ['name', []],
  ])('for %j among %j is none', (word, words) => {
    expect(nearest(word, words)).toBeNull();
    expect(didYouMean(word, words)).toBe('');
  });
  it('does not take long for a long word', () => {
    expect(nearest('x'.repeat(60_000), ['name'])).toBeNull();
  });
});
