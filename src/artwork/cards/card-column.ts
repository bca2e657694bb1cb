/** The words of a card as pixels, in the few colours of its palette. */

import { paper, placeOf } from './card-paint.ts';
import type { SetBlock } from './card-words.ts';
import { keeper } from './kept.ts';
import { type Layer, type Part, partOf } from './packing/layers.ts';
import { rasterise } from '../rasterise.ts';

/** Where a column of words stands on a card: on paper from `begin`, its corner at `left` and `top`. */
export interface ColumnPlace {
  readonly begin: number;
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

/** How far letters may reach out above and below a line's room, in pixels. */
const reach = 48;

/**
 * Lines on paper. A line that stands on many cards is drawn once; where letters of two lines touch,
 * those of the lower one stand in front.
 */
export function paintWords(
  blocks: readonly SetBlock[],
  { begin, width, left, top }: ColumnPlace,
): Promise<readonly Layer[]> {
  return Promise.all(
    blocks.map(async (block) => {
      const { part, from, first } = await knownStripe(block, width, left);
      return {
        part,
        left: begin + from,
        top: Math.round(top) + block.top + first,
        isLine: true,
        use: block.isOwn ? 'one' : 'many',
      };
    }),
  );
}

/** What a line covers of its room that is not empty, as places in the palette. */
interface Stripe {
  /** Number of the first row, from the upper edge of the line's room. */
  readonly first: number;
  /** Where each row begins, from the left edge of the paper. */
  readonly from: number;
  readonly part: Part;
}

/** Some ten megabytes. */
const kept = keeper<Stripe>(200);

/** Of a line without any letter that is seen. */
const nothing: Stripe = { first: 0, from: 0, part: partOf(new Uint8Array(), 1) };

async function knownStripe(
  { name, height, outlines, ink }: SetBlock,
  width: number,
  left: number,
): Promise<Stripe> {
  if (ink === null) return nothing;
  // Letters are drawn softer than they are: a pixel around.
  const from = Math.max(0, Math.floor(left + ink.left) - 1);
  const wide = Math.min(width, Math.ceil(left + ink.right) + 1) - from;
  const top = Math.max(-reach, Math.floor(ink.top) - 1);
  const tall = Math.min(Math.ceil(height) + reach, Math.ceil(ink.bottom) + 1) - top;
  if (wide < 1 || tall < 1) return nothing;
  return kept([name, width, left].join(' '), async () => {
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" ` +
      `viewBox="0 0 ${wide} ${tall}"><rect width="${wide}" height="${tall}" fill="${paper}"/>` +
      `<g transform="translate(${left - from} ${-top})">${outlines}</g></svg>`;
    const { first, part } = await rowsOf(svg, wide, tall);
    return { from, first: top + first, part };
  });
}

async function rowsOf(
  svg: string,
  width: number,
  tall: number,
): Promise<Pick<Stripe, 'first' | 'part'>> {
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
  if (end < 0) return { first: 0, part: partOf(new Uint8Array(), width) };
  const first = Math.floor(begin / width);
  const rows = places.slice(first * width, Math.ceil((end + 1) / width) * width);
  return { first, part: partOf(rows, width) };
}
