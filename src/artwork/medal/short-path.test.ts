import { expect, it } from 'vitest';
import { rasterise } from '../rasterise.ts';
import { shortPath } from './short-path.ts';

it.each([
  ['M0 0L10 0L10 5L0 0Z', 'm0 0h10v5l-10-5z'],
  ['M1.5 2.5L2 2L1 1', 'm1.5 2.5.5-.5-1-1'],
  ['M10 10Q11 10.5 12 10Q13 9 14 10Z', 'm10 10q1 .5 2 0 1-1 2 0z'],
  ['M0 0Q1 2 2 0Q3 -2 4 0Q5 3 6 0Z', 'm0 0q1 2 2 0t2 0q1 3 2 0z'],
  ['M5 5C6 6 7 7 8 8ZM5.5 5L6 6', 'm5 5c1 1 2 2 3 3zm.5 0 .5 1'],
])('%s is the same path, counted from point to point', async (long, short) => {
  expect(shortPath(long)).toBe(short);
  const drawn = (d: string) =>
    rasterise(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path stroke="#000" d="${d}"/></svg>`,
      64,
      'path',
    );
  expect(await drawn(short)).toEqual(await drawn(long));
});

it('leaves out control points that are nearly mirrored, and goes on from where they were put', () => {
  const nearly = 'M0 0Q10 20 20 0Q31 -20 40 0Q51 20 60 0Z';
  expect(shortPath(nearly)).toBe('m0 0q10 20 20 0 11-20 20 0 11 20 20 0z');
  expect(shortPath(nearly, 10)).toBe('m0 0q10 20 20 0t20 0 20 0z');
  // Mirrored from where the one before was put: else small faults would add up.
  const drifting = 'M0 0Q10 20 20 0Q31 -20 40 0Q52 20 60 0Z';
  expect(shortPath(drifting, 10)).toBe('m0 0q10 20 20 0t20 0q12 20 20 0z');
});

it('leaves alone what it does not know', () => {
  expect(() => shortPath('M0 0A1 1 0 0 1 2 2')).toThrow('cannot be shortened');
});
