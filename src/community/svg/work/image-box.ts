/** Where a picture inside of a drawing is drawn. */

import type { Drawn } from '../tree.ts';
import { around, type Box, type Matrix, moved, noBox, type Point } from './matrix.ts';
import { numberOf } from './outline.ts';

/** The box around it in pixels, at least as large as it is. */
export function imageBox({ attributes }: Drawn, matrix: Matrix, full: number): Box {
  const value = (name: string, otherwise: string): number =>
    numberOf(attributes.get(name) ?? otherwise, full);
  const [x, y] = [value('x', '0'), value('y', '0')];
  // Without a size it has one of its own, which is not known here.
  const [right, bottom] = [x + value('width', '100%'), y + value('height', '100%')];
  const corners: readonly Point[] = [
    [x, y],
    [right, y],
    [x, bottom],
    [right, bottom],
  ];
  return corners
    .map((corner) => moved(matrix, corner))
    .reduce<Box>((known, [left, top]) => around(known, [left, top, left, top]), noBox);
}
