/** Puts a line of outlines on the canvas, straight. */

import type { Lettering } from './outlines.ts';
import { shortPath } from './short-path.ts';

/** Halfway up the capitals in the outlines, whose size is 100. */
const capitals = 149.6;
const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data of the line around `x`, halfway up its capitals on `y`. */
export function placeLine(
  { commands, left, right }: Lettering,
  size: number,
  x: number,
  y: number,
): string {
  const scale = size / 100;
  const data = commands
    .map(({ letter, points }) => {
      const placed = points.map((value, at) =>
        fixed(
          at % 2 === 0 ? x + (value - (left + right) / 2) * scale : y + (value - capitals) * scale,
        ),
      );
      return letter + placed.join(' ');
    })
    .join('');
  return shortPath(data);
}
