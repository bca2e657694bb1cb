/**
 * From checks to one verdict. The order of the questions is the decision:
 *
 * 1. A fault of the credential itself makes it invalid, whatever else is true. That it is somebody
 *    else's is no fault of the credential: where its issuer withdrew it, that is said first.
 * 2. Without a signature that is known to be correct nothing it says counts, its dates and its
 *    status included: a file that claims to have expired may be anybody's. So a missing key gives
 *    "undetermined", though the check of the dates is listed as failed.
 * 3. What its issuer said of it after signing (revoked) comes before what it said of itself
 *    (expired, not yet valid), and each of these holds even where another check stayed unknown: no
 *    answer to come could make it valid.
 * 4. Anything still unknown leaves it undetermined, but for endorsements: the issuer's word stands
 *    without them.
 * 5. What is not written to the letter of its standard is nonconforming, and said to be genuine.
 *    Only then is it valid.
 */

import type { Check, Outcome, Verdict } from './report.ts';

const timely: ReadonlyMap<string, Verdict> = new Map([
  ['revoked', 'revoked'],
  ['suspended', 'revoked'],
  ['replaced', 'revoked'],
  ['expired', 'expired'],
  ['not-yet-valid', 'not-yet-valid'],
]);

/** Every step is among the checks, reached or not. */
export function verdictOf(checks: readonly Check[]): Verdict {
  const failures = checks.filter(({ outcome }) => outcome === 'failed');
  const faults = failures.filter(({ code }) => !timely.has(code));
  if (faults.some(({ code }) => code !== 'recipient-differs')) return 'invalid';
  if (!checks.some(({ check, outcome }) => check === 'proof' && holds(outcome)))
    return 'undetermined';
  const verdicts = failures.map(({ code }) => timely.get(code));
  if (verdicts.includes('revoked')) return 'revoked';
  if (faults.length > 0) return 'invalid';
  const spoken = (['expired', 'not-yet-valid'] as const).find((verdict) =>
    verdicts.includes(verdict),
  );
  if (spoken !== undefined) return spoken;
  if (checks.some(isOpen)) return 'undetermined';
  return checks.some(({ outcome }) => outcome === 'deviates') ? 'nonconforming' : 'valid';
}

/** Whether a check went well, by the letter or not. */
export const holds = (outcome: Outcome): boolean => outcome === 'passed' || outcome === 'deviates';

const isOpen = ({ check, outcome }: Check): boolean =>
  outcome === 'unknown' && check !== 'endorsement';

/**
 * The same for something that only encloses credentials, or lies beside one: it need not be
 * signed, and has no dates and no status.
 */
export function verdictOfWhole(checks: readonly Check[]): Verdict {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'invalid';
  if (checks.some(isOpen)) return 'undetermined';
  return checks.some(({ outcome }) => outcome === 'deviates') ? 'nonconforming' : 'valid';
}
