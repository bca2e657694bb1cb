/** Arrows of a drawing that go around what they do not lead to. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve (SVG 2, section "Paths"): its ends, and the point that bends it. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** How far to the side the middle of an arrow is taken, the straight way first. */
const bends = [0, 30, -30, 60, -60, 95, -95, 140, -140, 200, -200];
/** From a circle's edge to an arrow that passes it, and to the tip of one that ends there. */
const [clear, tip] = [3, 5];

/**
 * The curve from one circle to another, all of one radius, that passes the others; where none of
 * the ways does, the straight one.
 */
export function curveAround(
  from: Point,
  to: Point,
  others: readonly Point[],
  radius: number,
): Curve {
  const [straight, ...more] = bends.map((bend) => curveBetween(from, to, bend, radius));
  if (straight === undefined) throw new Error('There is a straight way.');
  const passes = (curve: Curve): boolean =>
    pointsOn(curve).every((point) =>
      others.every((other) => Math.hypot(point.x - other.x, point.y - other.y) > radius + clear),
    );
  return [straight, ...more].find(passes) ?? straight;
}

/** Points along a curve, close enough to stand for it. */
export function pointsOn({ from, bend, to }: Curve): readonly Point[] {
  return Array.from({ length: 33 }, (_, at) => {
    const part = at / 32;
    const along = (one: number, middle: number, other: number): number =>
      (1 - part) ** 2 * one + 2 * part * (1 - part) * middle + part ** 2 * other;
    return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) };
  });
}

function curveBetween(from: Point, to: Point, side: number, radius: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bend = {
    x: rounded((from.x + to.x) / 2 - ((to.y - from.y) / length) * side),
    y: rounded((from.y + to.y) / 2 + ((to.x - from.x) / length) * side),
  };
  return { from: towards(from, bend, radius), bend, to: towards(to, bend, radius + tip) };
}

/** The point that lies so far from one on the way to another. */
function towards(one: Point, other: Point, far: number): Point {
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  return {
    x: rounded(one.x + ((other.x - one.x) / length) * far),
    y: rounded(one.y + ((other.y - one.y) / length) * far),
  };
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
