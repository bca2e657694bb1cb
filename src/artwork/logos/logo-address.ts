/** The community's logo, small, as a picture inside of a drawing. */

import type { Picture } from '../../community/model.ts';
import { encodePixels, pictureSide, reencodePng, smaller } from '../encode.ts';
import { rasterise } from '../rasterise.ts';

/** Twice the room that it has on a drawing of 512. */
const side = 148;

/** A PNG as a `data:` address, square; equal input gives equal text. Throws PictureError. */
export async function logoAddress(logo: Picture): Promise<string> {
  const png =
    logo.kind === 'svg'
      ? await encodePixels(await rasterise(logo.svg, pictureSide, logo.path), logo.path)
      : await reencodePng(logo.bytes, logo.path);
  return `data:image/png;base64,${Buffer.from(await smaller(png, side)).toString('base64')}`;
}
