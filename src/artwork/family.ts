/** Badges beside one another: twins among them, and what a new one of a family may look like. */

import { createHash } from 'node:crypto';
import { symbols, type SymbolName } from '../community/artwork-names.ts';
import type { Badge } from '../community/model.ts';
import { areTwins, type Distinct, lookOf, lotsOf, symbolKey } from './medal/look.ts';

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

type Drawn = Pick<Badge, 'slug' | 'name' | 'artwork' | 'picture' | 'retired'>;

interface Seen {
  readonly badge: Drawn;
  readonly look: Distinct;
}

/** Those that are drawn and awarded still, each with its look. */
const seen = (badges: readonly Drawn[]): Promise<Seen[]> =>
  Promise.all(
    badges
      .filter(({ picture, retired }) => picture === null && retired === null)
      .map(async (badge) => {
        const { level, year, style } = badge.artwork;
        const look = lookOf(badge.artwork, await lotsOf(badge, digest));
        return { badge, look: { ...look, level, year, style } };
      }),
  );

/** One sentence for each badge that looks almost like earlier ones. */
export async function twinNotes(badges: readonly Drawn[]): Promise<string[]> {
  const all = await seen(badges);
  return all.flatMap(({ badge, look }, at) => {
    const twins = all.slice(0, at).filter((other) => areTwins(look, other.look));
    const names = twins.map((twin) => `\`${twin.badge.slug}\``).join(', ');
    return twins.length === 0
      ? []
      : [
          `The drawn picture of \`${badge.slug}\` looks almost like that of ${names}: another ` +
            '`symbol` or `colour` below `artwork:` tells them apart.',
        ];
  });
}

/** Words for `artwork`, each only where it is to be said. */
export interface FamilyWords {
  readonly shape: string | null;
  readonly colour: string | null;
  readonly style: string | null;
  readonly metal: string | null;
  readonly symbol: SymbolName | null;
}

/**
 * How the next badge of a family looks: as its first one but for the symbol, which no badge has yet.
 * `slug`: where the search for one begins. Null where a symbol of ours is left no more.
 */
export async function nextOfFamily(
  family: string,
  slug: string,
  badges: readonly Drawn[],
): Promise<FamilyWords> {
  const all = await seen(badges);
  const first = all.find(({ badge }) => badge.artwork.family === family)?.badge.artwork;
  const used = new Set(all.map(({ look }) => symbolKey(look.symbol)));
  const start = (digest(slug)[2] ?? 0) % symbols.length;
  const order = [...symbols.slice(start), ...symbols.slice(0, start)];
  return {
    shape: first?.shape ?? null,
    colour: first?.colour ?? null,
    style: first?.style ?? null,
    metal: first?.metal ?? null,
    symbol: order.find((symbol) => !used.has(symbol)) ?? null,
  };
}
