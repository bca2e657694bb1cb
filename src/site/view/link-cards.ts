/** Which card a link to a page unfolds into, and what it shows for those who do not see it. */

import { badgeCardPath, cardPath } from '../../credential/addresses.ts';
import { hasCard, stands } from '../model/link-data.ts';
import type { SiteAward, SiteBadge } from '../model/site.ts';
import { badgeOf, recipientOf, site } from '../model/lookups.ts';
import { fill } from '../../language/text.ts';
import { language } from './language.ts';
import { ledTitle } from './sentences.ts';

const { words } = language;

interface LinkCard {
  /** Published path. */
  readonly path: string;
  readonly alt: string;
}

/** The badge's card. */
export function badgeCardOf(badge: SiteBadge): LinkCard {
  return {
    path: badgeCardPath(badge.slug),
    alt: fill(words.award.card.ofBadge, { badge: badge.name, issuer: site.issuer.name }),
  };
}

/**
 * The award's card, which says where it is no longer in force; what was never signed has none, and
 * the badge's says nothing untrue.
 */
export function cardOf(award: SiteAward): LinkCard {
  if (!hasCard(award)) return badgeCardOf(badgeOf(award.badge));
  const alt = fill(words.award.card.ofAward, {
    badge: award.achievement.name,
    recipient: recipientOf(award.recipient).name,
    issuer: site.issuer.name,
  });
  return { path: cardPath(award.recipient, award.slug), alt: ledTitle(award, alt, language) };
}

/** The newest of the awards that stand, or null. */
export function newestStanding(awards: readonly SiteAward[]): SiteAward | null {
  return awards
    .filter(stands)
    .reduce<SiteAward | null>(
      (newest, award) => (newest === null || award.date > newest.date ? award : newest),
      null,
    );
}
