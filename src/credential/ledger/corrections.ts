/**
 * Corrections: an award that is signed again, at the same address, because what was signed was
 * wrong. Its file counts them (`corrected`), and so does the credential, in the seconds of
 * `validFrom`.
 */

import { dateOf } from '../../community/dates.ts';
import type { Award, Badge } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import { awardedDateOf, lastDayOf, validUntilOf } from '../validity.ts';
import { objectAt, textAt } from './issued-members.ts';

/** How many corrections a credential of ours has in it. */
export function correctionsIn({ validFrom }: JsonObject): number {
  const [, seconds] = /T00:00:(\d\d)Z$/.exec(typeof validFrom === 'string' ? validFrom : '') ?? [];
  return Number(seconds ?? 0);
}

/** True where the award's file has a correction that its credential has not. */
export function awaitsCorrection({ corrected }: Award, credential: JsonObject): boolean {
  return corrected.length > correctionsIn(credential);
}

/**
 * The end of validity, a date-time in UTC, of what corrects this credential; null: it does not
 * expire. How long an award lasts is part of its badge's version: the same day keeps the end that
 * was signed, and another day of an earlier version moves it by as many days.
 */
export function endAsCorrected(
  award: Award,
  badge: Pick<Badge, 'version' | 'expires'>,
  credential: JsonObject,
): string | null {
  const signed = typeof credential['validUntil'] === 'string' ? credential['validUntil'] : null;
  if (award.expires === null && isOfDay(award, credential)) return signed;
  const { version } = objectAt(objectAt(credential, 'credentialSubject'), 'achievement');
  if (award.expires !== null || version === String(badge.version)) {
    const lastDay = lastDayOf(award, badge);
    return lastDay === null ? null : validUntilOf(lastDay);
  }
  const earlier = Date.parse(textAt(credential, 'awardedDate'));
  const later = Date.parse(awardedDateOf(award)) - earlier;
  return signed === null || Number.isNaN(later)
    ? signed
    : validUntilOf(dateOf(new Date(Date.parse(signed) + later)));
}

/** True where a credential is of the award's own day, whichever of its versions it is. */
export function isOfDay(award: Award, { awardedDate, validFrom }: JsonObject): boolean {
  return (awardedDate ?? validFrom) === awardedDateOf(award);
}
