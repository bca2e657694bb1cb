/** A row of a list, whatever form the list came in. */

export interface CsvRow {
  /** Line of the file in which the row begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Its number in the list, from 1, where lines do not tell rows apart; else it is not there. */
  readonly entry?: number;
}

/** Where a row stands, as people look for it. */
export function placeOf({ line, entry }: Pick<CsvRow, 'line' | 'entry'>): string {
  return entry === undefined ? `line ${line}` : `entry ${entry}`;
}
