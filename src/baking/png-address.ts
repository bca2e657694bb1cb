/** The address that a picture carries beside its pixels: not a badge, but the way to one. */

import { BakingError } from './baking-error.ts';
import { addressForm } from './extract.ts';
import { concatenate, startsAsPng, writeChunk } from './png-chunks.ts';
import { soundChunks } from './png.ts';
import { readText } from './png-text.ts';

/** What other tools call a picture's address in its text chunks. */
const keyword = 'URL';

/**
 * The picture with its address in one tEXt chunk (PNG third edition, 11.3.3.2) directly behind
 * IHDR; every other byte is kept. `address` is ASCII, as `URL` writes it. Throws BakingError for
 * what is no sound PNG.
 */
export function withAddress(png: Uint8Array, address: string): Uint8Array {
  const [header] = soundChunks(png);
  if (header === undefined) throw new Error('A sound picture begins with its header.');
  const chunk = writeChunk('tEXt', new TextEncoder().encode(`${keyword}\0${address}`));
  return concatenate([png.subarray(0, header.end), chunk, png.subarray(header.end)]);
}

/** The one web address that a PNG carries so, or null; null for every other file, too. */
export function addressInPng(picture: Uint8Array): string | null {
  if (!startsAsPng(picture)) return null;
  try {
    const found = soundChunks(picture)
      .map(readText)
      .filter((text) => text?.keyword === keyword && !text.compressed);
    const [text] = found;
    const address = text ? new TextDecoder('latin1').decode(text.content) : '';
    return found.length === 1 && addressForm.test(address) ? address : null;
  } catch (error) {
    if (error instanceof BakingError) return null;
    throw error;
  }
}
