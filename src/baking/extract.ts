/**
 * Finds the credential in whatever file a visitor dropped, deciding by its first bytes, never by
 * its name.
 */

import { BakingError, largestCredential, largestPicture } from './baking-error.ts';
import { tooLarge } from './credential-text.ts';
import { startsAsPng } from './png-chunks.ts';
import type { FoundBadge } from './png-badges.ts';

export interface Extracted {
  readonly kind: 'json' | 'png' | 'svg' | 'jwt' | 'address';
  /**
   * The credential: JSON, a compact JWS, or only the address of an assertion. Not parsed, not
   * verified.
   */
  readonly text: string;
  /** One sentence about what else the file holds, or null. */
  readonly beside: string | null;
}

/** A compact JWS, also one whose signature is missing: that is for the verifier to say. */
const tokenForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

/** Nothing but one web address. */
export const addressForm = /^https?:\/\/[^\s<>"{}|\\^`]{1,2000}$/i;

/**
 * A page saved in place of the badge that it shows; few are well-formed enough to be read as a
 * picture.
 */
const pageForm = /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+)?html[\s>]/i;

/** First bytes of files that people drop by mistake, as Latin-1 text. */
const strangers: readonly (readonly [string, string, ('pdf' | 'photo')?])[] = [
  ['%PDF', 'a PDF document', 'pdf'],
  ['\xff\xd8\xff', 'a JPEG photo', 'photo'],
  ['GIF8', 'a GIF picture', 'photo'],
  ['RIFF', 'a WebP picture or another media file', 'photo'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a compressed (gzip) file'],
  ['\xff\xfe', 'a text in UTF-16'],
  ['\xfe\xff', 'a text in UTF-16'],
];

/**
 * Takes a file's bytes and gives the credential in it: a PNG or SVG with a baked one, a JSON
 * object, a compact JWS, or the address of an assertion. Pictures up to 10 MB, credentials up to
 * 256 KB. Rejects with BakingError with a code and a sentence for anything else: `web-page`, `pdf`,
 * `photo` and `no-credential` (a picture) may still lead to a badge.
 */
export async function extractCredential(bytes: Uint8Array): Promise<Extracted> {
  if (bytes.length === 0) throw new BakingError('empty-file', 'This file is empty.');
  if (bytes.length > largestPicture) refuseLarge(bytes);
  if (startsAsPng(bytes))
    return { kind: 'png', ...orNothing(await (await pngReader()).findInPng(bytes)) };
  refuseStranger(bytes);
  if (pageForm.test(startOf(bytes, 4096))) throw unknown('a web page', 'web-page');
  const text = decodeText(bytes);
  const first = text.trimStart();
  if (first.startsWith('<'))
    return { kind: 'svg', ...orNothing((await svgReader()).findInSvg(text)) };
  if (bytes.length > largestCredential) throw tooLarge();
  if (first.startsWith('{')) return { kind: 'json', text, beside: null };
  if (tokenForm.test(text.trim())) return { kind: 'jwt', text: text.trim(), beside: null };
  if (addressForm.test(text.trim())) return { kind: 'address', text: text.trim(), beside: null };
  if (first === '') throw new BakingError('empty-file', 'This file holds nothing but blanks.');
  throw unknown();
}

// Loaded when a picture comes: most files on the page are JSON, and the page is small.
const pngReader = () => import('./png-badges.ts');
const svgReader = () => import('./svg.ts');

function orNothing(found: FoundBadge | null): FoundBadge {
  if (found !== null) return found;
  throw new BakingError(
    'no-credential',
    'This picture holds no badge; a re-saved or shared copy often loses it.',
  );
}

/**
 * A file over the limit is no badge where even its first bytes are none; else it might be one that
 * is not read here.
 */
function refuseLarge(bytes: Uint8Array): never {
  if (!startsAsPng(bytes)) refuseStranger(bytes);
  const start = startOf(bytes, 1024);
  if (startsAsPng(bytes) || /^(?:\xef\xbb\xbf)?\s*[<{]|^[\s\w.-]+$/.test(start)) {
    throw new BakingError('picture-too-large', 'This file is larger than 10 MB.');
  }
  throw unknown();
}

function refuseStranger(bytes: Uint8Array): void {
  const start = startOf(bytes, 8);
  const stranger = strangers.find(([magic]) => start.startsWith(magic));
  if (stranger !== undefined) throw unknown(stranger[1], stranger[2]);
}

/** The first bytes as Latin-1 text, without the byte order mark of UTF-8. */
function startOf(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length)).replace(/^\xef\xbb\xbf/, '');
}

/** UTF-8, strictly; a byte order mark is dropped, since no signature covers it. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unknown();
  }
}

function unknown(
  what = 'no file that can hold a badge',
  code: 'unknown-file' | 'web-page' | 'pdf' | 'photo' = 'unknown-file',
): BakingError {
  return new BakingError(code, `This is ${what}; a badge is a PNG, SVG or JSON file.`);
}
