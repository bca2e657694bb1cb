/**
 * Photos and other pixels inside a drawing: a PNG or JPEG that the file itself carries, without
 * what its camera wrote into it. Nothing is ever fetched, and no drawing may hold a drawing.
 */

import { BakingError } from '../../baking/baking-error.ts';
import { inspectPng } from '../../baking/png.ts';
import { withoutMetadata } from '../../baking/without-metadata.ts';

/** Most pixels of one picture inside a drawing. */
const mostPixels = 4_096 * 4_096;

/** A progressive JPEG of an ordinary program has about ten; each goes over the whole picture. */
const mostScans = 24;

const dataAddress = /^data:image\/(?:png|jpe?g|pjpeg)(?:;[a-z-]+=[\w-]+)*;base64,/i;

/** A picture that stands in an `href`, written anew; `pixels` as many as it has. */
export interface Embedded {
  readonly address: string;
  readonly pixels: number;
}

/**
 * The picture of a data address, or a clause that says why it is none that may stand in a drawing.
 */
export function readEmbedded(href: string): Embedded | string {
  const head = dataAddress.exec(href.trimStart().slice(0, 200));
  if (head === null) {
    return /^\s*data:/i.test(href)
      ? 'has a picture inside that is no PNG or JPEG'
      : 'shows a file from outside of the drawing';
  }
  const bytes = bytesOf(href.trimStart().slice(head[0].length));
  if (bytes === null) return 'has a picture inside that is broken';
  try {
    const { kind, pixels } = measured(bytes);
    if (pixels > mostPixels) return 'has a picture inside of more than 4096 by 4096 pixels';
    return { address: `data:image/${kind};base64,${base64(withoutMetadata(bytes))}`, pixels };
  } catch (error) {
    if (!(error instanceof BakingError)) throw error;
    return `has a picture inside that is refused: ${error.message.replace(/\.$/, '')}`;
  }
}

function bytesOf(text: string): Uint8Array | null {
  const plain = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return null;
  try {
    return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(letters);
}

function measured(bytes: Uint8Array): { kind: 'png' | 'jpeg'; pixels: number } {
  if (bytes[0] === 0xff && bytes[1] === 0xd8)
    return { kind: 'jpeg', pixels: jpegPixels(withoutMetadata(bytes)) };
  const { width, height } = inspectPng(bytes);
  return { kind: 'png', pixels: width * height };
}

/** Width times height, as the frame header of a JPEG says (ITU-T T.81, B.2.2). */
function jpegPixels(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let pixels = 0;
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (isFrameMark(marker))
      pixels = Math.max(pixels, view.getUint16(at + 5) * view.getUint16(at + 7));
    if (marker === 0xda) break;
    at += 2 + view.getUint16(at + 2);
  }
  let scans = 0;
  for (let at = 2; at + 1 < jpeg.length; at += 1)
    if (jpeg[at] === 0xff && (jpeg[at + 1] === 0xda || isFrameMark(jpeg[at + 1] ?? 0))) scans += 1;
  if (pixels === 0 || scans > mostScans)
    throw new BakingError('bad-header', 'It is no JPEG that can be read.');
  return pixels;
}

/** Begins a frame: C0 to CF, but for tables of codes, extensions and arithmetic. */
function isFrameMark(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
