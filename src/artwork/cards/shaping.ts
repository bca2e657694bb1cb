/**
 * Turns runs of text into placed outlines, letters joined and marks set as their script wants it.
 * The only door to HarfBuzz.
 */

import { createRequire } from 'node:module';
import type { HarfBuzz } from 'harfbuzzjs';

export type Direction = 'ltr' | 'rtl';

/** One shape of a run, from left to right; lengths in ems. */
export interface Glyph {
  /** 0: the font has no shape for it. */
  readonly id: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
  /** What it stands for; empty where the glyph before it says that already. */
  readonly text: string;
}

/** In ems, to the right and downwards from where a pen stands on the baseline. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A font, ready to set text with. */
export interface ShapingFont {
  readonly unitsPerEm: number;
  /** How many code points it has a shape of its own for. */
  readonly letters: number;
  /** True where the font has a shape of its own for the code point. */
  has(codePoint: number): boolean;
  shape(text: string, direction: Direction): readonly Glyph[];
  /** SVG path data in font units, y upwards. */
  outline(glyph: number): string;
  /** What a glyph covers at most; null where that is nothing. */
  ink(glyph: number): Ink | null;
}

const require = createRequire(import.meta.url);
/** Required, since what the package exports is a promise, which importing would wrap. */
const harfBuzz = require(require.resolve('harfbuzzjs')) as Promise<HarfBuzz>;

/** The weight that cards are set in, also where a font's first one is thin. */
const regular = 400;

/** Opens a font (sfnt); it stays in memory for the process. */
export async function openFont(bytes: Uint8Array): Promise<ShapingFont> {
  const shaper = await harfBuzz;
  const face = shaper.createFace(shaper.createBlob(bytes), 0);
  const font = shaper.createFont(face);
  // A font of one weight has no such axis and stays as it is.
  font.setVariations({ wght: regular });
  const known = new Set(face.collectUnicodes());
  const outlines = new Map<number, string>();
  const outline = (glyph: number): string => {
    const drawn = outlines.get(glyph) ?? font.glyphToPath(glyph);
    outlines.set(glyph, drawn);
    return drawn;
  };
  const inks = new Map<number, Ink | null>();
  return {
    unitsPerEm: face.upem,
    letters: known.size,
    has: (codePoint) => known.has(codePoint),
    shape: (text, direction) => {
      const buffer = shaper.createBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(direction);
      shaper.shape(font, buffer);
      const glyphs = buffer.getGlyphInfosAndPositions();
      buffer.destroy();
      const textOf = clusterTexts(
        text,
        glyphs.map(({ cluster }) => cluster),
      );
      return glyphs.map(({ codepoint: id, x_advance, x_offset, y_offset }, at) => ({
        id,
        text: textOf(at),
        advance: x_advance / face.upem,
        x: x_offset / face.upem,
        y: y_offset / face.upem,
      }));
    },
    outline,
    ink: (glyph) => {
      const known = inks.get(glyph);
      const ink = known === undefined ? inkOf(outline(glyph), face.upem) : known;
      inks.set(glyph, ink);
      return ink;
    },
  };
}

/** Of all points of a path, also of those that only bend it. */
function inkOf(path: string, unitsPerEm: number): Ink | null {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  if (numbers.length === 0) return null;
  const along = numbers.filter((_, at) => at % 2 === 0).map((x) => x / unitsPerEm);
  const up = numbers.filter((_, at) => at % 2 === 1).map((y) => y / unitsPerEm);
  return {
    left: Math.min(...along),
    right: Math.max(...along),
    top: -Math.max(...up),
    bottom: -Math.min(...up),
  };
}

/** What each glyph stands for: the text of its cluster, which the first of its glyphs has. */
function clusterTexts(text: string, clusters: readonly number[]): (glyph: number) => string {
  const starts = [...new Set(clusters)].sort((a, b) => a - b);
  return (glyph) => {
    const start = clusters[glyph]!;
    if (clusters.indexOf(start) !== glyph) return '';
    return text.slice(start, starts.find((other) => other > start) ?? text.length);
  };
}
