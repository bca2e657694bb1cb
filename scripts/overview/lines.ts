/** Lists of awards on a terminal. */

import type { Line, Totals } from '../../src/publication/overview/overview.ts';
import { counted } from '../shell/counting.ts';
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

/** Credits with their unit, where they have one. */
export function creditsInUnit({ credits, creditUnit }: Line['effort']): string | number | null {
  return credits === null || creditUnit === null ? credits : `${credits} ${creditUnit}`;
}

/** What hours and credits add up to, in one line, each unit by itself. */
export function sumsOf({ awards, hours, credits, creditsByUnit }: Totals): string {
  const inUnits = Object.entries(creditsByUnit).map(([unit, count]) => `${count} ${unit}`);
  const plain = credits > 0 || inUnits.length === 0 ? [counted(credits, 'credit')] : [];
  return (
    `${counted(awards, 'award')} signed and not withdrawn: ` +
    `${[counted(hours, 'hour'), ...plain, ...inUnits].join(', ')}.`
  );
}

/** What `--within` accepts. */
export const aDuration = '--within wants a duration such as P30D or P3M';
