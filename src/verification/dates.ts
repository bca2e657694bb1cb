/** Step 7: the moment lies between the credential's dates (VCDM 2.0, section "Validity Period"). */

import { isShownInPart, type Credential } from './credential.ts';
import { failed, passed, unknown, type Step } from './report/step.ts';

/**
 * Both ends belong to the period; a `now` that is no moment lies outside of every one. Where dates
 * are written so that they leave several hours open, nothing is said about those.
 */
export function checkDates(credential: Credential, now: Date): Step<Credential> {
  const { from, until, unreadable } = credential.period;
  const moment = now.getTime();
  if (until !== null && !(moment <= until.latest))
    return failed('dates', 'expired/day', { day: dayOf(until.latest) });
  if (!(moment >= (from?.earliest ?? -Infinity)))
    return failed('dates', 'not-yet-valid/day', { day: dayOf(from?.earliest ?? 0) });
  const [member] = unreadable;
  if (member !== undefined) return unknown('dates', 'unreadable-date/member', { member });
  if (until !== null && moment > until.earliest)
    return unknown('dates', 'unreadable-date/end', { day: dayOf(until.latest) });
  if (from !== null && moment < from.latest)
    return unknown('dates', 'unreadable-date/start', { day: dayOf(from.earliest) });
  return within(credential);
}

function within(credential: Credential): Step<Credential> {
  const { from, until } = credential.period;
  const end = until === null ? null : dayOf(until.earliest);
  if (end === null && isShownInPart(credential))
    return from === null
      ? passed('dates', credential, 'within-dates/dates-not-shown')
      : passed('dates', credential, 'within-dates/end-not-shown', { start: dayOf(from.latest) });
  if (from === null)
    return end === null
      ? passed('dates', credential, 'within-dates/undated')
      : passed('dates', credential, 'within-dates/until', { end });
  const start = dayOf(from.latest);
  return end === null
    ? passed('dates', credential, 'within-dates/open', { start })
    : passed('dates', credential, 'within-dates/period', { start, end });
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
