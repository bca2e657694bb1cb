/** Step 7: the moment lies between the credential's dates (VCDM 2.0, section "Validity Period"). */

import type { Credential } from './credential.ts';
import { failed, passed, type Step } from './report/step.ts';

/** Both ends belong to the period; a `now` that is no moment lies outside of every one. */
export function checkDates(credential: Credential, now: Date): Step<Credential> {
  const { validFrom, validUntil } = credential;
  const moment = now.getTime();
  if (validUntil !== null && !(moment <= validUntil))
    return failed('dates', 'expired/day', { day: dayOf(validUntil) });
  if (!(moment >= validFrom))
    return failed('dates', 'not-yet-valid/day', { day: dayOf(validFrom) });
  const start = dayOf(validFrom);
  return validUntil === null
    ? passed('dates', credential, 'within-dates/open', { start })
    : passed('dates', credential, 'within-dates/period', { start, end: dayOf(validUntil) });
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
