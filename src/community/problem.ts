/** A mistake in authored data, with its place and its remedy. */

export interface Problem {
  /** Which rule was broken, in kebab-case; stable, for machines and tests. */
  readonly rule: string;
  /** Path of the file inside the community's folder, with forward slashes. */
  readonly path: string;
  /** First line is 1. Where a whole file is meant: 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  /** What is wrong, in one sentence a newcomer understands. */
  readonly message: string;
  /** What to write or do instead, in one sentence. */
  readonly remedy: string;
}

/** Order of a report: path, then place, then rule; byte order, so no locale changes it. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 code unit: the same everywhere, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
