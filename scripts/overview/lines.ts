/** Lists of awards on a terminal. */

import type { Line } from '../../src/publication/overview/overview.ts';
import { tableOf } from '../shell/table.ts';

/** A table of awards; empty where there is none. */
export function linesAsTable(lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  return tableOf(
    ['award', 'name', 'badge', 'date', 'last day', 'state'],
    lines.map(({ award, name, title, date, until, state }) => [
      ...[award, name, title, date],
      ...[until ?? '–', state],
    ]),
  );
}

/** What `--within` accepts. */
export const aDuration = '--within wants a duration such as P30D or P3M';
