/** Sets the words of a card as outlines in a column; a line with a letter that no font has is left out, never shown as boxes. */

import satori from 'satori';
import { fittingSize } from './card-fitting.ts';
import { cardFonts, type Face, familiesFor } from './card-fonts.ts';

/** One piece of text of the column, from top to bottom. */
export interface Line {
  /** What it says: the badge's or recipient's name, words that lead to the recipient's, or anything else. */
  readonly role: 'badge' | 'recipient' | 'to-recipient' | 'other';
  readonly text: string;
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
}

export type Direction = 'ltr' | 'rtl';

/** The room that the words have on the card. */
export interface Column {
  readonly width: number;
  readonly height: number;
}

/** Outlines as SVG elements, their corner at 0, 0; and whether every letter was found. */
interface Setting {
  readonly outlines: string;
  readonly isWhole: boolean;
}

const leading = 1.18;
/** Code points of a line that are looked at: satori's work grows with them, and no card shows as many. */
const longest = 320;

/** The lines whose every letter some font has. */
export async function legible(lines: readonly Line[], column: Column): Promise<readonly Line[]> {
  const whole: boolean[] = [];
  for (const line of lines) whole.push((await setWords([line], column, 'ltr')).isWhole);
  return lines.filter((_, at) => whole[at]);
}

/** Sets the lines in the column, in the middle of its height, from the side where reading begins. Nothing is fetched. */
export async function setWords(lines: readonly Line[], { width, height }: Column, direction: Direction): Promise<Setting> {
  const { fonts } = await cardFonts();
  const style = {
    display: 'flex', flexDirection: 'column', justifyContent: 'center', boxSizing: 'border-box', width, height, overflow: 'hidden',
    alignItems: direction === 'rtl' ? 'flex-end' : 'flex-start',
  };
  const column = { type: 'div', key: null, props: { style, children: lines.flatMap((line) => piecesOf(line, width, direction)) } };
  let isWhole = true;
  const svg = await satori(column as Parameters<typeof satori>[0], {
    width, height, fonts,
    loadAdditionalAsset: async () => {
      isWhole = false;
      return [];
    },
  });
  return { outlines: svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, ''), isWhole };
}

function piecesOf({ text: whole, face, colour, sizes, height, above, rule }: Line, width: number, direction: Direction): object[] {
  const text = [...whole].slice(0, longest).join('');
  const size = fittingSize(text, sizes, width, height, leading);
  const style = {
    display: 'block', width, marginTop: rule === undefined ? above : 0, color: colour, fontSize: size, lineHeight: leading,
    fontFamily: familiesFor(text, face), textAlign: direction === 'rtl' ? 'right' : 'left', wordBreak: 'break-word',
    lineClamp: Math.max(1, Math.floor(height / (size * leading))),
  };
  const words = { type: 'div', props: { style, children: text } };
  if (rule === undefined) return [words];
  const stroke = { display: 'flex', width: 72, height: 3, marginTop: above, marginBottom: 24, backgroundColor: rule };
  return [{ type: 'div', props: { style: stroke } }, words];
}
