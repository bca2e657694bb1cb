/** How a draft looks among the community's badges. */

import { lookOf } from '../../../artwork/medal/drawing.ts';
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
  const own = lookOf(draft.artwork, await browserMeans.digest(draft.slug));
  const others = await Promise.all(
    badges
      .filter(({ drawn, slug }) => drawn && slug !== draft.slug)
      .map(async ({ name, slug, artwork }) => ({
        ...{ name, slug },
        ...lookOf(artwork, await browserMeans.digest(slug)),
      })),
  );
  const used = new Set(others.map(({ symbol }) => symbol));
  return {
    twins: others
      .filter(
        ({ symbol, colour, shape }) =>
          symbol === own.symbol && (colour === own.colour || shape === own.shape),
      )
      .map(({ name, slug }) => ({ name, slug })),
    unused: symbols.filter((symbol) => !used.has(symbol)).slice(0, 6),
  };
}
