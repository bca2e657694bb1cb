import { expect, it } from 'vitest';
import { sizeProblems } from './proposal-size.ts';

const proposed = (files: readonly (readonly [path: string, bytes: number])[]) => {
  const content = files.map(([path, bytes]) => ({ path, content: new Uint8Array(bytes) }));
  return sizeProblems(
    files.map(([path]) => ({ path, part: 'award' as const, kind: 'added' as const })),
    { id: 'a', entries: [], files: content, publicFiles: [], owners: null },
  ).map(({ rule, message }) => `${rule}: ${message}`);
};
const many = (count: number, path: (at: number) => string, bytes: number) =>
  Array.from({ length: count }, (_, at) => [path(at), bytes] as const);

it('a thousand people with their awards are one proposal', () => {
  expect(proposed(many(2_000, (at) => `recipients/p${at}/profile.md`, 1_000))).toEqual([]);
});

it('more than may be asked of a check is refused by count, not by time', () => {
  expect(proposed(many(5_001, (at) => `recipients/p${at}/profile.md`, 1))).toEqual([
    'too-many-changes: This proposal changes 5001 files; at most 5000 are looked at.',
  ]);
  expect(proposed(many(300, (at) => `recipients/ada/a${at}.md`, 20_000))).toEqual([
    'too-much-text: This proposal changes 6000000 bytes of text; at most 4194304 are looked at.',
  ]);
  expect(proposed(many(51, (at) => `badges/b${at}/image.svg`, 10))).toEqual([
    'too-many-pictures: This proposal changes 51 pictures of badges; at most 50 are looked at.',
  ]);
});
