/** Square pictures with a palette: their colours, made even where a palette leaves ragged bands, and as PNG. */

import { crc32, deflateSync } from 'node:zlib';
import { signature } from '../baking/png-chunks.ts';

/** A square of pixels, each the place of its colour. */
export interface PalettePicture {
  readonly side: number;
  /** Row by row. */
  readonly places: Uint8Array;
  /** At most 256 colours, each red, green, blue and opacity (0 to 255). */
  readonly palette: readonly Colour[];
}

type Colour = readonly [number, number, number, number];

/**
 * The picture of RGBA rows, `side` pixels wide and high. Its palette begins with what can be seen
 * through. Throws RangeError where there are more than 256 colours.
 */
export function palettePictureOf(pixels: Uint8Array, side: number): PalettePicture {
  // A copy, since a view of four bytes at once must begin at a multiple of four.
  const values = new Uint32Array(new Uint8Array(pixels).buffer);
  const seen = new Map<number, number>();
  const colours: Colour[] = [];
  const places = new Uint8Array(values.length);
  let place = 0;
  for (let at = 0; at < values.length; at += 1) {
    // Most pixels are like the one before.
    if (at === 0 || values[at] !== values[at - 1]) {
      place = seen.get(values[at]!) ?? seen.size;
      if (place === colours.length) {
        seen.set(values[at]!, place);
        colours.push(colourAt(pixels, at));
      }
    }
    places[at] = place;
  }
  if (colours.length > 256)
    throw new RangeError(`A palette has no room for ${colours.length} colours.`);
  const order = colours.map((_, one) => one).toSorted((a, b) => colours[a]![3] - colours[b]![3]);
  const ordered = new Uint8Array(colours.length);
  for (const [now, before] of order.entries()) ordered[before] = now;
  for (let at = 0; at < places.length; at += 1) places[at] = ordered[places[at]!]!;
  return { side, places, palette: order.map((one) => colours[one]!) };
}

function colourAt(pixels: Uint8Array, at: number): Colour {
  const [red, green, blue, opacity] = pixels.subarray(at * 4, at * 4 + 4);
  return [red!, green!, blue!, opacity!];
}

/** How far colours on both sides of a band's edge may differ; thin lines of such colours break. */
const nearly = 100;
/** How many times the picture is gone through. */
const passes = 2;

/**
 * The same where each pixel has the colour that most of the nine around and on it have, of those that
 * are nearly its own. Edges of bands, into which a palette parts what goes from colour to colour, get
 * smooth; letters and outlines stay.
 */
export function evened(picture: PalettePicture): PalettePicture {
  const near = nearTo(picture.palette);
  let { places } = picture;
  // What nothing around has changed of comes out as it did before.
  let isOpen = new Uint8Array(places.length).fill(1);
  for (let pass = 0; pass < passes; pass += 1) {
    const even = evenedOnce({ ...picture, places }, near, isOpen);
    isOpen = aroundChanges(places, even, picture.side);
    places = even;
  }
  return { ...picture, places };
}

/** 1 for each pixel that is other than it was, and for those around it. */
function aroundChanges(
  before: Uint8Array,
  after: Uint8Array,
  side: number,
): Uint8Array<ArrayBuffer> {
  const around = new Uint8Array(before.length);
  // None at the edge ever changes.
  for (let at = 0; at < before.length; at += 1)
    if (before[at] !== after[at])
      for (let from = at - side - 1; from < at + side; from += side) around.fill(1, from, from + 3);
  return around;
}

/** For each two colours, whether they are near: row by row. */
function nearTo(palette: readonly Colour[]): Uint8Array {
  return Uint8Array.from({ length: palette.length ** 2 }, (_, at) => {
    const one = palette[Math.floor(at / palette.length)]!;
    const other = palette[at % palette.length]!;
    const [red, green, blue, opacity] = one.map((value, channel) => value - other[channel]!);
    // Squared; the eye sees differences of green best, and of blue least.
    const apart = 2 * red! ** 2 + 4 * green! ** 2 + blue! ** 2 + 4 * opacity! ** 2;
    return apart <= nearly ** 2 ? 1 : 0;
  });
}

