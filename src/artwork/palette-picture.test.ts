import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { evened, palettePictureOf, writePalettePng } from './palette-picture.ts';

const side = 16;
type Pixel = readonly [number, number, number, number];

/** RGBA rows, by the colour of each pixel. */
const rows = (colourAt: (x: number, y: number) => Pixel): Uint8Array =>
  Uint8Array.from({ length: side * side * 4 }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return colourAt(pixel % side, Math.floor(pixel / side))[at % 4]!;
  });

const shown = async (png: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await sharp(png).ensureAlpha().raw().toBuffer());

const blue: Pixel = [47, 58, 158, 255];
const lighter: Pixel = [55, 66, 172, 255];
const ink: Pixel = [10, 12, 50, 255];
const clear: Pixel = [0, 0, 0, 0];

describe('a picture with a palette', () => {
  it('has the same pixels as a PNG, opaque or not, and its palette begins with what is not', async () => {
    const pixels = rows((x, y) => (x < 3 ? clear : x < 5 ? [9, 9, 9, 90] : y < 4 ? ink : blue));
    const picture = palettePictureOf(pixels, side);
    expect(picture.palette).toEqual([clear, [9, 9, 9, 90], ink, blue]);
    const png = writePalettePng(picture);
    expect(await shown(png)).toEqual(pixels);
    const { width, height, isPalette } = await sharp(png).metadata();
    expect({ width, height, isPalette }).toEqual({ width: side, height: side, isPalette: true });
  });

  it('is refused where its colours are more than a palette holds', () => {
    const pixels = new Uint8Array(17 * 17 * 4).map((_, at) => (at % 4 === 0 ? at / 4 : at >> 10));
    expect(() => palettePictureOf(pixels, 17)).toThrow(RangeError);
  });
});

describe('evening out', () => {
  const even = (pixels: Uint8Array) =>
    shown(writePalettePng(evened(palettePictureOf(pixels, side))));

  it('makes the ragged edge of a band smooth', async () => {
    const ragged = rows((x, y) => (x < (y % 4 === 0 ? 9 : 8) ? blue : lighter));
    const one = await even(ragged);
    const widths = Array.from({ length: side - 4 }, (_, row) =>
      Array.from({ length: side }, (_, x) => one[((row + 2) * side + x) * 4]).lastIndexOf(blue[0]),
    );
    expect(new Set(widths).size).toBe(1);
  });

  it('takes single pixels of nearly the same colour away, and of no other', async () => {
    const near = rows((x, y) => (x % 5 === 2 && y % 5 === 2 ? lighter : blue));
    expect(await even(near)).toEqual(rows(() => blue));
    const far = rows((x, y) => (x % 5 === 2 && y % 5 === 2 ? ink : blue));
    expect(await even(far)).toEqual(far);
  });

  it('leaves letters and outlines as they are, and how opaque each pixel is', async () => {
    const letters = rows((x, y) => (x === 7 || y === 9 ? ink : [253, 246, 227, 255]));
    expect(await even(letters)).toEqual(letters);
    const edge = rows((x, y) => (x < 6 + (y % 2) ? clear : ([...blue.slice(0, 3), 255] as never)));
    expect(await even(edge)).toEqual(edge);
  });

  it('gives what looking at every pixel in every pass gives', () => {
    const colours: readonly Pixel[] = [blue, lighter, [51, 62, 165, 255]];
    const chosen = fc.array(fc.nat({ max: 2 }), { minLength: side ** 2, maxLength: side ** 2 });
    fc.assert(
      fc.property(chosen, (of) => {
        const picture = palettePictureOf(
          rows((x, y) => colours[of[y * side + x]!]!),
          side,
        );
        const twice = plainlyEvened(plainlyEvened([...picture.places]));
        expect([...evened(picture).places]).toEqual(twice);
      }),
    );
  });
});

/** One pass over a picture in which all colours are nearly the same. */
function plainlyEvened(places: readonly number[]): number[] {
  return places.map((own, at) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    if ([0, side - 1].includes(x) || [0, side - 1].includes(y)) return own;
    const beside = [at - 1, at + 1, at - side, at + side];
    if (beside.every((one) => places[one] === own)) return own;
    const around = [-side, 0, side].flatMap((row) =>
      [-1, 0, 1].map((one) => places[at + row + one]!),
    );
    const count = (colour: number): number => around.filter((one) => one === colour).length;
    return around.reduce((most, one) => (count(one) > count(most) ? one : most), own);
  });
}
