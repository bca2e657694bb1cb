/** How far curves reach, to the point: where they turn back, horizontally and vertically. */

import type { Matrix, Point } from './matrix.ts';

/**
 * The points of a Bézier curve (three or four, the ends among them) at which it is farthest left,
 * right, up and down, its ends left out.
 */
export function turnsOfCurve(points: readonly Point[]): Point[] {
  return ([0, 1] as const).flatMap((axis) =>
    turningTimes(points.map((point) => point[axis]))
      .filter((time) => time > 0 && time < 1)
      .map((time) => at(points, time)),
  );
}

/** Where the derivative of one coordinate is nothing. */
function turningTimes(values: readonly number[]): number[] {
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const [p = 0, q = 0, r] = steps;
  if (r === undefined) return [p / (p - q)];
  const [a, b, c] = [p - 2 * q + r, 2 * (q - p), p];
  if (Math.abs(a) < 1e-12) return [-c / b];
  const root = Math.sqrt(b * b - 4 * a * c);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

/** A point of the curve (de Casteljau). */
function at(points: readonly Point[], time: number): Point {
  let rest = points;
  while (rest.length > 1)
    rest = rest.slice(1).map(([x, y], index): Point => {
      const [left = 0, top = 0] = rest[index] ?? [];
      return [left + (x - left) * time, top + (y - top) * time];
    });
  return rest[0] ?? [0, 0];
}

/** An arc as path data writes it: radii, turn in degrees, and the two flags. */
export type Arc = readonly [number, number, number, number, number];

/** The same points of an elliptical arc between two points, under a transform (SVG 2, B.2.4). */
export function turnsOfArc(
  [radiusX, radiusY, degrees, large, sweep]: Arc,
  [[x1, y1], [x2, y2]]: readonly [Point, Point],
  [a, b, c, d, e, f]: Matrix,
): Point[] {
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [u, v] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const short = Math.sqrt((u / radiusX) ** 2 + (v / radiusY) ** 2);
  const [rx, ry] = [radiusX, radiusY].map((radius) => Math.abs(radius) * Math.max(1, short));
  if (rx === undefined || ry === undefined || !(rx > 0 && ry > 0 && short > 0)) return [];
  const within = Math.min(1, short);
  const far = Math.sqrt(Math.max(0, 1 / within ** 2 - 1)) * (large === sweep ? -1 : 1);
  const [cu, cv] = [(far * rx * v) / ry, (-far * ry * u) / rx];
  const centre: Point = [cos * cu - sin * cv + (x1 + x2) / 2, sin * cu + cos * cv + (y1 + y2) / 2];
  const first = Math.atan2((v - cv) / ry, (u - cu) / rx);
  const last = Math.atan2((-v - cv) / ry, (-u - cu) / rx);
  const length = sweep === 1 ? positive(last - first) : -positive(first - last);
  const axes = [
    [a * cos * rx + c * sin * rx, b * cos * rx + d * sin * rx],
    [c * cos * ry - a * sin * ry, d * cos * ry - b * sin * ry],
  ] as const;
  const [[px, py], [qx, qy]] = axes;
  return [Math.atan2(qx, px), Math.atan2(qy, py)]
    .flatMap((angle) => [angle, angle + Math.PI])
    .filter((angle) =>
      length > 0 ? positive(angle - first) < length : positive(first - angle) < -length,
    )
    .map((angle): Point => {
      const [along, across] = [Math.cos(angle), Math.sin(angle)];
      return [
        a * centre[0] + c * centre[1] + e + px * along + qx * across,
        b * centre[0] + d * centre[1] + f + py * along + qy * across,
      ];
    });
}

/** An angle from nothing to once around. */
const positive = (angle: number): number => {
  const around = 2 * Math.PI;
  return ((angle % around) + around) % around;
};
