/** A badge that is its name: large, in up to four lines, between two rules. */

import type { Shape } from '../../community/artwork-names.ts';
import { type Letterer, type Lettering, partsOf, strokeOf } from './outlines.ts';
import { drawField, drawFlat } from './plain-styles.ts';
import { placeLine } from './placing.ts';
import { centre } from './shapes.ts';
import type { MedalDesign } from './medal.ts';

/** The room for words in the middle of a shape. */
const roomOf = (shape: Shape): readonly [width: number, height: number] =>
  shape === 'diamond' ? [248, 168] : [316, 236];
const [largest, smallest] = [88, 26];
const mostLines = 4;
/** From line to line, in sizes of its letters. */
const leading = 1.14;

/** The medal; the symbol instead where the name cannot be set in letters that can be read. */
export async function drawWords(
  design: MedalDesign,
  name: string,
  letter: Letterer,
): Promise<string> {
  const best = await setLarge(name, roomOf(design.shape), letter);
  const { enamel, shape, rows } = design;
  const ground = drawField(design);
  if (best === null) return drawFlat(design);
  const { lines, size } = best;
  const middle = centre.y + 14 * rows - (shape === 'shield' ? 12 : 0);
  const text = lines
    .map((line, at) =>
      placeLine(line, size, centre.x, middle + (at - (lines.length - 1) / 2) * size * leading),
    )
    .join('');
  const half = (lines.length * size * leading) / 2 + 16;
  const rules = [-half, half]
    .map((down) => `M${centre.x - 62} ${Math.round(middle + down)}h124`)
    .join('');
  return (
    ground +
    `<path d="${rules}" stroke="${enamel.metal.bright}" stroke-width="4" ` +
    'stroke-linecap="round"/>' +
    `<path d="${text}" fill="#ffffff"${strokeOf(lines, size, '#ffffff')}/>`
  );
}

interface Set {
  readonly lines: readonly Lettering[];
  readonly size: number;
}

/** The largest letters in which the name fits, broken between its words only. */
async function setLarge(
  name: string,
  [width, height]: readonly [number, number],
  letter: Letterer,
): Promise<Set | null> {
  const [words, gap] = partsOf(name);
  let best: Set | null = null;
  for (const lines of broken(words, mostLines, gap)) {
    const set = await Promise.all(lines.map(letter));
    const known = set.filter((line) => line !== null);
    if (known.length < set.length) continue;
    const wide = Math.max(...known.map(({ left, right }) => right - left), 1);
    const size = Math.min(largest, (width / wide) * 100, height / (lines.length * leading));
    if (size >= smallest && size > (best?.size ?? 0)) best = { lines: known, size };
  }
  return best;
}

/** Long names have too many ways to be broken; those are broken evenly. */
const mostWords = 9;

/** Every way to break words into at most so many lines; where they are too many, evenly. */
function broken(words: readonly string[], most: number, gap: string): string[][] {
  if (words.length > mostWords)
    return Array.from({ length: most }, (_, at) => evenly(words, at + 1, gap));
  if (words.length === 0 || most === 0) return words.length === 0 ? [[]] : [];
  return words.flatMap((_, at) =>
    broken(words.slice(at + 1), most - 1, gap).map((rest) => [
      words.slice(0, at + 1).join(gap),
      ...rest,
    ]),
  );
}

/** Broken into so many lines of as many words each. */
function evenly(words: readonly string[], count: number, gap: string): string[] {
  const each = Math.ceil(words.length / count);
  return Array.from({ length: Math.ceil(words.length / each) }, (_, at) =>
    words.slice(at * each, (at + 1) * each).join(gap),
  );
}
