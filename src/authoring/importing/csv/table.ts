/**
 * The door to csv-parse: the bytes of a spreadsheet's export as rows of text, each with its line;
 * or why not.
 */

import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../../community/problem.ts';
import { strictText } from '../../../proof/bytes.ts';

export interface CsvRow {
  /** Line of the file in which the row begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvTable {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly CsvRow[];
}

/** 50,000 rows of 300 bytes; a row may also be a single letter, so each is counted. */
const largest = 16 * 1024 * 1024;
const mostRows = 50_000;
const mostCells = 2_000_000;
const mostColumns = 1_000;
const delimiters = [',', ';', '\t'] as const;

/** Makes problems of one file. */
const complainerOf =
  (path: string) =>
  (line: number, rule: string, message: string, remedy: string): Problem => ({
    rule,
    path,
    line,
    column: 1,
    message,
    remedy,
  });

/**
 * The table, or the one problem that keeps it from being read. Never throws at bad bytes, and
 * repeats none of them.
 */
export function readCsv(bytes: Uint8Array, path: string): CsvTable | Problem {
  const complain = complainerOf(path);
  if (bytes.length > largest)
    return complain(
      1,
      'csv-size',
      'The file is larger than 16 MB.',
      'Split it into several files.',
    );
  const text = decoded(bytes);
  if (text === null)
    return complain(
      1,
      'csv-encoding',
      'The file is not UTF-8 text; it may be UTF-16 or a spreadsheet of its own format.',
      'Export it again as "CSV UTF-8".',
    );
  try {
    return (
      tableOf(text) ??
      complain(
        1,
        'csv-empty',
        'The file has no row below its headings.',
        'Give a file whose first line names the columns.',
      )
    );
  } catch (error) {
    if (error instanceof TooMuch)
      return complain(
        error.line,
        'csv-size',
        'Up to here, the file has more than 50,000 rows, 1,000 columns or 2,000,000 cells.',
        'Split it into several files, and leave out columns that nobody needs.',
      );
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    return complain(
      line,
      'csv-form',
      `The quotation marks in or before line ${line} do not fit together.`,
      'Export the file again; a quotation mark inside a cell is written twice.',
    );
  }
}

/** Thrown while rows are read: what is beyond the limits is not even cut into cells. */
class TooMuch extends Error {
  readonly line: number;
  constructor(line: number) {
    super('The table is too large.');
    this.line = line;
  }
}

/**
 * UTF-8, with or without a byte order mark. UTF-16 shows by its mark, or by the zero byte of every
 * plain letter.
 */
function decoded(bytes: Uint8Array): string | null {
  if (
    bytes.includes(0) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  )
    return null;
  return strictText(bytes);
}

function tableOf(text: string): CsvTable | null {
  const told = /^sep=([,;\t])\r?\n/i.exec(text); // what Excel writes for itself
  const records = rowsOf(text, told?.[1] ?? delimiterOf(text)).slice(told ? 1 : 0);
  const [header, ...rows] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return header === undefined || rows.length === 0
    ? null
    : { header: header.cells, headerLine: header.line, rows };
}

/** The sign that cuts the first line into most cells. */
function delimiterOf(text: string): string {
  const counts = delimiters.map((delimiter) => firstCells(text.slice(0, 64 * 1024), delimiter));
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Behind the wrong sign, quotation marks stand where they cannot. */
function firstCells(text: string, delimiter: string): number {
  try {
    return rowsOf(text, delimiter, 1)[0]?.cells.length ?? 0;
  } catch (error) {
    if (error instanceof CsvError) return 0;
    throw error;
  }
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, delimiter: string, most?: number): CsvRow[] {
  let [rows, cells] = [0, 0];
  const records = parse(text, {
    delimiter,
    info: true,
    columns: false,
    quote: '"',
    escape: '"',
    relax_quotes: false,
    relax_column_count: true,
    skip_empty_lines: true,
    cast: false,
    trim: false,
    max_record_size: 256 * 1024,
    ...(most !== undefined && { to: most }),
    on_record: (row) => {
      // Its type leaves out what `info` adds.
      const { record, info } = row as unknown as ParsedRow;
      rows += 1;
      cells += record.length;
      // Besides the rows: the headings, and what Excel writes for itself above them.
      if (rows > mostRows + 2 || cells > mostCells || record.length > mostColumns)
        throw new TooMuch(info.lines);
      return row;
    },
  }) as unknown as readonly ParsedRow[];
  return records.map(({ record, info }) => ({
    line: info.lines - lineEndsIn(record),
    cells: record,
  }));
}

/** The parser counts to the end of a record. */
function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
