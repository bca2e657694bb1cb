/**
 * How much work it is to draw a picture. A small file can ask for very much of it: each gradient,
 * half-transparent group, clip or mask goes over every pixel that it covers.
 */

import { apart } from '../apart.ts';
import { pixelsOf } from '../element-attributes.ts';
import type { Drawn } from '../tree.ts';
import { effectWork, regionOf } from './effects.ts';
import { imageBox } from './image-box.ts';
import { Layers } from './layers.ts';
import { after, around, type Box, type Matrix, matrixOf, noBox, scaleOf } from './matrix.ts';
import { numberOf, outlineOf } from './outline.ts';
import { tileOf } from './tiles.ts';
import { mostWork, side, weights } from './weights.ts';

/** What the elements around one set for it. */
type Style = ReadonlyMap<string, string>;

/** What was found of an element and of everything inside it. */
interface Sum {
  readonly work: number;
  readonly box: Box;
}

const nothing: Sum = { work: 0, box: noBox };

const inherited = [
  'fill',
  'stroke',
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
];

/** What came out when a drawing was measured. */
interface Measured {
  /** The element with which the work becomes more than a drawing may cost; null: it does not. */
  readonly costly: Drawn | null;
  /** A part that lies too far beside the picture to be drawn, and cannot be left out; or null. */
  readonly far: Drawn | null;
  /** True where effects were taken away that lie beside the picture: ids may be left over. */
  readonly isChanged: boolean;
}

/** Measures a drawing. `ids`: of the definitions, as they are referred to. */
export function measured(root: Drawn, ids: ReadonlyMap<Drawn, string>): Measured {
  const meter = new Meter(ids, root);
  meter.measure(root, meter.start, new Map());
  const { culprit, layers } = meter;
  const isChanged = culprit === null && layers.takeHidden();
  return { costly: culprit, far: layers.culprit, isChanged };
}

class Meter {
  /** The first element whose end lies beyond the limit. */
  culprit: Drawn | null = null;
  readonly start: Matrix;
  readonly layers: Layers;
  readonly #definitions: ReadonlyMap<string, Drawn>;
  readonly #full: number;
  #total = 0;
  /** True inside a clip or mask, whose work counts by how much it covers. */
  #isCovering = false;
  /** Of that, what does not depend on how much it covers. */
  #undivided = 0;
  /** Pieces of outlines that were looked at there. */
  #piecesAgain = 0;

  constructor(ids: ReadonlyMap<Drawn, string>, root: Drawn) {
    this.#definitions = new Map([...ids].map(([node, id]) => [`url(#${id})`, node]));
    const [x = 0, y = 0, width = 1, height = 1] = (root.attributes.get('viewBox') ?? '')
      .split(' ')
      .map(Number);
    this.#full = Math.max(width, height);
    const scale = side / this.#full;
    this.start = [scale, 0, 0, scale, -x * scale, -y * scale];
    this.layers = new Layers([0, 0, width * scale, height * scale]);
  }

  /** An element and what is inside of it. */
  measure(node: Drawn, outer: Matrix, outside: Style): Sum {
    const { attributes } = node;
    if (this.culprit !== null || attributes.get('display') === 'none') return nothing;
    const style = new Map(outside);
    for (const name of inherited) {
      const value = attributes.get(name);
      if (value !== undefined) style.set(name, value);
    }
    const matrix = after(outer, matrixOf(attributes.get('transform') ?? ''));
    const own = this.#shape(node, matrix, style);
    this.#count(own.work, node);
    this.layers.open();
    const inner = this.#inside(node, matrix, style);
    const box = around(own.box, inner.box);
    const layers = this.#layers(node, matrix, box);
    this.layers.close(node, box, this.#reach(node, matrix, box));
    this.#count(layers, node);
    return { work: own.work + inner.work + layers, box };
  }

  #inside(node: Drawn, matrix: Matrix, style: Style): Sum {
    let sum = nothing;
    for (const child of node.children) {
      if (apart.has(child.name)) continue;
      const { work, box } = this.measure(child, matrix, style);
      sum = { work: sum.work + work, box: around(sum.box, box) };
    }
    return sum;
  }

