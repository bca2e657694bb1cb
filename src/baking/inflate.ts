/**
 * Unpacks a compressed text, and stops as soon as it is more than anybody writes into a picture.
 */

import { BakingError } from './baking-error.ts';

/** More than any credential that is read, far less than what hurts. */
const largestInflated = 1024 * 1024;

/**
 * The bytes behind a zlib stream (RFC 1950). Rejects with BakingError `overfull-chunk` or
 * `bad-chunk`.
 */
export async function inflate(compressed: Uint8Array): Promise<Uint8Array> {
  const reader = new Blob([new Uint8Array(compressed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > largestInflated)
        throw new BakingError(
          'overfull-chunk',
          'A compressed text in the picture grows to more than 1 MB, which no badge does.',
        );
      parts.push(part.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error instanceof BakingError
      ? error
      : new BakingError('bad-chunk', 'A compressed text in the picture cannot be unpacked.');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
