/** The words that a badge may be drawn by, each with what its picture shows. */

import { colours, metals, shapes, styles, symbols } from '../../community/artwork-names.ts';
import type { Artwork } from '../../community/model.ts';

export interface ArtworkWord {
  /** The key in `artwork`. */
  readonly kind: keyof Artwork;
  readonly word: string;
  /** Title of the picture. */
  readonly shown: string;
  readonly artwork: Artwork;
}

const plain: Artwork = {
  shape: 'circle',
  colour: 'teal',
  symbol: 'star',
  style: null,
  metal: null,
  level: null,
  year: null,
  logo: false,
  family: null,
};

const wordsOf = <Word extends string | number>(
  kind: keyof Artwork,
  words: readonly Word[],
  artworkOf: (word: Word) => Partial<Artwork>,
): { kind: keyof Artwork; words: readonly ArtworkWord[] } => ({
  kind,
  words: words.map((word) => ({
    kind,
    word: String(word),
    // No name leaves the symbol alone; the style in words needs letters.
    shown: word === 'text' ? 'In words' : '',
    artwork: { ...plain, ...artworkOf(word) },
  })),
});

export const artworkWords = [
  wordsOf('shape', shapes, (shape) => ({ shape })),
  wordsOf('style', styles, (style) => ({ style })),
  wordsOf('metal', metals, (metal) => ({ metal })),
  wordsOf('level', [1, 2, 3, 4, 5], (level) => ({ level })),
  wordsOf('year', [2027], (year) => ({ year })),
  wordsOf('logo', ['true'], () => ({ logo: true })),
  wordsOf('colour', colours, (colour) => ({ colour, style: 'flat' })),
  wordsOf('symbol', symbols, (symbol) => ({ symbol, style: 'flat', colour: 'slate' })),
];
