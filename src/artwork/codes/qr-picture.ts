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
  // Grey, of as many bits that each module takes a byte of each row.
  view.setUint8(8, 8 / pixels);
  const { steps, sum } = stepsOf(modules, margin, pixels);
  const packed = new BitWriter();
  // A stream of zlib (RFC 1950), whose one block is the last, with codes of its own.
  packed.write(0x0178, 16);
  packed.write(0b101, 3);
  writeSteps(steps, side + 1, packed);
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

/** The rows of the picture as steps, and the checksum of their bytes (RFC 1950, Adler-32). */
function stepsOf({ size, data }: Modules, margin: number, pixels: number) {
  const row = new Uint8Array(size + 2 * margin + 1).fill(light);
  row[0] = unfiltered;
  const first = margin + 1;
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
    for (let x = 0; x < size; x += 1)
      row[first + x] = !isQuiet && data[y * size + x] === 1 ? dark : light;
    let [plain, weighted] = [0, 0];
    for (let at = 0; at < row.length; at += 1) weighted += plain += row[at]!;
    for (let at = 0; at < pixels; at += 1)
      [a, b] = [(a + plain) % 65_521, (b + row.length * a + weighted) % 65_521];
    if (isQuiet && y !== size) same += pixels * row.length;
    else {
      // Edges are as above, whatever is between them.
      same += first;
      copy();
      for (let x = 0; x < size; x += 1) steps.push(row[first + x]!);
      same = pixels * row.length - first - size;
    }
  }
  copy();
  return { steps, sum: b * 65_536 + a };
}

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

/**
 * Half of all is light and half is dark, in one bit and two; behind these there is room for two
 * symbols of four bits and four of five. What is left of it goes to symbols that are not used, for
 * readers want all bits to mean something.
 */
function sizesFor(copies: readonly Group[]): Sizes {
  const times = new Map<number, number>();
  for (const { symbol } of copies) times.set(symbol, (times.get(symbol) ?? 0) + 1);
  const used = [...times.keys(), end].sort(
    (one, two) => (times.get(two) ?? 0) - (times.get(one) ?? 0),
  );
  const unused = lengths.map(({ symbol }) => symbol).filter((symbol) => !times.has(symbol));
  const sizes = new Array<number>(286).fill(0);
  [sizes[light], sizes[dark]] = [1, 2];
  for (const [at, symbol] of [...used, ...unused].slice(0, 6).entries())
    sizes[symbol] = at < 2 ? 4 : 5;
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
/** Eight of them, of three bits each; 17 and 18 stand for several symbols that there are none of. */
const sizesOfSizes = orderOfSizes.map((_, size) =>
  [0, 1, 2, 3, 4, 5, 17, 18].includes(size) ? 3 : 0,
);
const codesOfSizes = codesOf(sizesOfSizes);

/** Says how many bits each symbol takes, of steps and of the one distance. */
function writeSizes(sizes: Sizes, distance: Group, packed: BitWriter): void {
  const all = [...sizes, ...new Array<number>(distance.symbol).fill(0), 1];
  packed.write(sizes.length - 257, 5);
  packed.write(distance.symbol, 5);
  packed.write(orderOfSizes.length - 4, 4);
  for (const size of orderOfSizes) packed.write(sizesOfSizes[size] ?? 0, 3);
  for (let at = 0; at < all.length;) {
    const next = all.findIndex((size, from) => from >= at && size > 0);
    const none = Math.min(next - at, 138);
    const symbol = none > 10 ? 18 : none > 2 ? 17 : (all[at] ?? 0);
    packed.write(codesOfSizes[symbol] ?? 0, 3);
    if (symbol === 18) packed.write(none - 11, 7);
    if (symbol === 17) packed.write(none - 3, 3);
    at += symbol > 16 ? none : 1;
  }
}

/** The block of all steps; `distance`: from each row to the one above. */
function writeSteps(steps: readonly Step[], distance: number, packed: BitWriter): void {
  const away = groupOf(distance, distances);
  const copies = steps.map((step) => (step > sameFrom ? groupOf(step - sameFrom, lengths) : null));
  const sizes = sizesFor(copies.filter((copy) => copy !== null));
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
