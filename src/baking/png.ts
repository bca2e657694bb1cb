/** Bakes credentials into a PNG and takes them out again (Open Badges 3.0, 5.3.1; 2.0, Baking): bytes in, bytes out. */

import { BakingError, largestCredential, largestPicture } from './baking-error.ts';
import { bakedText, tooLarge } from './credential-text.ts';
import { type Chunk, readChunks, writeChunk } from './png-chunks.ts';
import { checkStructure, type Size } from './png-structure.ts';

/** Keyword of the text chunk that holds an Open Badges 3.0 credential. */
export const credentialKeyword = 'openbadgecredential';

/** Keyword of the text chunk that holds an Open Badges 2.0 assertion. */
export const assertionKeyword = 'openbadges';

/** Every keyword of Open Badges, 1.0 to 3.0: a picture that is baked keeps nothing that stood under them before. */
const badgeKeywords: readonly string[] = [credentialKeyword, assertionKeyword];

/** A text chunk's parts; `text` is null where it is compressed (never inflated: a small chunk can hide a huge text). */
interface TextChunk {
  readonly type: string;
  readonly keyword: string;
  readonly text: Uint8Array | null;
}

/** Size in pixels of a whole, sound PNG. Throws BakingError with the reason for any other. */
export function inspectPng(png: Uint8Array): Size {
  return checkStructure(soundChunks(png));
}

/**
 * The picture with the credential in one uncompressed iTXt chunk directly behind IHDR, and behind that, where one is
 * given, the same award's Open Badges 2.0 assertion in another: each version of the standard demands one chunk of its own
 * keyword and is silent about the other's. Every Open Badges text that was there is gone, every other byte is kept. Both
 * texts are `bakedText`. Throws BakingError.
 */
export function bakePng(png: Uint8Array, credential: string, assertion: string | null = null): Uint8Array {
  const [header, ...rest] = soundChunks(png).filter((chunk) => !badgeKeywords.includes(readText(chunk)?.keyword ?? ''));
  const added = [writeText(credentialKeyword, credential)];
  if (assertion !== null) added.push(writeText(assertionKeyword, assertion));
  const kept = rest.map(({ start, end }) => png.subarray(start, end));
  return concatenate([png.subarray(0, header!.end), ...added, ...kept]);
}

function writeText(keyword: string, credential: string): Uint8Array {
  // Keyword, NUL, compression flag 0, method 0, empty language tag, NUL, empty translated keyword, NUL, text.
  return writeChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${bakedText(credential)}`));
}

/**
 * The text of the one chunk with that keyword, or null where there is none. Throws BakingError for a broken picture and
 * `two-credentials`, `compressed-chunk`, `wrong-chunk`, `credential-too-large` or `not-utf8`.
 */
export function extractPng(png: Uint8Array, keyword = credentialKeyword): string | null {
  const found = soundChunks(png).map(readText).filter((chunk) => chunk?.keyword === keyword);
  const [chunk] = found;
  if (chunk === undefined || chunk === null) return null;
  if (found.length > 1) throw new BakingError('two-credentials', 'The picture holds more than one credential.');
  if (chunk.text === null) {
    throw new BakingError('compressed-chunk', 'The credential in the picture is compressed, which Open Badges does not allow.');
  }
  if (chunk.type !== 'iTXt') {
    throw new BakingError('wrong-chunk', `The credential stands in a ${chunk.type} chunk; Open Badges asks for iTXt.`);
  }
  if (chunk.text.length > largestCredential) throw tooLarge();
  return decodeUtf8(chunk.text);
}

function soundChunks(png: Uint8Array): Chunk[] {
  if (png.length > largestPicture) throw new BakingError('picture-too-large', 'The picture is larger than 10 MB.');
  const chunks = readChunks(png);
  checkStructure(chunks);
  return chunks;
}

/** Parts of a tEXt, zTXt or iTXt chunk (PNG third edition, 11.3.3); null for any other chunk. */
function readText({ type, start, content }: Chunk): TextChunk | null {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return null;
  const keywordEnd = content.indexOf(0);
  if (keywordEnd < 0) return { type, keyword: '', text: content };
  const keyword = String.fromCharCode(...content.subarray(0, Math.min(keywordEnd, 80)));
  if (type === 'tEXt') return { type, keyword, text: content.subarray(keywordEnd + 1) };
  if (type === 'zTXt' || content[keywordEnd + 1] !== 0) return { type, keyword, text: null };
  const languageEnd = content.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : content.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0 && badgeKeywords.includes(keyword)) {
    throw new BakingError('bad-chunk', `The iTXt chunk at byte ${start} is not complete.`);
  }
  return { type, keyword, text: content.subarray(translatedEnd + 1) };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BakingError('not-utf8', 'The credential in the picture is not UTF-8 text.');
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
