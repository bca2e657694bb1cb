/** WOFF 2.0 files and the plain fonts inside them. The only door to their decoder and encoder. */

import decompress from 'woff2-encoder/decompress';

/**
 * The font in the sfnt form. Rejects where the file is no WOFF2, or would grow to more than a
 * hundred times its size or 30 MB: these are the decoder's own limits.
 */
export async function unpackWoff2(woff2: Uint8Array): Promise<Uint8Array> {
  return decompress(woff2);
}

/** A plain font (sfnt) as a WOFF2 file; the same font gives the same bytes. */
export async function packWoff2(font: Uint8Array): Promise<Uint8Array> {
  // Large, and needed only where a site is published.
  const { compress } = await import('woff2-encoder');
  return compress(font);
}
