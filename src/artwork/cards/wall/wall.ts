/**
 * The card of somebody with several badges, a recipient or the community itself: a name above a row
 * of pictures.
 */

import { paintWords } from '../card-column.ts';
import {
  accent,
  type CardColours,
  cardHeight,
  cardWidth,
  fixedColours,
  ink,
  softInk,
  themed,
  writePng,
} from '../card-paint.ts';
import { type Direction, legible, type Line, setWords } from '../card-words.ts';
import { hang, type Hanging } from '../hanging.ts';
import type { OwnTypeface } from '../own-typeface.ts';

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
  /** The community's: a square PNG, or null. */
  readonly logo: Uint8Array | null;
  /** Whether the name is the community's own, which its logo stands before; else it is in a corner. */
  readonly isOwn: boolean;
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
/** The logo on the card of somebody whom the caption says that the community recognised. */
const cornerPlace = { side: 96, gap: 40 };
const row = { centre: 470, gap: 28 };
/** Few pictures are shown larger. */
const sideOf = (count: number): number => (count > 4 ? 150 : 200);
const styles = {
  name: {
    role: 'recipient',
    face: 'serif',
    colour: ink,
    sizes: [88, 76, 64, 56, 48, 42, 36, 30, 25],
    height: 160,
    above: 0,
    isOwn: true,
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
  const { side, along: logoAlong, below } = facts.isOwn ? besideName : inCorner;
  const { gap } = facts.isOwn ? logoPlace : cornerPlace;
  const taken = logo === null ? 0 : side + gap;
  const room = { ...column, width: column.width - taken };
  const manner = { direction, own: typeface?.font ?? null };
  const lines: readonly Line[] = [
    { ...styles.name, text: name, language: nameLanguage },
    { ...styles.caption, text: caption, language },
  ];
  const all = await setWords(lines, room, manner);
  const { blocks } = all.isWhole ? all : await setWords(await legible(lines, manner), room, manner);
  // The logo takes its room on the left where it begins the line, and where it ends one that runs from the right.
  const left = margin + (facts.isOwn === (direction === 'ltr') ? taken : 0);
  const top = topOf(pictures);
  const words = await paintWords(blocks, { begin: 0, width: cardWidth, left, top });
  const along = [
    ...rowOf(pictures.slice(0, mostPictures)),
    ...(logo === null ? [] : [{ side, along: logoAlong, top: top + below, picture: logo }]),
  ];
  const hangings = along.map((one) => hangingFrom(direction, one));
  const { layers, palette } = await hang(hangings, fixedColours);
  const { colours = {} } = facts;
  return writePng([...layers, ...words], themed(palette, colours));
}

const besideName = {
  side: logoPlace.side,
  along: margin,
  below: (column.height - logoPlace.side) / 2,
};
/** In the corner where a line ends. */
const inCorner = {
  side: cornerPlace.side,
  along: cardWidth - margin - cornerPlace.side,
  below: 0,
};

/** A picture, and how far its square is from where reading begins. */
type Along = Omit<Hanging, 'left'> & { readonly along: number };

const rowOf = (pictures: readonly Uint8Array[]): Along[] => {
  const side = sideOf(pictures.length);
  return pictures.map((picture, index) => ({
    ...{ picture, side },
    along: margin + index * (side + row.gap),
    top: row.centre - side / 2,
  }));
};

const hangingFrom = (direction: Direction, { along, ...rest }: Along): Hanging => ({
  ...rest,
  left: direction === 'rtl' ? cardWidth - along - rest.side : along,
});
