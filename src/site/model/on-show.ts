/** What stands for a person or for the community where there is room for a few badges. */

import {
  isShownInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from './site.ts';

/**
 * A recipient's awards in force, newest first, one for each badge. `awardOf` finds them by their
 * ids.
 */
export function standingRecord(
  { awards }: Pick<SiteRecipient, 'awards'>,
  awardOf: (id: string) => SiteAward | undefined,
): readonly SiteAward[] {
  const seen = new Set<string>();
  return awards
    .map(awardOf)
    .filter((award) => award !== undefined)
    .filter((award) => isShownInForce(award) && award.key !== null)
    .filter(({ badge }) => !seen.has(badge) && seen.add(badge));
}

/**
 * Badges that can be earned, those with the most awards first; retired ones where there is no
 * other.
 */
export function badgesOnShow({ badges }: Pick<Site, 'badges'>): readonly SiteBadge[] {
  const living = badges.filter(({ retired }) => retired === null);
  return (living.length > 0 ? living : badges).toSorted(
    (one, other) => other.awards.length - one.awards.length,
  );
}
