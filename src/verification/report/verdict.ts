/**
 * From checks to one verdict. The order of the questions is the decision:
 *
 * 1. A fault of the credential itself makes it invalid, whatever else is true.
 * 2. Without a signature that is known to be correct nothing it says counts, its dates and its status included: a file
 *    that claims to have expired may be anybody's. So a missing key gives "undetermined", though the check of the dates
 *    is listed as failed.
 * 3. What its issuer said of it after signing (revoked) comes before what it said of itself (expired, not yet valid),
 *    and each of these holds even where another check stayed unknown: no answer to come could make it valid.
 * 4. Anything still unknown leaves it undetermined, but for endorsements: the issuer's word stands without them. Only then
 *    is it valid.
 */

import type { Check, Verdict } from './report.ts';

const timely: ReadonlyMap<string, Verdict> = new Map([
  ['revoked', 'revoked'],
  ['suspended', 'revoked'],
  ['expired', 'expired'],
  ['not-yet-valid', 'not-yet-valid'],
]);

/** Every step is among the checks, reached or not. */
export function verdictOf(checks: readonly Check[]): Verdict {
  const failures = checks.filter(({ outcome }) => outcome === 'failed');
  if (failures.some(({ code }) => !timely.has(code))) return 'invalid';
  if (!checks.some(({ check, outcome }) => check === 'proof' && outcome === 'passed'))
    return 'undetermined';
  const verdicts = failures.map(({ code }) => timely.get(code));
  const spoken = (['revoked', 'expired', 'not-yet-valid'] as const).find((verdict) =>
    verdicts.includes(verdict),
  );
  return spoken ?? (checks.some(isOpen) ? 'undetermined' : 'valid');
}

const isOpen = ({ check, outcome }: Check): boolean =>
  outcome === 'unknown' && check !== 'endorsement';

/**
 * The same for something that only encloses credentials: it need not be signed, and has no dates
 * and no status.
 */
export function verdictOfWhole(checks: readonly Check[]): Verdict {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'invalid';
  return checks.some(({ outcome }) => outcome === 'unknown') ? 'undetermined' : 'valid';
}
