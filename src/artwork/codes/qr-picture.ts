/**
 * QR codes as PNGs of few bytes. They are packed here (RFC 1951): what zlib makes of the same pixels
 * differs from machine to machine, and this knows that most of a code repeats the row above.
 */

import { signature, writeChunk } from '../../baking/png-chunks.ts';
import type { Modules } from './qr-mask.ts';

const [dark, light] = [0, 0xff] as const;
/** In front of each row of a PNG: its bytes are not filtered. */
const unfiltered = 0;

/**
 * A code on light ground, with a quiet zone of so many modules on each side, as a PNG whose modules
 * are so many pixels wide and high. With eight of them a reader that smooths pictures still shows
 * sharp edges. Never fails for sizes that codes have.
 */
export function pictureOf(modules: Modules, margin: number, pixels: 1 | 8): Uint8Array {
  const side = modules.size + 2 * margin;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side * pixels);
  view.setUint32(4, side * pixels);
  // Grey, of as few bits that a byte of each row is one module; two where a module is one pixel.
  const perByte = pixels === 8 ? 1 : 2;
  view.setUint8(8, 8 / pixels / perByte);
  const { steps, sum, length } = stepsOf(modules, margin, pixels, perByte);
  const packed = new BitWriter();
  // A stream of zlib (RFC 1950), whose one block is the last, with codes of its own.
  packed.write(0x0178, 16);
  packed.write(0b101, 3);
  writeSteps(steps, length, perByte, packed);
  const content = packed.bytes(4);
  new DataView(content.buffer).setUint32(content.length - 4, sum);
  const chunks = [
    signature,
    writeChunk('IHDR', header),
    writeChunk('IDAT', content),
    writeChunk('IEND', new Uint8Array()),
  ];
  return Buffer.concat(chunks);
}

/** A byte as it is; or, above all bytes, 256 and how many are as in the row above. */
type Step = number;
const sameFrom = 256;
const longestCopy = 258;

/**
 * The rows of the picture as steps, the checksum of their bytes (RFC 1950, Adler-32), and how many
 * these are in a row. So many modules make a byte; edges are whole bytes.
 */
function stepsOf({ size, data }: Modules, margin: number, pixels: number, perByte: 1 | 2) {
  const row = new Uint8Array(1 + Math.ceil((size + 2 * margin) / perByte)).fill(light);
  row[0] = unfiltered;
  const first = 1 + margin / perByte;
  const behind = first + Math.ceil(size / perByte);
  const steps: Step[] = [...row];
  let [a, b] = [1, 0];
  // Where the first row is written out, no more of it is the same as above.
  let same = -row.length;
  const copy = (): void => {
    for (; same > 0; same -= longestCopy) steps.push(sameFrom + Math.min(same, longestCopy));
    same = 0;
  };
  for (let y = -margin; y < size + margin; y += 1) {
    const isQuiet = y < 0 || y >= size;
    row.fill(light, first, behind);
    for (let x = 0; x < size && !isQuiet; x += 1)
      if (data[y * size + x] === 1) row[first + Math.floor(x / perByte)]! ^= darkened(x, perByte);
    let [plain, weighted] = [0, 0];
    for (let at = 0; at < row.length; at += 1) weighted += plain += row[at]!;
    for (let at = 0; at < pixels; at += 1)
      [a, b] = [(a + plain) % 65_521, (b + row.length * a + weighted) % 65_521];
    if (isQuiet && y !== size) same += pixels * row.length;
    else {
      // Edges are as above, whatever is between them.
      same += first;
      copy();
      for (let at = first; at < behind; at += 1) steps.push(row[at]!);
      same = pixels * row.length - behind;
    }
  }
  copy();
  return { steps, sum: b * 65_536 + a, length: row.length };
}

/** The bits of a byte that a module of a row takes. */
const darkened = (x: number, perByte: 1 | 2): number =>
  perByte === 1 ? 0xff : x % 2 === 0 ? 0xf0 : 0x0f;

/** Bits behind one another, the lowest of each byte first. */
class BitWriter {
  readonly #bytes: number[] = [];
  #bits = 0;
  #held = 0;

  /** Adds the `count` lowest bits of a value, at most 16. */
  write(value: number, count: number): void {
    this.#bits |= value << this.#held;
    for (this.#held += count; this.#held >= 8; this.#held -= 8) {
      this.#bytes.push(this.#bits & 0xff);
      this.#bits >>>= 8;
    }
  }

