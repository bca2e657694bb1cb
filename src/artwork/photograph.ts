/** Pictures that somebody took or saved, as pixels: for whoever looks for a code in them. */

import sharp from 'sharp';

/** As many as the checking page takes: 256 MB once unpacked. */
const mostPixels = 64 * 1024 * 1024;

/** PNG, JPEG, GIF and WebP by their first bytes: nothing else reaches the decoders. */
const magic: readonly RegExp[] = [/^\x89PNG\r\n/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF[^]{4}WEBP/];

/**
 * The picture's pixels (rows of RGBA, 8 bits each) on white and the right way up, made smaller
 * where its longer side is longer than `side`; null where it is none that can be read. Never
 * rejects.
 */
export async function photographPixels(
  picture: Uint8Array,
  side: number,
): Promise<{ data: Uint8Array; width: number; height: number } | null> {
  const start = String.fromCharCode(...picture.subarray(0, 12));
  if (!magic.some((form) => form.test(start))) return null;
  try {
    const { data, info } = await sharp(picture, { limitInputPixels: mostPixels, pages: 1 })
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}
