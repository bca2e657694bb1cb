/** From an offset in a text to the line and column that an editor shows. */

export interface Place {
  /** First line is 1. */
  readonly line: number;
  /** First column is 1; counted in UTF-16 code units, as editors count. */
  readonly column: number;
}

/**
 * The place of an offset (in UTF-16 code units; beyond the end counts as the end). Lines end with
 * LF, CR LF or CR.
 */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  const ends = [...before.matchAll(/\r\n|\n|\r(?!\n)/g)];
  const last = ends.at(-1);
  return {
    line: ends.length + 1,
    column: before.length - (last ? last.index + last[0].length : 0) + 1,
  };
}

/**
 * Places of many offsets in one text, whose lines end with LF: found by halving, since a long list
 * of people may have as many problems.
 */
export function lineFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
