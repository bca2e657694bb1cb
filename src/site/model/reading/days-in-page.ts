/** The bytes of a page with and without the day on which the site speaks. */

/** A page without it, and where it goes there, in bytes from the beginning. */
interface WithoutDays {
  readonly bytes: Uint8Array;
  readonly days: readonly number[];
}

/** Takes a word out of a page wherever it stands. */
export function withoutWord(page: Uint8Array, word: string): WithoutDays {
  const whole = Buffer.from(page.buffer, page.byteOffset, page.length);
  const parts: Uint8Array[] = [];
  const days: number[] = [];
  let [from, length] = [0, 0];
  for (let at = whole.indexOf(word); at !== -1; at = whole.indexOf(word, from)) {
    parts.push(whole.subarray(from, at));
    days.push((length += at - from));
    from = at + Buffer.byteLength(word);
  }
  return { bytes: Buffer.concat([...parts, whole.subarray(from)]), days };
}

/** The page with a day, as HTML, where it goes. */
export function withDays(
  page: Uint8Array,
  days: readonly number[],
  day: string,
): Uint8Array<ArrayBuffer> {
  const ends = [...days, page.length];
  const parts = ends.map((end, at) => page.subarray(days[at - 1] ?? 0, end));
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from(day), part])));
}

/** Undoes `withDays`. */
export function withoutDays(page: Uint8Array, days: readonly number[], day: string): Uint8Array {
  const length = Buffer.byteLength(day);
  const starts = days.map((start, at) => start + at * length);
  const ends = [...starts, page.length];
  return Buffer.concat(
    ends.map((end, at) => page.subarray(at === 0 ? 0 : (starts[at - 1] ?? 0) + length, end)),
  );
}
