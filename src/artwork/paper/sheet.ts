/**
 * A sheet of paper in the making: columns of text, pictures and codes in millimetres, from the side
 * where reading begins.
 */

import { bandHeight, petals, strand, strands, wave } from '../guilloche.ts';
import { qrModules } from '../qr.ts';
import type { Direction, ShapingFont } from '../cards/shaping.ts';
import { mm } from './plans.ts';
import type { Box, Pdf } from './pdf.ts';
import { type Align, heightOf, type Setting, setWords, type Words } from './setting.ts';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /**
   * Sets texts in a column, `scale` times as large as they wish; smaller still where they would be
   * higher than `most` millimetres.
   */
  column(words: readonly Words[], width: number, how?: Fit): Promise<Column>;
  picture(png: Uint8Array, place: Place, alt: string): void;
  /** How many times as wide as high a picture is. */
  proportionOf(png: Uint8Array): number;
  /** A QR code with its quiet zone. */
  code(text: string, x: number, y: number, side: number, alt: string): void;
  fill(place: Place, colour: string): void;
  outline(place: Place, colour: string): void;
  /** The engraved frame around the sheet. */
  frame(colour: string): void;
  link(place: Place, address: string, says: string): void;
}

interface Fit {
  readonly most?: number;
  readonly scale?: number;
}

/** Texts that were set, and are still to be placed. */
interface Column {
  /** In millimetres. */
  readonly height: number;
  /** How many times as large as they wished they were set. */
  readonly scale: number;
  draw(x: number, top: number, align: Align): void;
}

type Place = Box;

/** A sheet of a PDF; `own` is a community's typeface for letters that ours lack. */
export function sheetOf(
  pdf: Pdf,
  [width, height]: readonly [number, number],
  direction: Direction,
  own: ShapingFont | null,
): Sheet {
  pdf.page(width * mm, height * mm);
  const mirrored = direction === 'rtl';
  const boxOf = ({ x, y, width: wide, height: high }: Place): Box => ({
    x: (mirrored ? width - x - wide : x) * mm,
    y: y * mm,
    width: wide * mm,
    height: high * mm,
  });
  return {
    width,
    height,
    column: async (words, wide, { most = Infinity, scale = 1 } = {}) => {
      const { settings, ...set } = await fitted(words, wide * mm, { most: most * mm, scale }, own);
      return {
        height: heightOf(settings) / mm,
        scale: set.scale,
        draw: (x, y, align) => {
          const box = boxOf({ x, y, width: wide, height: 0 });
          drawColumn(pdf, settings, box, mirrored ? opposite[align] : align);
        },
      };
    },
    picture: (png, place, alt) => pdf.picture(png, boxOf(place), alt),
    proportionOf: (png) => pdf.proportionOf(png),
    code: (text, x, y, side, alt) => {
      const box = boxOf({ x, y, width: side, height: side });
      pdf.ornament((pen) => pen.rect(box.x, box.y, box.width, box.height).fill('#ffffff'));
      pdf.figure(codePath(text, box), '#111318', box, alt);
    },
    fill: (place, colour) => {
      const box = boxOf(place);
      pdf.ornament((pen) => pen.rect(box.x, box.y, box.width, box.height).fill(colour));
    },
    outline: (place, colour) => {
      const box = boxOf(place);
      pdf.ornament((pen) =>
        pen.lineWidth(1.2).rect(box.x, box.y, box.width, box.height).stroke(colour),
      );
    },
    frame: (colour) => engrave(pdf, width, height, colour),
    link: (place, address, says) => pdf.link(boxOf(place), address, says),
  };
}

const opposite: Readonly<Record<Align, Align>> = { left: 'right', center: 'center', right: 'left' };

function drawColumn(pdf: Pdf, settings: readonly Setting[], { x, y, width }: Box, align: Align) {
  let top = y;
  settings.forEach(({ words, height, place }, at) => {
    if (at > 0) top += words.above;
    pdf.text(words.tag, place(x, x + width, top, align), words.colour, words.language);
    top += height;
  });
}

