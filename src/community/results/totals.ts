/** What hours and credits add up to: credits of different kinds are never added to one another. */

import type { Effort } from './result.ts';

/** What one award counts for: what its badge takes, and the credits where it says fewer. */
interface Counted {
  readonly effort: Effort;
  readonly earned: number | null;
}

/** Credits in one unit; null: in whatever the issuer counts. */
interface CreditTotal {
  readonly unit: string | null;
  readonly count: number;
}

export interface EffortTotals {
  readonly hours: number;
  /** In the order of the units' names, those without one first; none that is nothing. */
  readonly credits: readonly CreditTotal[];
}

/** The credits of one award. */
const creditsOf = ({ effort, earned }: Counted): number => earned ?? effort.credits ?? 0;

/** The sums over some awards. */
export function totalsOf(awards: readonly Counted[]): EffortTotals {
  const byUnit = Map.groupBy(
    awards.filter((award) => creditsOf(award) > 0),
    ({ effort }) => effort.creditUnit,
  );
  return {
    hours: awards.reduce((sum, { effort }) => sum + (effort.hours ?? 0), 0),
    credits: [...byUnit]
      .map(([unit, some]) => ({
        unit,
        count: some.reduce((sum, award) => sum + creditsOf(award), 0),
      }))
      .toSorted((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1)),
  };
}
