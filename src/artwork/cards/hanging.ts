/** Small pictures, hung on a card beside what is drawn there: badges in a row, an issuer's logo. */

import { createHash } from 'node:crypto';
import { smallPicture } from '../encode.ts';
import { type Colour, paper, type Painting } from './card-paint.ts';
import { keeper } from './kept.ts';

/** A picture (a square PNG) and where its square stands, in pixels. */
export interface Hanging {
  readonly picture: Uint8Array;
  readonly side: number;
  readonly left: number;
  readonly top: number;
}

/** So many that six pictures, a logo and the words have room in one palette. */
const mostColours = 34;

/** Hangs the pictures on a painting with the palette `before`; returns the palette with theirs. */
export async function hang(
  hangings: readonly Hanging[],
  { places, width }: Painting,
  before: readonly Colour[],
): Promise<readonly Colour[]> {
  const palette = [...before];
  const added = new Map<Colour, number>();
  const place = (colour: Colour): number => {
    if (!added.has(colour)) added.set(colour, palette.push(colour) - 1);
    return added.get(colour)!;
  };
  for (const { picture, side, left, top } of hangings) {
    const { colours, seen } = await hung(picture, side);
    const own = colours.map(place);
    for (let at = 0; at < side * side; at += 1)
      if (seen[at] !== 0)
        places[(top + Math.floor(at / side)) * width + left + (at % side)] = own[seen[at]! - 1]!;
  }
  return palette;
}

/** A small picture: its colours, and for each pixel the number of its own, from 1; 0 for none. */
interface Hung {
  readonly colours: readonly Colour[];
  readonly seen: Uint8Array;
}

/** Many people have the same badge: each picture is made small once. Some 30 KB each. */
const kept = keeper<Hung>(500);

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
