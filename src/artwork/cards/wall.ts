/**
 * The card of somebody with several badges, a recipient or the community itself: a name above a row
 * of pictures.
 */

import { createHash } from 'node:crypto';
import { smallPicture } from '../encode.ts';
import { paintWords } from './card-column.ts';
import {
  accent,
  cardHeight,
  cardWidth,
  type Colour,
  fixedColours,
  ink,
  paper,
  softInk,
  writePng,
} from './card-paint.ts';
import { type Direction, legible, type Line, setWords } from './card-words.ts';
import type { OwnTypeface } from './own-typeface.ts';

export interface WallCardFacts {
  readonly name: string;
  /** Language of the name (BCP 47), or null where it is not known. */
  readonly nameLanguage: string | null;
  /** One or two lines below it. */
  readonly caption: string;
  /** Language of the caption. */
  readonly language: string;
  /** Where reading begins. */
  readonly direction: Direction;
  /** Square PNG pictures as published, the most important first; six of them are shown at most. */
  readonly pictures: readonly Uint8Array[];
  /** A community's own, for letters that ours lack; null where it has none. */
  readonly typeface: OwnTypeface | null;
}

/** How many pictures a card has room for. */
export const mostPictures = 6;

const margin = 80;
const column = { width: cardWidth - 2 * margin, height: 270 };
const row = { centre: 470, gap: 28 };
/** Few pictures are shown larger. */
const sideOf = (count: number): number => (count > 4 ? 150 : 200);
/** So many that six pictures and the words have room in one palette. */
const mostColours = 38;

const styles = {
  name: {
    role: 'recipient',
    face: 'serif',
    colour: ink,
    sizes: [88, 76, 64, 56, 48, 42, 36, 30, 25],
    height: 160,
    above: 0,
  },
  caption: {
    role: 'other',
    face: 'sans',
    colour: softInk,
    sizes: [30, 26, 22],
    height: 76,
    above: 18,
    rule: accent,
  },
} as const satisfies Readonly<Record<string, Omit<Line, 'text' | 'language'>>>;

/**
 * The card as a PNG with a palette; equal facts give equal bytes. A line with a letter that no font
 * has is left out.
 */
export async function wallCard(facts: WallCardFacts): Promise<Uint8Array> {
  const { name, nameLanguage, caption, language, direction, pictures, typeface } = facts;
  const manner = { direction, own: typeface?.font ?? null };
  const lines: readonly Line[] = [
    { ...styles.name, text: name, language: nameLanguage },
    { ...styles.caption, text: caption, language },
  ];
  const { outlines } = await setWords(await legible(lines, manner), column, manner);
  const words = await paintWords(outlines, cardWidth, margin, 60);
  const places = words.places.slice();
  const palette = await hang(pictures.slice(0, mostPictures), direction, places);
  return writePng([{ places, width: cardWidth }], palette, cardHeight);
}

/** Hangs the pictures in a row, from where reading begins; returns the whole card's palette. */
async function hang(
  pictures: readonly Uint8Array[],
  direction: Direction,
  places: Uint8Array,
): Promise<readonly Colour[]> {
  const side = sideOf(pictures.length);
  const palette = new Map<Colour, number>();
  const place = (colour: Colour): number =>
    palette.get(colour) ??
    (palette.set(colour, fixedColours.length + palette.size), palette.get(colour)!);
  for (const [index, picture] of pictures.entries()) {
    const along = margin + index * (side + row.gap);
    const left = direction === 'rtl' ? cardWidth - along - side : along;
    const top = row.centre - side / 2;
    const { pixels, opacity } = await hung(picture, side);
    for (let at = 0; at < side * side; at += 1) {
      if (opacity[at]! < 24) continue;
      const colour = pixels[at * 3]! * 65536 + pixels[at * 3 + 1]! * 256 + pixels[at * 3 + 2]!;
      places[(top + Math.floor(at / side)) * cardWidth + left + (at % side)] = place(colour);
    }
  }
  return [...fixedColours, ...palette.keys()];
}

type Hung = Awaited<ReturnType<typeof smallPicture>>;

/** Many people have the same badge: each picture is made small once. */
const kept = new Map<string, Promise<Hung>>();

function hung(picture: Uint8Array, side: number): Promise<Hung> {
  const name = `${side} ${createHash('sha256').update(picture).digest('hex')}`;
  const known = kept.get(name) ?? smallPicture(picture, side, paper, mostColours);
  kept.set(name, known);
  return known;
}
