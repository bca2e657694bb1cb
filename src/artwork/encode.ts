/** Pixels and contributed PNGs become small square PNGs without metadata. */

import sharp, { type PngOptions, type Sharp } from 'sharp';
import { BakingError } from '../baking/baking-error.ts';
import { inspectPng } from '../baking/png.ts';
import { evened, palettePictureOf, writePalettePng } from './palette-picture.ts';
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
export const mostPixels = 4096 * 4096;

/**
 * Every award carries its badge's picture, so of each as few bytes are wanted as is true enough, but
 * no fewer than these: plain ones keep all their colours.
 */
const aimedSize = 12_000;

/** From nearly every colour to few. */
const paletteQualities = [95, 80, 65, 50, 40, 30, 20] as const;

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

export const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

/**
 * Drawn pixels in a transparent square of `side` as a PNG. `name` is for the error: PictureError
 * `blank-picture`.
 */
export async function encodePixels(
  drawing: Pixels,
  name: string,
  side = pictureSide,
): Promise<Uint8Array> {
  refuseBlank(drawing.pixels, name);
  return encode(asDrawn(drawing), side);
}

const asDrawn = ({ pixels, width, height }: Pixels): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 4 } });

/** Of our own drawings, whose colours go from light to dark: their bands are hardly seen. */
const drawingQuality = 30;
/** More care takes half as long again, and the colours that it finds weigh more. */
const drawingEffort = 5;

/**
 * The pixels of one of our own drawings, without hairlines, as the PNG of a square of `drawnSide`: in
 * few colours, the edges of their bands made smooth (`evened`). As `encodePixels` where so few colours
 * are not true enough, as with a photograph in its midst.
 */
export async function encodeDrawing(drawing: Pixels, name: string): Promise<Uint8Array> {
  const pixels = await squared(asDrawn(drawing), drawnSide);
  // Only looked at: it is packed below.
  const how = { quality: drawingQuality, effort: drawingEffort, compressionLevel: 1 };
  const few = await inFewColours(pixels, drawnSide, how);
  const shown = await sharp(few).ensureAlpha().raw().toBuffer();
  if (difference(pixels, shown) > paletteError) return encodePixels(drawing, name, drawnSide);
  return writePalettePng(evened(palettePictureOf(shown, drawnSide)));
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
  const pixels = await squared(input, side);
  const effort = hasMoreColours(pixels, mostColoursWithCare) ? 4 : 7;
  const best = await leastOf(pixels, side, effort);
  return new Uint8Array(
    best ??
      (await raw(pixels, side).png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer()),
  );
}

const squared = (input: Sharp, side: number): Promise<Uint8Array> =>
  input.resize(side, side, { fit: 'contain', background: transparent }).raw().toBuffer();

/** `effort`: how much care is taken to choose them. */
const inFewColours = (
  pixels: Uint8Array,
  side: number,
  how: Pick<PngOptions, 'quality' | 'effort' | 'compressionLevel'>,
): Promise<Buffer> =>
  raw(pixels, side)
    .png({ palette: true, dither: 0, ...how })
    .toBuffer();

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
    const how = { quality: paletteQualities[middle]!, effort, compressionLevel: 9 };
    const small = await inFewColours(pixels, side, how);
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
  const { buffer, byteOffset, byteLength } = new Uint8Array(pixels);
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
