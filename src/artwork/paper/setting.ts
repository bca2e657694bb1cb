/** Texts in lines, to be drawn on a sheet: measured first, placed afterwards. */

import { linesOf } from '../cards/card-fitting.ts';
import type { Face } from '../cards/card-fonts.ts';
import { type Cluster, clustersOf, setLine } from '../cards/runs.ts';
import type { ShapingFont } from '../cards/shaping.ts';
import type { TextLine } from './pdf.ts';

/** A text and how it wants to be set. */
export interface Words {
  /** `H1` or `P`. */
  readonly tag: string;
  readonly text: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly face: Face;
  /** Sizes in points to choose from, the largest first. */
  readonly sizes: readonly number[];
  /** Lines that it should keep within; a text that does not at the smallest size has more. */
  readonly lines: number;
  /** The smallest size for which one line is better than larger letters in more lines. */
  readonly oneLineFrom?: number;
  /** Whether it is as small as the smallest of its column of which this is said. */
  readonly alike?: boolean;
  readonly colour: string;
  /** Points above it. */
  readonly above: number;
}

/** A text in lines. */
export interface Setting {
  readonly words: Words;
  /** In points. */
  readonly size: number;
  /** Without what is above it. */
  readonly height: number;
  /** The lines from `top`, between `left` and `right`. */
  place(left: number, right: number, top: number, align: Align): readonly TextLine[];
}

export type Align = 'left' | 'center' | 'right';

/**
 * A text has a letter that no typeface has: on a card it is left off, on a certificate it cannot
 * be.
 */
export class UnknownLetters extends Error {
  constructor(text: string) {
    super(
      `“${text}” has a letter that no typeface here has. Put one that has ` +
        `it into public/, and its name into keys/issuer.json as \`typeface\`.`,
    );
  }
}

/** Scripts with marks above and below need more room between lines. */
const tall =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Sets texts in a column of `width` points, each no larger than `scale` times what it wishes.
 * Throws UnknownLetters.
 */
export async function setWords(
  words: readonly Words[],
  width: number,
  own: ShapingFont | null,
  scale = 1,
): Promise<readonly Setting[]> {
  const settings = await Promise.all(words.map((one) => setOne(one, width, own, scale)));
  const least = Math.min(...settings.map((one) => (one.words.alike ? one.size : Infinity)));
  return Promise.all(
    settings.map(async (one) =>
      one.words.alike && one.size > least
        ? setOne({ ...one.words, sizes: [least / scale] }, width, own, scale)
        : one,
    ),
  );
}

async function setOne(
  words: Words,
  width: number,
  own: ShapingFont | null,
  scale: number,
): Promise<Setting> {
  const { text } = words;
  const clusters = await clustersOf(text, words.face, words.language, own);
  if (clusters === null) throw new UnknownLetters(words.text);
  const sizes = words.sizes.map((size) => size * scale);
  const single = (words.oneLineFrom ?? Infinity) * scale;
  const size =
    sizes.find((one) => one >= single && fits(clusters, width / one, 1)) ??
    sizes.find((one) => fits(clusters, width / one, words.lines)) ??
    unbroken(clusters, width, sizes.at(-1) ?? 10 * scale);
  const leading = tall.test(text) ? 1.55 : 1.26;
  const lines = linesOf(clusters, balanced(clusters, width / size)).map((line) => ({
    line: setLine(line),
    text: line.map((cluster) => cluster.text).join(''),
  }));
  const step = size * leading;
  return {
    words,
    size,
    height: lines.length * step,
    place: (left, right, top, align) =>
      lines.map(({ line, text: said }, at) => {
        const free = right - left - line.width * size;
        const x = left + (align === 'left' ? 0 : align === 'right' ? free : free / 2);
        return { line, text: said, x, size, baseline: top + at * step + step / 2 + size * 0.33 };
      }),
  };
}

/** A size in which no word is broken, down to two thirds of this one; this one where there is none. */
const unbroken = (clusters: readonly Cluster[], width: number, size: number): number =>
  [1, 0.87, 0.75, 0.66]
    .map((part) => part * size)
    .find((one) => fits(clusters, width / one, Infinity)) ?? size;

/**
 * The narrowest width in which the text needs no more lines than in this one: no line is left
 * short.
 */
function balanced(clusters: readonly Cluster[], width: number): number {
  const count = linesOf(clusters, width).length;
  if (count === 1 || count > 4) return width;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 10; step += 1) {
    const middle = (narrow + wide) / 2;
    if (fits(clusters, middle, count)) wide = middle;
    else narrow = middle;
  }
  return wide;
}

/** Whether a text keeps within so many lines, and no word of it is broken. */
function fits(clusters: readonly Cluster[], width: number, most: number): boolean {
  const lines = linesOf(clusters, width);
  if (lines.length > most) return false;
  const endsWord = new Set(clusters.filter((_, at) => clusters[at + 1]?.isBlank ?? true));
  return lines
    .slice(0, -1)
    .flatMap((line) => line.at(-1) ?? [])
    .every((last) => last.breaksAfter || endsWord.has(last));
}

/** Height of a column of texts, with what is above each but the first. */
export const heightOf = (column: readonly Setting[]): number =>
  column.reduce((sum, { height, words }, at) => sum + height + (at === 0 ? 0 : words.above), 0);
