/** Published pictures, small and in few colours, for cards. */

import sharp, { type PngOptions } from 'sharp';
import { mostPixels, transparent } from '../encode.ts';
import { evened, type PalettePicture, palettePictureOf, roughSize } from '../palette-picture.ts';
import { smoothed } from './smoothing.ts';

/** From nearly every colour to few; the last has 16 at most. */
const encodings: readonly PngOptions[] = [
  ...[80, 65, 50, 40, 30, 20, 12].map((quality) => ({ quality })),
  { quality: 12, colours: 32 },
  { quality: 12, colours: 16 },
];
/** A card has colours of its own besides, and room for 256. */
const mostOfAll = 200;

/** A picture on a ground, in few colours: rows of RGB, and how opaque each pixel was (0 to 255). */
interface SmallPicture {
  readonly pixels: Uint8Array;
  readonly opacity: Uint8Array;
}

/** A card holds the picture and more, so the picture in it should stay below this, in bytes. */
const aimedSmallSize = 5_500;

/**
 * A published picture (PNG) at `side` pixels on a `ground` (#rrggbb), with at most 200 colours, or
 * as many as are said (16 or more).
 */
export async function smallPicture(
  png: Uint8Array,
  side: number,
  ground: string,
  mostColours = mostOfAll,
): Promise<SmallPicture> {
  const image = sharp(png, { limitInputPixels: mostPixels, pages: 1 })
    .toColourspace('srgb')
    .ensureAlpha()
    .resize(side, side, { fit: 'contain', background: transparent, kernel: 'lanczos3' });
  const whole = await image.raw().toBuffer();
  const opacity = Uint8Array.from({ length: side * side }, (_, at) => whole[at * 4 + 3]!);
  const flat = await sharp(whole, { raw: { width: side, height: side, channels: 4 } })
    .flatten({ background: ground })
    .raw()
    .toBuffer();
  const even = smoothed(flat, side);
  const small = await firstFitting(
    encodings.map((encoding) => () => inFewColours(even, side, encoding)),
    (made) => made.palette.length <= mostColours && roughSize(made) <= aimedSmallSize,
  );
  return { pixels: rgbOf(small), opacity };
}

/** Rows of RGB with a palette, the edges between its colours smooth. */
async function inFewColours(
  pixels: Uint8Array,
  side: number,
  encoding: PngOptions,
): Promise<PalettePicture> {
  const png = await sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .png({ palette: true, dither: 0, effort: 7, compressionLevel: 1, ...encoding })
    .toBuffer();
  const shown = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  return evened(palettePictureOf(shown, side));
}

const rgbOf = ({ places, palette }: PalettePicture): Uint8Array => {
  const pixels = new Uint8Array(places.length * 3);
  for (let at = 0; at < places.length; at += 1) {
    const colour = palette[places[at]!]!;
    pixels[at * 3] = colour[0];
    pixels[at * 3 + 1] = colour[1];
    pixels[at * 3 + 2] = colour[2];
  }
  return pixels;
};

/**
 * What the first of several ways gives that fits, or the last: each of them saves more than the one
 * before, so half of those that are left are ruled out by each try. Often not even the last fits, so
 * it is tried first.
 */
async function firstFitting(
  ways: readonly (() => Promise<PalettePicture>)[],
  fits: (made: PalettePicture) => boolean,
): Promise<PalettePicture> {
  let [from, to] = [0, ways.length - 1];
  let best = await ways[to]!();
  if (!fits(best)) return best;
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = await ways[middle]!();
    if (fits(one)) [to, best] = [middle, one];
    else from = middle + 1;
  }
  return best;
}
