/** What a card is laid of: pictures and lines of words, most of which stand on many cards. */

import type { Rows, Use } from './packed-rows.ts';

/** Something drawn, as places in a palette, row by row; 0 where nothing of it is. Never changed. */
export interface Part {
  /** Of this one alone, in this process. */
  readonly name: number;
  readonly places: Uint8Array;
  readonly wide: number;
}

let named = 0;

/** A part with a name of its own: made once for all cards that it stands on. */
export function partOf(places: Uint8Array, wide: number): Part {
  named += 1;
  return { name: named, places, wide };
}

/** A part and where it stands: its upper left corner, which may be outside of the card. */
export interface Layer {
  readonly part: Part;
  readonly left: number;
  readonly top: number;
  /** Whether a line of words: these are named from top to bottom. */
  readonly isLine: boolean;
  /** How many cards have it there. */
  readonly use: Use;
}

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

const below = ({ part, top }: Layer): number => top + part.places.length / part.wide;

/**
 * The rows of a card as a PNG packs them, no row with a filter (PNG third edition, 9). Each layer
 * stands in front of those before it; the foot, the last rows in one colour, in front of all.
 */
export function layersAsRows(
  layers: readonly Layer[],
  { width, height }: CardSize,
  foot: { readonly rows: number; readonly place: number },
): Rows {
  const within = (from: number, to: number): readonly Layer[] =>
    layers.filter((layer) => layer.top < to && below(layer) > from);
  const firstOfFoot = height - foot.rows;
  return {
    width: width + 1,
    height,
    name: (from, to) =>
      within(from, to)
        .map(({ part, left, top }) => `${part.name}@${left},${top}`)
        .join(' '),
    between: (from, to) => {
      const rows = new Uint8Array((to - from) * (width + 1));
      for (const layer of within(from, to)) lay(layer, { rows, from, to }, width);
      for (let y = Math.max(from, firstOfFoot); y < to; y += 1) {
        const at = (y - from) * (width + 1) + 1;
        rows.fill(foot.place, at, at + width);
      }
      return rows;
    },
    use: (from, to) => {
      const uses = within(from, to).map(({ use }) => use);
      return uses.includes('one') ? 'one' : uses.includes('some') ? 'some' : 'many';
    },
    lines: layers
      .filter(({ isLine, part }) => isLine && part.places.length > 0)
      .map((layer) => ({ from: Math.max(0, layer.top), to: Math.min(height, below(layer)) })),
  };
}

interface Into {
  readonly rows: Uint8Array;
  readonly from: number;
  readonly to: number;
}

function lay(layer: Layer, { rows, from, to }: Into, width: number): void {
  const { part, left, top } = layer;
  const { places, wide } = part;
  const [first, end] = [Math.max(from, top), Math.min(to, below(layer))];
  for (let y = first; y < end; y += 1) {
    const source = (y - top) * wide;
    const into = (y - from) * (width + 1) + 1 + left;
    for (let x = 0; x < wide; x += 1) {
      const place = places[source + x]!;
      if (place !== 0) rows[into + x] = place;
    }
  }
}