/** Ever smaller until all of it fits; what does not even at half its size is higher. */
async function fitted(
  words: readonly Words[],
  width: number,
  { most, scale: first }: Required<Fit>,
  own: ShapingFont | null,
): Promise<{ readonly settings: readonly Setting[]; readonly scale: number }> {
  for (let scale = first; ; scale *= 0.92) {
    const settings = await setWords(words, width, own, scale);
    if (heightOf(settings) <= most || scale < 0.5) return { settings, scale };
  }
}

/** Modules around a code that stay white. */
const margin = 3;

/** How wide the white around a code of this side is. */
export const quietZone = (text: string, side: number): number =>
  (side * margin) / (qrModules(text).length + 2 * margin);

/**
 * All modules in one path, runs of a row together: parts filled one by one show seams on screens.
 */
function codePath(text: string, { x, y, width }: Box): string {
  const rows = qrModules(text);
  const side = width / (rows.length + 2 * margin);
  const at = (value: number): string => String(Math.round(value * 1000) / 1000);
  return rows
    .flatMap((row, down) =>
      runsOf(row).map(([from, to]) => {
        const [left, top] = [x + (from + margin) * side, y + (down + margin) * side];
        return (
          `M${at(left)} ` +
          `${at(top)}H${at(left + (to - from) * side)}V${at(top + side)}H${at(left)}Z`
        );
      }),
    )
    .join('');
}

function runsOf(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = row.indexOf(true); from !== -1;) {
    const end = row.indexOf(false, from);
    const to = end === -1 ? row.length : end;
    runs.push([from, to]);
    from = row.indexOf(true, to);
  }
  return runs;
}

/**
 * Bands of waves along the sides, a rosette in each corner, and a thin line inside: as printed
 * pages have.
 */
function engrave(pdf: Pdf, width: number, height: number, colour: string): void {
  const [edge, band, corner] = [10, 6, 9];
  pdf.ornament((pen) => {
    const side = (x: number, y: number, length: number, turn: number): void => {
      const waves = Math.round(length / 3.8);
      const [across, down] = [(length / (waves * wave)) * mm, (band / bandHeight) * mm];
      pen
        .save()
        .translate(x * mm, y * mm)
        .rotate(turn)
        .scale(across, down);
      pen.lineWidth(0.7 / Math.sqrt(across * down));
      for (const strandHeight of strands) pen.path(strand(waves, strandHeight)).stroke(colour);
      pen.restore();
    };
    // A band leaves its rosettes in their middle, where these end.
    const middle = edge + corner / 2;
    const start = middle + reach(corner);
    side(start, middle - band / 2, width - 2 * start, 0);
    side(start, height - middle - band / 2, width - 2 * start, 0);
    side(middle + band / 2, start, height - 2 * start, 90);
    side(width - middle + band / 2, start, height - 2 * start, 90);
    for (const [x, y] of [
      [edge, edge],
      [width - edge - corner, edge],
      [edge, height - edge - corner],
      [width - edge - corner, height - edge - corner],
    ] as const)
      rosette(pen, x + corner / 2, y + corner / 2, corner / 2, colour);
    const inside = edge + band + 4;
    pen.lineWidth(0.7);
    pen.rect(inside * mm, inside * mm, (width - 2 * inside) * mm, (height - 2 * inside) * mm);
    pen.stroke(colour);
  });
}

/** From the middle of a rosette to its outermost circle. */
const reach = (side: number): number => (side / 2) * 0.96;

function rosette(
  pen: Parameters<Parameters<Pdf['ornament']>[0]>[0],
  x: number,
  y: number,
  radius: number,
  colour: string,
): void {
  const ellipse = (rx: number, ry: number): string =>
    `M${-rx} 0A${rx} ${ry} 0 1 0 ${rx} 0A${rx} ${ry} 0 1 0 ${-rx} 0Z`;
  pen
    .save()
    .translate(x * mm, y * mm)
    .scale((radius * mm) / 10, (radius * mm) / 10);
  pen.lineWidth(0.5);
  for (let turn = 0; turn < petals; turn += 1) {
    pen.save().rotate((turn * 180) / petals);
    pen.path(ellipse(9, 4)).stroke(colour).restore();
  }
  pen.path(ellipse(9.6, 9.6)).stroke(colour).restore();
}
