/** How a draft looks among the community's badges. */

import { areTwins, type Distinct, lookOf, lotsOf, symbolKey } from '../../../artwork/medal/look.ts';
import { colours, shapes, symbols } from '../../../community/artwork-names.ts';
import type { StudioBadge } from '../../model/studio.ts';
import type { Draft } from './draft.ts';
import { browserMeans } from './means.ts';

interface Family {
  /** Badges with the same symbol, and the same colour or shape. */
  readonly twins: readonly Pick<StudioBadge, 'name' | 'slug'>[];
  /**
   * What stands apart from all others: of each kind the word that fewest badges have; shape and
   * colour of the draft's own family, where it has one.
   */
  readonly next: Readonly<Record<'shape' | 'colour' | 'symbol', string>>;
}

/** Compares the draft with the badges that are drawn, but for itself. */
export async function familyOf(draft: Draft, badges: readonly StudioBadge[]): Promise<Family> {
  const own = await seen(draft);
  const others = await Promise.all(
    badges
      .filter(({ drawn, slug }) => drawn && slug !== draft.slug)
      .map(async (badge) => ({ ...badge, look: await seen(badge) })),
  );
  const { family } = draft.artwork;
  const kin = others.find(({ artwork }) => family !== null && artwork.family === family);
  const fewest = (list: readonly string[], used: readonly string[]): string => {
    const times = (word: string) => used.filter((one) => one === word).length;
    return list.reduce((best, word) => (times(word) < times(best) ? word : best));
  };
  const looks = others.map(({ look }) => look);
  return {
    twins: others
      .filter(({ look }) => areTwins(own, look))
      .map(({ name, slug }) => ({ name, slug })),
    next: {
      shape:
        kin?.look.shape ??
        fewest(
          shapes,
          looks.map(({ shape }) => shape),
        ),
      colour:
        kin?.look.colour ??
        fewest(
          colours,
          looks.map(({ colour }) => colour),
        ),
      symbol: fewest(
        symbols,
        looks.map(({ symbol }) => symbolKey(symbol)),
      ),
    },
  };
}

async function seen(badge: Pick<StudioBadge, 'slug' | 'artwork'>): Promise<Distinct> {
  const { level, year, style } = badge.artwork;
  return { ...lookOf(badge.artwork, await lotsOf(badge, browserMeans.digest)), level, year, style };
}
