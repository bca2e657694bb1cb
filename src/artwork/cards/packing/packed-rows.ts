/** Packs the rows of a card as a zlib stream (RFC 1950): what many cards share is packed once. */

import { constants, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** Rows on which a line of words stands, from the first up to, not including, the last. */
export interface LineRows {
  readonly from: number;
  readonly to: number;
}

/** How many cards have the same: hardly another, some, or so many that this one is nothing. */
export type Use = 'one' | 'some' | 'many';

/** The rows of a card, which are made where they are needed. */
export interface Rows {
  /** Bytes of a row. */
  readonly width: number;
  readonly height: number;
  /** Where its lines of words stand, from top to bottom. */
  readonly lines: readonly LineRows[];
  /** What decides the bytes of the rows from one up to another: in this process, equal names are equal bytes. */
  name(from: number, to: number): string;
  /** How many cards have what stands on these rows. */
  use(from: number, to: number): Use;
  /** The bytes of these rows. */
  between(from: number, to: number): Uint8Array;
}

/**
 * What is packed once for many cards gets as small as it can; three hundredths more take a third of
 * that time, and ten a tenth.
 * What a card has of its own looks back three rows, with less care: that is a hundredth more of a
 * card in half the time, which is most of what a card takes.
 */
const manners = {
  many: { level: 9, memLevel: 5, windowBits: 15 },
  some: { level: 7, memLevel: 8, windowBits: 15 },
  one: { level: 7, memLevel: 8, windowBits: 12 },
} as const satisfies Readonly<Record<Use, ZlibOptions>>;
/** More than is ever packed of a band, or of a line: growing takes time, and so does room. */
const chunkSizes = { many: 1 << 16, some: 1 << 16, one: 1 << 14 } as const;
/**
 * Rows as a zlib stream. Lines and what is between them are packed each on its own, as what goes on
 * from the rows just above, and are known again wherever the same follows the same. Equal rows and
 * lines give equal bytes, whatever was packed before.
 */
export function packedRows(rows: Rows): Uint8Array {
  const { width } = rows;
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0xda)];
  let sum: Sum = { low: 1, high: 0 };
  let above = 0;
  for (const { from, to, isLine } of bandsOf(rows)) {
    const use = rows.use(from, to);
    // As far back as a match may reach (RFC 1951, 2).
    const known = Math.max(above * width, from * width - 2 ** manners[use].windowBits);
    const band = bandOf(rows, { known, from, to, use });
    parts.push(band.packed);
    sum = joined(sum, band.sum, (to - from) * width);
    // Of a line nothing but the empty row below it: what follows would never be the same again.
    above = isLine ? to - 1 : from;
  }
  // An empty last block.
  parts.push(Uint8Array.of(3, 0), bigEndian(sum));
  return new Uint8Array(Buffer.concat(parts));
}

interface BandRows extends LineRows {
  /** Whether a line, or what is between them. */
  readonly isLine: boolean;
}

/** All rows in bands: each line with the row below it, and what is between. */
function bandsOf({ height, lines }: Rows): BandRows[] {
  const bands: BandRows[] = [];
  let done = 0;
  for (const line of lines) {
    const [from, to] = [Math.max(line.from, done), Math.min(line.to + 1, height)];
    if (to <= from) continue;
    if (from > done) bands.push({ from: done, to: from, isLine: false });
    bands.push({ from, to, isLine: true });
    done = to;
  }
  if (done < height) bands.push({ from: done, to: height, isLine: false });
  return bands;
}

interface Band {
  readonly packed: Uint8Array;
  readonly sum: Sum;
}

/** The last used ones, a few kilobytes each: what is packed lies in a piece of `chunkSize` until it is copied. */
const bands = new Map<string, Band>();
const mostBands = 1_000;

interface BandToPack extends LineRows {
  /** The first byte that a match may reach back to. */
  readonly known: number;
  readonly use: Use;
}

function bandOf(rows: Rows, toPack: BandToPack): Band {
  const { known, from, to, use } = toPack;
  const { width, height } = rows;
  const first = Math.floor(known / width);
  const name = [use, width, height, known, from, to, rows.name(first, to)].join(' ');
  const band = bands.get(name) ?? packed(rows, toPack);
  bands.delete(name);
  bands.set(name, band);
  const [oldest] = bands.keys();
  if (bands.size > mostBands && oldest !== undefined) bands.delete(oldest);
  return band;
}

function packed(rows: Rows, { known, from, to, use }: BandToPack): Band {
  const { width } = rows;
  const first = Math.floor(known / width);
  const all = rows.between(first, to);
  const own = all.subarray((from - first) * width);
  const above = all.subarray(known - first * width, (from - first) * width);
  const packed = deflateRawSync(own, {
    ...manners[use],
    ...(above.length > 0 && { dictionary: above }),
    // To a whole byte, after which others may follow.
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize: chunkSizes[use],
  });
  // A copy: what it is packed into has room for far more.
  return { packed: new Uint8Array(packed), sum: sumOf(own) };
}

/** The two halves of Adler-32 (RFC 1950, 8.2). */
interface Sum {
  readonly low: number;
  readonly high: number;
}
const modulus = 65_521;

function sumOf(bytes: Uint8Array): Sum {
  let [low, high] = [1, 0];
  for (let at = 0; at < bytes.length;) {
    // As many as fit before a half grows past 32 bits.
    const end = Math.min(at + 5_552, bytes.length);
    for (; at < end; at += 1) {
      low += bytes[at]!;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return { low, high };
}

/** The sum of what is followed by `length` bytes of another sum. */
const joined = (first: Sum, then: Sum, length: number): Sum => ({
  low: (first.low + then.low + modulus - 1) % modulus,
  high: (first.high + then.high + (length % modulus) * (first.low + modulus - 1)) % modulus,
});

const bigEndian = ({ low, high }: Sum): Uint8Array =>
  Uint8Array.of(high >> 8, high & 255, low >> 8, low & 255);
