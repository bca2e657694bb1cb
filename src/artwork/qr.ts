/** QR codes of addresses, as SVG: the only door to qrcode. */

import { deflateSync } from 'node:zlib';
import { create, type QRCodeMaskPattern, type QRCodeSegment, toString } from 'qrcode';
import { signature, writeChunk } from '../baking/png-chunks.ts';
import { bestMask, type Flips, flipsBetween, masked, type Modules } from './qr-mask.ts';

/** Most bytes of UTF-8 in one code: more makes modules too small for a print. */
export const longestQr = 300;

/** Modules of the quiet zone on each side (ISO/IEC 18004). */
const margin = 4;

/** What is dark in a code. */
export const qrInk = '#111318';

/**
 * The text as a QR code: level M, quiet zone of 4 modules, dark on white, one SVG unit per module,
 * crisp edges, with the text itself as its title. Throws RangeError where the text is empty or
 * longer than 300 bytes of UTF-8.
 */
export async function qrSvg(text: string): Promise<string> {
  const svg = await toString(segmentsOf(text), {
    type: 'svg',
    maskPattern: judged(text).mask,
    errorCorrectionLevel: 'M',
    margin,
    color: { dark: `${qrInk}ff`, light: '#ffffffff' },
  });
  return svg.replace(
    '>',
    `><title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
  );
}

function refuseLength(text: string): void {
  const { length } = new TextEncoder().encode(text);
  if (length < 1 || length > longestQr)
    throw new RangeError(`A QR code holds 1 to ${longestQr} bytes, not ${length}.`);
}

/** A code for the inside of a page. */
export interface QrPath {
  /** Modules on a side, with the quiet zone. */
  readonly side: number;
  /** Path data: the outlines of what is dark, to be filled by the even-odd rule. */
  readonly d: string;
}

/** A page shows the code of its own address in several places. */
let lastPath: { readonly text: string; readonly path: QrPath } | null = null;

/** The same code as the one path that a page draws it with. Throws as above. */
export function qrPath(text: string): QrPath {
  if (lastPath?.text === text) return lastPath.path;
  const modules = modulesOf(text);
  const path = { side: modules.size + 2 * margin, d: outlines(modules) };
  lastPath = { text, path };
  return path;
}

/** Edges of modules with dark on one side and light on the other, that no line went along yet. */
class Edges {
  readonly #corners: number;
  /** By the corner at its upper or left end: one that goes across, and one that goes down. */
  readonly #left: Uint8Array;

  constructor({ size, data }: Modules) {
    const corners = size + 1;
    this.#corners = corners;
    this.#left = new Uint8Array(2 * corners * corners);
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) {
        if (data[y * size + x] !== 1) continue;
        // Its four sides: what is a side of two dark modules is none.
        this.#left[this.#at(true, x, y)]! ^= 1;
        this.#left[this.#at(true, x, y + 1)]! ^= 1;
        this.#left[this.#at(false, x, y)]! ^= 1;
        this.#left[this.#at(false, x + 1, y)]! ^= 1;
      }
  }

  #at(isAcross: boolean, x: number, y: number): number {
    return 2 * (y * this.#corners + x) + (isAcross ? 0 : 1);
  }

  /** Where the first of those that are left begins; null where none is. */
  first(): readonly [x: number, y: number] | null {
    const at = this.#left.indexOf(1) >> 1;
    return at < 0 ? null : [at % this.#corners, Math.floor(at / this.#corners)];
  }

  /** Takes the one that leads a step (1 or -1) across or down from a corner; whether there is one. */
  take(isAcross: boolean, by: number, x: number, y: number): boolean {
    const back = by < 0 ? -1 : 0;
    const fromX = isAcross ? x + back : x;
    const fromY = isAcross ? y : y + back;
    if (fromX < 0 || fromY < 0) return false;
    const at = this.#at(isAcross, fromX, fromY);
    if (this.#left[at] !== 1) return false;
    this.#left[at] = 0;
    return true;
  }
}

/**
 * Closed lines along all edges, each of them once. Where four meet, a line goes straight on, which
 * the even-odd rule allows: a turn is what takes bytes.
 */
function outlines(modules: Modules): string {
  const edges = new Edges(modules);
  let d = '';
  let [lastX, lastY] = [-margin, -margin];
  for (let start = edges.first(); start !== null; start = edges.first()) {
    const [x, y] = start;
    const down = y - lastY;
    d += `m${x - lastX}${down < 0 ? '' : ' '}${down}${lineFrom(x, y, edges)}z`;
    [lastX, lastY] = start;
  }
  return d;
}

/**
 * Goes along edges until it is back, but for the last stretch, which `z` draws: straight on where it
 * can, else to the right or down, else to the left or up.
 */
function lineFrom(startX: number, startY: number, edges: Edges): string {
  let [x, y, isAcross, by] = [startX, startY, true, 0];
  let line = '';
  for (;;) {
    let step = by < 0 ? -1 : 1;
    if (edges.take(isAcross, step, x, y)) by += step;
    else {
      step = edges.take(!isAcross, 1, x, y) ? 1 : edges.take(!isAcross, -1, x, y) ? -1 : 0;
      if (step === 0) return line;
      if (by !== 0) line += `${isAcross ? 'h' : 'v'}${by}`;
      isAcross = !isAcross;
      by = step;
    }
    if (isAcross) x += step;
    else y += step;
  }
}

/**
 * The same code as a picture for a screen, a third of the path's bytes: the `data:` address of a PNG
 * with one pixel for each module, and how many there are on a side, quiet zone included. Throws as above.
 */
export function qrPixels(text: string): { readonly side: number; readonly address: string } {
  const { size, data } = modulesOf(text);
  const side = size + 2 * margin;
  const bytesOfRow = 1 + Math.ceil(side / 8);
  const rows = Buffer.alloc(side * bytesOfRow, 0xff);
  for (let y = 0; y < side; y += 1) {
    const row = y * bytesOfRow;
    // No filter; and nothing behind the last pixel.
    rows[row] = 0;
    if (side % 8 > 0) rows[row + bytesOfRow - 1] = (0xff00 >> (side % 8)) & 0xff;
  }
  for (let at = 0; at < data.length; at += 1) {
    if (data[at] !== 1) continue;
    const x = (at % size) + margin;
    const y = Math.floor(at / size) + margin;
    rows[y * bytesOfRow + 1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit of grey.
  header.set([1, 0, 0, 0, 0], 8);
  const chunks = [
    writeChunk('IHDR', header),
    // As it is: what packs it better differs from machine to machine.
    writeChunk('IDAT', deflateSync(rows, { level: 0 })),
    writeChunk('IEND', new Uint8Array()),
  ];
  const png = Buffer.concat([signature, ...chunks]);
  return { side, address: `data:image/png;base64,${png.toString('base64')}` };
}

/** The same code as rows of modules, dark where true, without its quiet zone. Throws as above. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const { size, data } = modulesOf(text);
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (module) => module === 1),
  );
}

/** The numbers of the masks (ISO/IEC 18004, 7.8.2), the first of which each code is made with at first. */
const maskNumbers = [0, 1, 2, 3, 4, 5, 6, 7] as const satisfies readonly QRCodeMaskPattern[];
const firstMasked = { errorCorrectionLevel: 'M', maskPattern: maskNumbers[0] } as const;

/** By the version of codes, which says their size. */
const knownFlips = new Map<number, Flips>();

function flipsOf(version: number): Flips {
  const known =
    knownFlips.get(version) ??
    flipsBetween(
      maskNumbers.map((maskPattern) => {
        const { modules } = create('x', { ...firstMasked, maskPattern, version });
        return modules.data;
      }),
    );
  knownFlips.set(version, known);
  return known;
}

function modulesOf(text: string): Modules {
  const { modules, flips, mask } = judged(text);
  return masked(modules, flips, mask);
}

/**
 * A code with the first mask, and the number of the best one. The library would choose the same by
 * itself, which takes nine tenths of the time of a code.
 */
function judged(text: string): { modules: Modules; flips: Flips; mask: QRCodeMaskPattern } {
  refuseLength(text);
  const { modules, version } = create(segmentsOf(text), firstMasked);
  const flips = flipsOf(version);
  return { modules, flips, mask: maskNumbers[bestMask(modules, flips)] ?? maskNumbers[0] };
}

/**
 * Long runs of digits and capitals have modes of their own (ISO/IEC 18004, 7.3), and looking for the
 * best division into them takes longer than all else: spared where no run is so long that it would
 * save the bits of a change of mode and back, or of one change at an end.
 */
const longRun =
  /\d{6}|^\d{3}|\d{3}$|[0-9A-Z $%*+\-./:]{10}|^[0-9A-Z $%*+\-./:]{6}|[0-9A-Z $%*+\-./:]{6}$/;

const segmentsOf = (text: string): string | QRCodeSegment[] =>
  longRun.test(text) ? text : [{ data: new TextEncoder().encode(text), mode: 'byte' }];
