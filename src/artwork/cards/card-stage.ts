/** The picture of a badge on a seal of paper: the half of a card that all its awards share. */

import { createHash } from 'node:crypto';
import { cardHeight, type Colour, fixedColours, paper, sealGround } from './card-paint.ts';
import type { Direction } from './card-words.ts';
import { hang } from './hanging.ts';
import { keeper } from './kept.ts';
import { type Layer, partOf } from './packing/layers.ts';
import { smallPicture } from './small-picture.ts';

interface Stage {
  /** From the stage's own left edge. */
  readonly layers: readonly Layer[];
  /** The whole card's palette. */
  readonly palette: readonly Colour[];
}

/** How wide the stage is, and the seal on it. */
export interface StageSize {
  readonly width: number;
  readonly seal: number;
  /** What is no longer in force is shown in grey, and without the seal. */
  readonly isLapsed: boolean;
  /** On which side of the card it is: the logo stands in its outer corner. */
  readonly direction: Direction;
}

/** Share of the seal's width that the picture has. */
const pictureShare = 0.62;
/** Stages that are kept, 0.4 MB each: awards come in any order, so that few would be none. */
const kept = keeper<Stage>(200);

/**
 * The stage for a picture (PNG) and the issuer's logo, or none; drawn once for each of these and each
 * size.
 */
export function stageOf(
  picture: Uint8Array,
  logo: Uint8Array | null,
  size: StageSize,
): Promise<Stage> {
  const digests = [picture, ...(logo === null ? [] : [logo])].map((one) =>
    createHash('sha256').update(one).digest('hex'),
  );
  const name = [size.width, size.isLapsed, size.direction, ...digests].join(' ');
  return kept(name, async () => {
    const stage = await drawStage(picture, size);
    if (logo === null) return stage;
    const left =
      size.direction === 'rtl' ? size.width - corner.margin - corner.side : corner.margin;
    const hanging = { picture: logo, side: corner.side, left, top: corner.margin };
    const { layers, palette } = await hang([hanging], stage.palette);
    const logos = layers.map((layer) => ({ ...layer, use: 'many' as const }));
    return { layers: [...stage.layers, ...logos], palette };
  });
}

/** Where the logo stands: clear of the seal, whatever its size. */
const corner = { margin: 40, side: 88 };

async function drawStage(picture: Uint8Array, size: StageSize): Promise<Stage> {
  const { width } = size;
  const places = size.isLapsed ? new Uint8Array(width * cardHeight) : (await seal(size)).slice();
  const side = Math.round(size.seal * pictureShare);
  const [left, top] = [Math.round((width - side) / 2), Math.round((cardHeight - side) / 2)];
  const { pixels, opacity } = await smallPicture(picture, side, size.isLapsed ? paper : sealGround);
  const palette = new Map<Colour, number>();
  const place = (colour: Colour): number =>
    palette.get(colour) ??
    (palette.set(colour, fixedColours.length + palette.size), palette.get(colour)!);
  for (let at = 0; at < side * side; at += 1) {
    if (opacity[at]! < 24) continue;
    const [red, green, blue] = [pixels[at * 3]!, pixels[at * 3 + 1]!, pixels[at * 3 + 2]!];
    const colour = size.isLapsed
      ? greyOf(red, green, blue) * 0x010101
      : red * 65536 + green * 256 + blue;
    places[(top + Math.floor(at / side)) * width + left + (at % side)] = place(colour);
  }
  const part = partOf(places, width);
  return {
    layers: [{ part, left: 0, top: 0, isLine: false, use: 'many' }],
    palette: [...fixedColours, ...palette.keys()],
  };
}

/** The light of a colour (ITU-R BT.709), drawn nearer to the paper. */
const greyOf = (red: number, green: number, blue: number): number =>
  Math.round(70 + (0.2126 * red + 0.7152 * green + 0.0722 * blue) * 0.7);

/** How many scallops the edge of the seal has, and how deep they are, as a share of its radius. */
const scallops = 24;
const depth = 0.06;

/** The same for every badge. */
const seals = keeper<Uint8Array>(4);
const seal = (size: StageSize): Promise<Uint8Array> =>
  seals(`${size.width} ${size.seal}`, async () => sealOf(size));

/**
 * A scalloped disc. The page has a rosette of hairlines there, of which a card would show little,
 * since it is shown small, and carry much; a second disc inside was a fifteenth of its bytes.
 */
function sealOf({ width, seal }: StageSize): Uint8Array {
  const places = new Uint8Array(width * cardHeight);
  const radius = seal / 2;
  for (let at = 0; at < places.length; at += 1) {
    const x = (at % width) - width / 2;
    const y = Math.floor(at / width) - cardHeight / 2;
    // A pixel reaches no further than this, and most are far from the edge.
    const distance = Math.hypot(x + 0.5, y + 0.5);
    if (distance > radius + 1) continue;
    const isFarIn = distance < radius * (1 - depth) - 1;
    const inside = isFarIn
      ? quarters
      : quarters.filter(([right, down]) => isInside((x + right) / seal, (y + down) / seal));
    // Half a step, so that its edge is smooth.
    places[at] = Math.round(inside.length / 2);
  }
  return places;
}

/** The middles of the four quarters of a pixel. */
const quarters = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** Whether a place is within the edge, in diameters from the middle of the seal. */
function isInside(x: number, y: number): boolean {
  const distance = Math.sqrt(x * x + y * y) * 2;
  if (distance >= 1) return false;
  return distance < 1 - (depth / 2) * (1 - Math.cos(Math.atan2(y, x) * scallops));
}
