/** A measure of its own inside a drawing (SVG 2, 8.2 to 8.6), as a transform and a clip. */

import { numberOf } from './work/outline.ts';

/** Width and height. */
export type Extent = readonly [number, number];

/** What a part with its own measure says of it; lengths as `values.ts` writes them. */
export interface Measured {
  readonly viewBox: string | undefined;
  readonly aspect: string | undefined;
  readonly size: Extent;
}

/** A length along one side of the surroundings. */
export function lengthOf(text: string | undefined, full: number, otherwise: string): number {
  return numberOf(text ?? otherwise, full);
}

/**
 * The transform from a part's own units to those around it; empty where they are the same, null
 * where nothing can be seen of it.
 */
export function viewTransform({ viewBox, aspect, size: [width, height] }: Measured): string | null {
  if (!(width > 0 && height > 0)) return null;
  if (viewBox === undefined) return '';
  const [x = 0, y = 0, w = 0, h = 0] = viewBox.split(' ').map(Number);
  if (!(w > 0 && h > 0)) return null;
  const [align = 'xMidYMid', how = 'meet'] = (aspect ?? 'xMidYMid meet').split(' ');
  let [sx, sy] = [width / w, height / h];
  if (align === 'none') return shift(-x * sx, -y * sy, sx, sy);
  sx = how === 'slice' ? Math.max(sx, sy) : Math.min(sx, sy);
  sy = sx;
  const left = part(align.slice(0, 4)) * (width - w * sx) - x * sx;
  const top = part(align.slice(4)) * (height - h * sy) - y * sy;
  return shift(left, top, sx, sy);
}

/** How much of the room that is left over stands before it. */
function part(word: string): number {
  return word.endsWith('Min') ? 0 : word.endsWith('Max') ? 1 : 0.5;
}

function shift(x: number, y: number, sx: number, sy: number): string {
  const numbers = [sx, 0, 0, sy, x, y].map((value) => Number(value.toPrecision(9)));
  return numbers.join(' ') === '1 0 0 1 0 0' ? '' : `matrix(${numbers.join(' ')})`;
}
