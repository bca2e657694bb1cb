import { expect, it } from 'vitest';
import { clamped, fittingSize, linesOf } from './card-fitting.ts';
import { type Cluster, clustersOf } from './runs.ts';

/** Letters that are one em wide, so that counting is measuring. */
const square = async (text: string): Promise<readonly Cluster[]> =>
  (await clustersOf(text, 'sans', null))!.map((cluster) => ({ ...cluster, width: 1 }));
const written = (lines: readonly (readonly Cluster[])[]): string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''));

it('ends lines between words, leaves blanks out there, and breaks only what no line holds', async () => {
  expect(written(linesOf(await square('aaaa'), 10))).toEqual(['aaaa']);
  expect(written(linesOf(await square('aaaa aaaa  aaaa'), 9))).toEqual(['aaaa aaaa', 'aaaa']);
  expect(written(linesOf(await square('a bbbbbbbbb'), 4))).toEqual(['a', 'bbbb', 'bbbb', 'b']);
  expect(written(linesOf(await square('初めての発表、終わり'), 6))).toEqual([
    '初めての発',
    '表、終わり',
  ]);
});

it('takes the largest size at which the text fits, and keeps words whole while that is not too small', async () => {
  expect(fittingSize(await square('Ab'), [80, 40, 20], 500, 100, 1.2)).toBe(80);
  expect(fittingSize(await square('a'.repeat(12)), [80, 40, 20], 500, 300, 1.2)).toBe(40);
  expect(fittingSize(await square('a'.repeat(25)), [80, 40, 20], 500, 500, 1.2)).toBe(80);
  expect(fittingSize(await square('word '.repeat(100)), [80, 40, 20], 500, 100, 1.2)).toBe(20);
});

it('ends in an ellipsis where not all of it fits, and only there', async () => {
  const ellipsis = await square('…');
  const lines = linesOf(await square('aaaa bbbb cccc'), 4);
  expect(written(clamped(lines, 3, 4, ellipsis))).toEqual(['aaaa', 'bbbb', 'cccc']);
  expect(written(clamped(lines, 2, 4, ellipsis))).toEqual(['aaaa', 'bbb…']);
});
