/** One cell of a column of days: the day that it means, or why nobody can tell. */

import type { CalendarDate } from '../../../../community/model.ts';
import {
  type DateOrder,
  onlyReading,
  readingsOf,
  withPlainDigits,
} from '../../../../community/text/written-dates.ts';
import { holdsEmail, quoted } from '../../clean-text.ts';
import { resemblesDay } from './likeness.ts';

/** `order`: how the whole column writes its days. The other answer: a sentence with the remedy. */
export function dayOf(
  field: string,
  cell: string,
  order: DateOrder | null,
): CalendarDate | { readonly reason: string } {
  const readings = readingsOf(cell);
  const date = order === null ? onlyReading(cell) : (readings.get(order) ?? null);
  const said = `The ${field} ${quoted(holdsEmail(cell) ? '' : cell)}`;
  const era = eraOf(cell, date);
  if (era !== null) return { reason: `${said} ${era}` };
  if (date !== null) return date;
  if (/^\d{5}(?:[.,]\d+)?$/.test(cell))
    return {
      reason:
        `The ${field} is the number by which a spreadsheet ` +
        'counts days; export it as a date such as 2026-05-01.',
    };
  const near = [...new Set(readings.values())].map((day) => ` ${day}?`).join('');
  if (readings.size === 0 && resemblesDay(cell) && !/\p{Nd}{4}/u.test(cell))
    return { reason: `${said} has no year that can be read: write it like 2026-05-01.` };
  return {
    reason:
      `${said} is no day${order !== null && inOrder.test(cell) ? ` in the order ${order}` : ''}: ` +
      `write it like 2026-05-01.${near}`,
  };
}

/** What an order of day, month and year says anything about. */
const inOrder = /^\d{1,2}\D+\d{1,2}\D+\d/;

/** Years between the first of another calendar and that of ours (CLDR: buddhist, roc, japanese). */
const thai = 543;
const erasInSigns: readonly (readonly [RegExp, number])[] = [
  [/^(?:令和|r|r\.)\s*(\d{1,2}|元)\s*[年./-]/iu, 2018],
  [/^平成\s*(\d{1,2}|元)\s*年/u, 1988],
  [/^(1[01]\d)([-/.])\d{1,2}\2\d{1,2}$/u, 1911],
  [/^(?:民[國国]|中華民國)\s*(\d{2,3})\s*[年./-]/u, 1911],
];

/** Where a month or day of that calendar is none of ours. */
const yearAround =
  /^(2[45]\d\d|1[34]\d\d)([-/.])\d{1,2}\2\d{1,2}$|^\d{1,2}([-/.])\d{1,2}\3(2[45]\d\d|1[34]\d\d)$/;

/** A year of another calendar, which is named with the year that it is; null for any other cell. */
function eraOf(cell: string, date: CalendarDate | null): string | null {
  const text = withPlainDigits(cell.normalize('NFKC')).trim();
  for (const [pattern, offset] of erasInSigns) {
    const written = pattern.exec(text)?.[1];
    if (written === undefined) continue;
    const year = offset + (written === '元' ? 1 : Number(written));
    return `counts years by an era: it is of ${year}, so write it like ${year}-05-01.`;
  }
  const year = Number(
    date?.slice(0, 4) ?? yearAround.exec(text)?.[1] ?? yearAround.exec(text)?.[4] ?? 2000,
  );
  if (year >= 2443 && year <= 2643) {
    const day = date === null ? `${year - thai}-05-01` : `${year - thai}${date.slice(4)}`;
    return (
      `is of the year ${year}; where that is counted as in ` +
      `Thailand, write ${date === null ? 'it like ' : ''}${day}.`
    );
  }
  return year < 1900
    ? `is of the year ${year}, by another calendar than the ` +
        'one that badges are dated by: write it like 2026-05-01.'
    : null;
}
