/**
 * The only door to sharp: pixels and contributed PNGs become small square PNGs without metadata,
 * and pictures for cards.
 */

import sharp, { type PngOptions, type Sharp } from 'sharp';
import { BakingError } from '../baking/baking-error.ts';
import { inspectPng } from '../baking/png.ts';
import { readChunks } from '../baking/png-chunks.ts';
import { smoothed } from './cards/smoothing.ts';
import { PictureError } from './picture-error.ts';
import type { Pixels } from './rasterise.ts';

/** Side of what was contributed as pixels, in pixels: nothing else has it sharper. */
export const pictureSide = 512;

/**
 * Side of what is drawn, beside which the same stands as SVG, sharp at any size: as many as mail,
 * profiles and wallets show, on fine screens too. A third more of them would be half as many bytes again.
 */
export const drawnSide = 400;

/** Most pixels of a contributed picture: 64 MB once unpacked. */
const mostPixels = 4096 * 4096;

/**
 * Every award carries its badge's picture, so of each as few bytes are wanted as is true enough, but
 * no fewer than these: plain ones keep all their colours.
 */
const aimedSize = 12_000;

/** From nearly every colour to few. */
const paletteQualities = [95, 80, 65, 50, 40, 30, 20] as const;

/** The same for pictures in cards; the last has 16 colours at most. */
const smallEncodings: readonly PngOptions[] = [
  ...[80, 65, 50, 40, 30, 20, 12].map((quality) => ({ quality })),
  { quality: 12, colours: 32 },
  { quality: 12, colours: 16 },
];
/** A card has colours of its own besides, and room for 256. */
const mostSmallColours = 200;

/**
 * A picture of more colours than this is noise or a photograph: choosing a palette for it with care
 * would take ten times as long, up to eight seconds for one picture, and gain nothing.
 */
const mostColoursWithCare = 65_536;

/**
 * Palette pictures may differ by this much from the original, root mean square of 0 to 255, before
 * they are given up.
 */
const paletteError = 3.5;

const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

/**
 * Drawn pixels in a transparent square of `side` as a PNG. `name` is for the error: PictureError
 * `blank-picture`.
 */
export async function encodePixels(
  { pixels, width, height }: Pixels,
  name: string,
  side = pictureSide,
): Promise<Uint8Array> {
  refuseBlank(pixels, name);
  return encode(sharp(pixels, { raw: { width, height, channels: 4 } }), side);
}

/**
 * A contributed PNG, decoded and encoded anew into a transparent square of 512: nothing of the file
 * but its picture stays. Throws PictureError `broken-picture`, `too-many-pixels` or
 * `blank-picture`.
 */
export async function reencodePng(png: Uint8Array, name: string): Promise<Uint8Array> {
  const { pixels, width, height } = await visiblePixels(png, name);
  return encode(sharp(pixels, { raw: { width, height, channels: 4 } }), pictureSide);
}

/** The pixels of a contributed PNG, as large as fits into a square of 512. Throws as above. */
export async function visiblePixels(png: Uint8Array, name: string): Promise<Pixels> {
  inspect(png, name);
  const input = sharp(png, { limitInputPixels: mostPixels, failOn: 'warning', pages: 1 });
  const decoded = await inside(input)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new PictureError(
        'broken-picture',
        `${name} is not a sound PNG picture: its pixels cannot be read.`,
      );
    });
  refuseBlank(decoded.data, name);
  const { width, height } = decoded.info;
  return { pixels: decoded.data, width, height };
}

function inspect(png: Uint8Array, name: string): void {
  try {
    const { width, height } = inspectPng(png);
    if (width * height <= mostPixels) return;
    throw new PictureError(
      'too-many-pixels',
      `${name} is ${width} by ${height} pixels; 4096 by 4096 are the most.`,
    );
  } catch (error) {
    if (!(error instanceof BakingError)) throw error;
    throw new PictureError(
      'broken-picture',
      `${name} is not a sound PNG picture. ${error.message}`,
    );
  }
}

/**
 * The picture in sRGB with opacity, as large as fits into the square: what is blank must be seen
 * without margins.
 */
function inside(input: Sharp): Sharp {
  return input
    .toColourspace('srgb')
    .ensureAlpha()
    .resize(pictureSide, pictureSide, { fit: 'inside', kernel: 'lanczos3' });
}

/**
 * The smallest palette picture that nobody can tell from the original: the first below the aimed
 * size, else the smallest that is true enough. All colours where a palette shows.
 */
async function encode(input: Sharp, side: number): Promise<Uint8Array> {
  const pixels = await input
    .resize(side, side, { fit: 'contain', background: transparent })
    .raw()
    .toBuffer();
  const effort = hasMoreColours(pixels, mostColoursWithCare) ? 4 : 7;
  const best = await leastOf(pixels, side, effort);
  return new Uint8Array(
    best ??
      (await raw(pixels, side).png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer()),
  );
}

