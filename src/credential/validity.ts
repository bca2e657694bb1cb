/** From calendar dates to the date-times of a credential (VCDM 2.0, section "Validity Period"). */

import { addDuration } from '../community/dates.ts';
import type { Award, Badge, CalendarDate } from '../community/model.ts';

/** The award's day begins in UTC: `2026-03-01T00:00:00Z`. */
export function awardedDateOf({ date }: Pick<Award, 'date'>): string {
  return `${date}T00:00:00Z`;
}

/**
 * From when on it counts: the award's day, and one second more for each correction. Of two
 * credentials with one id, the one with the later `validFrom` is the newer one, and `awardedDate`
 * keeps the day (OB 3.0, section "AchievementCredential", `awardedDate`); a second says which is
 * newer and leaves the day what it was.
 */
export function validFromOf({ date, corrected }: Pick<Award, 'date' | 'corrected'>): string {
  return `${date}T00:00:${String(corrected.length).padStart(2, '0')}Z`;
}

/**
 * The last day of validity: what the award says, else the badge's duration from the award's day,
 * else none.
 */
export function lastDayOf(
  award: Pick<Award, 'date' | 'expires'>,
  badge: Pick<Badge, 'expires'>,
): CalendarDate | null {
  if (award.expires !== null) return award.expires;
  return badge.expires === null ? null : addDuration(award.date, badge.expires);
}

/** The end of the last day in UTC. */
export function validUntilOf(lastDay: CalendarDate): string {
  return `${lastDay}T23:59:59Z`;
}
