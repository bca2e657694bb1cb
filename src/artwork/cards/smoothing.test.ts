import { expect, it } from 'vitest';
import { smoothed } from './smoothing.ts';

const side = 24;
/** A picture of three channels, by the colour of each pixel. */
const picture = (colourAt: (x: number, y: number) => readonly [number, number, number]) =>
  Uint8Array.from({ length: side * side * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3);
    return colourAt(pixel % side, Math.floor(pixel / side))[at % 3]!;
  });
const coloursOf = (pixels: Uint8Array): Set<string> =>
  new Set(
    Array.from({ length: side * side }, (_, at) => pixels.slice(at * 3, at * 3 + 3).join(' ')),
  );

it('evens hairlines out, so that a ground needs few colours', () => {
  const engraved = picture((x, y) => (x % 8 === 3 ? [52, 65, 174] : [47, 58, 158 + (y % 2)]));
  const even = smoothed(engraved, side);
  const furthest = Math.max(...engraved.map((value, at) => Math.abs(value - even[at]!)));
  expect(furthest).toBeLessThanOrEqual(16);
  const blues = even.filter((_, at) => at % 3 === 2);
  expect(Math.max(...blues) - Math.min(...blues)).toBeLessThan(5);
});

it('leaves edges and letters as they are', () => {
  const letters = picture((x, y) => (x > 5 && x < 9 && y > 3 ? [22, 28, 90] : [253, 246, 227]));
  expect(smoothed(letters, side)).toEqual(letters);
  expect(coloursOf(letters).size).toBe(2);
});
