/** From calendar dates to the date-times of a credential (VCDM 2.0, section "Validity Period"). */

import { addDuration } from '../community/dates.ts';
import type { Award, Badge, CalendarDate } from '../community/model.ts';

/** The award's day begins in UTC: `2026-03-01T00:00:00Z`. */
export function validFromOf(award: Award): string {
  return `${award.date}T00:00:00Z`;
}

/**
 * The last day of validity: what the award says, else the badge's duration from the award's day,
 * else none.
 */
export function lastDayOf(award: Award, badge: Badge): CalendarDate | null {
  if (award.expires !== null) return award.expires;
  return badge.expires === null ? null : addDuration(award.date, badge.expires);
}

/** The end of the last day in UTC. */
export function validUntilOf(lastDay: CalendarDate): string {
  return `${lastDay}T23:59:59Z`;
}
