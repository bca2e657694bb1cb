/** Finds the credential in whatever file a visitor dropped, deciding by its first bytes, never by its name. */

import { BakingError, largestCredential, largestPicture } from './baking-error.ts';
import { compactJws, tooLarge } from './credential-text.ts';
import { startsAsPng } from './png-chunks.ts';
import { extractPng } from './png.ts';
import { extractSvg } from './svg.ts';

export interface Extracted {
  readonly kind: 'json' | 'png' | 'svg' | 'jwt';
  /** The credential: JSON, or a compact JWS. Not parsed, not verified. */
  readonly text: string;
}

/** First bytes of files that people drop by mistake, as Latin-1 text. */
const strangers: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['\xff\xd8\xff', 'a JPEG photo'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a WebP picture or another media file'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a compressed (gzip) file'],
  ['\xff\xfe', 'a text in UTF-16'],
  ['\xfe\xff', 'a text in UTF-16'],
];

/**
 * Takes a file's bytes and gives the credential in it: a PNG or SVG with a baked one, a JSON object, or a compact JWS.
 * Pictures up to 10 MB, credentials up to 256 KB. Throws BakingError with a code and a sentence for anything else.
 */
export function extractCredential(bytes: Uint8Array): Extracted {
  if (bytes.length === 0) throw new BakingError('empty-file', 'This file is empty.');
  if (bytes.length > largestPicture) throw new BakingError('picture-too-large', 'This file is larger than 10 MB.');
  if (startsAsPng(bytes)) return { kind: 'png', text: orNothing(extractPng(bytes)) };
  refuseStranger(bytes);
  const text = decodeText(bytes);
  const first = text.trimStart();
  if (first.startsWith('<')) return { kind: 'svg', text: orNothing(extractSvg(text)) };
  if (bytes.length > largestCredential) throw tooLarge();
  if (first.startsWith('{')) return { kind: 'json', text };
  if (compactJws.test(text.trim())) return { kind: 'jwt', text: text.trim() };
  if (first === '') throw new BakingError('empty-file', 'This file holds nothing but blanks.');
  throw unknown();
}

function orNothing(text: string | null): string {
  if (text !== null) return text;
  throw new BakingError('no-credential', 'This picture holds no Open Badges 3.0 credential; a re-saved or shared copy often loses it.');
}

function refuseStranger(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const stranger = strangers.find(([magic]) => start.startsWith(magic));
  if (stranger === undefined) return;
  throw new BakingError('unknown-file', `This is ${stranger[1]}; a badge is a PNG, SVG or JSON file.`);
}

/** UTF-8, strictly; a byte order mark is dropped, since no signature covers it. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unknown();
  }
}

function unknown(): BakingError {
  return new BakingError('unknown-file', 'This is no file that can hold a badge; a badge is a PNG, SVG or JSON file.');
}