  #count(work: number, node: Drawn): void {
    if (this.#isCovering) return;
    this.#total += work;
    if (this.#total > mostWork) this.culprit ??= node;
  }

  /** A shape's own fill and stroke. */
  #shape(node: Drawn, matrix: Matrix, style: Style): Sum {
    if (node.name === 'image') return this.#image(node, matrix);
    const outline = outlineOf(node, matrix, this.#full);
    if (outline === null) return { work: weights.element, box: noBox };
    if (this.#isCovering) this.#piecesAgain += outline.pieces;
    const width = numberOf(style.get('stroke-width') ?? '1', this.#full) * scaleOf(matrix);
    const isStroked = (style.get('stroke') ?? 'none') !== 'none' && width > 0;
    const [left, top, right, bottom] = outline.box;
    const grown = isStroked ? width : 0;
    const box: Box = [left - grown, top - grown, right + grown, bottom + grown];
    const area = areaOf(box);
    const fill = this.#paint(style.get('fill') ?? 'black', style.get('fill-opacity'));
    const stroke = isStroked
      ? this.#paint(style.get('stroke') ?? 'none', style.get('stroke-opacity')) * area +
        outline.work * weights.stroke +
        dashesOf(style, outline.length / Math.max(scaleOf(matrix), 1e-9), this.#full) * weights.dash
      : 0;
    const tiles = ['fill', 'stroke'].reduce(
      (sum, name) => sum + this.#tile(style.get(name) ?? '', matrix, outline.box),
      0,
    );
    return { work: weights.element + outline.work + fill * area + stroke + tiles, box };
  }

  /** One tile of a pattern is drawn for each shape that it fills, as large as it is shown. */
  #tile(paint: string, matrix: Matrix, box: Box): number {
    const pattern = this.#definitions.get(paint);
    if (pattern?.name !== 'pattern') return 0;
    const tile = tileOf(pattern, this.#definitions, { matrix, box, full: this.#full });
    if (tile.area > largestTile) this.culprit ??= pattern;
    const before = this.#isCovering;
    this.#isCovering = true;
    const { work } = this.layers.within(tile.frame, () =>
      this.#inside(tile.content, tile.inner, new Map()),
    );
    this.#isCovering = before;
    return this.#atOnce(weights.tile * tile.area + work * tile.times);
  }

  /** Work that has to be done even where only a corner of it is seen, through a clip or mask. */
  #atOnce(work: number): number {
    this.#undivided += work;
    return work;
  }

  /** A picture inside the drawing is unpacked, whatever little of it is seen. */
  #image(node: Drawn, matrix: Matrix): Sum {
    const pixels = Number(node.attributes.get(pixelsOf) ?? '0');
    const box = imageBox(node, matrix, this.#full);
    const unpacked = this.#atOnce(weights.image + (pixels / 1e6) * weights.megapixel);
    return { work: unpacked + weights.imageArea * areaOf(box), box };
  }

  /** What a paint costs for the whole picture. */
  #paint(paint: string, opacity: string | undefined): number {
    if (paint === 'none') return 0;
    const gradient = this.#definitions.get(paint);
    if (gradient?.name === 'pattern') return weights.pattern;
    if (gradient !== undefined) return weights.gradient + this.#stops(gradient) * weights.stop;
    const isOpaque =
      (opacity === undefined || opacity === '1' || opacity === '100%') &&
      !/^(?:rgba|hsla)|\/|^#(?:.{4}|.{8})$/.test(paint);
    return isOpaque ? weights.opaque : weights.translucent;
  }

  /** The stops of a gradient, or of the one that it continues. */
  #stops(gradient: Drawn): number {
    const own = gradient.children.filter(({ name }) => name === 'stop').length;
    const next = this.#definitions.get(`url(${gradient.attributes.get('href') ?? ''})`);
    return own > 0 || next === undefined ? own : this.#stops(next);
  }

  /** What is drawn apart from the rest, because of how the element lies over it. */
  #layers({ attributes }: Drawn, matrix: Matrix, box: Box): number {
    const area = areaOf(box);
    const opacity = attributes.get('opacity') ?? '1';
    const layer = opacity === '1' || opacity === '100%' ? 0 : weights.layer * area;
    const clip = this.#definitions.get(attributes.get('clip-path') ?? '');
    const mask = this.#definitions.get(attributes.get('mask') ?? '');
    const filter = this.#definitions.get(attributes.get('filter') ?? '');
    return (
      layer +
      (filter === undefined ? 0 : this.#atOnce(effectWork(filter, matrix, box, this.#full))) +
      (clip === undefined ? 0 : weights.clip * area + this.#cover(clip, matrix, box)) +
      (mask === undefined ? 0 : weights.mask * area + this.#cover(mask, matrix, box))
    );
  }

  /** Of what is drawn, how much an effect leaves or adds. */
  #reach({ attributes }: Drawn, matrix: Matrix, box: Box): Box {
    const filter = this.#definitions.get(attributes.get('filter') ?? '');
    return filter === undefined ? box : regionOf(filter, matrix, box, this.#full);
  }

  /** A clip or mask is drawn anew for each of its uses, as large as what it covers. */
  #cover(definition: Drawn, matrix: Matrix, box: Box): number {
    const units =
      definition.attributes.get('clipPathUnits') ?? definition.attributes.get('maskContentUnits');
    const [left, top, right, bottom] = box;
    const own: Matrix =
      units === 'objectBoundingBox' && right > left
        ? [right - left, 0, 0, bottom - top, left, top]
        : matrix;
    const before = [this.#isCovering, this.#piecesAgain, this.#undivided] as const;
    [this.#isCovering, this.#piecesAgain, this.#undivided] = [true, 0, 0];
    const { work } = this.#inside(definition, own, new Map([['fill-opacity', '0.5']]));
    const undivided = this.#undivided + this.#piecesAgain * weights.pieceAgain;
    const divided = work - this.#undivided;
    [this.#isCovering, this.#piecesAgain, this.#undivided] = before;
    return this.#atOnce(undivided) + divided * Math.max(areaOf(box), leastCover);
  }
}

/** A tile takes memory, too: at most so many pictures' worth. */
const largestTile = 30;

/** Of a clip that covers next to nothing, this much is drawn anyway. */
const leastCover = 0.05;

/** How much of the picture a box covers, from 0 to 1. */
function areaOf([left, top, right, bottom]: Box): number {
  const within = (from: number, to: number): number =>
    Math.max(0, Math.min(to, side) - Math.max(from, 0)) / side;
  return within(left, right) * within(top, bottom);
}

/** Renderers stop dashing beyond this many. */
const mostDashes = 1_000_000;

/** How many dashes lie on an outline of this length, in the drawing's own units. */
function dashesOf(style: Style, length: number, full: number): number {
  const written = style.get('stroke-dasharray') ?? 'none';
  if (written === 'none') return 0;
  const lengths = written.split(' ').map((text) => numberOf(text, full));
  const period = lengths.reduce((sum, one) => sum + one, 0);
  return period > 0 ? Math.min(mostDashes, (length / period) * lengths.length) : 0;
}