/**
 * The palette picture of the first quality that is small enough, else of the last that is true
 * enough; null where none is. Fewer colours are both smaller and less true, so each try rules out
 * half of those that are left.
 */
async function leastOf(pixels: Uint8Array, side: number, effort: number): Promise<Buffer | null> {
  let [from, to] = [0, paletteQualities.length - 1];
  let best: Buffer | null = null;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const quality = paletteQualities[middle]!;
    const small = await raw(pixels, side)
      .png({ palette: true, quality, dither: 0, effort, compressionLevel: 9 })
      .toBuffer();
    const shown = await sharp(small).ensureAlpha().raw().toBuffer();
    const isTrue = difference(pixels, shown) <= paletteError;
    const fits = small.length <= aimedSize;
    if (isTrue && (fits || best === null || best.length > aimedSize)) best = small;
    if (!isTrue || fits) to = middle - 1;
    else from = middle + 1;
  }
  return best;
}

function hasMoreColours(pixels: Uint8Array, most: number): boolean {
  const { buffer, byteOffset, byteLength } = Uint8Array.from(pixels);
  const colours = new Set<number>();
  for (const colour of new Uint32Array(buffer, byteOffset, byteLength / 4)) {
    colours.add(colour);
    if (colours.size > most) return true;
  }
  return false;
}

const raw = (pixels: Uint8Array, side: number) =>
  sharp(pixels, { raw: { width: side, height: side, channels: 4 } });

/** Root mean square over all channels, colours weighted by their opacity. */
function difference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [alphaA, alphaB] = [a[at + 3]!, b[at + 3]!];
    for (let channel = 0; channel < 3; channel += 1) {
      sum += ((a[at + channel]! * alphaA - b[at + channel]! * alphaB) / 255) ** 2;
    }
    sum += (alphaA - alphaB) ** 2;
  }
  return Math.sqrt(sum / a.length);
}

/** A published picture (PNG) at this many pixels, for places that show it as large as it is. */
export async function smaller(png: Uint8Array, side: number): Promise<Uint8Array> {
  const small = await sharp(png, { limitInputPixels: mostPixels, pages: 1 })
    .resize(side, side, { fit: 'contain', background: transparent, kernel: 'lanczos3' })
    .png({ palette: true, quality: 90, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(small);
}

/** A picture on a ground, in few colours: rows of RGB, and how opaque each pixel was (0 to 255). */
interface SmallPicture {
  readonly pixels: Uint8Array;
  readonly opacity: Uint8Array;
}

/** A card holds the picture and more, so the picture in it should stay below this, in bytes. */
const aimedSmallSize = 6_500;

/**
 * A published picture (PNG) at `side` pixels on a `ground` (#rrggbb), with at most 200 colours, or
 * as many as are said (16 or more).
 */
export async function smallPicture(
  png: Uint8Array,
  side: number,
  ground: string,
  mostColours = mostSmallColours,
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
    smallEncodings.map(
      (encoding) => () =>
        sharp(even, { raw: { width: side, height: side, channels: 3 } })
          .png({ palette: true, dither: 0, effort: 7, compressionLevel: 9, ...encoding })
          .toBuffer(),
    ),
    (png) => png.length <= aimedSmallSize && coloursOf(png) <= mostColours,
  );
  return {
    pixels: new Uint8Array(await sharp(small).toColourspace('srgb').removeAlpha().raw().toBuffer()),
    opacity,
  };
}

/**
 * What the first of several ways gives that fits, or the last: each of them saves more than the one
 * before, so half of those that are left are ruled out by each try.
 */
async function firstFitting(
  ways: readonly (() => Promise<Buffer>)[],
  fits: (made: Buffer) => boolean,
): Promise<Buffer> {
  let [from, to] = [0, ways.length - 1];
  const made = new Map<number, Buffer>();
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = await ways[middle]!();
    made.set(middle, one);
    if (fits(one)) to = middle;
    else from = middle + 1;
  }
  return made.get(from) ?? ways[from]!();
}

/** How many colours the palette of a PNG has. */
function coloursOf(png: Uint8Array): number {
  const palette = readChunks(png).find(({ type }) => type === 'PLTE');
  return palette === undefined ? Number.POSITIVE_INFINITY : palette.content.length / 3;
}

/** What encodes, and in which version: the bytes depend on it. */
export const encoder: string = JSON.stringify(sharp.versions);

/** Nothing to see: every pixel is transparent, or every pixel has the same colour. */
export function refuseBlank(pixels: Uint8Array, name: string): void {
  const first = pixels.subarray(0, 4);
  let visible = false;
  let even = true;
  for (let at = 0; at < pixels.length && (even || !visible); at += 4) {
    if (pixels[at + 3]! > 8) visible = true;
    if (first.some((value, channel) => pixels[at + channel] !== value)) even = false;
  }
  if (!visible || even)
    throw new PictureError(
      'blank-picture',
      `${name} shows nothing: every pixel of it is the same.`,
    );
}
