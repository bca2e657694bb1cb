/** The last day of what a command signs and nobody can take back. */

import { isCalendarDate } from '../../src/community/dates.ts';
import { UsageError } from '../shell/command.ts';

/**
 * The day that `--until` names (YYYY-MM-DD), else the same day some years on; the last of February
 * where that year has no 29th. Throws UsageError where what was named is no day.
 */
export function lastDay(until: string | undefined, now: Date, years: number): string {
  const day = until ?? yearsOn(now, years);
  if (!isCalendarDate(day))
    throw new UsageError(`--until ${JSON.stringify(day)} is no day such as 2028-05-01`);
  return day;
}

function yearsOn(now: Date, years: number): string {
  const [year = '', month = '', day = ''] = now.toISOString().slice(0, 10).split('-');
  return `${Number(year) + years}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
