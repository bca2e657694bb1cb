/** The words of a card as pixels, in the few colours of its palette. */

import { cardHeight, paper, type Painting, placeOf } from './card-paint.ts';
import type { SetBlock } from './card-words.ts';
import { keeper } from './kept.ts';
import type { LineRows } from './packing/packed-rows.ts';
import { rasterise } from '../rasterise.ts';

/** Where a column of words stands: on paper of this width, its corner at `left` and `top`. */
export interface ColumnPlace {
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

/** Room around a line for letters that reach out of it, in pixels. */
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
  const lines = drawn.map((stripe, at) => ({
    ...put(stripe, Math.round(top) + blocks[at]!.top - reach, { places, width }),
    isOwn: blocks[at]!.isOwn,
  }));
  return { places, width, lines };
}

/** The rows that it stands on. */
function put(
  { first, from, wide, rows }: Stripe,
  top: number,
  { places, width }: Painting,
): Pick<LineRows, 'from' | 'to'> {
  for (let row = 0; row * wide < rows.length; row += 1) {
    const y = top + first + row;
    if (y < 0 || y >= cardHeight) continue;
    for (let x = 0; x < wide; x += 1) {
      const place = rows[row * wide + x]!;
      if (place !== 0) places[y * width + from + x] = place;
    }
  }
  return {
    from: Math.max(0, top + first),
    to: Math.min(cardHeight, top + first + rows.length / wide),
  };
}

/** What a line covers of its room that is not empty, as places in the palette. */
interface Stripe {
  /** Number of the first row, from the upper edge of its room. */
  readonly first: number;
  /** Where each row begins, from the left edge of the paper. */
  readonly from: number;
  readonly wide: number;
  readonly rows: Uint8Array;
}

/** Some ten megabytes. */
const kept = keeper<Stripe>(200);

function knownStripe(
  { height, outlines, extent }: SetBlock,
  width: number,
  left: number,
): Promise<Stripe> {
  const tall = Math.ceil(height) + 2 * reach;
  const from = Math.max(0, Math.floor(left + extent[0]) - reach);
  const wide = Math.min(width, Math.ceil(left + extent[1]) + reach) - from;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" ` +
    `viewBox="0 0 ${wide} ${tall}"><rect width="${wide}" height="${tall}" fill="${paper}"/>` +
    `<g transform="translate(${left - from} ${reach})">${outlines}</g></svg>`;
  return kept(`${from} ${svg}`, async () => ({ from, wide, ...(await rowsOf(svg, wide, tall)) }));
}

async function rowsOf(
  svg: string,
  width: number,
  tall: number,
): Promise<Pick<Stripe, 'first' | 'rows'>> {
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
