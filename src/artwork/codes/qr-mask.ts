/**
 * Which of the eight masks a QR code is drawn with: the one of the lowest penalty (ISO/IEC 18004,
 * 7.8.3), the first of these where several have it. A code is drawn for every award, so all masks are
 * judged at once: a module is a byte with one bit for each mask, and four beside each other are one
 * number.
 */

const masks = 8;
const perNumber = 4;

/** Modules row by row, 1 where dark. */
export interface Modules {
  readonly size: number;
  readonly data: Uint8Array;
}

/** For each module of a size, the bits of those masks that make it other than the first does. */
export type Flips = Uint8Array;

/** What codes of one size differ in by their masks, whatever they say. `codes`: one with each mask. */
export function flipsBetween(codes: readonly Uint8Array[]): Flips {
  const [first = new Uint8Array()] = codes;
  return first.map((dark, at) =>
    codes.reduce((bits, code, mask) => bits | ((code[at]! ^ dark) << mask), 0),
  );
}

/** A code with another mask than the first. */
export function masked({ size, data }: Modules, flips: Flips, mask: number): Modules {
  const other = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) other[at] = data[at]! ^ ((flips[at]! >> mask) & 1);
  return { size, data: other };
}

/** The number (0 to 7) of the best mask for a code that has the first one. */
export function bestMask({ size, data }: Modules, flips: Flips): number {
  const wide = Math.ceil(size / perNumber);
  const [rows, columns, lefts] = [sheet(size), sheet(size), sheet(size)];
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const cell = -data[y * size + x]! ^ flips[y * size + x]!;
      rows[perNumber * wide * y + x] = cell;
      columns[perNumber * wide * x + y] = cell;
    }
  lefts.set(rows.subarray(0, -1), 1);
  const [down, across] = [numbers(rows), numbers(columns)];
  const points = new Points();
  for (let at = 0; at < wide; at += 1) {
    const inside = lanes(size - perNumber * at);
    countDark(down, at, wide, inside, points);
    for (const lines of [down, across]) {
      countRuns(lines, at, wide, inside, points);
      countFinders(lines, at, wide, inside, points);
    }
    countBlocks(down, numbers(lefts), at, wide, at === 0 ? inside & ~lanes(1) : inside, points);
  }
  return points.lowest(size * size);
}

/** Room for the modules of a code, each row a whole number of numbers. */
const sheet = (size: number): Uint8Array =>
  new Uint8Array(perNumber * Math.ceil(size / perNumber) * size);
const numbers = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.buffer);
/** All bits of so many first modules of a number, of all where there are more. */
const lanes = (count: number): number =>
  numbers(Uint8Array.from({ length: perNumber }, (_, at) => (at < count ? 255 : 0)))[0]!;

/** Counts for each bit of a number how often it was set: in planes, each of twice what the one before is. */
class Tally {
  readonly #planes = new Int32Array(16);

  add(bits: number): void {
    for (let plane = 0, carried = bits; carried !== 0; plane += 1) {
      const before = this.#planes[plane]!;
      this.#planes[plane] = before ^ carried;
      carried &= before;
    }
  }

  /** How often the bit of a mask was, in any of a number's modules. */
  of(mask: number): number {
    let sum = 0;
    for (let plane = 0; plane < this.#planes.length; plane += 1)
      for (let bit = mask; bit < perNumber * masks; bit += masks)
        sum += ((this.#planes[plane]! >>> bit) & 1) << plane;
    return sum;
  }
}

/** How often each mask has each feature that costs points. */
class Points {
  /** Five modules of one colour in a line, and where a run of five or more begins. */
  readonly fives = new Tally();
  readonly runs = new Tally();
  readonly blocks = new Tally();
  readonly finders = new Tally();
  readonly dark = new Tally();

  /** The first of the masks with the fewest points. */
  lowest(modules: number): number {
    const penalties = Array.from({ length: masks }, (_, mask) => {
      // A run of five costs 3, and each module more costs 1.
      const runs = 2 * this.runs.of(mask) + this.fives.of(mask);
      const share = (100 * this.dark.of(mask)) / modules;
      const uneven = Math.abs(Math.ceil(share / 5) - 10);
      return runs + 3 * this.blocks.of(mask) + 40 * this.finders.of(mask) + 10 * uneven;
    });
    return penalties.indexOf(Math.min(...penalties));
  }
}

/** All lines of four columns, from the number at `from`, each `step` after the one before. */
function countRuns(
  lines: Int32Array,
  from: number,
  step: number,
  inside: number,
  { fives, runs }: Points,
): void {
  // Where a module is like the one before it; and the three before that one.
  let [like, like1, like2, like3, before] = [0, 0, 0, 0, 0];
  for (let at = from + step; at < lines.length; at += step) {
    like3 = like2;
    like2 = like1;
    like1 = like;
    like = ~(lines[at]! ^ lines[at - step]!) & inside;
    const five = like & like1 & like2 & like3;
    fives.add(five);
    runs.add(five & ~before);
    before = five;
  }
}

/** Dark, light, three dark, light, dark, as finders are, with four light ones before or after. */
function countFinders(
  lines: Int32Array,
  from: number,
  step: number,
  inside: number,
  { finders }: Points,
): void {
  const { length } = lines;
  for (let at = from; at + 6 * step < length; at += step) {
    const middle = lines[at + 2 * step]! & lines[at + 3 * step]! & lines[at + 4 * step]!;
    const ends = lines[at]! & lines[at + 6 * step]!;
    const gaps = lines[at + step]! | lines[at + 5 * step]!;
    const finder = middle & ends & ~gaps & inside;
    if (finder === 0) continue;
    if (at >= 4 * step) finders.add(finder & lightFrom(lines, at - 4 * step, step));
    if (at + 10 * step < length) finders.add(finder & lightFrom(lines, at + 7 * step, step));
  }
}

const lightFrom = (lines: Int32Array, at: number, step: number): number =>
  ~(lines[at]! | lines[at + step]! | lines[at + 2 * step]! | lines[at + 3 * step]!);

/** Two by two of one colour. `lefts`: the modules, each where the one to its right is. */
function countBlocks(
  rows: Int32Array,
  lefts: Int32Array,
  from: number,
  step: number,
  inside: number,
  { blocks }: Points,
): void {
  for (let at = from + step; at < rows.length; at += step) {
    const here = rows[at]!;
    const other = (here ^ rows[at - step]!) | (here ^ lefts[at]!) | (here ^ lefts[at - step]!);
    blocks.add(~other & inside);
  }
}

function countDark(
  rows: Int32Array,
  from: number,
  step: number,
  inside: number,
  { dark }: Points,
): void {
  for (let at = from; at < rows.length; at += step) dark.add(rows[at]! & inside);
}
