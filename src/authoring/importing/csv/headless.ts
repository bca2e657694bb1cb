/**
 * A list whose first line is a row already: what its columns hold is told by hand, or by their
 * kind.
 */

import { folded } from '../../../community/identifiers.ts';
import type { Badge } from '../../../community/model.ts';
import { readingsOf } from '../../../community/text/written-dates.ts';
import { isEmailAddress } from '../../email.ts';
import { isField, type Refusal } from './columns.ts';
import { isKnownHeading } from './headings.ts';
import { beyondColumns, onePerRow } from './lines/one-line.ts';
import type { CsvRow } from './row.ts';

interface Headed {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly CsvRow[];
}

/**
 * `--columns name,-,email`: what stands in each column, a hyphen for what is not to be read; or
 * what is wrong with it.
 */
export function parseColumns(text: string): readonly string[] | string {
  const named = text.split(',').map((name) => name.trim());
  const unknown = named.find((name) => name !== '-' && !isField(name));
  if (unknown !== undefined)
    return (
      '--columns wants one word for each column, such as name,email,- ' +
      `and no heading; ${JSON.stringify(unknown.slice(0, 40))} is none`
    );
  const read = named.filter((name) => name !== '-');
  return new Set(read).size < read.length ? '--columns names one thing twice' : named;
}

/** Headings and rows. `columns`: what `--columns` says, or null. */
export function headed(
  given: readonly CsvRow[],
  columns: readonly string[] | null,
  badges: readonly Badge[],
): Headed | Refusal {
  const records = onePerRow(given, columns);
  const [first, ...rows] = records;
  if (first === undefined) return empty;
  const width = Math.max(...records.slice(0, 1000).map(({ cells }) => cells.length));
  if (columns !== null)
    return beyondColumns(records, columns) ?? invented(records, padded(columns, width));
  const later = headingsBelow(records);
  if (later !== null)
    return [
      `The headings stand in line ${later.line}, and something else above them.`,
      `Delete what stands above line ${later.line}, and import the file again.`,
    ];
  if (!first.cells.some(isNoHeading))
    return rows.length > 0
      ? { header: first.cells, headerLine: first.line, rows }
      : first.cells.some(isKnownHeading)
        ? empty
        : oneLine;
  const kinds = Array.from({ length: width }, (_, place) => kindOf(place, records, badges));
  const texts = kinds.filter((kind) => kind === 'name').length;
  const isPlain = ['email', 'date', 'badge', 'name'].every(
    (kind) => kinds.filter((own) => own === kind).length <= 1,
  );
  if (isPlain && texts <= 1 && !kinds.includes('?')) return invented(records, padded(kinds, width));
  return untold(kinds);
}

/** Nothing is proposed twice, and no address of another person to be left out. */
function untold(kinds: readonly string[]): Refusal {
  const words = kinds.map((kind, place): string => {
    const isAgain = kinds.indexOf(kind) < place;
    return isAgain && kind === 'email' ? '?' : isAgain || kind === '?' ? '-' : kind;
  });
  if (!words.some((word) => word !== '-')) words[0] = 'name';
  const message =
    'The first line is a row already, and not a line of ' +
    'headings; nothing says what stands in each column.';
  return words.includes('?')
    ? [
        `${message} Several columns hold e-mail addresses.`,
        'Where they are of several people, write each person on a line of their own; where they ' +
          'are of one, take out all but one. Then say what the columns hold, such as --columns ' +
          `${words.join(',')}, or put a line of headings above.`,
      ]
    : [
        message,
        `Say it, a hyphen for what is not to be read: --columns ${words.join(',')} ` +
          '(change what is not so), or put a line of headings above.',
      ];
}

/** Lines above the headings that people take for a title. */
const mostTitles = 8;

/** The row that holds headings people write, where the first one holds none; else null. */
function headingsBelow(records: readonly CsvRow[]): CsvRow | null {
  const known = ({ cells }: CsvRow): number => cells.filter(isKnownHeading).length;
  const [first, ...others] = records.slice(0, mostTitles);
  return first === undefined || known(first) > 0
    ? null
    : (others.find((row) => known(row) > 1) ?? null);
}

const empty: Refusal = [
  'The file has no row below its headings.',
  'Give a file whose first line names the columns, or ' +
    'say what stands in them with --columns name,email.',
];

const oneLine: Refusal = [
  'The file has one line only: headings without a row, or people without headings.',
  'Where it holds names, say --columns name, or write each person on a line of their own; else ' +
    'give a file whose first line names the columns.',
];

const invented = (rows: readonly CsvRow[], header: readonly string[]): Headed => ({
  header,
  headerLine: rows[0]?.line ?? 1,
  rows,
});

const padded = (columns: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(width, columns.length) }, (_, place) => {
    const name = columns[place] ?? '-';
    return name === '-' ? `column ${place + 1}` : name;
  });

/** Headings are no addresses and no days. */
function isNoHeading(cell: string): boolean {
  const text = cell.trim();
  return isEmailAddress(text) || /^https?:\/\//i.test(text) || readingsOf(text).size > 0;
}

const pageOfAccount = /^https:\/\/[^/\s]+\.[^/\s]+\/(?:users?\/)?[^/?#\s]+\/?$/i;

function kindOf(place: number, rows: readonly CsvRow[], badges: readonly Badge[]): string {
  const cells = rows
    .map(({ cells: all }) => (all[place] ?? '').trim())
    .filter((cell) => cell !== '');
  const known = new Set(badges.flatMap(({ slug, name }) => [slug, folded(name)]));
  if (cells.length === 0) return '-';
  if (cells.every((cell) => isEmailAddress(cell))) return 'email';
  if (cells.every((cell) => readingsOf(cell).size > 0)) return 'date';
  if (cells.every((cell) => known.has(cell) || known.has(folded(cell)))) return 'badge';
  // Nothing but pages of accounts: somebody is behind each.
  const isAlone = rows.every(({ cells: all }) => all.length === 1);
  if (isAlone && cells.every((cell) => pageOfAccount.test(cell))) return 'account';
  return cells.every((cell) => /\p{L}/u.test(cell) && !/[:@/]/.test(cell)) ? 'name' : '?';
}
