/** The words of a card as pixels, in the few colours of its palette. */

import { cardHeight, paper, type Painting, placeOf } from './card-paint.ts';
import { rasterise } from '../rasterise.ts';

/**
 * Outlines (SVG elements) on paper of this width and a card's height, their corner at `left` and
 * `top`.
 */
export async function paintWords(
  outlines: string,
  width: number,
  left: number,
  top: number,
): Promise<Painting> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ` +
    `${cardHeight}"><rect width="${width}" height="${cardHeight}" fill="${paper}"/>` +
    `<g transform="translate(${left} ${top})">${outlines}</g></svg>`;
  const { pixels } = await rasterise(svg, Math.max(width, cardHeight), 'The words of a card');
  const places = new Uint8Array(width * cardHeight);
  // Most pixels are like the one before.
  let [last, place] = [-1, 0];
  for (let at = 0; at < places.length; at += 1) {
    const colour = (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!;
    if (colour !== last) [last, place] = [colour, placeOf(colour)];
    places[at] = place;
  }
  return { places, width };
}
