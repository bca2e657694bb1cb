/** What the studio knows of the community's badges. */

import type { Badge } from '../../community/model.ts';

/** A badge by the words that it is drawn by. */
export interface StudioBadge extends Pick<Badge, 'slug' | 'name' | 'artwork'> {
  /** Whether it has no picture of its own. */
  readonly drawn: boolean;
}

/** The community's badges for the studio. */
export const studioBadges = (badges: readonly Badge[]): readonly StudioBadge[] =>
  badges.map(({ slug, name, artwork, picture }) => ({
    slug,
    name,
    artwork,
    drawn: picture === null,
  }));
