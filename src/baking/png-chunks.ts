/**
 * Walks the chunks of a PNG (PNG third edition, 5) and refuses every one that a picture decoder
 * should not be given.
 */

import { BakingError } from './baking-error.ts';
import { crc32 } from './crc32.ts';

/** One chunk; offsets count bytes from the start of the file. */
export interface Chunk {
  /** Four ASCII letters. */
  readonly type: string;
  /** Where the chunk starts (its length field). */
  readonly start: number;
  /** Just behind its checksum. */
  readonly end: number;
  /** Its content; shares memory with the picture. */
  readonly content: Uint8Array;
}

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** True where the bytes start as every PNG does. */
export function startsAsPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * All chunks in order, with length, type and checksum checked and IEND last. Throws BakingError
 * `not-png`, `truncated`, `bad-chunk`, `bad-crc`, `missing-end` or `trailing-data`.
 */
export function readChunks(png: Uint8Array): Chunk[] {
  if (!startsAsPng(png)) throw new BakingError('not-png', 'This is no PNG: it begins otherwise.');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at < png.length) {
    const chunk = readChunk(png, view, at);
    chunks.push(chunk);
    at = chunk.end;
    if (chunk.type === 'IEND') break;
  }
  if (chunks.at(-1)?.type !== 'IEND')
    throw new BakingError('missing-end', 'The picture ends without its end mark (IEND).');
  if (at < png.length)
    throw new BakingError(
      'trailing-data',
      `${png.length - at} bytes stand behind the end of the picture.`,
    );
  return chunks;
}

function readChunk(png: Uint8Array, view: DataView, start: number): Chunk {
  if (start + 12 > png.length) throw truncated(start);
  const length = view.getUint32(start);
  const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
  if (!/^[A-Za-z]{4}$/.test(type))
    throw new BakingError('bad-chunk', `At byte ${start} no chunk of a PNG begins.`);
  const end = start + 12 + length;
  if (end > png.length) throw truncated(start);
  if (view.getUint32(end - 4) !== crc32(png, start + 4, end - 4)) {
    throw new BakingError('bad-crc', `The ${type} chunk at byte ${start} has a wrong checksum.`);
  }
  return { type, start, end, content: png.subarray(start + 8, end - 4) };
}

function truncated(at: number): BakingError {
  return new BakingError('truncated', `The picture is cut off in the chunk at byte ${at}.`);
}

/** A whole chunk: length, type, content and checksum. */
export function writeChunk(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  for (let at = 0; at < 4; at += 1) chunk[4 + at] = type.charCodeAt(at);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, crc32(chunk, 4, 8 + content.length));
  return chunk;
}

/** These bytes behind one another. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
