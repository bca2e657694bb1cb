/** A row of a list, whatever form the list came in. */

export interface CsvRow {
  /** Line of the file in which the row begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
