/** The words of a card as pixels, in the few colours of its palette. */

import { cardHeight, paper, type Painting, placeOf } from './card-paint.ts';
import type { SetBlock } from './card-words.ts';
import { keeper } from './kept.ts';
import { rasterise } from '../rasterise.ts';

/** Where a column of words stands: on paper of this width, its corner at `left` and `top`. */
export interface ColumnPlace {
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

/** Room above and below a line for letters that reach out of it, in pixels. */
const reach = 48;

/**
 * Lines on paper of a card's height. A line that stands on many cards is drawn once; where letters
 * of two lines touch, those of the lower one stand in front.
 */
export async function paintWords(
  blocks: readonly SetBlock[],
  { width, left, top }: ColumnPlace,
): Promise<Painting> {
  const places = new Uint8Array(width * cardHeight);
  const drawn = await Promise.all(blocks.map((block) => knownStripe(block, width, left)));
  for (const [at, { first, rows }] of drawn.entries()) {
    const from = (Math.round(top) + blocks[at]!.top - reach + first) * width;
    const [begin, end] = [Math.max(0, -from), Math.min(rows.length, places.length - from)];
    for (let place = begin; place < end; place += 1)
      if (rows[place] !== 0) places[from + place] = rows[place]!;
  }
  return { places, width };
}

/** The rows of a drawn line that are not empty, as places in the palette. */
interface Stripe {
  /** Number of the first one, from the upper edge of its room. */
  readonly first: number;
  readonly rows: Uint8Array;
}

/** Some ten megabytes. */
const kept = keeper<Stripe>(200);

function knownStripe({ height, outlines }: SetBlock, width: number, left: number): Promise<Stripe> {
  const tall = Math.ceil(height) + 2 * reach;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" ` +
    `viewBox="0 0 ${width} ${tall}"><rect width="${width}" height="${tall}" fill="${paper}"/>` +
    `<g transform="translate(${left} ${reach})">${outlines}</g></svg>`;
  return kept(svg, () => stripeOf(svg, width, tall));
}

async function stripeOf(svg: string, width: number, tall: number): Promise<Stripe> {
  const { pixels } = await rasterise(svg, Math.max(width, tall), 'The words of a card');
  const places = new Uint8Array(width * tall);
  // A copy, since a view of four bytes at once must begin at a multiple of four.
  const whole = new Uint32Array(new Uint8Array(pixels).buffer);
  // Most pixels are like the one before.
  let [last, place, begin, end] = [whole[0]! ^ 1, 0, places.length, -1];
  for (let at = 0; at < places.length; at += 1) {
    if (whole[at] !== last) {
      last = whole[at]!;
      place = placeOf((pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!);
    }
    if (place === 0) continue;
    places[at] = place;
    if (end < 0) begin = at;
    end = at;
  }
  if (end < 0) return { first: 0, rows: new Uint8Array() };
  const first = Math.floor(begin / width);
  return { first, rows: places.slice(first * width, Math.ceil((end + 1) / width) * width) };
}