  /** All of them, the last byte filled up, with so many empty bytes behind. */
  bytes(behind: number): Uint8Array<ArrayBuffer> {
    const rest = this.#held > 0 ? [this.#bits] : [];
    return Uint8Array.from([...this.#bytes, ...rest, ...new Array<number>(behind).fill(0)]);
  }
}

/** Numbers from `first` on that share a symbol, told apart by so many bits behind it. */
interface Group {
  readonly symbol: number;
  readonly first: number;
  readonly bits: number;
}

/** So many groups for each count of bits, from `first` on: lengths and distances (RFC 1951, 3.2.5). */
function groups(symbol: number, first: number, together: number, count: number): Group[] {
  let next = first;
  return Array.from({ length: count }, (_, at) => {
    const bits = Math.max(0, Math.floor(at / together) - 1);
    const group = { symbol: symbol + at, first: next, bits };
    next += 2 ** bits;
    return group;
  });
}
const end = 256;
const lengths = [...groups(257, 3, 4, 28), { symbol: 285, first: longestCopy, bits: 0 }];
const distances = groups(0, 1, 2, 14);
const groupOf = (value: number, all: readonly Group[]): Group =>
  all.findLast(({ first }) => first <= value) ?? all[0]!;

/** How many bits a symbol takes, by the symbol; 0 where there is none. */
type Sizes = readonly number[];

/** Of bytes of one module or two, each about as often as the others. */
const sizesOfBytes = {
  1: { [light]: 1, [dark]: 2 },
  2: { [light]: 2, [dark]: 2, 0x0f: 2, 0xf0: 3 },
} as const;

/**
 * Behind the bytes there is room for two symbols of a bit or two more than those, and for four of yet
 * one. What is left of it goes to symbols that are not used, for readers want all bits to mean
 * something.
 */
function sizesFor(copies: readonly Group[], perByte: 1 | 2): Sizes {
  const times = new Map<number, number>();
  for (const { symbol } of copies) times.set(symbol, (times.get(symbol) ?? 0) + 1);
  const used = [...times.keys(), end].sort(
    (one, two) => (times.get(two) ?? 0) - (times.get(one) ?? 0),
  );
  const unused = lengths.map(({ symbol }) => symbol).filter((symbol) => !times.has(symbol));
  const sizes = new Array<number>(286).fill(0);
  for (const [byte, size] of Object.entries(sizesOfBytes[perByte])) sizes[Number(byte)] = size;
  for (const [at, symbol] of [...used, ...unused].slice(0, 6).entries())
    sizes[symbol] = (at < 2 ? 3 : 4) + perByte;
  return sizes;
}

/** The bits of each symbol, the first of which is the lowest (RFC 1951, 3.2.2). */
function codesOf(sizes: Sizes): readonly number[] {
  const symbols = sizes.flatMap((size, symbol) => (size > 0 ? [{ size, symbol }] : []));
  symbols.sort((one, two) => one.size - two.size || one.symbol - two.symbol);
  const codes = sizes.map(() => 0);
  let [code, last] = [0, 0];
  for (const { size, symbol } of symbols) {
    code <<= size - last;
    last = size;
    for (let bit = 0; bit < size; bit += 1)
      codes[symbol]! |= ((code >> bit) & 1) << (size - 1 - bit);
    code += 1;
  }
  return codes;
}

/** The order in which the sizes of the codes for sizes are written (RFC 1951, 3.2.7). */
const orderOfSizes = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** 17 and 18 stand for several symbols that there are none of. */
const [someNone, manyNone] = [17, 18] as const;

/** Three bits for each size that is used, or might have been: there are eight. */
function sizesOf(sizes: Sizes): Sizes {
  const used = new Set([...sizes, 1, someNone, manyNone]);
  for (let size = 2; used.size < 8; size += 1) used.add(size);
  return orderOfSizes.map((_, size) => (used.has(size) ? 3 : 0));
}

/** Says how many bits each symbol takes, of steps and of the one distance. */
function writeSizes(sizes: Sizes, distance: Group, packed: BitWriter): void {
  const sizesOfSizes = sizesOf(sizes);
  const codesOfSizes = codesOf(sizesOfSizes);
  const all = [...sizes, ...new Array<number>(distance.symbol).fill(0), 1];
  packed.write(sizes.length - 257, 5);
  packed.write(distance.symbol, 5);
  packed.write(orderOfSizes.length - 4, 4);
  for (const size of orderOfSizes) packed.write(sizesOfSizes[size] ?? 0, 3);
  for (let at = 0; at < all.length;) {
    const next = all.findIndex((size, from) => from >= at && size > 0);
    const none = Math.min(next - at, 138);
    const symbol = none > 10 ? manyNone : none > 2 ? someNone : (all[at] ?? 0);
    packed.write(codesOfSizes[symbol] ?? 0, 3);
    if (symbol === manyNone) packed.write(none - 11, 7);
    if (symbol === someNone) packed.write(none - 3, 3);
    at += symbol === manyNone || symbol === someNone ? none : 1;
  }
}

/** The block of all steps; `distance`: from each row to the one above. */
function writeSteps(
  steps: readonly Step[],
  distance: number,
  perByte: 1 | 2,
  packed: BitWriter,
): void {
  const away = groupOf(distance, distances);
  const copies = steps.map((step) => (step > sameFrom ? groupOf(step - sameFrom, lengths) : null));
  const sizes = sizesFor(
    copies.filter((copy) => copy !== null),
    perByte,
  );
  const codes = codesOf(sizes);
  const write = (symbol: number) => packed.write(codes[symbol] ?? 0, sizes[symbol] ?? 0);
  writeSizes(sizes, away, packed);
  for (const [at, step] of steps.entries()) {
    const copy = copies[at] ?? null;
    write(copy?.symbol ?? step);
    if (copy === null) continue;
    packed.write(step - sameFrom - copy.first, copy.bits);
    // The one distance has one bit.
    packed.write(0, 1);
    packed.write(distance - away.first, away.bits);
  }
  write(end);
}
