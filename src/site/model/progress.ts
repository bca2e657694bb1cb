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
  const isOpen = (badge: SiteBadge): boolean => isOpenTo(has, badge, day);
  const fulfilled = ({ requires }: SiteBadge): readonly Fulfilment[] =>
    requires.length === 0 ? [] : fulfilmentOf(requires, parts, day());
  const begun = pathways.flatMap((pathway): PathwayProgress[] => {
    const have = pathway.badges.filter((slug) => has.has(slug)).length;
    const steps = pathway.badges.flatMap((slug) => bySlug.get(slug) ?? []);
    const next = nextOf(steps, has, parts, day);
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

/** A step, as far as what comes next goes by it. */
type OpenStep = Pick<SiteBadge, 'slug' | 'requires' | 'retired'>;

const isOpenTo = (has: ReadonlySet<string>, { slug, retired }: OpenStep, day: () => string) =>
  !has.has(slug) && (retired === null || retired.date >= day());

/**
 * The first step that is open to somebody who has these badges and parts: one whose requirements are
 * met, else the first; null where none is left.
 */
export function nextOf<Step extends OpenStep>(
  steps: readonly Step[],
  has: ReadonlySet<string>,
  parts: readonly Part[],
  day: () => string,
): Step | null {
  const left = steps.filter((step) => isOpenTo(has, step, day));
  const isReady = ({ requires }: Step): boolean =>
    requires.length === 0 ||
    fulfilmentOf(requires, parts, day()).every((one) => isByHand(one) || isMet(one));
  return left.find(isReady) ?? left[0] ?? null;
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
