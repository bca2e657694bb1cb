/**
 * Sets the words of a card as outlines in a column; a line with a letter that no font has is left
 * out, never shown as boxes.
 */

import { clamped, fittingSize, linesOf } from './card-fitting.ts';
import type { Face } from './card-fonts.ts';
import { keeper } from './kept.ts';
import { aroundAll, type Cluster, clustersOf, setLine } from './runs.ts';
import type { Direction, Ink, ShapingFont } from './shaping.ts';

export type { Direction };

/** One piece of text of the column, from top to bottom. */
export interface Line {
  /**
   * What it says: the badge's or recipient's name, words that lead to the recipient's, or anything
   * else.
   */
  readonly role: 'badge' | 'recipient' | 'to-recipient' | 'other';
  readonly text: string;
  /** Language of the text (BCP 47), or null where it is not known. */
  readonly language: string | null;
  readonly face: Face;
  readonly colour: string;
  /** Sizes to choose from, the largest first. */
  readonly sizes: readonly number[];
  /** Height that it keeps within; what does not even at the smallest size ends in an ellipsis. */
  readonly height: number;
  /** Room above it. */
  readonly above: number;
  /** Colour of a short rule above it. */
  readonly rule?: string;
  /** Whether hardly any other card says it. */
  readonly isOwn?: true;
}

/** The room that the words have on the card. */
export interface Column {
  readonly width: number;
  readonly height: number;
}

/** How the words of a card are set. */
export interface Manner {
  /** The side from which reading begins. */
  readonly direction: Direction;
  /** A community's typeface for letters that ours lack, or null. */
  readonly own: ShapingFont | null;
}

/** One line of the column as outlines: SVG elements, the block's own corner at 0, 0. */
export interface SetBlock {
  /** Of this one alone, in this process: equal lines that are known have one. */
  readonly name: number;
  /** From the column's upper edge, in whole pixels. */
  readonly top: number;
  readonly height: number;
  readonly outlines: string;
  /** What it covers at most, in pixels from its corner; null where that is nothing. */
  readonly ink: Ink | null;
  /** Whether it ends in an ellipsis, since not all of it fits. */
  readonly isCut: boolean;
  /** Whether hardly any other card says it. */
  readonly isOwn: boolean;
}

/** The column, and whether every letter was found. */
interface Setting {
  readonly blocks: readonly SetBlock[];
  readonly isWhole: boolean;
}

/** Code points of a line that are looked at: no card shows as many. */
const longest = 320;
const lettersOf = (
  { text, face, language }: Pick<Line, 'text' | 'face' | 'language'>,
  own: ShapingFont | null,
): Promise<readonly Cluster[] | null> =>
  clustersOf([...text].slice(0, longest).join(''), face, language, own);

/** The lines whose every letter some font has; asked only where one has not. */
export async function legible(lines: readonly Line[], { own }: Manner): Promise<readonly Line[]> {
  const found = await Promise.all(lines.map((line) => lettersOf(line, own)));
  return lines.filter((_, at) => found[at] !== null);
}

type Block = Omit<SetBlock, 'top'>;

type KeptBlocks = ReturnType<typeof keeper<Block | null>>;
const mostBlocks = 2_000;

/** Lines that were set before, since most lines of a card stand on other cards too; and by a community's own typeface. */
const kept = keeper<Block | null>(mostBlocks);
const keptWith = new WeakMap<ShapingFont, KeptBlocks>();

function knownBlock(line: Line, width: number, manner: Manner): Promise<Block | null> {
  const { direction, own } = manner;
  const known = own === null ? kept : (keptWith.get(own) ?? keeper<Block | null>(mostBlocks));
  if (own !== null) keptWith.set(own, known);
  return known(JSON.stringify([line, width, direction]), () => blockOf(line, width, manner));
}

/** How many lines were set. */
let named = 0;

/** Nothing stands above the first line, wherever it stood before lines were left out. */
const fromTop = (line: Line, at: number): Line => {
  if (at > 0) return line;
  const { rule: _, ...plain } = line;
  return { ...plain, above: 0 };
};

/**
 * Sets the lines in the column, in the middle of its height, from the side where reading begins;
 * each on a whole pixel, so that the same line is the same pixels on every card.
 */
export async function setWords(
  lines: readonly Line[],
  column: Column,
  manner: Manner,
): Promise<Setting> {
  const found = await Promise.all(
    lines.map(fromTop).map((line) => knownBlock(line, column.width, manner)),
  );
  const blocks = found.filter((block) => block !== null);
  let top = (column.height - blocks.reduce((sum, { height }) => sum + height, 0)) / 2;
  const placed = blocks.map((block): SetBlock => {
    const here = { ...block, top: Math.round(top) };
    top += block.height;
    return here;
  });
  return { blocks: placed, isWhole: blocks.length === lines.length };
}

const ruleHeight = 3;
const belowRule = 24;
const ruleLength = 72;

async function blockOf(
  line: Line,
  width: number,
  { direction, own }: Manner,
): Promise<Block | null> {
  const [letters, ellipsis] = await Promise.all([
    lettersOf(line, own),
    lettersOf({ ...line, text: '…' }, own),
  ]);
  if (letters === null || ellipsis === null) return null;
  const leading = leadingOf(line.text);
  const size = fittingSize(letters, line.sizes, width, line.height, leading);
  const step = size * leading;
  const all = linesOf(letters, width / size);
  const most = Math.max(1, Math.floor(line.height / step));
  const lines = clamped(all, most, width / size, ellipsis).map(setLine);
  const head = line.above + (line.rule === undefined ? 0 : ruleHeight + belowRule);
  const from = (length: number): number => (direction === 'rtl' ? width - length : 0);
  const rule =
    line.rule === undefined
      ? ''
      : `<rect x="${from(ruleLength)}" y="${line.above}" ` +
        `width="${ruleLength}" height="${ruleHeight}" fill="${line.rule}"/>`;
  const inkOfRule = {
    left: from(ruleLength),
    right: from(0) + (direction === 'rtl' ? 0 : ruleLength),
    top: line.above,
    bottom: line.above + ruleHeight,
  };
  const set = lines.map((one, at) => {
    const [x, y] = [from(one.width * size), head + at * step + step / 2 + size * capitalHalf];
    return { paths: one.draw(x, y, size), ink: one.ink && inkFrom(one.ink, x, y, size) };
  });
  named += 1;
  return {
    name: named,
    height: head + lines.length * step,
    isCut: all.length > most,
    isOwn: line.isOwn === true,
    ink: aroundAll([rule === '' ? null : inkOfRule, ...set.map(({ ink }) => ink)]),
    outlines: `${rule}<g fill="${line.colour}">${set.map(({ paths }) => paths).join('')}</g>`,
  };
}

/** From ems to pixels. */
const inkFrom = (ink: Ink, x: number, y: number, size: number): Ink => ({
  left: x + ink.left * size,
  right: x + ink.right * size,
  top: y + ink.top * size,
  bottom: y + ink.bottom * size,
});

/** Half the height of capitals: they stand in the middle of their line. */
const capitalHalf = 0.35;

/** Scripts with marks above and below need more room between lines. */
function leadingOf(text: string): number {
  return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u.test(
    text,
  )
    ? 1.5
    : 1.18;
}
