/** The six outlines of a medal, as closed paths around the middle of a canvas of 512. */

import type { Shape } from '../../community/artwork-names.ts';
import { shortPath } from './short-path.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Centre of every medal, on a canvas of 512. */
export const centre: Point = { x: 256, y: 256 };

/** A corner and how far from it the rounding begins, both for a medal of radius 1. */
interface Corner extends Point {
  readonly round: number;
}

/**
 * Path data of the outline at that radius (the circle around the whole shape), one decimal, in few
 * bytes: a medal has seven of them.
 */
export function outline(shape: Shape, radius: number): string {
  if (shape === 'circle') return circle(radius);
  if (shape === 'scallop') return scallop(radius);
  return shortPath(roundedPolygon(corners[shape], radius));
}

const polar = (radius: number, degrees: number): Point => ({
  x: radius * Math.sin((degrees * Math.PI) / 180),
  y: -radius * Math.cos((degrees * Math.PI) / 180),
});

const ring = (count: number, round: number, radius = 1, start = 0): Corner[] =>
  Array.from({ length: count }, (_, at) => ({
    ...polar(radius, start + (at * 360) / count),
    round,
  }));

const starTips = ring(8, 0.13, 1.02);
const starNotches = ring(8, 0.1, 0.855, 22.5);

const corners: Readonly<Record<Exclude<Shape, 'circle' | 'scallop'>, readonly Corner[]>> = {
  hexagon: ring(6, 0.16, 1.03),
  diamond: ring(4, 0.3, 1.1),
  star: starTips.flatMap((tip, at) => [tip, starNotches[at]!]),
  shield: [
    { x: -0.84, y: -0.86, round: 0.14 },
    { x: 0, y: -0.98, round: 0.3 },
    { x: 0.84, y: -0.86, round: 0.14 },
    { x: 0.84, y: 0.34, round: 0.5 },
    { x: 0, y: 1.06, round: 0.2 },
    { x: -0.84, y: 0.34, round: 0.5 },
  ],
};

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
const place = ({ x, y }: Point, radius: number): string =>
  `${fixed(centre.x + x * radius)} ${fixed(centre.y + y * radius)}`;

function circle(radius: number): string {
  const r = fixed(radius);
  return (
    `M${fixed(centre.x - radius)} 256a${r} ${r} 0 1 1 ` +
    `${fixed(2 * radius)} 0 ${r} ${r} 0 1 1${fixed(-2 * radius)} 0z`
  );
}

/** Eighteen lobes: arcs between points on a circle, each counted from the one before. */
function scallop(radius: number): string {
  const lobes = 18;
  const inner = radius * 0.955;
  const points = Array.from({ length: lobes }, (_, at) => {
    const { x, y } = polar(inner, ((at + 0.5) * 360) / lobes);
    return [Math.round((centre.x + x) * 10), Math.round((centre.y + y) * 10)] as const;
  });
  const lobe = fixed(2 * inner * Math.sin(Math.PI / lobes) * 0.56);
  const arcs = points.map(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % lobes]!;
    return `${lobe} ${lobe} 0 0 1${apart((nextX - x) / 10)}${apart((nextY - y) / 10)}`;
  });
  const [first] = points;
  return `M${first![0] / 10} ${first![1] / 10}a${arcs.join(' ')}z`;
}

/** A number after another one. */
const apart = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

function roundedPolygon(polygon: readonly Corner[], radius: number): string {
  const parts = polygon.map((corner, at) => {
    const before = towards(corner, polygon.at(at - 1)!);
    const after = towards(corner, polygon[(at + 1) % polygon.length]!);
    return `${place(before, radius)}Q${place(corner, radius)} ${place(after, radius)}`;
  });
  return `M${parts.join('L')}Z`;
}

/**
 * The point at which the rounding of a corner begins, on the way to a neighbour; never past the
 * middle.
 */
function towards(corner: Corner, neighbour: Point): Point {
  const [dx, dy] = [neighbour.x - corner.x, neighbour.y - corner.y];
  const part = Math.min(corner.round / Math.hypot(dx, dy), 0.5);
  return { x: corner.x + dx * part, y: corner.y + dy * part };
}
