/**
 * Divides a text into what a reader takes for letters, finds a font for each, and sets any part of
 * it in reading order.
 */

import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { type Face, type FontFinder, fontsFor } from './card-fonts.ts';
import { isMark, withoutMarks } from './direction-marks.ts';
import type { Direction, Glyph, Ink, ShapingFont } from './shaping.ts';

const bidi = bidiFactory();
/** Boundaries of letters are the same in every language. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One letter of a text. */
export interface Cluster {
  readonly text: string;
  readonly font: ShapingFont;
  /** Embedding level (Unicode Bidirectional Algorithm): odd where it is read from the right. */
  readonly level: number;
  /** In ems, on its own. */
  readonly width: number;
  /** A line may end after it. */
  readonly breaksAfter: boolean;
  readonly isBlank: boolean;
}

/**
 * The letters of a text in a language (BCP 47; null where it is not known), or null where no font
 * has one of them. A text that our typefaces cannot set is set in `own`, a community's. The text's
 * own first letter decides its direction; marks that turn or part words do so, and are no letters.
 */
export async function clustersOf(
  written: string,
  face: Face,
  language: string | null,
  own: ShapingFont | null = null,
): Promise<readonly Cluster[] | null> {
  // French and its numbers keep words together by a narrow space, which no typeface of ours has.
  const text = written.replaceAll('\u202F', '\u00A0');
  const shipped = await fontsFor(withoutMarks(text), face, language);
  const clusters = await clustersIn(text, shipped);
  return clusters !== null || own === null ? clusters : clustersIn(text, before(own, shipped));
}

/** The one font for all that it has; what it has not, such as Latin, is set as ever. */
const before =
  (own: ShapingFont, others: FontFinder): FontFinder =>
  async (cluster) =>
    [...cluster].every((character) => own.has(character.codePointAt(0)!)) ? own : others(cluster);

async function clustersIn(text: string, fontFor: FontFinder): Promise<readonly Cluster[] | null> {
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const breaks = breaksIn(text);
  const clusters: Cluster[] = [];
  for (const { segment, index } of letters.segment(text)) {
    if (isMark(segment)) continue;
    const font = await fontFor(segment);
    if (font === null) return null;
    const glyphs = font.shape(segment, 'ltr');
    if (glyphs.some(({ id }) => id === 0)) return null;
    clusters.push({
      text: segment,
      font,
      level: levels[index] ?? 0,
      width: widthOf(glyphs),
      breaksAfter: breaks.has(afterMarks(text, index + segment.length)),
      isBlank: /^\s+$/u.test(segment),
    });
  }
  return clusters;
}

/** Where the next letter is. */
const afterMarks = (text: string, at: number): number =>
  isMark(text.charAt(at)) ? afterMarks(text, at + 1) : at;

const widthOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0);

/** Where a line may end (UAX 14). */
function breaksIn(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text);
  const places = new Set<number>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    places.add(next.position);
  return places;
}

/** Letters of one font and one level: shaped as one. */
interface Run {
  readonly font: ShapingFont;
  readonly level: number;
  readonly text: string;
}

function runsOf(clusters: readonly Cluster[]): Run[] {
  const runs: Run[] = [];
  for (const { font, level, text } of clusters) {
    const last = runs.at(-1);
    if (last?.font === font && last.level === level)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ font, level, text });
  }
  return runs;
}

/**
 * From the order of reading to that of the eye, left to right (Unicode Bidirectional Algorithm,
 * rule L2).
 */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}

/** A glyph in its line: where its pen stands, from the left end of the line, in ems. */
export interface PlacedGlyph extends Glyph {
  readonly font: ShapingFont;
  readonly pen: number;
  /** Whether its letter stands apart from those beside it. */
  readonly isApart: boolean;
}

/**
 * Scripts whose letters do not join, and have no marks of their own above or below: wherever each of
 * them stands, a word is whole.
 */
const lettersApart =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]*$/u;

/** A line as outlines. */
export interface SetLine {
  /** In ems. */
  readonly width: number;
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[];
  /** What it covers at most, from the left end of its baseline; null where that is nothing. */
  readonly ink: Ink | null;
  /**
   * SVG paths, the left end of the baseline at `x`, `y`. Letters that stand apart begin at whole units:
   * where these are pixels, equal letters look equal, and a picture of them is a tenth smaller.
   */
  draw(x: number, y: number, size: number): string;
}

/** Sets letters in one line. */
export function setLine(clusters: readonly Cluster[]): SetLine {
  const runs = inVisualOrder(runsOf(clusters)).map(({ font, level, text }) => {
    const direction: Direction = level % 2 === 1 ? 'rtl' : 'ltr';
    return { font, glyphs: font.shape(text, direction), isApart: lettersApart.test(text) };
  });
  let pen = 0;
  const placed = runs.flatMap(({ font, glyphs, isApart }) =>
    glyphs.map((glyph): PlacedGlyph => {
      const here = { ...glyph, font, pen, isApart };
      pen += glyph.advance;
      return here;
    }),
  );
  return {
    width: pen,
    glyphs: placed,
    ink: aroundAll(placed.map(inkAt)),
    draw: (x, y, size) =>
      placed
        .map((glyph) => {
          const begin = x + glyph.pen * size;
          return place(glyph.font, glyph, glyph.isApart ? Math.round(begin) : begin, y, size);
        })
        .join(''),
  };
}

function inkAt({ font, id, pen, x, y }: PlacedGlyph): Ink | null {
  const ink = font.ink(id);
  if (ink === null) return null;
  const right = pen + x;
  return {
    left: right + ink.left,
    right: right + ink.right,
    top: ink.top - y,
    bottom: ink.bottom - y,
  };
}

/** What all of them cover. */
export function aroundAll(inks: readonly (Ink | null)[]): Ink | null {
  const some = inks.filter((ink) => ink !== null);
  if (some.length === 0) return null;
  return {
    left: Math.min(...some.map(({ left }) => left)),
    right: Math.max(...some.map(({ right }) => right)),
    top: Math.min(...some.map(({ top }) => top)),
    bottom: Math.max(...some.map(({ bottom }) => bottom)),
  };
}

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);

function place(
  font: ShapingFont,
  { id, x, y }: Glyph,
  pen: number,
  baseline: number,
  size: number,
): string {
  const outline = font.outline(id);
  if (outline === '') return '';
  const scale = String(Math.round((size / font.unitsPerEm) * 1e7) / 1e7);
  return (
    `<path transform="matrix(${scale} 0 0 -${scale} ${fixed(pen + x * size)} ` +
    `${fixed(baseline - y * size)})" d="${outline}"/>`
  );
}
