/**
 * The bytes of a list as rows of text, each with its line; or why not. The door to csv-parse.
 */

import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../../community/problem.ts';
import { fileKindOf, inWords, isPicture } from '../../../community/pictures/kinds.ts';
import { quoted } from '../clean-text.ts';
import { type Decoded, decoded, encodings } from './encoding.ts';
import { jsonTable } from './json-table.ts';
import { mailList } from './mail-list.ts';
import { asPlainList, withGershayim } from './pasted.ts';
import type { CsvRow } from './row.ts';

interface CsvTable {
  /** Every row that is not blank; the first one may hold the headings. */
  readonly records: readonly CsvRow[];
  /** Null where the first row is to be judged; else the headings, which no row holds. */
  readonly header: readonly string[] | null;
  readonly encoding: string;
}

/** 50,000 rows of 300 bytes; a row may also be a single letter, so each is counted. */
const largest = 16 * 1024 * 1024;
const mostRows = 50_000;
const mostCells = 2_000_000;
const mostColumns = 1_000;
const delimiters = [',', ';', '\t', '|'] as const;

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
 * The rows, or the one problem that keeps them from being read. Never throws at bad bytes, and
 * repeats no address. `encoding`: what `--encoding` says, or null.
 */
export function readCsv(
  bytes: Uint8Array,
  path: string,
  encoding: string | null = null,
): CsvTable | Problem {
  const complain = complainerOf(path);
  if (bytes.length > largest)
    return complain(
      1,
      'csv-size',
      'The file is larger than 16 MB.',
      'Split it into several files.',
    );
  const other = otherKind(bytes);
  if (other !== null)
    return complain(
      1,
      'csv-form',
      `This is ${other}, and no list that can be read here.`,
      'Open it with the program that made it, and export the list as "CSV ' +
        'UTF-8"; or copy the rows, and paste them: npm run import -- csv -',
    );
  const read = decoded(bytes, encoding);
  if (!('text' in read)) return undecided(read, complain);
  // Encodings of old terminals switch their alphabets by it.
  const escape = read.text.indexOf('\u001b');
  if (escape >= 0)
    return complain(
      read.text.slice(0, escape).split(/\r\n|\r|\n/).length,
      'csv-encoding',
      'There is an escape character here, which no text has: the file is in another encoding.',
      'Export it again as "CSV UTF-8", or take the character out.',
    );
  try {
    const table = tableOf(read.text);
    if ('message' in table)
      return complain(
        table.line,
        'csv-form',
        table.message,
        table.remedy ?? 'Save or download the file again.',
      );
    return { ...table, encoding: read.encoding };
  } catch (error) {
    return unreadable(error, complain);
  }
}

/** What a file is called that is a list for its program alone; null for text. */
function otherKind(bytes: Uint8Array): string | null {
  const kind = fileKindOf(bytes);
  if (kind === 'zip')
    return 'a spreadsheet of its own format (XLSX, ODS, Numbers), or another archive';
  if (/^\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 16)))) return 'a document (RTF)';
  // Some programs call a web page with a table `.xls`.
  if (/^\s*<(?:table|\?xml|!doctype|html)/i.test(String.fromCharCode(...bytes.subarray(0, 64))))
    return 'a web page';
  return kind === 'web page' || kind === 'svg' || isPicture(kind) ? inWords(kind) : null;
}

type Complain = ReturnType<typeof complainerOf>;

function undecided(
  { line, readings }: Extract<Decoded, { readings: unknown }>,
  complain: Complain,
): Problem {
  if (readings.length === 0)
    return complain(
      line,
      'csv-encoding',
      'The file is neither text in UTF-8 or UTF-16 nor in an ' +
        'older encoding; it may be a spreadsheet of its own format.',
      'Export it again as "CSV UTF-8", or say in which encoding it is, such as --encoding ' +
        'windows-1250.',
    );
  const isOne = readings.length === 1;
  const shown = readings
    .slice(0, 4)
    .map(([name, word]) => `${quoted(word)} in ${name} (${encodings[name] ?? ''})`);
  return complain(
    line,
    'csv-encoding',
    'The file is in an older encoding ("ANSI"), and nothing ' +
      `in it says in which: there stands ${shown.join(', ')}` +
      `${isOne ? ', or something else in EUC-TW, which is not read here' : ''}.`,
    `${isOne ? 'Where that is right, say' : 'Say which is right, such as'} --encoding ` +
      `${readings[0]?.[0] ?? 'windows-1252'}, or export it again as "CSV UTF-8".`,
  );
}

function unreadable(error: unknown, complain: Complain): Problem {
  if (error instanceof TooMuch)
    return complain(
      error.line,
      'csv-size',
      'Up to here, the file has more than 50,000 rows, 1,000 columns or 2,000,000 cells.',
      'Split it into several files, and leave out columns that nobody needs.',
    );
  if (!(error instanceof CsvError)) throw error;
  const line = Number(error['lines'] ?? 1);
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return complain(
      line,
      'csv-form',
      `The row in line ${line} is longer than 256 KB: a text in it is ` +
        'no cell of a list, or a quotation mark before it does not close.',
      'Take the text out, or export the file again; a ' +
        'quotation mark inside a cell is written twice.',
    );
  return complain(
    line,
    'csv-form',
    `The quotation marks in or before line ${line} do not fit together.`,
    'Export the file again; a quotation mark inside a cell is written twice.',
  );
}

/** Thrown while rows are read: what is beyond the limits is not even cut into cells. */
class TooMuch extends Error {
  readonly line: number;
  constructor(line: number) {
    super('The table is too large.');
    this.line = line;
  }
}

function tableOf(
  text: string,
):
  | Omit<CsvTable, 'encoding'>
  | { readonly line: number; readonly message: string; readonly remedy?: string } {
  const json = jsonTable(text, largest);
  if (json !== null) {
    if ('message' in json) return json;
    counted(json.rows);
    return { header: json.header, records: json.rows };
  }
  const mails = text.length > 1024 * 1024 ? null : mailList(text);
  if (mails !== null && 'message' in mails) return mails;
  if (mails !== null) return { header: ['name', 'email'], records: mails };
  const list = text.length > 1024 * 1024 ? text : asPlainList(withGershayim(text));
  const told = /^sep=([,;\t|])\r?\n/i.exec(list); // what Excel writes for itself
  const records = rowsOf(list, told?.[1] ?? delimiterOf(list)).slice(told ? 1 : 0);
  return {
    header: null,
    records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

function counted(rows: readonly CsvRow[]): void {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length > mostRows || width > mostColumns || rows.length * width > mostCells)
    throw new TooMuch(1);
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
