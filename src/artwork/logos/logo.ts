/** A community's logo for its card. */

import { encodePixels, reencodePng } from '../encode.ts';
import { PictureError } from '../picture-error.ts';
import { rasterise } from '../rasterise.ts';

/**
 * The logo as a square PNG, from a file's bytes; `name` says by its ending whether it is a drawing.
 * Null where it cannot be drawn: a card does without it sooner than a site without a card.
 */
export async function cardLogo(name: string, bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    if (!/\.svg$/i.test(name)) return await reencodePng(bytes, name);
    return await encodePixels(await rasterise(new TextDecoder().decode(bytes), 512, name), name);
  } catch (error) {
    if (error instanceof PictureError) return null;
    throw error;
  }
}
