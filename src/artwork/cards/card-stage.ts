/**
 * The picture of a badge on the engraving that the award page has too: the half of a card that all
 * its awards share.
 */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  cardHeight,
  type Colour,
  engravingTints,
  fixedColours,
  paper,
  type Painting,
} from './card-paint.ts';
import { keeper } from './kept.ts';
import { smallPicture } from '../encode.ts';
import { rasterise } from '../rasterise.ts';

interface Stage extends Painting {
  /** The whole card's palette. */
  readonly palette: readonly Colour[];
}

/** How wide the stage is, and the engraving on it. */
export interface StageSize {
  readonly width: number;
  readonly engraving: number;
  /** What is no longer in force is shown in grey, and without the engraving. */
  readonly isLapsed: boolean;
}

/** Share of the engraving's width that the picture has, as on the page. */
const pictureShare = 0.62;
/**
 * Stages that are kept, 0.5 MB each: a community has few badges, and their awards come in any
 * order.
 */
const kept = keeper<Stage>(64);

/** The stage for a picture (PNG); drawn once for each picture and size. */
export function stageOf(picture: Uint8Array, size: StageSize): Promise<Stage> {
  const name = `${size.width} ${size.isLapsed} ${createHash('sha256').update(picture).digest('hex')}`;
  return kept(name, () => drawStage(picture, size));
}

async function drawStage(picture: Uint8Array, size: StageSize): Promise<Stage> {
  const { width } = size;
  const places = size.isLapsed
    ? new Uint8Array(width * cardHeight)
    : (await engravingOf(size)).slice();
  const side = Math.round(size.engraving * pictureShare);
  const [left, top] = [Math.round((width - side) / 2), Math.round((cardHeight - side) / 2)];
  const { pixels, opacity } = await smallPicture(picture, side, paper);
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
  return { places, width, palette: [...fixedColours, ...palette.keys()] };
}

/** The light of a colour (ITU-R BT.709), drawn nearer to the paper. */
const greyOf = (red: number, green: number, blue: number): number =>
  Math.round(70 + (0.2126 * red + 0.7152 * green + 0.0722 * blue) * 0.7);

const engravings = new Map<number, Promise<Uint8Array>>();

function engravingOf(size: StageSize): Promise<Uint8Array> {
  let engraving = engravings.get(size.width);
  if (engraving === undefined) engravings.set(size.width, (engraving = engrave(size)));
  return engraving;
}

/**
 * The page's rosette with fewer of its lines: a card is shown small, where all of them run
 * together, and they are half of its bytes.
 */
async function engrave({ width, engraving }: StageSize): Promise<Uint8Array> {
  const rosette = await readFile(new URL('../../site/styles/rosette.svg', import.meta.url), 'utf8');
  const lines = fewer(fewer(rosette.replace(/^<svg[^>]*>|<\/svg>\s*$/g, ''), 'a', 2), 'b', 3);
  const place =
    `x="${(width - engraving) / 2}" y="${(cardHeight - engraving) / 2}" ` +
    `width="${engraving}" height="${engraving}"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ` +
    `${cardHeight}"><svg ${place} viewBox="0 0 400 400">${lines}</svg></svg>`;
  const { pixels } = await rasterise(
    svg,
    Math.max(width, cardHeight),
    'The engraving of the cards',
  );
  return Uint8Array.from({ length: width * cardHeight }, (_, at) =>
    Math.min(
      engravingTints.length,
      Math.round((pixels[at * 4 + 3]! / 190) * engravingTints.length),
    ),
  );
}

/**
 * Keeps every `nth` of the curves of one kind; the first stands in full, the others refer to it.
 */
function fewer(lines: string, kind: string, nth: number): string {
  let at = 0;
  return lines.replace(new RegExp(`<use href="#${kind}"[^>]*/>`, 'g'), (use) =>
    (at += 1) % nth === 0 ? use : '',
  );
}
