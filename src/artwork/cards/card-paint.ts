/** The few colours of a card, and the PNG with a palette that is written with them. */

import { palettePng } from '../palette-picture.ts';
import { type CardSize, type Layer, layersAsRows } from './packing/layers.ts';
import { packedRows } from './packing/packed-rows.ts';

export const cardWidth = 1200;
export const cardHeight = 630;

/** The site's own colours in light, which a preview is always shown in (`styles/tokens.css`). */
export const paper = '#fbfbfa';
export const ink = '#1a2024';
export const softInk = '#4f5a60';
export const accent = '#0d5563';
const sealInk = '#9fbcc0';

/** A colour as 0xRRGGBB. */
export type Colour = number;

const colourOf = (hex: string): Colour => Number.parseInt(hex.slice(1), 16);
const channels = (colour: Colour): readonly [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/** `strength` (0 to 1) of a colour on the paper. */
function onPaper(hex: string, strength: number): Colour {
  const [ground, mark] = [channels(colourOf(paper)), channels(colourOf(hex))];
  return ground.reduce(
    (sum, from, at) => sum * 256 + Math.round(from + (mark[at]! - from) * strength),
    0,
  );
}

const tints = (hex: string, count: number): Colour[] =>
  Array.from({ length: count }, (_, at) => onPaper(hex, (at + 1) / count));

/** The seal, after the tint of its edge, in half steps. */
const sealTints = (hex: string): readonly [Colour, Colour] => [
  onPaper(hex, 0.17),
  onPaper(hex, 0.34),
];

/** The seal, on which the picture stands. */
export const sealGround: string = `#${sealTints(sealInk)[1].toString(16)}`;

/**
 * Begins every card's palette: paper, the seal, letters; the picture's own colours
 * follow. Few tints of a line are enough for an eye, and make a file half as large.
 */
export const fixedColours: readonly Colour[] = [
  colourOf(paper),
  ...sealTints(sealInk),
  ...tints(ink, 2),
  ...tints(softInk, 2),
  ...tints(accent, 1),
];

/** Colours of a community's theme that a card is drawn in instead of ours, as `#rrggbb`. */
export interface CardColours {
  readonly accent: string | null;
  readonly engraving: string | null;
}

/** A palette that begins with the fixed colours, with those of a theme in their places. */
export function themed(
  palette: readonly Colour[],
  { accent: own = null, engraving = null }: Partial<CardColours>,
): readonly Colour[] {
  const seal = engraving === null ? [] : sealTints(engraving);
  const last = fixedColours.length - 1;
  return palette.map((colour, at) =>
    at === last && own !== null ? colourOf(own) : (seal[at - 1] ?? colour),
  );
}

const nearest = new Map<Colour, number>();

/** The place of the fixed colour that is nearest. */
export function placeOf(colour: Colour): number {
  let place = nearest.get(colour);
  if (place === undefined) {
    const distances = fixedColours.map((other) => distance(colour, other));
    place = distances.indexOf(Math.min(...distances));
    nearest.set(colour, place);
  }
  return place;
}

function distance(one: Colour, other: Colour): number {
  const others = channels(other);
  return channels(one).reduce((sum, value, at) => sum + (value - others[at]!) ** 2, 0);
}

/** A card's foot, so that it has an edge where the ground around it is as pale: rows of accent. */
const foot = { rows: 12, place: placeOf(colourOf(accent)) };

/** Layers on paper, above the foot, as a PNG with that palette (at most 256 colours). */
export function writePng(
  layers: readonly Layer[],
  palette: readonly Colour[],
  size: CardSize = { width: cardWidth, height: cardHeight },
): Uint8Array {
  const colours = palette.map((colour) => [...channels(colour), 255] as const);
  return palettePng(size, colours, packedRows(layersAsRows(layers, size, foot)));
}
