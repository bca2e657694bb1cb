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
  /** Path data: strokes, one unit thick, along the dark modules of each row. */
  readonly d: string;
}

/** The same code as the one path that a page draws it with. Throws as above. */
export function qrPath(text: string): QrPath {
  const rows = qrModules(text);
  let d = '';
  let pen = 0;
  rows.forEach((row, y) => {
    let isFirst = true;
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x += 1;
      d += isFirst ? `M${from + margin} ${y + margin}.5` : `m${from - pen} 0`;
      d += `h${x + 1 - from}`;
      isFirst = false;
      pen = x + 1;
    }
  });
  return { side: rows.length + 2 * margin, d };
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
