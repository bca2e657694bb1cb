/** What hours and credits of a record add up to. */

import { type EffortTotals, totalsOf } from '../../community/results/totals.ts';
import { isShownInForce, type SiteAward } from './site.ts';

/** Of the awards that were not withdrawn: what has expired since was earned all the same. */
export function recordTotals(awards: readonly SiteAward[]): EffortTotals {
  const counting = awards.filter((award) => isShownInForce(award) || award.state === 'expired');
  return totalsOf(
    counting.map(({ achievement: { effort }, credits: earned }) => ({ effort, earned })),
  );
}
