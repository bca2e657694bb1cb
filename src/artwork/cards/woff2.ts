/** Unpacks a WOFF 2.0 file into the plain font that a shaper reads. The only door to its decoder. */

import decompress from 'woff2-encoder/decompress';

/**
 * The font in the sfnt form. Rejects where the file is no WOFF2, or would grow to more than a
 * hundred times its size or 30 MB: these are the decoder's own limits.
 */
export async function unpackWoff2(woff2: Uint8Array): Promise<Uint8Array> {
  return decompress(woff2);
}
