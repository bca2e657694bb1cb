/** Which card a link to a page unfolds into, and what it shows for those who do not see it. */

import {
  badgeCardPath,
  cardPath,
  issuerCardPath,
  recordCardPath,
} from '../../../credential/addresses.ts';
import { hasCard } from '../../model/link-data.ts';
import { standingRecord } from '../../model/on-show.ts';
import type { SiteAward, SiteBadge, SiteRecipient } from '../../model/site.ts';
import { awardOf, badgeOf, hasCommunityCard, recipientOf, site } from '../../model/lookups.ts';
import { fill } from '../../../language/text.ts';
import { language, words } from '../language.ts';
import { ledTitle } from '../sentences.ts';

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

/** The card of a recipient's record; null where nothing of it is in force. */
export function recordCardOf(recipient: SiteRecipient): LinkCard | null {
  if (standingRecord(recipient, awardOf).length === 0) return null;
  const alt = fill(words.award.card.ofRecord, {
    recipient: recipient.name,
    issuer: site.issuer.name,
  });
  return { path: recordCardPath(recipient.slug), alt };
}

/** The card of the community, for every page without one of its own; null where it has no badge yet. */
export const issuerCardOf = (): LinkCard | null =>
  hasCommunityCard()
    ? {
        path: issuerCardPath,
        alt: fill(words.award.card.ofIssuer, { issuer: site.issuer.name }),
      }
    : null;
