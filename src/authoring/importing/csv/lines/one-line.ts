/**
 * People who were pasted side by side, as programs of mail write receivers: each of them is a row,
 * and none is taken for a column that nobody reads.
 */

import { isEmailAddress } from '../../../email.ts';
import type { Refusal } from '../columns.ts';
import { isKnownHeading } from '../headings.ts';
import type { CsvRow } from '../row.ts';

const filled = (row: CsvRow | undefined): string[] =>
  (row?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');

/**
 * A row for each person; or the rows as they were. `columns`: what `--columns` says, or null. Only
 * addresses are people without being told; names are where `--columns name` is all that is said.
 */
export function onePerRow(
  records: readonly CsvRow[],
  columns: readonly string[] | null,
): readonly CsvRow[] {
  const isWrapped = records.slice(0, -1).every(({ cells }) => cells.at(-1)?.trim() === '');
  const addresses = pieces(records, /\s+/);
  if (isOneByOne(addresses, isEmailAddress) && (isWrapped || records.length === 1))
    return eachARow(records, addresses);
  if (records.length !== 1 || columns?.join() !== 'name') return records;
  const names = pieces(records, /[、，،]/);
  const isTold = names.flat().length > 2 && names[0]?.length !== filled(records[0]).length;
  return isOneByOne(names, isTold ? isWord : isWholeName) ? eachARow(records, names) : records;
}

/** What stands in each row, cut further. */
const pieces = (records: readonly CsvRow[], sign: RegExp): string[][] =>
  records.map((row) => filled(row).flatMap((cell) => cell.split(sign).map((one) => one.trim())));

const isOneByOne = (all: readonly string[][], test: (cell: string) => boolean): boolean =>
  all.some((cells) => cells.length > 1) && all.flat().every(test);

const eachARow = (records: readonly CsvRow[], all: readonly string[][]): CsvRow[] =>
  records
    .flatMap(({ line }, at) => (all[at] ?? []).map((cell) => ({ line, cells: [cell] })))
    .map((row, index) => ({ ...row, entry: index + 1 }));

const isWord = (cell: string): boolean => /\p{L}/u.test(cell);

/** Chinese, Japanese and Korean names have nothing between their parts. */
const ofOneWord =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}$/u;

/** Of two words or more, so that it is no half of a name; and no sentence of several names. */
const isWholeName = (cell: string): boolean =>
  (/\S\s+\S/u.test(cell) || ofOneWord.test(cell)) &&
  !/\s(?:and|und|et|e|y|&)\s/iu.test(cell) &&
  !isKnownHeading(cell);

/** Cells that `--columns` says nothing about are no cells to leave out. */
export function beyondColumns(
  records: readonly CsvRow[],
  columns: readonly string[],
): Refusal | null {
  const row = records.find(({ cells }) =>
    cells.slice(columns.length).some((cell) => cell.trim() !== ''),
  );
  return row === undefined
    ? null
    : [
        `Line ${row.line} has ${row.cells.length} cells, and --columns speaks of ` +
          `${columns.length}: the others would be left out.`,
        'Write each person on a line of their own, and a name with a comma between quotation ' +
          'marks; where the cells are columns, name each of them, a hyphen for what is not to ' +
          'be read.',
      ];
}
