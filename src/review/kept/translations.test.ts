import { expect, it } from 'vitest';
import { commitOf } from '../../testing/fixtures/tiny-community.ts';
import type { Change } from '../changes.ts';
import { meaningProblems } from '../meaning.ts';

it('a translation may change after the badge was awarded, and its picture may not', () => {
  const frozen = { 'badges/first-talk/v1.json': '{}' };
  const sides = { base: commitOf(frozen, 'a'), head: commitOf(frozen, 'b') };
  const rulesOf = (path: string): string[] => {
    const change: Change = { path, part: 'badge', kind: 'changed' };
    return meaningProblems(change, 'first-talk', sides).map(({ rule }) => rule);
  };
  expect(rulesOf('badges/first-talk/badge.de.md')).toEqual([]);
  expect(rulesOf('badges/first-talk/image.svg')).toEqual(['badge-version-changed']);
});
