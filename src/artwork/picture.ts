/**
 * The picture of a badge, as PNG and as SVG: contributed, or drawn where nobody contributed one.
 */

import type { Badge } from '../community/model.ts';
import { drawBadge } from './draw.ts';
import { encodePixels, pictureSide, reencodePng } from './encode.ts';
import { rasterise } from './rasterise.ts';

export interface BadgePicture {
  /** Square, 512 by 512 pixels, transparent where nothing is. */
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
  const name = picture?.path ?? `The drawn picture of the badge ${badge.slug}`;
  const svg = picture?.svg ?? (await drawBadge(badge));
  return { png: await encodePixels(await rasterise(svg, pictureSide, name), name), svg };
}

/** An SVG that is nothing but the PNG. */
function wrap(png: Uint8Array): string {
  const data = Buffer.from(png).toString('base64');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureSide} ${pictureSide}">` +
    `<image width="${pictureSide}" height="${pictureSide}" href="data:image/png;base64,${data}"/></svg>\n`
  );
}
