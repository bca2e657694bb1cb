/**
 * Corrections: an award that is signed again, at the same address, because what was signed was
 * wrong. Its file counts them (`corrected`), and so does the credential, in the seconds of
 * `validFrom`.
 */

import type { Award } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import { awardedDateOf } from '../validity.ts';

/** How many corrections a credential of ours has in it. */
export function correctionsIn({ validFrom }: JsonObject): number {
  const [, seconds] = /T00:00:(\d\d)Z$/.exec(typeof validFrom === 'string' ? validFrom : '') ?? [];
  return Number(seconds ?? 0);
}

/** True where the award's file has a correction that its credential has not. */
export function awaitsCorrection({ corrected }: Award, credential: JsonObject): boolean {
  return corrected.length > correctionsIn(credential);
}

/** True where a credential is of the award's own day, whichever of its versions it is. */
export function isOfDay(award: Award, { awardedDate, validFrom }: JsonObject): boolean {
  return (awardedDate ?? validFrom) === awardedDateOf(award);
}
