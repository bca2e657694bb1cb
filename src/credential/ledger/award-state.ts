/** Where an award stands on a day, from what people wrote and what was signed. */

import { addDuration } from '../../community/dates.ts';
import type { Award, Badge } from '../../community/model.ts';
import { lastDayOf, validUntilOf } from '../validity.ts';
import { awaitsCorrection, endAsCorrected } from './corrections.ts';
import type { IssuedJson } from './ledger.ts';

/** `expiring`: in force still, and its last day is near. */
export type AwardState = 'awaiting-signature' | 'valid' | 'expiring' | 'expired' | 'revoked';

/** How long before its last day an award counts as expiring, where nobody says otherwise. */
export const soon = 'P60D';

/**
 * The end of validity, a date-time in UTC, beside the day that is shown: as it was signed; before
 * that, and where a correction waits, as it is about to be. Null: it does not expire.
 */
export function endOfValidity(
  award: Award,
  badge: Badge,
  issued: IssuedJson | undefined,
): string | null {
  if (issued !== undefined)
    return awaitsCorrection(award, issued.json)
      ? endAsCorrected(award, badge, issued.json)
      : signedEnd(issued);
  const lastDay = lastDayOf(award, badge);
  return lastDay === null ? null : validUntilOf(lastDay);
}

/** The end as whoever checks the file finds it. */
export function signedEnd({ json }: IssuedJson): string | null {
  const { validUntil } = json;
  return typeof validUntil === 'string' ? validUntil : null;
}

/**
 * The state at a moment, an ISO 8601 date-time in UTC, as whoever checks the file finds it; null
 * where nothing says how late it is: then nothing has expired. `within`: the duration before its
 * end in which it counts as expiring. Throws RangeError where that is no duration.
 */
export function stateAt(
  award: Pick<Award, 'revoked'>,
  issued: IssuedJson | undefined,
  moment: string | null,
  within: string = soon,
): AwardState {
  if (award.revoked !== null) return 'revoked';
  if (issued === undefined) return 'awaiting-signature';
  const end = signedEnd(issued);
  if (end === null || moment === null) return 'valid';
  if (Date.parse(end) < Date.parse(moment)) return 'expired';
  return end.slice(0, 10) <= addDuration(moment.slice(0, 10), within) ? 'expiring' : 'valid';
}
