/**
 * The picture of a badge, as PNG and as SVG: contributed, or drawn where nobody contributed one.
 */

import { createHash } from 'node:crypto';
import type { Badge, Picture } from '../community/model.ts';
import { drawBadge } from './draw.ts';
import {
  drawnSide,
  encodeDrawing,
  encodePixels,
  pictureSide,
  reencodePng,
  refuseBlank,
  visiblePixels,
} from './encode.ts';
import { PictureError } from './picture-error.ts';
import { rasterise } from './rasterise.ts';

export interface BadgePicture {
  /**
   * Square, transparent where nothing is: 512 by 512 pixels where pixels were contributed, 400 by 400
   * of a drawing.
   */
  readonly png: Uint8Array;
  /** Self-contained: no fonts, no external references. */
  readonly svg: string;
}

/**
 * The badge's picture in both formats; equal input gives equal bytes. Throws PictureError {code,
 * message}, the message naming the contributed file (or the badge), where there is nothing to show.
 */
export async function pictureOf(badge: Badge): Promise<BadgePicture> {
  const { picture } = badge;
  if (picture?.kind === 'png') {
    const png = await reencodePng(picture.bytes, picture.path);
    return { png, svg: wrap(png) };
  }
  if (picture !== null) {
    const pixels = await rasterise(picture.svg, drawnSide, picture.path);
    return { png: await encodePixels(pixels, picture.path, drawnSide), svg: picture.svg };
  }
  const name = `The drawn picture of the badge ${badge.slug}`;
  const pixels = await rasterise(await drawBadge(badge, true), drawnSide, name);
  return { png: await encodeDrawing(pixels, name), svg: await drawBadge(badge) };
}

/**
 * Why a contributed picture cannot be shown, or null where it can: it is drawn, or unpacked, as it
 * will be when it is published, but not encoded. Asked once for each content in one run.
 */
export function pictureFault(picture: Picture): Promise<PictureError | null> {
  const content = picture.kind === 'png' ? picture.bytes : picture.svg;
  const key = createHash('sha256').update(picture.path).update('\n').update(content).digest('hex');
  const known = faults.get(key) ?? tried(picture);
  faults.set(key, known);
  return known;
}

const faults = new Map<string, Promise<PictureError | null>>();

async function tried(picture: Picture): Promise<PictureError | null> {
  try {
    if (picture.kind === 'png') await visiblePixels(picture.bytes, picture.path);
    else refuseBlank((await rasterise(picture.svg, drawnSide, picture.path)).pixels, picture.path);
    return null;
  } catch (error) {
    if (error instanceof PictureError) return error;
    throw error;
  }
}

/** An SVG that is nothing but the PNG. */
function wrap(png: Uint8Array): string {
  const data = Buffer.from(png).toString('base64');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureSide} ${pictureSide}">` +
    `<image width="${pictureSide}" height="${pictureSide}" ` +
    `href="data:image/png;base64,${data}"/></svg>\n`
  );
}
