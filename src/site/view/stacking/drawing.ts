/** Where the steps of a pathway stand in its drawing: each below all that it asks for. */

import type { Step } from '../../model/pathway-steps.ts';
import { type Curve, curveAround, pointsOn, type Point } from './curve.ts';

export interface PathwayDrawing {
  /** Of the whole, in units of its own; it begins at `left`, 0. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Point & Pick<Step, 'number' | 'isAdded'>)[];
  /** Arrows from circle to circle around all others, by the numbers of their steps. */
  readonly arrows: readonly {
    readonly curve: Curve;
    readonly needed: number;
    readonly by: number;
    readonly isOneOfSeveral: boolean;
  }[];
}

/** Radius of a circle; from the middle of one to the next in its row, and to the next row. */
export const radius = 20;
const [across, down] = [64, 84];
/** More in a row would be too small to read on a phone. */
const mostInRow = 5;
/** Room around the whole. */
const edge = 4;

/** `mirrored`: where text runs from right to left, so do the steps of a row. */
export function drawingOf(steps: readonly Step[], mirrored: boolean): PathwayDrawing {
  const depths = depthsOf(steps);
  const rows = [...Map.groupBy(steps, ({ number }) => depths.get(number) ?? 0)]
    .sort(([a], [b]) => a - b)
    .flatMap(([, row]) => inRows(row));
  const places = new Map(
    rows.flatMap((row, at) =>
      row.map(({ number }, column): [number, Point] => {
        const x = (column - (row.length - 1) / 2) * across;
        return [number, { x: mirrored ? -x : x, y: at * down + radius + edge }];
      }),
    ),
  );
  const arrows = steps.flatMap(({ number, after }) =>
    after.map((needed) => {
      const [from, to] = [places.get(needed.number), places.get(number)];
      if (from === undefined || to === undefined) throw new Error('A step has no place.');
      const others = [...places.values()].filter((one) => one !== from && one !== to);
      return {
        curve: curveAround(from, to, others, radius),
        ...{ needed: needed.number, by: number, isOneOfSeveral: needed.isOneOfSeveral },
      };
    }),
  );
  const nodes = steps.flatMap(({ number, isAdded }) => {
    const place = places.get(number);
    return place === undefined ? [] : [{ number, isAdded, ...place }];
  });
  const sides = [
    ...nodes.flatMap(({ x }) => [x - radius, x + radius]),
    ...arrows.flatMap(({ curve }) => pointsOn(curve).map(({ x }) => x)),
  ];
  const left = Math.floor(Math.min(0, ...sides)) - edge;
  return {
    ...{ left, width: Math.ceil(Math.max(0, ...sides)) + edge - left },
    ...{ height: (rows.length - 1) * down + 2 * (radius + edge), nodes, arrows },
  };
}

/** Those of one depth, in rows of almost the same length. */
function inRows(steps: readonly Step[]): readonly (readonly Step[])[] {
  const rows = Math.ceil(steps.length / mostInRow);
  const each = Math.ceil(steps.length / rows);
  return Array.from({ length: rows }, (_, at) => steps.slice(at * each, (at + 1) * each));
}

/** How many steps come before each, along the longest way; there is no circle. */
function depthsOf(steps: readonly Step[]): ReadonlyMap<number, number> {
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const depths = new Map<number, number>();
  const depth = (number: number): number => {
    const known = depths.get(number);
    if (known !== undefined) return known;
    const before = (byNumber.get(number)?.after ?? []).map((needed) => depth(needed.number) + 1);
    const found = Math.max(0, ...before);
    depths.set(number, found);
    return found;
  };
  for (const { number } of steps) depth(number);
  return depths;
}
