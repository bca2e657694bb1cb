/**
 * The report on something that is no credential text at all, or of a kind that cannot be judged.
 */

import type { Check, Report } from './report.ts';
import { notReached } from './step.ts';
import { verdictOf } from './verdict.ts';

const others = [
  'contexts',
  'schema',
  'issuer',
  'key',
  'proof',
  'dates',
  'status',
  'recipient',
] as const;

/** One check, of the format; the rest is not reached. */
export function reportWithout(format: Check): Report {
  const checks = [format, ...others.map((name) => notReached(name).check)];
  return {
    verdict: verdictOf(checks),
    standard: null,
    issuer: null,
    recipient: null,
    achievement: null,
    checks,
  };
}
