/**
 * The process that unpacks a photo: decoders of foreign formats run here, where a fault in them
 * ends nothing else. It gets the file's bytes once, answers once, and ends.
 */

import sharp, { type Sharp } from 'sharp';

/** RGB pictures of a badge's size, or why none could be made. */
export type ConvertedPhoto =
  | {
      readonly png: Uint8Array;
      /** Of the photo, as it is looked at, in pixels. */
      readonly width: number;
      readonly height: number;
      /** Pictures in the file: more than one where it moves. */
      readonly frames: number;
    }
  | { readonly reason: 'broken' | 'too-many-pixels' };

/** Side of the square into which a photo is made to fit: that of every published picture. */
const side = 512;
/** Most pixels of a photo: those of a telephone. */
const mostPixels = 64_000_000;
/** A picture without few colours becomes one of 256 where it would be larger, in bytes. */
const largest = 400 * 1024;

sharp.cache(false);
sharp.concurrency(1);

async function convert(photo: Uint8Array): Promise<ConvertedPhoto> {
  const input = (): Sharp =>
    sharp(photo, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).autoOrient();
  try {
    const { autoOrient, pages = 1 } = await input().metadata();
    const small = input()
      .toColourspace('srgb')
      .resize(side, side, { fit: 'inside', kernel: 'lanczos3' });
    const exact = await small.clone().png({ compressionLevel: 9 }).toBuffer();
    const png =
      exact.length <= largest
        ? exact
        : await small.clone().png({ palette: true, quality: 100, effort: 7 }).toBuffer();
    return { png, width: autoOrient.width, height: autoOrient.height, frames: pages };
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
    return { reason: isTooLarge ? 'too-many-pixels' : 'broken' };
  }
}

process.once('message', (photo: Uint8Array) => {
  void convert(photo).then((answer) => process.send?.(answer));
});
process.send?.('ready');
