/** A list of awards as a table for spreadsheets (RFC 4180). */

import { stringify } from 'csv-stringify/sync';
import { type Line, resultsInWords } from './overview.ts';

const columns = [
  ...(['award', 'name', 'badge', 'title', 'date', 'until', 'state', 'address'] as const),
  'isSignedOtherwise',
] as const;

/** What a badge took and what was reached, behind the columns that were there first. */
const efforts = ['hours', 'credits', 'creditUnit', 'level'] as const;

/**
 * The lines as comma-separated values in UTF-8, with a heading and CRLF. A text that a spreadsheet
 * would take for a formula is marked as a text, since people choose their names themselves.
 */
export function linesAsCsv(lines: readonly Line[]): string {
  return stringify(
    lines.map((line) => [
      ...columns.map((column) => String(line[column] ?? '')),
      ...efforts.map((part) => String(line.effort[part] ?? '')),
      resultsInWords(line),
    ]),
    {
      columns: [...columns, ...efforts, 'results'],
      header: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