/** Of the pixels that are open, where `isOpen` is 1. */
function evenedOnce(
  { side, places, palette }: PalettePicture,
  near: Uint8Array,
  isOpen: Uint8Array,
): Uint8Array {
  const even = places.slice();
  const counts = new Uint8Array(palette.length);
  for (let y = 1; y < side - 1; y += 1)
    for (let x = 1; x < side - 1; x += 1) {
      const at = y * side + x;
      if (isOpen[at] === 1 && !isAmongItsOwn(places, at, side))
        even[at] = mostAround(places, at, side, near, counts);
    }
  return even;
}

/** Whether the four beside it have the same colour. */
function isAmongItsOwn(places: Uint8Array, at: number, side: number): boolean {
  const own = places[at]!;
  return (
    places[at - 1] === own &&
    places[at + 1] === own &&
    places[at - side] === own &&
    places[at + side] === own
  );
}

/** Where others have no more, it keeps its own. `counts` is empty before and after. */
function mostAround(
  places: Uint8Array,
  at: number,
  side: number,
  near: Uint8Array,
  counts: Uint8Array,
): number {
  const own = places[at]!;
  const row = own * counts.length;
  let most = own;
  for (let from = at - side - 1; from < at + side; from += side)
    for (let other = from; other < from + 3; other += 1)
      if (near[row + places[other]!] === 1) counts[places[other]!]! += 1;
  for (let from = at - side - 1; from < at + side; from += side)
    for (let other = from; other < from + 3; other += 1)
      if (counts[places[other]!]! > counts[most]!) most = places[other]!;
  for (let from = at - side - 1; from < at + side; from += side)
    for (let other = from; other < from + 3; other += 1) counts[places[other]!] = 0;
  return most;
}

/** How many bytes its pixels come to when they are packed without much care. */
export const roughSize = (picture: PalettePicture): number =>
  deflateSync(rowsOf(picture), { level: 6 }).length;

/** No row has a filter, which pictures with a palette gain nothing by. */
function rowsOf({ side, places }: PalettePicture): Uint8Array {
  const rows = new Uint8Array(side * (side + 1));
  for (let y = 0; y < side; y += 1)
    rows.set(places.subarray(y * side, (y + 1) * side), y * (side + 1) + 1);
  return rows;
}

/** As a PNG. */
export const writePalettePng = (picture: PalettePicture): Uint8Array =>
  palettePng(
    { width: picture.side, height: picture.side },
    picture.palette,
    deflateSync(rowsOf(picture), { level: 7, memLevel: 5 }),
  );

/**
 * A PNG of 8 bits a pixel (PNG third edition, 11.2). `palette`: what can be seen through stands first;
 * `packed`: the rows, each after the number of its filter, as a zlib stream.
 */
export function palettePng(
  size: { readonly width: number; readonly height: number },
  palette: readonly Colour[],
  packed: Uint8Array,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size.width, 0);
  header.writeUInt32BE(size.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const opacities = palette.map(([, , , opacity]) => opacity).filter((opacity) => opacity < 255);
  return new Uint8Array(
    Buffer.concat([
      signature,
      ...chunk('IHDR', header),
      ...chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => colour.slice(0, 3)))),
      ...(opacities.length > 0 ? chunk('tRNS', Uint8Array.from(opacities)) : []),
      ...chunk('IDAT', packed),
      ...chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** As `writeChunk` makes one, in a twentieth of the time: that runs in browsers, too. */
function chunk(type: string, content: Uint8Array): readonly Uint8Array[] {
  const [head, sum] = [Buffer.alloc(8), Buffer.alloc(4)];
  head.writeUInt32BE(content.length, 0);
  head.write(type, 4, 'latin1');
  sum.writeUInt32BE(crc32(content, crc32(head.subarray(4))), 0);
  return [head, content, sum];
}
