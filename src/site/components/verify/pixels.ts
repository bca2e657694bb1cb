/** A picture's pixels, by the browser's own decoders: loaded when a code is looked for in one. */

import type { Pixels } from '../../../verification/following/qr-code.ts';

/**
 * On white, made smaller where the longer side is longer than `side`; null where the browser cannot
 * read the picture, or has no canvas outside of its page.
 */
export async function pixelsOf(picture: Uint8Array, side: number): Promise<Pixels | null> {
  const image = await createImageBitmap(new Blob([new Uint8Array(picture)])).catch(() => null);
  if (image === null || !('OffscreenCanvas' in self)) return null;
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale));
  const [width, height] = [scaled(image.width), scaled(image.height)];
  const paint = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (paint === null) return null;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, width, height);
  paint.imageSmoothingQuality = 'high';
  paint.drawImage(image, 0, 0, width, height);
  image.close();
  return { data: paint.getImageData(0, 0, width, height).data, width, height };
}
