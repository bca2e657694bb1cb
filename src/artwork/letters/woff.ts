/** Unpacks a WOFF 1.0 file of our own packages into the plain font that a shaper reads. */

import { inflateSync } from 'node:zlib';

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** The font in the sfnt form (OpenType, "Table Directory"). Throws where the file is no WOFF. */
export function unpackWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, at) =>
    readTable(woff, 44 + at * 20),
  );
  const font = Buffer.alloc(
    tables.reduce((size, { bytes }) => size + padded(bytes.length), 12 + 16 * tables.length),
  );
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  font.writeUInt16BE(tables.length, 4);
  let place = 12 + 16 * tables.length;
  tables.forEach(({ tag, checksum, bytes }, at) => {
    const entry = 12 + 16 * at;
    font.set(tag, entry);
    font.writeUInt32BE(checksum, entry + 4);
    font.writeUInt32BE(place, entry + 8);
    font.writeUInt32BE(bytes.length, entry + 12);
    font.set(bytes, place);
    place += padded(bytes.length);
  });
  return font;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * WOFF 1.0, section 4: tag, offset, packed length, length, checksum; packed with zlib where that is
 * shorter.
 */
function readTable(woff: Buffer, entry: number): Table {
  const field = (at: number): number => woff.readUInt32BE(entry + at);
  const [offset, packed, length, checksum] = [field(4), field(8), field(12), field(16)];
  const bytes = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum,
    bytes: packed < length ? inflateSync(bytes) : bytes,
  };
}
