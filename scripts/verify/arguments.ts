/** What the arguments of the command mean, and what its exit code says. */

import { parseDateTime } from '../../src/verification/shape/date-time.ts';
import type { Report } from '../../src/verification/report/report.ts';
import { UsageError } from '../shell/command.ts';

/**
 * The moment to judge at: `now` where nothing was said, noon (UTC) of a day, or a moment with a
 * zone.
 */
export function momentOf(at: string | undefined, now: Date): Date {
  if (at === undefined) return now;
  const moment = parseDateTime(at) ?? parseDateTime(`${at}T12:00:00Z`);
  if (moment === null)
    throw new UsageError(
      `--at ${JSON.stringify(at)} is no day (2026-11-22) and no moment (2026-11-22T10:00:00Z)`,
    );
  return new Date(moment);
}

/** 0 where everything is valid, 1 where anything is not, 2 where something could not be decided. */
export function exitCodeOf(reports: readonly Report[]): 0 | 1 | 2 {
  const verdicts = reports.map(({ verdict }) => verdict);
  if (verdicts.some((verdict) => verdict !== 'valid' && verdict !== 'undetermined')) return 1;
  return verdicts.includes('undetermined') ? 2 : 0;
}
