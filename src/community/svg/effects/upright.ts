/**
 * Shadows of what is turned or mirrored, written so that every program lays them on the same side:
 * some renderers reckon an effect in the directions of the object, as the standard says, and others
 * in those of the picture. So the object is turned inside of the effect, and the effect's own
 * lengths are written as the picture has them.
 */

import { apart } from '../apart.ts';
import { reference } from '../attributes.ts';
import type { Drawn } from '../tree.ts';
import { imageBox } from '../work/image-box.ts';
import {
  after,
  around,
  type Box,
  type Matrix,
  matrixOf,
  moved,
  noBox,
  scaleOf,
} from '../work/matrix.ts';
import { outlineOf } from '../work/outline.ts';
import { directionOf, isUpright } from './turned.ts';
import { grown, isQuarter, plain, turnedSteps } from './turned-steps.ts';

/** Most elements that are written for it; what is left stays as it is. */
const mostWritten = 2_000;
/** What is laid over an element after its effect. */
const later = ['clip-path', 'mask', 'opacity', 'transform'];

/** Changes the tree, before its references are resolved. */
export function uprightEffects(root: Drawn): void {
  const filters = new Map<string, Drawn | null>();
  for (const node of walk(root))
    if (node.id !== null && apart.has(node.name))
      filters.set(node.id, filters.has(node.id) ? null : node);
  if ([...filters.values()].some((node) => node?.name === 'filter'))
    new Turner(root, filters).inside(root, matrixOf(''));
}

function* walk(node: Drawn): Generator<Drawn> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

class Turner {
  readonly #filters: ReadonlyMap<string, Drawn | null>;
  readonly #full: number;
  #left = mostWritten;

  constructor(root: Drawn, filters: ReadonlyMap<string, Drawn | null>) {
    this.#filters = filters;
    const [, , width = 1, height = 1] = (root.attributes.get('viewBox') ?? '')
      .split(' ')
      .map(Number);
    this.#full = Math.max(width, height);
  }

  inside(node: Drawn, matrix: Matrix): void {
    node.children.forEach((child, at) => {
      if (apart.has(child.name) || child.attributes.get('display') === 'none') return;
      const own = after(matrix, matrixOf(child.attributes.get('transform') ?? ''));
      const turned = this.#turned(child, own);
      if (turned !== null) node.children[at] = turned;
      this.inside(child, own);
    });
  }

  /** In the place of an element: the same with its effect upright; null where nothing is to do. */
  #turned(node: Drawn, matrix: Matrix): Drawn | null {
    const id = reference.exec(node.attributes.get('filter') ?? '')?.[2];
    const filter = id === undefined ? null : this.#filters.get(id);
    if (filter?.name !== 'filter' || isUpright(matrix) || directionOf(filter) === null) return null;
    const written = this.#filterFor(filter, node, matrix, `${id}-upright-${this.#left}`);
    if (written === null || this.#filters.has(written.id ?? '')) return null;
    this.#left -= written.children.length + 4;
    if (this.#left < 0) return null;
    const outside = new Map(node.attributes);
    outside.delete('filter');
    for (const name of [...outside.keys()]) if (!later.includes(name)) outside.delete(name);
    for (const name of [...later, 'filter']) node.attributes.delete(name);
    const turned = group(node, new Map([['transform', textOf(matrix)]]), [node]);
    const effect = new Map([
      ['filter', `url(#${written.id ?? ''})`],
      ['transform', textOf(inverse(matrix))],
    ]);
    return group(node, outside, [written, group(node, effect, [turned])]);
  }

  #filterFor(filter: Drawn, node: Drawn, matrix: Matrix, id: string): Drawn | null {
    const steps = turnedSteps(filter, matrix);
    const region = this.#region(filter, node);
    if (steps === null || region === null) return null;
    // A region that cuts something off cuts it aslant; as an upright box, it would cut elsewhere.
    if (!isQuarter(matrix) && !holds(region, grown(this.#boxOf(node, matrixOf('')), filter)))
      return null;
    const [left, top, right, bottom] = boxUnder(region, matrix);
    const attributes = new Map([
      ...filter.attributes,
      ['filterUnits', 'userSpaceOnUse'],
      ['x', plain(left)],
      ['y', plain(top)],
      ['width', plain(right - left)],
      ['height', plain(bottom - top)],
    ]);
    return { ...filter, id, attributes, children: steps };
  }

  /** The region of a filter in the element's own units (Filter Effects 1, 8.1); null: unknown. */
  #region({ attributes }: Drawn, node: Drawn): Box | null {
    const isOfUser = attributes.get('filterUnits') === 'userSpaceOnUse';
    const [x, y, width, height] = (
      [
        ['x', '-10%'],
        ['y', '-10%'],
        ['width', '120%'],
        ['height', '120%'],
      ] as const
    ).map(([name, usual]) => {
      const text = attributes.get(name) ?? usual;
      return text.endsWith('%') ? (isOfUser ? NaN : Number(text.slice(0, -1)) / 100) : Number(text);
    });
    const [left, top, right, bottom] = isOfUser ? [0, 0, 1, 1] : this.#boxOf(node, matrixOf(''));
    const [across, down] = [right - left, bottom - top];
    const from = [left + (x ?? NaN) * across, top + (y ?? NaN) * down] as const;
    const to = [from[0] + (width ?? NaN) * across, from[1] + (height ?? NaN) * down] as const;
    return to[0] > from[0] && to[1] > from[1] ? [...from, ...to] : null;
  }

  /** The box around what is inside of an element, without its strokes. */
  #boxOf(node: Drawn, matrix: Matrix): Box {
    if (node.name === 'image') return imageBox(node, matrix, this.#full);
    const own = outlineOf(node, matrix, this.#full)?.box ?? noBox;
    return node.children
      .filter(({ name, attributes }) => !apart.has(name) && attributes.get('display') !== 'none')
      .map((child) =>
        this.#boxOf(child, after(matrix, matrixOf(child.attributes.get('transform') ?? ''))),
      )
      .reduce<Box>(around, own);
  }
}

const group = (of: Drawn, attributes: Map<string, string>, children: Drawn[]): Drawn => ({
  ...of,
  name: 'g',
  attributes,
  children,
  id: null,
  faults: [],
});

const holds = ([left, top, right, bottom]: Box, [x1, y1, x2, y2]: Box): boolean =>
  left <= x1 && top <= y1 && right >= x2 && bottom >= y2;

function boxUnder([left, top, right, bottom]: Box, matrix: Matrix): Box {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  return corners
    .map((corner) => moved(matrix, corner))
    .reduce<Box>((known, [x, y]) => around(known, [x, y, x, y]), noBox);
}

const textOf = (matrix: Matrix): string => `matrix(${matrix.map(plain).join(' ')})`;

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = scaleOf([a, b, c, d, 0, 0]) ** 2 * Math.sign(a * d - b * c);
  const [p, q, r, s] = [d / area, -b / area, -c / area, a / area];
  return [p, q, r, s, -(p * e + r * f), -(q * e + s * f)];
}
