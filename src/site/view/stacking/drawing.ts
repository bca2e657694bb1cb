/** Where the steps of a pathway stand in its drawing: each below all that it asks for. */

import type { Step } from '../../model/pathway-steps.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PathwayDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Point & Pick<Step, 'number' | 'isAdded'>)[];
  /** Arrows between the edges of two circles, by the numbers of their steps. */
  readonly arrows: readonly {
    readonly from: Point;
    readonly to: Point;
    readonly needed: number;
    readonly by: number;
    readonly isOneOfSeveral: boolean;
  }[];
}

/** Radius of a circle; from the middle of one to the next in its row, and to the next row. */
export const radius = 20;
const [across, down] = [64, 84];

/** `mirrored`: where text runs from right to left, so do the steps of a row. */
export function drawingOf(steps: readonly Step[], mirrored: boolean): PathwayDrawing {
  const depths = depthsOf(steps);
  const rows = [...Map.groupBy(steps, ({ number }) => depths.get(number) ?? 0)].sort(
    ([a], [b]) => a - b,
  );
  const widest = Math.max(1, ...rows.map(([, row]) => row.length));
  const width = widest * across;
  const places = new Map<number, Point>();
  for (const [at, [, row]] of rows.entries())
    for (const [column, { number }] of row.entries()) {
      const x = width / 2 + (column - (row.length - 1) / 2) * across;
      places.set(number, { x: mirrored ? width - x : x, y: at * down + radius + 4 });
    }
  const place = (number: number): Point => places.get(number) ?? { x: 0, y: 0 };
  return {
    ...{ width, height: (rows.length - 1) * down + 2 * radius + 8 },
    nodes: steps.map(({ number, isAdded }) => ({ number, isAdded, ...place(number) })),
    arrows: steps.flatMap(({ number, after }) =>
      after.map((needed) => ({
        ...between(place(needed.number), place(number)),
        ...{ needed: needed.number, by: number, isOneOfSeveral: needed.isOneOfSeveral },
      })),
    ),
  };
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

/** The ends of an arrow: the edges of the circles around two points. */
function between(one: Point, other: Point): { readonly from: Point; readonly to: Point } {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = (from: Point, by: number): Point => ({
    x: rounded(from.x + (dx / length) * by),
    y: rounded(from.y + (dy / length) * by),
  });
  return { from: along(one, radius), to: along(other, -radius - 5) };
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
