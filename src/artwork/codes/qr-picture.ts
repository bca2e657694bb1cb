/** QR codes as PNGs of few bytes. */

import { zlibSync } from 'fflate';
import { signature, writeChunk } from '../../baking/png-chunks.ts';
import type { Modules } from './qr-mask.ts';

const light = 0xff;

/**
 * What Node packs differs from machine to machine; this is plain JavaScript. With more care the rows
 * of a code, most of which repeat the one above, get larger.
 */
const packing = { level: 1, mem: 1 } as const;

/**
 * A code on light ground, with a quiet zone of so many modules on each side, as a PNG whose modules
 * are so many pixels wide and high. With four of them a reader that smooths pictures still shows
 * sharp edges. Never fails for sizes that codes have.
 */
export function pictureOf(modules: Modules, margin: number, pixels: 1 | 4): Uint8Array {
  const side = modules.size + 2 * margin;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side * pixels);
  view.setUint32(4, side * pixels);
  // Grey, of as many bits that a byte of each row is two modules: fewer bytes are packed sooner.
  view.setUint8(8, 4 / pixels);
  const rows = rowsOf(modules, margin, pixels);
  return Buffer.concat([
    signature,
    writeChunk('IHDR', header),
    writeChunk('IDAT', zlibSync(rows, packing)),
    writeChunk('IEND', new Uint8Array()),
  ]);
}

/** The rows of the picture, none with a filter, which is said in front of each (PNG, 9). */
function rowsOf({ size, data }: Modules, margin: number, pixels: number): Uint8Array {
  const side = size + 2 * margin;
  const width = 1 + Math.ceil(side / 2);
  const rows = new Uint8Array(width * side * pixels).fill(light);
  const row = new Uint8Array(width);
  for (let y = 0; y < side; y += 1) {
    row.fill(light, 1);
    const from = (y - margin) * size;
    for (let x = 0; x < size; x += 1)
      if (data[from + x] === 1) row[1 + Math.floor((margin + x) / 2)]! ^= darkened(x);
    for (let again = 0; again < pixels; again += 1) rows.set(row, (y * pixels + again) * width);
  }
  return rows;
}

/** The bits of a byte that a module of a row takes; a quiet zone is an even number of modules. */
const darkened = (x: number): number => (x % 2 === 0 ? 0xf0 : 0x0f);
