/**
 * Pictures without what cameras and programs wrote into them: places, names, dates, previews. The
 * pixels stay as they are, byte for byte.
 */

import { BakingError } from './baking-error.ts';
import { concatenate, readChunks, signature } from './png-chunks.ts';

/**
 * Chunks of a PNG that shape what is seen (PNG third edition, 11.2 and 11.3), those of animations
 * included. Whatever else there is, is text, dates, a camera's words or unknown.
 */
const shownChunks: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM cICP gAMA iCCP mDCV cLLI sBIT sRGB bKGD pHYs acTL fcTL fdAT'.split(
    ' ',
  ),
);

/**
 * The picture (PNG, JPEG or WebP, known by its first bytes) without metadata; any other file as it
 * is. Throws BakingError `not-png` and its kin, or `truncated`, where the file is cut off or
 * broken.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const { shown } = parted(bytes);
  return shown.length === 1 && shown[0] === bytes ? bytes : concatenate(shown);
}

/**
 * What `withoutMetadata` leaves out, part by part as it stands in the file; what is compressed
 * there stays so. Throws as `withoutMetadata` does.
 */
export function metadataOf(bytes: Uint8Array): readonly Uint8Array[] {
  return parted(bytes).left;
}

interface Parted {
  /** What is seen, piece by piece: whoever asks for the rest alone need not copy it. */
  readonly shown: readonly Uint8Array[];
  readonly left: readonly Uint8Array[];
}

function parted(bytes: Uint8Array): Parted {
  if (startsWith(bytes, signature)) return partedPng(bytes);
  if (startsWith(bytes, Uint8Array.of(0xff, 0xd8, 0xff))) return partedJpeg(bytes);
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return partedWebp(bytes);
  return { shown: [bytes], left: [] };
}

function partedPng(png: Uint8Array): Parted {
  const chunks = readChunks(png);
  const kept = chunks.filter(({ type }) => shownChunks.has(type));
  return {
    shown: [signature, ...kept.map(({ start, end }) => png.subarray(start, end))],
    left: chunks.filter((chunk) => !kept.includes(chunk)).map(({ content }) => content),
  };
}

/**
 * A JPEG is a row of segments up to its pixels (ITU-T T.81, B.1.1.2). Kept are the tables and
 * frames, the JFIF head, colour profiles and Adobe's colour mark; of Exif only which side is up.
 */
function partedJpeg(jpeg: Uint8Array): Parted {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  const left: Uint8Array[] = [];
  let at = 2;
  while (at + 4 <= jpeg.length) {
    const marker = view.getUint16(at);
    // Pixels, and further scans between them, follow to the end.
    if (marker === 0xffda) {
      const scans = scansOf(jpeg, at);
      const behind = jpeg.subarray(at + scans.length);
      return { shown: [...kept, scans], left: [...left, behind] };
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (marker < 0xffc0 || end > jpeg.length || end < at + 4) break;
    const segment = jpeg.subarray(at, end);
    if (isShownSegment(marker, segment)) kept.push(segment);
    else {
      left.push(segment);
      if (marker === 0xffe1) kept.push(...uprightOf(segment));
    }
    at = end;
  }
  throw new BakingError('truncated', `The picture is cut off or broken at byte ${at}.`);
}

/** From the first scan to the end mark: what stands behind it belongs to no picture. */
function scansOf(jpeg: Uint8Array, from: number): Uint8Array {
  for (let at = jpeg.length - 2; at > from; at -= 1)
    if (jpeg[at] === 0xff && jpeg[at + 1] === 0xd9) return jpeg.subarray(from, at + 2);
  throw new BakingError('truncated', 'The picture ends without its end mark.');
}

function isShownSegment(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfffe) return false;
  if (marker < 0xffe0 || marker > 0xffef) return true;
  if (marker === 0xffe0) return text(segment, 4, 8) === 'JFIF';
  if (marker === 0xffe2) return text(segment, 4, 15) === 'ICC_PROFILE';
  return marker === 0xffee && text(segment, 4, 9) === 'Adobe';
}

/**
 * An Exif segment that says which side of the picture is up, and nothing else; none where it is.
 */
function uprightOf(segment: Uint8Array): readonly Uint8Array[] {
  const side = orientationIn(segment);
  if (side === null || side === 1) return [];
  // TIFF 6.0: big-endian, one entry (Orientation, SHORT, one value), no further directory.
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return [Uint8Array.of(0xff, 0xe1, 0, exif.length + 2, ...exif)];
}

/** The orientation that an Exif segment tells (Exif 3.0, 4.6.5.1.6), 1 to 8; null where none. */
function orientationIn(segment: Uint8Array): number | null {
  if (text(segment, 4, 10) !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = text(tiff, 0, 2) === 'II';
  const word = (at: number): number => (at + 2 <= tiff.length ? view.getUint16(at, isLittle) : 0);
  const start = tiff.length < 8 ? 0 : view.getUint32(4, isLittle);
  const sides = Array.from({ length: word(start) }, (_, at) => start + 2 + at * 12)
    .filter((at) => word(at) === 0x0112)
    .map((at) => word(at + 8));
  return sides.find((side) => side >= 1 && side <= 8) ?? null;
}

/**
 * WebP is a RIFF file: its Exif and XMP chunks go, and the flags that announce them (RFC 9649,
 * 2.7).
 */
function partedWebp(webp: Uint8Array): Parted {
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  const kept: Uint8Array[] = [];
  const left: Uint8Array[] = [];
  for (let at = 12; at < webp.length;) {
    const end = at + 8 <= webp.length ? at + 8 + view.getUint32(at + 4, true) : Infinity;
    if (end > webp.length)
      throw new BakingError('truncated', `The picture is cut off at byte ${at}.`);
    const next = Math.min(end + ((end - at) & 1), webp.length);
    const type = text(webp, at, at + 4);
    if (type === 'VP8X') kept.push(withoutFlags(webp.slice(at, next)));
    else if (type === 'EXIF' || type === 'XMP ') left.push(webp.subarray(at, next));
    else kept.push(webp.subarray(at, next));
    at = next;
  }
  const head = webp.slice(0, 12);
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  new DataView(head.buffer).setUint32(4, 4 + length, true);
  return { shown: [head, ...kept], left };
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const [exif, xmp] = [0b1000, 0b100];
  chunk[8] = (chunk[8] ?? 0) & ~(exif | xmp);
  return chunk;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
