/** Packs the rows of a card as a zlib stream (RFC 1950): what many cards share is packed once. */

import { createHash } from 'node:crypto';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** Rows on which a line of words stands, from the first up to, not including, the last. */
export interface LineRows {
  readonly from: number;
  readonly to: number;
  /** Whether hardly any other card has it. */
  readonly isOwn: boolean;
}

/** For what is packed once for many cards: as small as it gets. */
const careful = { level: 9, memLevel: 5 } as const;
/** For what each card has of its own: a quarter as long for seven bytes more in a hundred. */
const quick = { level: 7, memLevel: 8, windowBits: 12 } as const;
/** For a card that shares nothing. */
const whole = { level: 5, memLevel: 4 } as const;
/** More than is ever packed: growing takes time. */
const chunkSize = 1 << 16;
/** As far back as a match may reach (RFC 1951, 2). */
const farthest = { careful: 1 << 15, quick: 1 << quick.windowBits };

/**
 * Rows as a zlib stream. Where `lines` are known, from top to bottom, they and what is between them
 * are packed each on its own, as what goes on from the rows just above, and are known again wherever the
 * same bytes follow the same. Equal rows and lines give equal bytes.
 */
export function packedRows(
  rows: Uint8Array,
  width: number,
  lines: readonly LineRows[] | null,
): Uint8Array {
  if (lines === null) return deflateSync(rows, { ...whole, chunkSize });
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0xda)];
  let sum: Sum = { low: 1, high: 0 };
  let above = 0;
  for (const { from, to, line } of bandsOf(rows.length / width, lines)) {
    const [start, end] = [from * width, to * width];
    const manner = line?.isOwn === true ? 'quick' : 'careful';
    const known = Math.max(above, start - farthest[manner]);
    const band = bandOf(rows.subarray(known, start), rows.subarray(start, end), manner);
    parts.push(band.packed);
    sum = joined(sum, band.sum, end - start);
    // Of a line nothing but the empty row below it: what follows would never be the same again.
    above = line === null ? start : end - width;
  }
  // An empty last block.
  parts.push(Uint8Array.of(3, 0), bigEndian(sum));
  return new Uint8Array(Buffer.concat(parts));
}

interface BandRows {
  readonly from: number;
  readonly to: number;
  /** Null: between lines. */
  readonly line: LineRows | null;
}

/** All rows in bands: each line with the row below it, and what is between. */
function bandsOf(height: number, lines: readonly LineRows[]): BandRows[] {
  const bands: BandRows[] = [];
  let done = 0;
  for (const line of lines) {
    const [from, to] = [Math.max(line.from, done), Math.min(line.to + 1, height)];
    if (to <= from) continue;
    if (from > done) bands.push({ from: done, to: from, line: null });
    bands.push({ from, to, line });
    done = to;
  }
  if (done < height) bands.push({ from: done, to: height, line: null });
  return bands;
}

interface Band {
  readonly packed: Uint8Array;
  readonly sum: Sum;
}

/** The last used ones, a few kilobytes each: what is packed lies in a piece of `chunkSize` until it is copied. */
const bands = new Map<string, Band>();
const mostBands = 1_000;

function bandOf(above: Uint8Array, bytes: Uint8Array, manner: 'careful' | 'quick'): Band {
  const hash = createHash('sha1').update(`${manner} ${above.length} `).update(above).update(bytes);
  const name = hash.digest('base64url');
  const band = bands.get(name) ?? { packed: packed(above, bytes, manner), sum: sumOf(bytes) };
  bands.delete(name);
  bands.set(name, band);
  const [oldest] = bands.keys();
  if (bands.size > mostBands && oldest !== undefined) bands.delete(oldest);
  return band;
}

const packed = (above: Uint8Array, bytes: Uint8Array, manner: 'careful' | 'quick'): Uint8Array =>
  new Uint8Array(
    deflateRawSync(bytes, {
      ...(manner === 'careful' ? careful : quick),
      ...(above.length > 0 && { dictionary: above }),
      // To a whole byte, after which others may follow.
      finishFlush: constants.Z_SYNC_FLUSH,
      chunkSize,
    }),
  );

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
