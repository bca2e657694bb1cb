/** QR codes of addresses, as SVG: the only door to qrcode. */

import { deflateSync } from 'node:zlib';
import { create, toString } from 'qrcode';
import { signature, writeChunk } from '../baking/png-chunks.ts';

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
  refuseLength(text);
  const svg = await toString(text, {
    type: 'svg',
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

/** The same code as the one path that a page draws it with. Throws as above. */
export function qrPath(text: string): QrPath {
  const modules = qrModules(text);
  return { side: modules.length + 2 * margin, d: outlines(modules) };
}

/** Edges of modules with dark on one side and light on the other, that no line went along yet. */
class Edges {
  readonly #corners: number;
  /** By the corner at its upper or left end: one that goes across, and one that goes down. */
  readonly #left: Uint8Array;

  constructor(modules: readonly (readonly boolean[])[]) {
    const corners = modules.length + 1;
    this.#corners = corners;
    this.#left = new Uint8Array(2 * corners * corners);
    const isDark = (x: number, y: number): boolean => modules[y]?.[x] === true;
    for (let y = 0; y < corners; y += 1)
      for (let x = 0; x < corners; x += 1) {
        const at = this.#at(true, x, y);
        this.#left[at] = Number(isDark(x, y) !== isDark(x, y - 1));
        this.#left[at + 1] = Number(isDark(x, y) !== isDark(x - 1, y));
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
function outlines(modules: readonly (readonly boolean[])[]): string {
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
  const modules = qrModules(text);
  const side = modules.length + 2 * margin;
  const bytesOfRow = 1 + Math.ceil(side / 8);
  const rows = Buffer.alloc(side * bytesOfRow);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (modules[y - margin]?.[x - margin] !== true)
        rows[y * bytesOfRow + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
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
  refuseLength(text);
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => modules.get(row, column) === 1),
  );
}
