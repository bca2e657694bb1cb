/** Reads the QR code in a picture: the only door to qr. */

import { decodeQR } from 'qr/decode.js';

/** A picture's pixels: rows of RGBA, 8 bits each. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture (PNG, JPEG, WebP or GIF) as pixels, made smaller where its longer side is longer than
 * `side`; null where it cannot be read. Never rejects.
 */
export type PixelsOf = (picture: Uint8Array, side: number) => Promise<Pixels | null>;

/**
 * The longer side at which a code is looked for, in turn: most are found at the first, small codes
 * on large photos at the second, and noise is gone at the third.
 */
const sides = [1400, 2800, 700] as const;
/** Milliseconds for one try. */
const patience = 1_000;

/** The text of the QR code in a picture, or null where none is found. */
export async function codeIn(picture: Uint8Array, pixelsOf: PixelsOf): Promise<string | null> {
  let tried = 0;
  for (const side of sides) {
    const pixels = await pixelsOf(picture, side);
    if (pixels === null) return null;
    const longer = Math.max(pixels.width, pixels.height);
    const text = longer === tried ? null : decoded(pixels);
    if (text !== null) return text;
    tried = longer;
  }
  return null;
}

function decoded({ data, width, height }: Pixels): string | null {
  try {
    return decodeQR({ data, width, height }, { format: 'RGBA', effort: 8, timeLimit: patience });
  } catch {
    return null;
  }
}
