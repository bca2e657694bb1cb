/** In which order a column writes its days: decided by all of its cells, never by one alone. */

import {
  type DateOrder,
  dateOrders,
  readingsOf,
} from '../../../../community/text/written-dates.ts';
import { quoted } from '../../clean-text.ts';
import type { Refusal } from '../columns.ts';
import type { CsvRow } from '../row.ts';

/**
 * The order under which every day of the column is one; null where none of its cells needs one; or
 * why it cannot be told. `given`: what `--date-order` says; `usual`: how the tool writes.
 */
export function orderOf(
  heading: string,
  place: number,
  rows: readonly CsvRow[],
  given: DateOrder | null,
  usual: DateOrder | null,
): DateOrder | null | Refusal {
  if (given !== null) return given;
  const cells = rows.flatMap(({ line, cells: all }) => {
    const readings = readingsOf(all[place] ?? '');
    return readings.size > 0 ? [{ line, cell: all[place] ?? '', readings }] : [];
  });
  const possible = dateOrders.filter((order) => cells.every(({ readings }) => readings.has(order)));
  const [first] = possible;
  const open = cells.find(
    ({ readings }) => new Set(possible.map((order) => readings.get(order))).size > 1,
  );
  if (first !== undefined && open === undefined) return first;
  if (usual !== null && possible.includes(usual)) return usual;
  if (open !== undefined)
    return [
      'Nobody can tell day and month apart in the column ' +
        `${quoted(heading)}: ${quoted(open.cell)} in line ${open.line} may be ` +
        `${[...new Set(possible.map((order) => open.readings.get(order)))].join(' or ')}.`,
      'Say in which order they stand: ' +
        `${possible.map((order) => `--date-order ${order}`).join(' or ')}.`,
    ];
  const [one, other] = contradiction(cells);
  return cells.length === 0
    ? null
    : [
        `The column ${quoted(heading)} writes days in more than one order: ${one} and ${other}.`,
        'Write them all as 2026-05-01, or say which order counts with ' +
          '--date-order dmy (or mdy, ymd); the other rows are bad then.',
      ];
}

type Cell = {
  readonly line: number;
  readonly cell: string;
  readonly readings: ReadonlyMap<DateOrder, string>;
};

function contradiction(cells: readonly Cell[]): [string, string] {
  const [one, ...others] = [...cells].sort((a, b) => a.readings.size - b.readings.size);
  const other = others.find(({ readings }) =>
    [...readings.keys()].every((order) => one?.readings.has(order) !== true),
  );
  const said = (cell: Cell | undefined): string =>
    cell === undefined ? 'another' : `${quoted(cell.cell)} in line ${cell.line}`;
  return [said(one), said(other ?? others[0])];
}
