/**
 * Reads what a browser printed into a PDF, as far as tests ask: how many sheets of which size, and
 * what is drawn on one in one colour.
 */

import { inflateSync } from 'node:zlib';

interface Sheet {
  /** Width and height in points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
}

/** The sheets of a PDF, by the boxes of its pages (ISO 32000, section "Page objects"). */
export function sheetsOf(pdf: Uint8Array): readonly Sheet[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [
    ...text.matchAll(/\/Type \/Page\b(?:(?!endobj)[\s\S])*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** The drawing instructions of every stream that can be read. */
function* instructionsIn(pdf: Uint8Array): Generator<string> {
  const text = Buffer.from(pdf).toString('latin1');
  for (const match of text.matchAll(/\d+ 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)) {
    const dictionary = match[1] ?? '';
    const start = match.index + match[0].length;
    const bytes = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
    if (!/\/Subtype|\/Length1/.test(dictionary))
      yield (/FlateDecode/.test(dictionary) ? inflateSync(bytes) : Buffer.from(bytes)).toString(
        'latin1',
      );
  }
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];
const multiply = ([a, b, c, d, e, f]: Matrix, m: Matrix): Matrix => {
  const [x, y] = [apply(m, [0, 0]), apply(m, [e, f])];
  const [i, j] = [apply(m, [a, b]), apply(m, [c, d])];
  return [i[0] - x[0], i[1] - x[1], j[0] - x[0], j[1] - x[1], y[0], y[1]];
};

/**
 * A stroked line on the sheet, in points from its lower left corner; `width` is how thick it is.
 */
interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
}

/**
 * The straight lines, one unit thick where they were drawn, that a PDF strokes in `colour` (as
 * written: `.0667 .0745 .0941`).
 */
export function strokesIn(pdf: Uint8Array, colour: string): readonly Stroke[] {
  return [...instructionsIn(pdf)].flatMap((instructions) => strokesOf(instructions, colour));
}

function strokesOf(instructions: string, colour: string): Stroke[] {
  const strokes: Stroke[] = [];
  let state: { matrix: Matrix; colour: string } = { matrix: [1, 0, 0, 1, 0, 0], colour: '' };
  const saved: (typeof state)[] = [];
  let path: Point[][] = [];
  for (const line of instructions.split('\n')) {
    const numbers = line.split(/\s+/).map(Number);
    const set = / ?(\S+ \S+ \S+) RG\b/.exec(line);
    if (set) state = { ...state, colour: set[1] ?? '' };
    if (line === 'q') saved.push(state);
    else if (line === 'Q') state = saved.pop() ?? state;
    else if (line.endsWith(' cm'))
      state = {
        ...state,
        matrix: multiply(numbers.slice(0, 6) as unknown as Matrix, state.matrix),
      };
    else if (line.endsWith(' m')) path.push([numbers.slice(0, 2) as unknown as Point]);
    else if (line.endsWith(' l')) path.at(-1)?.push(numbers.slice(0, 2) as unknown as Point);
    else if (/^[SsfFBbn]\*?$/.test(line)) {
      const { matrix } = state;
      const width = Math.abs(matrix[3]);
      const isMeant = line === 'S' && state.colour === colour;
      if (isMeant)
        for (const [from, to] of path)
          if (from && to) strokes.push({ from: apply(matrix, from), to: apply(matrix, to), width });
      path = [];
    }
  }
  return strokes;
}

/**
 * The strokes of a sheet as a camera would see them: dark on white, 8-bit RGBA, at so many pixels
 * to the inch.
 */
export function rasterOf(
  strokes: readonly Stroke[],
  { width, height }: Sheet,
  resolution: number,
): { data: Uint8ClampedArray; width: number; height: number } {
  const pixels = (points: number): number => Math.round((points * resolution) / 72);
  const image = {
    data: new Uint8ClampedArray(pixels(width) * pixels(height) * 4).fill(255),
    width: pixels(width),
    height: pixels(height),
  };
  for (const { from, to, width: thick } of strokes) {
    const [left, right] = [pixels(Math.min(from[0], to[0])), pixels(Math.max(from[0], to[0]))];
    const [top, bottom] = [
      pixels(height - from[1] - thick / 2),
      pixels(height - from[1] + thick / 2),
    ];
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++)
        image.data.fill(0, (y * image.width + x) * 4, (y * image.width + x) * 4 + 3);
  }
  return image;
}
