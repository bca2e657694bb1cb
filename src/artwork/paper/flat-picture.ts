/** Pictures for paper: without transparency, on the ground that they stand on. */

import sharp, { type Sharp } from 'sharp';
import { rasterise } from '../rasterise.ts';

/** A picture as it is published. */
export type PaperPicture =
  | { readonly kind: 'svg'; readonly svg: string }
  | { readonly kind: 'png'; readonly bytes: Uint8Array };

/**
 * The picture as an opaque PNG of at most `side` pixels, sharp at 40 mm, on `ground` (`#rrggbb`);
 * grey and pale where what it stands for does not count any more. Equal pictures give equal bytes.
 * `name` is for errors.
 */
export async function flatPicture(
  picture: PaperPicture,
  name: string,
  { ground, side = 720, faded = false }: { ground: string; side?: number; faded?: boolean },
): Promise<Uint8Array> {
  const input =
    picture.kind === 'png' ? sharp(picture.bytes) : await drawn(picture.svg, side, name);
  const flat = input
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: ground })
    .removeAlpha();
  const shown = faded ? flat.grayscale().linear(0.45, 142).toColourspace('srgb') : flat;
  return new Uint8Array(await shown.png({ compressionLevel: 9, palette: false }).toBuffer());
}

async function drawn(svg: string, side: number, name: string): Promise<Sharp> {
  const { pixels, width, height } = await rasterise(svg, side, name);
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}
