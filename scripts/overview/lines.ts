/** Lists of awards on a terminal. */

import type { Line } from '../../src/publication/overview/overview.ts';
import { tableOf } from '../shell/table.ts';

/** A table of awards. */
export function linesAsTable(lines: readonly Line[]): string {
  return tableOf(
    ['award', 'name', 'badge', 'date', 'last day', 'state'],
    lines.map(({ award, name, title, date, until, state, isSignedOtherwise }) => [
      ...[award, name, title, date],
      ...[until ?? '–', isSignedOtherwise ? `${state}, signed otherwise` : state],
    ]),
  );
}

/** What `--within` accepts. */
export const aDuration = '--within wants a duration such as P30D or P3M';
