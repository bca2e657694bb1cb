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

interface Stream {
  readonly id: string;
  readonly dictionary: string;
  readonly bytes: Buffer;
}

/** Every stream that can be read. */
function* streamsIn(pdf: Uint8Array): Generator<Stream> {
  const text = Buffer.from(pdf).toString('latin1');
  for (const match of text.matchAll(/(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)) {
    const [head, id = '', dictionary = ''] = match;
    const start = match.index + head.length;
    const bytes = pdf.subarray(start, start + numberIn(dictionary, 'Length'));
    if (/\/DCTDecode|\/Length1/.test(dictionary)) continue;
    const isPacked = /FlateDecode/.test(dictionary);
    yield { id, dictionary, bytes: isPacked ? inflateSync(bytes) : Buffer.from(bytes) };
  }
}

const numberIn = (dictionary: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+)`).exec(dictionary)?.[1]);

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
 * What a sheet has in one colour: closed lines in points from its lower left corner, which are
 * filled by the even-odd rule (ISO 32000, section "Filling").
 */
export type Shape = readonly (readonly Point[])[];

/**
 * The shapes that a PDF fills in `colour` (as written: `.0667 .0745 .0941`), the straight lines, one
 * unit thick where they were drawn, that it strokes in it, and of each picture the rows of what is
 * dark.
 */
export function shapesIn(pdf: Uint8Array, colour: string): readonly Shape[] {
  const streams = [...streamsIn(pdf)];
  const pictures = new Map(
    streams
      .filter(({ dictionary }) => /\/Subtype \/Image/.test(dictionary))
      .map((stream) => [`/X${stream.id} Do`, darkIn(stream)]),
  );
  return streams
    .filter(({ dictionary }) => !/\/Subtype/.test(dictionary))
    .flatMap(({ bytes }) => shapesOf(bytes.toString('latin1'), colour, pictures));
}

/** The rows of a picture in the square that it is drawn into, whose sides are 1. */
function darkIn({ dictionary, bytes }: Stream): readonly Shape[] {
  const [width, height] = [numberIn(dictionary, 'Width'), numberIn(dictionary, 'Height')];
  const colours = bytes.length / width / height;
  const isDark = (x: number, y: number) => bytes[(y * width + x) * colours]! < 128;
  return Array.from({ length: height }, (_, y) => {
    const [high, low] = [1 - y / height, 1 - (y + 1) / height];
    const starts = Array.from({ length: width + 1 }, (__, x) => x).filter(
      (x) => (x < width && isDark(x, y)) !== (x > 0 && isDark(x - 1, y)),
    );
    return starts.flatMap((x, at) => {
      if (at % 2 > 0) return [];
      const [left, right] = [x / width, starts[at + 1]! / width];
      return [boxOf(left, right, low, high)];
    });
  }).filter((row) => row.length > 0);
}

const boxOf = (left: number, right: number, low: number, high: number): readonly Point[] => [
  [left, low],
  [right, low],
  [right, high],
  [left, high],
];

interface Graphics {
  readonly matrix: Matrix;
  /** Of strokes, and of what is filled. */
  readonly RG: string;
  readonly rg: string;
}

function shapesOf(
  instructions: string,
  colour: string,
  pictures: ReadonlyMap<string, readonly Shape[]>,
): Shape[] {
  const shapes: Shape[] = [];
  let state: Graphics = { matrix: [1, 0, 0, 1, 0, 0], RG: '', rg: '' };
  const saved: Graphics[] = [];
  let path: Point[][] = [];
  const placed = (shape: Shape) =>
    shape.map((points) => points.map((point) => apply(state.matrix, point)));
  for (const line of instructions.split('\n')) {
    const numbers = line.split(/\s+/).map(Number);
    for (const [, value = '', kind = ''] of line.matchAll(/ ?(\S+ \S+ \S+) (RG|rg)\b/g))
      state = { ...state, [kind]: value };
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
      const drawn = placed(path);
      if (line === 'S' && state.RG === colour)
        shapes.push(...drawn.map((points) => barOf(points, Math.abs(state.matrix[3]))));
      if (line === 'f*' && state.rg === colour) shapes.push(drawn);
      path = [];
    }
    shapes.push(...(pictures.get(line) ?? []).map(placed));
  }
  return shapes;
}

/** A line along a row as the bar that it is. */
function barOf([from = [0, 0], to = from]: readonly Point[], thick: number): Shape {
  const [low, high] = [from[1] - thick / 2, from[1] + thick / 2];
  return [boxOf(from[0], to[0], low, high)];
}

/**
 * The shapes of a sheet as a camera would see them: dark on white, 8-bit RGBA, at so many pixels to
 * the inch.
 */
export function rasterOf(
  shapes: readonly Shape[],
  { width, height }: Sheet,
  resolution: number,
): { data: Uint8ClampedArray; width: number; height: number } {
  const scale = resolution / 72;
  const image = {
    data: new Uint8ClampedArray(Math.round(width * scale) * Math.round(height * scale) * 4).fill(
      255,
    ),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
  for (const shape of shapes) {
    const rows = shape.flat().map(([, y]) => Math.floor((height - y) * scale));
    const last = Math.min(image.height - 1, Math.max(...rows));
    for (let y = Math.max(0, Math.min(...rows)); y <= last; y++) {
      const edges = crossings(shape, height - (y + 0.5) / scale).map((x) => Math.round(x * scale));
      for (let at = 0; at + 1 < edges.length; at += 2)
        for (let x = edges[at]!; x < edges[at + 1]!; x++)
          image.data.fill(0, (y * image.width + x) * 4, (y * image.width + x) * 4 + 3);
    }
  }
  return image;
}

/** Where the lines of a shape cross a height, from left to right. */
function crossings(shape: Shape, height: number): readonly number[] {
  return shape
    .flatMap((points) =>
      points.flatMap(([x, y], at) => {
        const [nextX, nextY] = points[(at + 1) % points.length]!;
        return y > height === nextY > height
          ? []
          : [x + ((height - y) / (nextY - y)) * (nextX - x)];
      }),
    )
    .sort((one, other) => one - other);
}
