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
