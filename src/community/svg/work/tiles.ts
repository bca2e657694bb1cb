/** The tile of a pattern: how large it is drawn, and with which transform what is inside of it. */

import type { Drawn } from '../tree.ts';
import { after, type Box, type Matrix, matrixOf, scaleOf } from './matrix.ts';
import { numberOf } from './outline.ts';
import { side } from './weights.ts';

/** A tile, measured for one shape that it fills. */
interface Tile {
  /** In pictures. */
  readonly area: number;
  /** The pattern whose content is drawn: one that it continues, where it has none. */
  readonly content: Drawn;
  readonly inner: Matrix;
}

interface Filled {
  readonly matrix: Matrix;
  /** Of the shape, in pixels. */
  readonly box: Box;
  readonly full: number;
}

/** `definitions` by how they are referred to, as `url(#id)`. */
export function tileOf(
  pattern: Drawn,
  definitions: ReadonlyMap<string, Drawn>,
  { matrix, box, full }: Filled,
): Tile {
  const chain = chainOf(pattern, definitions);
  const value = (name: string): string | undefined =>
    chain.find((one) => one.attributes.has(name))?.attributes.get(name);
  const content = chain.find((one) => one.children.length > 0) ?? pattern;
  const own = after(matrix, matrixOf(value('patternTransform') ?? ''));
  const [width, height] = [Math.max(0, box[2] - box[0]), Math.max(0, box[3] - box[1])];
  const scale = Math.max(scaleOf(own), 1e-9);
  const isOfUser = value('patternUnits') === 'userSpaceOnUse';
  const tileWidth = isOfUser
    ? numberOf(value('width'), full) * scale
    : numberOf(value('width'), 1) * width;
  const tileHeight = isOfUser
    ? numberOf(value('height'), full) * scale
    : numberOf(value('height'), 1) * height;
  const isContentOfBox = value('patternContentUnits') === 'objectBoundingBox';
  return {
    area: (tileWidth / side) * (tileHeight / side),
    content,
    inner: innerMatrix(
      value('viewBox'),
      own,
      [tileWidth, tileHeight],
      isContentOfBox ? [width, height] : null,
    ),
  };
}

/** Everything inside is drawn from the corner of a tile, as if it began there. */
function innerMatrix(
  viewBox: string | undefined,
  own: Matrix,
  [width, height]: readonly [number, number],
  box: readonly [number, number] | null,
): Matrix {
  if (viewBox !== undefined) {
    const [x = 0, y = 0, w = 1, h = 1] = viewBox.split(' ').map(Number);
    const scale = Math.max(width / Math.max(w, 1e-9), height / Math.max(h, 1e-9));
    return [scale, 0, 0, scale, -x * scale, -y * scale];
  }
  return box === null ? own : [box[0], 0, 0, box[1], 0, 0];
}

/** The pattern and those that it continues; `references.ts` saw that they end. */
function chainOf(pattern: Drawn, definitions: ReadonlyMap<string, Drawn>): Drawn[] {
  const chain = [pattern];
  for (let at = pattern; chain.length < 10;) {
    const next = definitions.get(`url(${at.attributes.get('href') ?? ''})`);
    if (next === undefined) break;
    chain.push(next);
    at = next;
  }
  return chain;
}
