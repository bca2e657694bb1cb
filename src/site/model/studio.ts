/** What the studio knows of the community's badges, and of its certificates. */

import {
  type Certificate,
  certificateOf,
  certificateWish,
} from '../../community/certificate/certificate.ts';
import type { Badge, Community } from '../../community/model.ts';

/** A badge by the words that it is drawn by. */
export interface StudioBadge extends Pick<Badge, 'slug' | 'name' | 'artwork'> {
  /** Whether it has no picture of its own. */
  readonly drawn: boolean;
}

export interface SiteStudio {
  readonly badges: readonly StudioBadge[];
  /** How a certificate looks whose badge says nothing of it. */
  readonly certificate: Certificate;
  /** Its logo for badges, as a `data:` address; null: it has none. */
  readonly logo: string | null;
  /** Colours of the theme that cards are drawn in; null: the engine's own. */
  readonly colours: { readonly accent: string | null; readonly engraving: string | null };
}

/** The studio of a community. `logo`: as it stands on badges. */
export const studioOf = (
  { badges, issuer }: Pick<Community, 'badges' | 'issuer'>,
  logo: string | null,
  colours: SiteStudio['colours'],
): SiteStudio => ({
  badges: badges.map(({ slug, name, artwork, picture }) => ({
    slug,
    name,
    artwork,
    drawn: picture === null,
  })),
  certificate: certificateOf(issuer.certificate, certificateWish({})),
  logo,
  colours,
});
