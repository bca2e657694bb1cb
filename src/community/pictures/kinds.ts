/** What a file is by its first bytes, whatever its name says. */

import { strictText } from '../../proof/bytes.ts';

/** Files that people take for a picture that may stand in a community. */
export type FileKind =
  | 'png'
  | 'svg'
  | 'jpeg'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'jpeg-xl'
  | 'heic'
  | 'bmp'
  | 'tiff'
  | 'icon'
  | 'svgz'
  | 'pdf'
  | 'postscript'
  | 'photoshop'
  | 'zip'
  | 'web page'
  | 'lfs pointer'
  | 'utf-16'
  | 'empty'
  | 'text'
  | 'unknown';

/** What each is called, with its article. */
const names: Readonly<Record<FileKind, string>> = {
  png: 'a PNG picture',
  svg: 'an SVG drawing',
  jpeg: 'a JPEG photo',
  webp: 'a WebP picture',
  gif: 'a GIF picture',
  avif: 'an AVIF picture',
  'jpeg-xl': 'a JPEG XL picture',
  heic: 'a HEIC photo',
  bmp: 'a BMP picture',
  tiff: 'a TIFF picture',
  icon: 'a Windows icon',
  svgz: 'a compressed file (gzip), such as an SVGZ drawing',
  pdf: 'a PDF document (Illustrator’s own files are such, too)',
  postscript: 'a PostScript document',
  photoshop: 'a Photoshop document',
  zip: 'a ZIP archive',
  'web page': 'a web page, as a download that went wrong leaves it',
  'lfs pointer': 'a note of Git LFS, not the picture itself',
  'utf-16': 'a text in UTF-16',
  empty: 'an empty file',
  text: 'a text',
  unknown: 'no picture that is known here',
};

const starts: readonly (readonly [FileKind, number, string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['webp', 8, 'WEBP'],
  ['gif', 0, 'GIF8'],
  ['avif', 4, 'ftypavif'],
  ['avif', 4, 'ftypavis'],
  ['heic', 4, 'ftyphei'],
  ['heic', 4, 'ftypmif1'],
  ['jpeg-xl', 0, '\xff\x0a'],
  ['jpeg-xl', 4, 'JXL '],
  ['bmp', 0, 'BM'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['icon', 0, '\0\0\x01\0'],
  ['svgz', 0, '\x1f\x8b'],
  ['pdf', 0, '%PDF-'],
  ['postscript', 0, '%!PS'],
  ['photoshop', 0, '8BPS'],
  ['zip', 0, 'PK\x03\x04'],
  ['lfs pointer', 0, 'version https://git-lfs'],
  ['utf-16', 0, '\xff\xfe'],
  ['utf-16', 0, '\xfe\xff'],
];

/** The kind of a file, by its bytes alone. Of a text only its beginning is looked at. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const found = starts.find(([, at, mark]) => head.startsWith(mark, at));
  if (found !== undefined) return found[0];
  const text = strictText(bytes);
  if (text === null) return 'unknown';
  const start = text.slice(0, 64 * 1024);
  if (/^\s*(?:<!doctype\s+html|<html|<head|<body)/i.test(start)) return 'web page';
  return /<(?:[\w-]+:)?svg[\s>]/.test(start) ? 'svg' : 'text';
}

const endings: Readonly<Record<string, FileKind>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
  heic: 'heic',
  jxl: 'jpeg-xl',
  bmp: 'bmp',
  tif: 'tiff',
  tiff: 'tiff',
  ico: 'icon',
  svgz: 'svgz',
  pdf: 'pdf',
  ai: 'pdf',
  eps: 'postscript',
  psd: 'photoshop',
};

/** The kind of picture that a file's name promises, for one that is not opened; else null. */
export function kindByName(path: string): FileKind | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null;
}

/** `a JPEG photo`, and the like. */
export const inWords = (kind: FileKind): string => names[kind];

/** Formats that `npm run new -- badge --image FILE` makes into a PNG. */
export const convertible: readonly FileKind[] = ['jpeg', 'webp', 'avif', 'gif'];

/** What to do with a file of this kind so that it may be a badge's picture, in one sentence. */
export function pictureRemedy(kind: FileKind): string {
  if (kind === 'png' || kind === 'svg') return `Name it image.${kind}.`;
  if (convertible.includes(kind))
    return (
      'Save it as image.png with any program for pictures, 512 by 512 pixels; ' +
      'for a new badge, `npm run new -- badge --image FILE` does that.'
    );
  return kind === 'web page' || kind === 'lfs pointer' || kind === 'empty'
    ? 'Fetch the picture itself again.'
    : 'Open it with the program that made it, and export it ' +
        'as image.svg, or as image.png, 512 by 512 pixels.';
}

/** True for what people take for a picture, whether it may be one here or not. */
export function isPicture(kind: FileKind): boolean {
  return !['text', 'unknown', 'empty', 'zip', 'web page', 'utf-16', 'lfs pointer'].includes(kind);
}
