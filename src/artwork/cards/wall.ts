/**
 * The card of somebody with several badges, a recipient or the community itself: a name above a row
 * of pictures.
 */

import { createHash } from 'node:crypto';
import { smallPicture } from '../encode.ts';
import { paintWords } from './card-column.ts';
import {
  accent,
  type CardColours,
  cardHeight,
  cardWidth,
  type Colour,
  fixedColours,
  ink,
  paper,
  softInk,
  themed,
  writePng,
} from './card-paint.ts';
import { type Direction, legible, type Line, setWords } from './card-words.ts';
import { keeper } from './kept.ts';
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
  /** Square PNG pictures as published, the most important first; six are shown at most, or none. */
  readonly pictures: readonly Uint8Array[];
  /** Stands before the name: a square PNG, or null. */
  readonly logo: Uint8Array | null;
  /** A community's own, for letters that ours lack; null where it has none. */
  readonly typeface: OwnTypeface | null;
  /** Those of the community's theme. */
  readonly colours?: CardColours;
}

/** How many pictures a card has room for. */
export const mostPictures = 6;

const margin = 80;
const column = { width: cardWidth - 2 * margin, height: 270 };
/** Where the column of words begins: above the pictures, or in the middle where there are none. */
const topOf = (pictures: readonly unknown[]): number =>
  pictures.length > 0 ? 60 : (cardHeight - column.height) / 2;
/** The logo, in the middle of the column's height. */
const logoPlace = { side: 140, gap: 40 };
const row = { centre: 470, gap: 28 };
/** Few pictures are shown larger. */
const sideOf = (count: number): number => (count > 4 ? 150 : 200);
/** So many that six pictures, a logo and the words have room in one palette. */
const mostColours = 34;

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
  const { name, nameLanguage, caption, language, direction, pictures, logo, typeface } = facts;
  const before = logo === null ? 0 : logoPlace.side + logoPlace.gap;
  const room = { ...column, width: column.width - before };
  const manner = { direction, own: typeface?.font ?? null };
  const lines: readonly Line[] = [
    { ...styles.name, text: name, language: nameLanguage },
    { ...styles.caption, text: caption, language },
  ];
  const all = await setWords(lines, room, manner);
  const { blocks } = all.isWhole ? all : await setWords(await legible(lines, manner), room, manner);
  const left = margin + (direction === 'rtl' ? 0 : before);
  const top = topOf(pictures);
  const { places } = await paintWords(blocks, { width: cardWidth, left, top });
  const palette = await hang(
    [
      ...rowOf(pictures.slice(0, mostPictures)),
      ...(logo === null ? [] : [{ ...besideName(top), picture: logo }]),
    ],
    direction,
    places,
  );
  const { colours = {} } = facts;
  return writePng([{ places, width: cardWidth }], themed(palette, colours), cardHeight);
}

/** A picture, and where its square begins: from where reading begins, and from above. */
interface Place {
  readonly picture: Uint8Array;
  readonly side: number;
  readonly along: number;
  readonly top: number;
}

const besideName = (top: number): Omit<Place, 'picture'> => ({
  side: logoPlace.side,
  along: margin,
  top: top + (column.height - logoPlace.side) / 2,
});

const rowOf = (pictures: readonly Uint8Array[]): Place[] => {
  const side = sideOf(pictures.length);
  return pictures.map((picture, index) => ({
    ...{ picture, side },
    along: margin + index * (side + row.gap),
    top: row.centre - side / 2,
  }));
};

/** Hangs the pictures; returns the whole card's palette. */
async function hang(
  hangings: readonly Place[],
  direction: Direction,
  places: Uint8Array,
): Promise<readonly Colour[]> {
  const palette = new Map<Colour, number>();
  const place = (colour: Colour): number =>
    palette.get(colour) ??
    (palette.set(colour, fixedColours.length + palette.size), palette.get(colour)!);
  for (const { picture, side, along, top } of hangings) {
    const left = direction === 'rtl' ? cardWidth - along - side : along;
    const { colours, seen } = await hung(picture, side);
    const own = colours.map(place);
    for (let at = 0; at < side * side; at += 1)
      if (seen[at] !== 0)
        places[(top + Math.floor(at / side)) * cardWidth + left + (at % side)] =
          own[seen[at]! - 1]!;
  }
  return [...fixedColours, ...palette.keys()];
}

/** A small picture: its colours, and for each pixel the number of its own, from 1; 0 for none. */
interface Hung {
  readonly colours: readonly Colour[];
  readonly seen: Uint8Array;
}

/** Many people have the same badge: each picture is made small once. */
const kept = keeper<Hung>(64);

function hung(picture: Uint8Array, side: number): Promise<Hung> {
  const name = `${side} ${createHash('sha256').update(picture).digest('hex')}`;
  return kept(name, async () => {
    const { pixels, opacity } = await smallPicture(picture, side, paper, mostColours);
    const numbers = new Map<Colour, number>();
    const seen = Uint8Array.from(opacity, (opaque, at) => {
      if (opaque < 24) return 0;
      const colour = pixels[at * 3]! * 65536 + pixels[at * 3 + 1]! * 256 + pixels[at * 3 + 2]!;
      if (!numbers.has(colour)) numbers.set(colour, numbers.size + 1);
      return numbers.get(colour)!;
    });
    return { colours: [...numbers.keys()], seen };
  });
}
