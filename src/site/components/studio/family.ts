/** How a draft looks among the community's badges. */

import { areTwins, type Distinct, lookOf, lotsOf, symbolKey } from '../../../artwork/medal/look.ts';
import { symbols } from '../../../community/artwork-names.ts';
import type { StudioBadge } from '../../model/studio.ts';
import type { Draft } from './draft.ts';
import { browserMeans } from './means.ts';

interface Family {
  /** Badges with the same symbol, and the same colour or shape. */
  readonly twins: readonly Pick<StudioBadge, 'name' | 'slug'>[];
  /** A few symbols that no badge has. */
  readonly unused: readonly string[];
}

/** Compares the draft with the badges that are drawn, but for itself. */
export async function familyOf(draft: Draft, badges: readonly StudioBadge[]): Promise<Family> {
  const own = await seen(draft);
  const others = await Promise.all(
    badges
      .filter(({ drawn, slug }) => drawn && slug !== draft.slug)
      .map(async (badge) => ({ name: badge.name, slug: badge.slug, look: await seen(badge) })),
  );
  const used = new Set(others.map(({ look }) => symbolKey(look.symbol)));
  return {
    twins: others
      .filter(({ look }) => areTwins(own, look))
      .map(({ name, slug }) => ({ name, slug })),
    unused: symbols.filter((symbol) => !used.has(symbol)).slice(0, 6),
  };
}

async function seen(badge: Pick<StudioBadge, 'slug' | 'artwork'>): Promise<Distinct> {
  const { level, year, style } = badge.artwork;
  return { ...lookOf(badge.artwork, await lotsOf(badge, browserMeans.digest)), level, year, style };
}
