/** The outline of a shape: how large it is drawn, and how much there is to follow. */

import type { Drawn } from '../tree.ts';
import { type Arc, turnsOfArc, turnsOfCurve } from './curves.ts';
import { around, type Box, type Matrix, moved, noBox, type Point, scaleOf } from './matrix.ts';
import { side, weights } from './weights.ts';

export interface Outline {
  /** In pixels of the picture. */
  readonly box: Box;
  /** The work of following it once. */
  readonly work: number;
  /** In pixels: of dashes, each has to be found. */
  readonly length: number;
  readonly pieces: number;
}

const boxOf = (points: readonly Point[]): Box =>
  points.reduce<Box>((known, [x, y]) => around(known, [x, y, x, y]), noBox);

/** Collects the pieces of one outline. */
class Collector {
  box: Box = noBox;
  work = 0;
  length = 0;
  pieces = 0;
  readonly #matrix: Matrix;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  /** A piece through the first and last of these points, and near the others. */
  add(kind: keyof typeof weights.piece, points: readonly Point[], arc: Arc | null = null): void {
    const drawn = points.map((point) => moved(this.#matrix, point));
    const near = boxOf(drawn);
    const reach = Math.max(near[2] - near[0], near[3] - near[1]) / side;
    const [first, last]: [Point, Point] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
    const turns = arc === null ? turnsOfCurve(drawn) : turnsOfArc(arc, [first, last], this.#matrix);
    const box = boxOf([drawn[0] ?? [0, 0], drawn.at(-1) ?? [0, 0], ...turns]);
    this.box = around(this.box, box);
    this.pieces += 1;
    this.work += weights.pieceAtAll + weights.piece[kind] * Math.min(1, reach);
    drawn.forEach(([x, y], at) => {
      const [left = x, top = y] = drawn[at - 1] ?? [];
      this.length += Math.hypot(x - left, y - top);
    });
  }
}

/** The outline of a shape under a transform; null for what is no shape. `full` is 100%. */
export function outlineOf(node: Drawn, matrix: Matrix, full: number): Outline | null {
  const collector = new Collector(matrix);
  const value = (name: string): number => numberOf(node.attributes.get(name), full);
  switch (node.name) {
    case 'path':
      followPath(node.attributes.get('d') ?? '', collector, scaleOf(matrix));
      break;
    case 'polygon':
    case 'polyline':
      followPoints((node.attributes.get('points') ?? '').split(' ').map(Number), collector);
      break;
    case 'line':
      collector.add('line', [
        [value('x1'), value('y1')],
        [value('x2'), value('y2')],
      ]);
      break;
    case 'rect':
      followBox(
        [value('x'), value('y'), value('x') + value('width'), value('y') + value('height')],
        collector,
        node.attributes.has('rx') || node.attributes.has('ry') ? 'curve' : 'line',
      );
      break;
    case 'circle':
    case 'ellipse': {
      const r = value('r');
      const [x, y] = [value('cx'), value('cy')];
      // Where one radius is missing, it is as the other.
      const [rx, ry] = [r || value('rx') || value('ry'), r || value('ry') || value('rx')];
      followBox([x - rx, y - ry, x + rx, y + ry], collector, 'curve');
      break;
    }
    default:
      return null;
  }
  return collector;
}

/** A length as `values.ts` writes it. */
export function numberOf(text: string | undefined, full: number): number {
  if (text === undefined) return 0;
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * full : Number(text);
}

function followBox(
  [left, top, right, bottom]: Box,
  collector: Collector,
  kind: 'line' | 'curve',
): void {
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  for (let at = 1; at < corners.length; at++) collector.add(kind, corners.slice(at - 1, at + 1));
}

function followPoints(numbers: readonly number[], collector: Collector): void {
  for (let at = 2; at + 1 < numbers.length; at += 2)
    collector.add('line', [pointAt(numbers, at - 2), pointAt(numbers, at)]);
}

const pointAt = (numbers: readonly number[], at: number): Point => [
  numbers[at] ?? 0,
  numbers[at + 1] ?? 0,
];

/** How many numbers each piece of a path has. */
const arity: Readonly<Record<string, number>> = { H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7 };

/** Path data as `path.ts` writes it. */
function followPath(data: string, collector: Collector, scale: number): void {
  let [here, start, control]: [Point, Point, Point] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  let before = '';
  for (const [, command = '', inside = ''] of data.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      collector.add('line', [here, start]);
      here = start;
      before = kind;
      continue;
    }
    const origin = (): Point => (command === kind ? [0, 0] : here);
    const numbers = inside.split(' ').map(Number);
    const size = arity[kind] ?? 2;
    for (let at = 0; at + size <= numbers.length; at += size) {
      const own = pointsOf(kind, numbers.slice(at, at + size), here, origin());
      // What continues a curve begins as that ended.
      const mirrored: Point = goesOn(kind, before)
        ? [2 * here[0] - control[0], 2 * here[1] - control[1]]
        : here;
      const points = kind === 'S' || kind === 'T' ? [mirrored, ...own] : own;
      const end = points.at(-1) ?? here;
      if (kind === 'M' && at === 0) start = end;
      else if (kind === 'A') addArc(numbers.slice(at, at + size), [here, end], collector, scale);
      else collector.add('MLHV'.includes(kind) ? 'line' : 'curve', [here, ...points]);
      control = points.at(-2) ?? here;
      here = end;
      before = kind;
    }
  }
}

/** True where the first control point is that of the piece before, mirrored (SVG 2, 9.3.6). */
const goesOn = (kind: string, before: string): boolean =>
  (kind === 'S' && 'CS'.includes(before)) || (kind === 'T' && 'QT'.includes(before));

/** The points of one piece, the end last. */
function pointsOf(
  kind: string,
  numbers: readonly number[],
  here: Point,
  [left, top]: Point,
): readonly Point[] {
  const [first = 0] = numbers;
  if (kind === 'H') return [[left + first, here[1]]];
  if (kind === 'V') return [[here[0], top + first]];
  const from = kind === 'A' ? 5 : 0;
  const points: Point[] = [];
  for (let at = from; at + 1 < numbers.length; at += 2) {
    const [x, y] = pointAt(numbers, at);
    points.push([left + x, top + y]);
  }
  return points;
}

/** An arc stays within twice its radii of its ends; a renderer grows radii that are too short. */
function addArc(
  [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[],
  ends: readonly [Point, Point],
  collector: Collector,
  scale: number,
): void {
  const [[x1, y1], [x2, y2]] = ends;
  const reach = 2 * Math.min(Math.max(rx, ry), (4 * side) / Math.max(scale, 1e-9));
  const near: readonly Point[] = [
    [x1, y1],
    [Math.min(x1, x2) - reach, Math.min(y1, y2) - reach],
    [Math.max(x1, x2) + reach, Math.max(y1, y2) + reach],
    [x2, y2],
  ];
  collector.add('arc', near, [rx, ry, turn, large, sweep]);
}
