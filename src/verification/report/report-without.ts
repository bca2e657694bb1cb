/**
 * The report on something that is no credential text at all, or of a kind that cannot be judged.
 */

import type { Code } from './codes.ts';
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

/** What was brought holds nothing that could be judged; another file may. */
const nothingInside: ReadonlySet<string> = new Set<Code<'format'>>([
  'no-credential-inside',
  'not-an-object',
  'badge-class-alone',
  'issuer-alone',
  'endorsement-alone',
  'revocation-list-alone',
  'key-alone',
]);

/** One check, of the format; the rest is not reached. */
export function reportWithout(format: Check): Report {
  const checks = [format, ...others.map((name) => notReached(name).check)];
  return {
    verdict: nothingInside.has(format.code) ? 'no-badge' : verdictOf(checks),
    standard: null,
    issuer: null,
    recipient: null,
    achievement: null,
    shown: null,
    conformance: null,
    checks,
  };
}
