/** What a file is that holds no credential: loaded when one comes, since most hold one. */

import { BakingError, largestCredential, largestPicture } from './baking-error.ts';
import { mobileDocument, mobileDocumentIn } from './foreign-forms.ts';
import { pageForm } from './page-form.ts';
import { tooLarge } from './credential-text.ts';
import { startsAsPng } from './png-chunks.ts';

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
 * Why no credential was found in these bytes; `text` is what they write in UTF-8, or null. A file
 * over the limit is no badge where even its first bytes are none; else it might be one that is not
 * read here.
 */
export function refusalOf(bytes: Uint8Array, text: string | null): BakingError {
  if (bytes.length === 0) return new BakingError('empty-file', 'This file is empty.');
  const known = mobileDocument(bytes) ?? (text === null ? null : mobileDocumentIn(text.trim()));
  if (known !== null) return known;
  const start = String.fromCharCode(...bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '');
  const stranger = strangers.find(([magic]) => start.startsWith(magic));
  if (stranger !== undefined) return unknown(stranger[1], stranger[2]);
  if (bytes.length > largestPicture)
    return startsAsPng(bytes) || /^\s*[<{]|^[\s\w.-]+$/.test(start.slice(0, 1024))
      ? new BakingError('picture-too-large', 'This file is larger than 10 MB.')
      : unknown();
  if (pageForm.test(start)) return unknown('a web page', 'web-page');
  if (text === null) return unknown();
  if (bytes.length > largestCredential) return tooLarge();
  return text.trim() === ''
    ? new BakingError('empty-file', 'This file holds nothing but blanks.')
    : unknown();
}

function unknown(
  what = 'no file that can hold a badge',
  code: 'unknown-file' | 'web-page' | 'pdf' | 'photo' = 'unknown-file',
): BakingError {
  return new BakingError(code, `This is ${what}; a badge is a PNG, SVG or JSON file.`);
}
