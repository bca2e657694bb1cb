/** A pathway as numbered steps, and which of them each one asks for: the list and the drawing. */

import { badgesIn, type Requirement } from '../../community/stacking/requirement.ts';
import type { SiteBadge, SitePathway } from './site.ts';

/** One step, by its number. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly badge: SiteBadge;
  /** Whether the pathway does not name it, and a step of it may require it. */
  readonly isAdded: boolean;
  /** The steps that it asks for, by number, each once, the lowest first. */
  readonly after: readonly Needed[];
}

/** A step that another asks for. */
interface Needed {
  readonly number: number;
  /** Whether others will do in its place. */
  readonly isOneOfSeveral: boolean;
}

/** The steps in the order of the pathway, and behind them what they require besides. */
export function stepsOf(pathway: SitePathway, badges: readonly SiteBadge[]): readonly Step[] {
  const bySlug = new Map(badges.map((badge) => [badge.slug, badge]));
  const named = pathway.badges.flatMap((slug) => bySlug.get(slug) ?? []);
  const required = named.flatMap(({ requires }) => requires.flatMap(badgesIn));
  const slugs = [...new Set([...pathway.badges, ...required])];
  const numbers = new Map(slugs.map((slug, at) => [slug, at + 1]));
  return slugs.flatMap((slug, at) => {
    const badge = bySlug.get(slug);
    if (badge === undefined) return [];
    const isAdded = at >= pathway.badges.length;
    return [{ number: at + 1, badge, isAdded, after: neededBy(badge, numbers) }];
  });
}

function neededBy(
  { requires }: SiteBadge,
  numbers: ReadonlyMap<string, number>,
): readonly Needed[] {
  const all = requires.flatMap((requirement) =>
    badgesIn(requirement).flatMap((slug) => {
      const number = numbers.get(slug);
      return number === undefined ? [] : [{ number, isOneOfSeveral: hasChoice(requirement) }];
    }),
  );
  const strict = new Set(all.filter((one) => !one.isOneOfSeveral).map(({ number }) => number));
  return [...new Set(all.map(({ number }) => number))]
    .sort((a, b) => a - b)
    .map((number) => ({ number, isOneOfSeveral: !strict.has(number) }));
}

const hasChoice = (requirement: Requirement): boolean =>
  requirement.kind === 'some' && requirement.count < requirement.of.length;
