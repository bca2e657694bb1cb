/** The tile of a pattern: how large it is drawn, and with which transform what is inside of it. */

import type { Drawn } from '../tree.ts';
import { after, type Box, type Matrix, matrixOf } from './matrix.ts';
import { numberOf } from './outline.ts';
import { side } from './weights.ts';

/** A tile, measured for one shape that it fills. */
interface Tile {
  /** In pictures. */
  readonly area: number;
  /** The pattern whose content is drawn: one that it continues, where it has none. */
  readonly content: Drawn;
  readonly inner: Matrix;
  /** What is seen of it, in the pixels of `inner`. */
  readonly frame: Box;
  /** How much more the content is than `inner` measures. */
  readonly times: number;
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
  // What is turned is drawn upright, and turned then.
  const scale: Sides = [Math.hypot(own[0], own[2]), Math.hypot(own[1], own[3])];
  const filled: Sides = [Math.max(0, box[2] - box[0]), Math.max(0, box[3] - box[1])];
  const isOfUser = value('patternUnits') === 'userSpaceOnUse';
  const along = (name: string, at: 0 | 1): number =>
    isOfUser ? numberOf(value(name), full) * scale[at] : numberOf(value(name), 1) * filled[at];
  const size: Sides = [along('width', 0), along('height', 1)];
  const corner: Sides = [along('x', 0), along('y', 1)];
  const inner =
    unitsInside(value('viewBox'), size) ??
    (value('patternContentUnits') === 'objectBoundingBox'
      ? ([filled[0], 0, 0, filled[1], -corner[0], -corner[1]] as const)
      : isOfUser
        ? ([scale[0], 0, 0, scale[1], -corner[0], -corner[1]] as const)
        : ([
            scale[0],
            0,
            0,
            scale[1],
            own[4] - box[0] - corner[0],
            own[5] - box[1] - corner[1],
          ] as const));
  const longest = Math.max(1, size[0] / side, size[1] / side);
  return {
    area: (Math.max(size[0], 1) / side) * (Math.max(size[1], 1) / side),
    content,
    // A tile larger than the picture is measured as if it were as large as that.
    inner: after([1 / longest, 0, 0, 1 / longest, 0, 0], inner),
    frame: [0, 0, size[0] / longest, size[1] / longest],
    times: longest ** 2,
  };
}

/** Horizontally and vertically, in pixels. */
type Sides = readonly [number, number];

function unitsInside(viewBox: string | undefined, [width, height]: Sides): Matrix | null {
  if (viewBox === undefined) return null;
  const [x = 0, y = 0, w = 1, h = 1] = viewBox.split(' ').map(Number);
  const scale = Math.max(width / Math.max(w, 1e-9), height / Math.max(h, 1e-9));
  return [scale, 0, 0, scale, -x * scale, -y * scale];
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
