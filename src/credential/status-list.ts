/** The status list: one bit per credential (Bitstring Status List v1.0). Encode beside decode. */

import type { Issuer } from '../community/model.ts';
import { credentialsV2 } from '../proof/contexts/contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import { absolute, didOf } from './addresses.ts';
import { base64urlnopad } from '@scure/base';

/** The least a list may hold, so that one entry hides among many (section "Bitstring Encoding"). */
export const minimumEntries = 131_072;

/** The place of a credential's bit: the list's path on the site, and the index in it. */
export interface StatusPlace {
  readonly list: string;
  readonly index: number;
}

/**
 * Encodes a list with the given indices set: multibase `u`, base64url of gzip of the bits, index 0
 * leftmost. The gzip bytes may differ between zlib builds, so callers compare bits and keep an
 * unchanged file.
 */
export async function encodeStatusList(
  indices: Iterable<number>,
  entries: number = minimumEntries,
): Promise<string> {
  const bits = new Uint8Array(entries / 8);
  for (const index of indices) {
    if (!Number.isInteger(index) || index < 0 || index >= entries)
      throw new RangeError(`No entry ${index} in a list of ${entries}.`);
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return `u${base64urlnopad.encode(await through(new CompressionStream('gzip'), bits))}`;
}

/**
 * Decodes `encodedList` to its bytes. Throws where the text is not multibase base64url, not gzip,
 * or inflates to more than `limit` bytes (the stream is cut there, so a bomb costs no more than the
 * limit).
 */
export async function decodeStatusList(
  encodedList: string,
  limit: number = 16 * 1024 * 1024,
): Promise<Uint8Array> {
  if (!encodedList.startsWith('u'))
    throw new Error('An encoded list starts with "u" (multibase base64url).');
  return through(
    new DecompressionStream('gzip'),
    base64urlnopad.decode(encodedList.slice(1)),
    limit,
  );
}

/**
 * The bit of one index; index 0 is the most significant bit of the first byte. Out of range throws.
 */
export function statusBit(bits: Uint8Array, index: number): boolean {
  const byte = bits[index >> 3];
  if (index < 0 || byte === undefined) throw new RangeError(`The list has no entry ${index}.`);
  return (byte & (0x80 >> (index & 7))) !== 0;
}

/** Every index whose bit is set, in order. */
export function setIndices(bits: Uint8Array): number[] {
  const indices: number[] = [];
  bits.forEach((byte, at) => {
    for (let bit = 0; byte !== 0 && bit < 8; bit++)
      if (byte & (0x80 >> bit)) indices.push(at * 8 + bit);
  });
  return indices;
}

/**
 * The unsigned BitstringStatusListCredential. It has no validUntil: a site left alone must not turn
 * all its badges bad. `path` is the list's own; `validFrom` is the moment of this list, a date-time
 * with zone.
 */
export function statusListDocument(
  issuer: Issuer,
  path: string,
  encodedList: string,
  validFrom: string,
): JsonObject {
  const id = absolute(issuer.url, path);
  return {
    '@context': [credentialsV2],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(issuer.url),
    validFrom,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList,
    },
  };
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const written = feed(stream.writable.getWriter(), bytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  written.catch(() => {}); // the reader below sees the same failure
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new Error(`The list is larger than ${limit} bytes.`);
    }
    chunks.push(part.value);
  }
  await written;
  return joined(chunks, size);
}

/** In small pieces, so that a bomb inflates no further than the reader wants. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += 1024) {
    await writer.ready;
    await writer.write(bytes.slice(at, at + 1024));
  }
  await writer.close();
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
