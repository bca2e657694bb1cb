/**
 * Bakes credentials into a PNG and takes them out again (Open Badges 3.0, 5.3.1; 2.0, Baking):
 * bytes in, bytes out.
 */

import { BakingError, largestCredential, largestPicture, twoCredentials } from './baking-error.ts';
import { bakedText, tooLarge } from './credential-text.ts';
import { type Chunk, concatenate, readChunks, writeChunk } from './png-chunks.ts';
import { checkStructure, type Size } from './png-structure.ts';
import { assertionKeyword, credentialKeyword, readText } from './png-text.ts';

export { assertionKeyword };

/**
 * Every keyword of Open Badges, 1.0 to 3.0: a picture that is baked keeps nothing that stood under
 * them before.
 */
const badgeKeywords: readonly string[] = [credentialKeyword, assertionKeyword];

/** Size in pixels of a whole, sound PNG. Throws BakingError with the reason for any other. */
export function inspectPng(png: Uint8Array): Size {
  return checkStructure(soundChunks(png));
}

/**
 * The picture with the credential in one uncompressed iTXt chunk directly behind IHDR, and behind
 * that, where one is given, the same award's Open Badges 2.0 assertion in another: each version of
 * the standard demands one chunk of its own keyword and is silent about the other's. Every Open
 * Badges text that was there is gone, every other byte is kept. Both texts are `bakedText`. Throws
 * BakingError.
 */
export const bakePng = (
  png: Uint8Array,
  credential: string,
  assertion: string | null = null,
): Uint8Array => bakingInPng(png)(credential, assertion);

/** `bakePng` for many credentials in one picture, which is looked at once. Throws as it does. */
export function bakingInPng(
  png: Uint8Array,
): (credential: string, assertion?: string | null) => Uint8Array {
  const [header, ...rest] = soundChunks(png).filter(
    (chunk) => !badgeKeywords.includes(readText(chunk)?.keyword ?? ''),
  );
  if (header === undefined) throw new Error('A sound picture begins with its header.');
  const begin = png.slice(0, header.end);
  const kept = concatenate(rest.map(({ start, end }) => png.subarray(start, end)));
  return (credential, assertion = null) => {
    const added = [writeText(credentialKeyword, credential)];
    if (assertion !== null) added.push(writeText(assertionKeyword, assertion));
    return concatenate([begin, ...added, kept]);
  };
}

function writeText(keyword: string, credential: string): Uint8Array {
  // Keyword, NUL, compression flag 0, method 0, empty language tag, NUL, empty translated keyword,
  // NUL, text.
  return writeChunk(
    'iTXt',
    new TextEncoder().encode(`${keyword}\0\0\0\0\0${bakedText(credential)}`),
  );
}

/**
 * The text of the one chunk with that keyword, or null where there is none. Throws BakingError for
 * a broken picture and `two-credentials`, `compressed-chunk`, `wrong-chunk`, `credential-too-large`
 * or `not-utf8`.
 */
export function extractPng(png: Uint8Array, keyword = credentialKeyword): string | null {
  const found = soundChunks(png)
    .map(readText)
    .filter((chunk) => chunk?.keyword === keyword);
  const [chunk] = found;
  if (chunk === undefined || chunk === null) return null;
  if (found.length > 1) throw twoCredentials();
  if (chunk.compressed) {
    throw new BakingError(
      'compressed-chunk',
      'The credential in the picture is compressed, which Open Badges does not allow.',
    );
  }
  if (chunk.type !== 'iTXt') {
    throw new BakingError(
      'wrong-chunk',
      `The credential stands in a ${chunk.type} chunk; Open Badges asks for iTXt.`,
    );
  }
  if (chunk.content.length > largestCredential) throw tooLarge();
  return decodeUtf8(chunk.content);
}

/** The chunks of a whole, sound PNG of at most 10 MB. Throws BakingError for any other. */
export function soundChunks(png: Uint8Array): Chunk[] {
  if (png.length > largestPicture)
    throw new BakingError('picture-too-large', 'The picture is larger than 10 MB.');
  const chunks = readChunks(png);
  checkStructure(chunks);
  return chunks;
}

/** Strictly; a byte order mark stays. Throws BakingError `not-utf8`. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BakingError('not-utf8', 'The credential in the picture is not UTF-8 text.');
  }
}
