/**
 * A typeface that a community brings for names in letters that none of ours has. Its file is a
 * stranger's until it was read: what it draws is bounded, whatever it says.
 */

import { createHash } from 'node:crypto';
import { openFont, type ShapingFont } from './shaping.ts';
import { unpackWoff2 } from '../letters/woff2.ts';

/** A community's typeface, ready to set text with. */
export interface OwnTypeface {
  readonly font: ShapingFont;
  readonly file: Uint8Array;
  /** SHA-256 of it, in hex. */
  readonly digest: string;
}

/** Why a file is no typeface for cards. */
export type TypefaceFault = 'unknown-format' | 'damaged' | 'no-letters';

/**
 * Opens a TrueType, OpenType or WOFF2 file. What a font says is checked by HarfBuzz, and parts of
 * it that make no sense count as missing.
 */
export async function openOwnTypeface(file: Uint8Array): Promise<OwnTypeface | TypefaceFault> {
  const format = formatOf(file);
  if (format === null) return 'unknown-format';
  const font = await fontIn(file, format).catch(() => null);
  if (font === null) return 'damaged';
  if (font.letters === 0) return 'no-letters';
  return { font: bounded(font), file, digest: createHash('sha256').update(file).digest('hex') };
}

async function fontIn(file: Uint8Array, format: Format): Promise<ShapingFont> {
  return openFont(format === 'woff2' ? await unpackWoff2(file) : file);
}

type Format = 'woff2' | 'sfnt';

/** By the first four bytes: OpenType, "Table Directory"; WOFF 2.0, section 4.1. */
function formatOf(file: Uint8Array): Format | null {
  const head = String.fromCharCode(...file.subarray(0, 4));
  if (head === 'wOF2') return 'woff2';
  return ['\0\u0001\0\0', 'OTTO', 'true'].includes(head) ? 'sfnt' : null;
}

/** Shapes for each letter of a text: no script needs as many. */
const mostShapes = 8;
/** Characters of the path of one shape: ten times what brushed ideographs take. */
const longestOutline = 40_000;

/** A font whose rules may not make much out of little. */
function bounded(font: ShapingFont): ShapingFont {
  return {
    ...font,
    shape: (text, direction) => font.shape(text, direction).slice(0, mostShapes * text.length),
    outline: (glyph) => {
      const outline = font.outline(glyph);
      return outline.length > longestOutline ? '' : outline;
    },
  };
}
