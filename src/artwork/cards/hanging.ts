/** Small pictures, hung on a card beside what is drawn there: badges in a row, an issuer's logo. */

import { hash } from 'node:crypto';
import { smallPicture } from './small-picture.ts';
import { type Colour, paper } from './card-paint.ts';
import { keeper } from './kept.ts';
import { type Layer, partOf } from './packing/layers.ts';

/** A picture (a square PNG) and where its square stands, in pixels. */
export interface Hanging {
  readonly picture: Uint8Array;
  readonly side: number;
  readonly left: number;
  readonly top: number;
}

/** So many that six pictures, a logo and the words have room in one palette. */
const mostColours = 34;

interface Hung {
  readonly layers: readonly Layer[];
  /** Of the whole card. */
  readonly palette: readonly Colour[];
}

/** What was hung before: many people have the same badges. Some 0.1 MB each. */
const knownRows = keeper<Hung>(100);

/** The pictures as layers, and the palette `before` with their colours behind it. */
export function hang(hangings: readonly Hanging[], before: readonly Colour[]): Promise<Hung> {
  const named = hangings.map(({ picture, ...place }) => [digestOf(picture), place]);
  return knownRows(JSON.stringify([named, before]), () => hungAnew(hangings, before));
}

async function hungAnew(hangings: readonly Hanging[], before: readonly Colour[]): Promise<Hung> {
  const palette = [...before];
  const added = new Map<Colour, number>();
  const place = (colour: Colour): number => {
    if (!added.has(colour)) added.set(colour, palette.push(colour) - 1);
    return added.get(colour)!;
  };
  const layers: Layer[] = [];
  for (const { picture, side, left, top } of hangings) {
    const { colours, seen } = await small(picture, side);
    const own = Uint8Array.of(0, ...colours.map(place));
    const part = partOf(
      seen.map((number) => own[number]!),
      side,
    );
    layers.push({ part, left, top, isLine: false, use: 'some' });
  }
  return { layers, palette };
}

const digestOf = (picture: Uint8Array): string => hash('sha256', picture);

/** A small picture: its colours, and for each pixel the number of its own, from 1; 0 for none. */
interface Small {
  readonly colours: readonly Colour[];
  readonly seen: Uint8Array;
}

/** Many people have the same badge: each picture is made small once. Some 30 KB each. */
const kept = keeper<Small>(500);

function small(picture: Uint8Array, side: number): Promise<Small> {
  return kept(`${side} ${digestOf(picture)}`, async () => {
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
