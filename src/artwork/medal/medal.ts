/** A medal of enamel set in metal: rim, engraved field, beads, symbol. Everything but the name. */

import type { Shape, SymbolName } from '../../community/artwork-names.ts';
import type { OwnSymbol } from '../../community/artwork/own-symbol.ts';
import { engrave } from './engraving.ts';
import type { Enamel, Metal } from './palette.ts';
import { centre, outline } from './shapes.ts';
import { extentOf, layersOf } from './layers.ts';

export interface MedalDesign {
  readonly shape: Shape;
  readonly enamel: Enamel;
  readonly symbol: SymbolName | OwnSymbol;
  /** Number of its pattern; null: none. */
  readonly engraving: number | null;
  /** Where the symbol sits: higher and smaller where a banner follows. */
  readonly hasBanner: boolean;
  /** How many rows of marks stand above it. */
  readonly rows: number;
  /** Begins every id. */
  readonly prefix: string;
}

/**
 * Radii of a shape that fill the canvas of 512 well: outer edge, and the room inside for the
 * engraving.
 */
export const sizes: Readonly<Record<Shape, { outer: number; room: number }>> = {
  circle: { outer: 244, room: 186 },
  hexagon: { outer: 244, room: 166 },
  shield: { outer: 240, room: 168 },
  star: { outer: 246, room: 170 },
  diamond: { outer: 240, room: 146 },
  scallop: { outer: 244, room: 184 },
};

/** The medal as SVG elements on a canvas of 512. */
export function drawMedal(design: MedalDesign): string {
  const { shape, enamel, prefix } = design;
  const { outer, room } = sizes[shape];
  const at = (inset: number) => outline(shape, outer - inset);
  const { metal } = enamel;
  const middle = middleOf(design);
  return (
    `<defs>${gradients(design)}<clipPath ` +
    `id="${prefix}c"><path d="${at(23)}"/></clipPath></defs>` +
    edged(at(1.25), `${prefix}m`, metal.deep, 2.5) +
    `<path d="${at(14)}" fill="url(#${prefix}n)"/>` +
    edged(at(21), `${prefix}f`, enamel.dark, 4) +
    `<g clip-path="url(#${prefix}c)">` +
    (design.engraving === null
      ? ''
      : `<g fill="none" stroke="${enamel.light}" stroke-width="1.2" stroke-opacity=".62">` +
        `${engrave(design.engraving, room, middle)}</g>`) +
    `<path d="M0 0h512v512H0z" fill="url(#${prefix}g)"/></g>` +
    beads(at(36), metal) +
    `<path d="${at(48)}" fill="none" stroke="url(#${prefix}m)" stroke-width="3"/>` +
    drawSymbol(design)
  );
}

/** How far down the symbol and the engraving have their middle; a shield is heavier above. */
function middleOf({ hasBanner, shape, rows }: MedalDesign): number {
  return (
    15 * rows +
    (hasBanner ? 220 : centre.y) +
    (shape === 'diamond' && hasBanner ? 8 : 0) -
    (shape === 'shield' && !hasBanner ? 14 : 0)
  );
}

/** A ground within an edge: one outline for both, since outlines are many bytes. */
const edged = (path: string, paint: string, edge: string, width: number): string =>
  `<path d="${path}" fill="url(#${paint})" stroke="${edge}" stroke-width="${width}" ` +
  'stroke-linejoin="round"/>';

/** Small metal dots along a line. */
function beads(path: string, { bright }: Metal): string {
  return (
    `<path d="${path}" fill="none" stroke="${bright}" ` +
    'stroke-width="5" stroke-linecap="round" stroke-dasharray="0 15"/>'
  );
}

/**
 * m: the rim, lit from above left; n: its inner slope, lit the other way; f: enamel; g: the gloss
 * on it; s: the symbol.
 */
function gradients({ enamel, prefix, symbol }: MedalDesign): string {
  const { light, base, dark, metal } = enamel;
  const [top, bottom] = extentOf(symbol);
  const { glint, bright, mid, deep } = metal;
  // What a line is without being said: from the upper left corner to the upper right (SVG 2, 14.2.2).
  const slope = 'y2="1"';
  return (
    linear(`${prefix}m`, slope, [
      [0, bright],
      [0.22, glint],
      [0.45, mid],
      [0.62, bright],
      [0.8, mid],
      [1, deep],
    ]) +
    linear(`${prefix}n`, slope, [
      [0, deep],
      [0.5, mid],
      [1, glint],
    ]) +
    linear(
      `${prefix}s`,
      `${top === 0 ? '' : `y1="${top}" `}x2="0" y2="${bottom}" gradientUnits="userSpaceOnUse"`,
      [
        [0, '#fff'],
        [1, bright],
      ],
    ) +
    `<radialGradient id="${prefix}f" cx=".4" cy=".28" r=".85">${stops([
      [0, light],
      [0.5, base],
      [1, dark],
    ])}</radialGradient>` +
    `<radialGradient id="${prefix}g" cx="221" cy="-9" r="354" gradientUnits="userSpaceOnUse">` +
    '<stop stop-color="#fff" stop-opacity=".34"/><stop ' +
    'offset=".72" stop-color="#fff" stop-opacity=".05"/>' +
    '<stop offset=".74" stop-color="#fff" stop-opacity="0"/></radialGradient>'
  );
}

function linear(id: string, line: string, list: readonly (readonly [number, string])[]): string {
  return `<linearGradient id="${id}" ${line}>${stops(list)}</linearGradient>`;
}

function stops(list: readonly (readonly [number, string])[]): string {
  return list
    .map(
      ([offset, colour]) =>
        `<stop${offset === 0 ? '' : ` offset="${String(offset).replace(/^0\./, '.')}"`} ` +
        `stop-color="${colour}"/>`,
    )
    .join('');
}

/** The symbol in relief: its shadow on the enamel, then itself. */
function drawSymbol(design: MedalDesign): string {
  const { symbol, enamel, prefix } = design;
  return (
    `<g transform="${placed(design, 5)}" opacity=".45">${layersOf(symbol, enamel.dark, null)}</g>` +
    `<g transform="${placed(design, 0)}">${layersOf(symbol, `url(#${prefix}s)`, enamel.base)}</g>`
  );
}

/** Where the symbol sits, so far down, as a transformation of its grid of 24. */
export function placed(design: MedalDesign, down: number): string {
  const { hasBanner, shape, rows } = design;
  const scale =
    (hasBanner ? 8.8 : 10.4) * (shape === 'diamond' ? 0.88 : 1) * (1 - 0.14 * Math.min(rows, 2));
  const place = `${fixed(centre.x - 12 * scale)} ${fixed(middleOf(design) + down - 12 * scale)}`;
  return `translate(${place}) scale(${rows === 0 ? scale : fixed(scale)})`;
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
