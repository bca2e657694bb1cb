/**
 * How far a recipient is, from the awards that their own page shows: on pathways, and with what
 * single badges require. It stands on no other page, and nobody is counted.
 */

import {
  fulfilmentOf,
  isMet,
  type Fulfilment,
  type Part,
} from '../../community/stacking/fulfilment.ts';
import {
  isShownInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SitePathway,
} from './site.ts';

/** How many of how many are there, and what comes next; null: nothing is left. */
interface PathwayProgress {
  readonly pathway: SitePathway;
  readonly have: number;
  readonly need: number;
  readonly next: SiteBadge | null;
}

interface BadgeProgress {
  readonly badge: SiteBadge;
  readonly have: number;
  readonly need: number;
}

export interface Progress {
  readonly pathways: readonly PathwayProgress[];
  /** Badges that are begun and on none of these pathways. */
  readonly badges: readonly BadgeProgress[];
}

/**
 * `awards`: those of the recipient's page. The day is the one on which the site speaks, and is asked
 * for only where something depends on it.
 */
export function progressOf(
  awards: readonly SiteAward[],
  site: Pick<Site, 'asOf' | 'badges' | 'pathways'>,
): Progress {
  const { badges, pathways } = site;
  const bySlug = new Map(badges.map((badge) => [badge.slug, badge]));
  const has = new Set(awards.filter(isShownInForce).map(({ badge }) => badge));
  const day = (): string =>
    site.asOf?.slice(0, 10) ?? awards.reduce((last, { date }) => (date > last ? date : last), '');
  const parts = awards.filter(counts).map(partOf);
  const isOpen = (badge: SiteBadge): boolean =>
    !has.has(badge.slug) && (badge.retired === null || badge.retired.date >= day());
  const fulfilled = ({ requires }: SiteBadge): readonly Fulfilment[] =>
    requires.length === 0 ? [] : fulfilmentOf(requires, parts, day());
  const begun = pathways.flatMap((pathway): PathwayProgress[] => {
    const have = pathway.badges.filter((slug) => has.has(slug)).length;
    const left = pathway.badges.flatMap((slug) => bySlug.get(slug) ?? []).filter(isOpen);
    const ready = left.find((badge) =>
      fulfilled(badge).every((one) => isByHand(one) || isMet(one)),
    );
    const next = ready ?? left[0] ?? null;
    return have === 0 ? [] : [{ pathway, have, need: pathway.badges.length, next }];
  });
  const told = new Set(begun.flatMap(({ pathway }) => pathway.badges));
  return {
    pathways: begun,
    badges: badges
      .filter((badge) => isOpen(badge) && !told.has(badge.slug))
      .map((badge) => ({ badge, ...sumOf(fulfilled(badge)) }))
      .filter(({ have }) => have > 0),
  };
}

const isByHand = ({ requirement }: Fulfilment): boolean => requirement.kind === 'elsewhere';

const counts = (award: SiteAward): boolean => isShownInForce(award) || award.state === 'expired';

const partOf = ({ slug, badge, date, expires }: SiteAward): Part => ({
  ...{ slug, badge, date, until: expires },
});

function sumOf(all: readonly Fulfilment[]): Pick<BadgeProgress, 'have' | 'need'> {
  const sum = (key: 'have' | 'need'): number => all.reduce((total, one) => total + one[key], 0);
  return { have: sum('have'), need: sum('need') };
}
