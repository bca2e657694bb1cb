/**
 * Whether somebody has what a badge requires, from the awards that they have. Pure: the same awards
 * and the same day always give the same answer.
 */

import type { CalendarDate, Slug } from '../model.ts';
import { compareText } from '../problem.ts';
import { badgesIn, type Requirement } from './requirement.ts';

/** An award that counts: neither withdrawn nor anybody else's. */
export interface Part {
  /** Name of the award's file. */
  readonly slug: Slug;
  readonly badge: Slug;
  readonly date: CalendarDate;
  /** Its last day; null: it does not expire. */
  readonly until: CalendarDate | null;
}

/** How far somebody is with one requirement. */
export interface Fulfilment<P extends Part = Part> {
  readonly requirement: Requirement;
  /** How many there are of those that are needed, never more than `need`. */
  readonly have: number;
  readonly need: number;
  /** The awards that make up `have`, the oldest first. */
  readonly by: readonly P[];
}

export const isMet = ({ have, need }: Fulfilment): boolean => have >= need;

/**
 * How far somebody is with each requirement on a day. What another issuer awarded is nobody's to
 * count: it has nothing of one, for ever.
 */
export function fulfilmentOf<P extends Part>(
  requires: readonly Requirement[],
  parts: readonly P[],
  day: CalendarDate,
): readonly Fulfilment<P>[] {
  const earned = parts.filter(({ date }) => date <= day).toSorted(byDay);
  return requires.map((requirement) => {
    if (requirement.kind === 'elsewhere') return { requirement, have: 0, need: 1, by: [] };
    const counting = earned.filter(
      (part) =>
        badgesIn(requirement).includes(part.badge) && (!requirement.valid || isInForce(part, day)),
    );
    const need = requirement.kind === 'badge' ? requirement.times : requirement.count;
    const by = (
      requirement.kind === 'badge' ? withoutRenewed(counting) : onePerBadge(counting)
    ).slice(0, need);
    return { requirement, have: by.length, need, by };
  });
}

/**
 * The first day, from `since` on, on which all is there; null where there is none yet, where a badge
 * of another issuer is asked for, and where nothing is.
 */
export function dayOfFulfilment(
  requires: readonly Requirement[],
  parts: readonly Part[],
  since: CalendarDate,
): CalendarDate | null {
  if (requires.length === 0 || requires.some(({ kind }) => kind === 'elsewhere')) return null;
  const days = new Set([since, ...parts.map(({ date }) => date).filter((date) => date > since)]);
  return [...days].sort(compareText).find((day) => isFulfilled(requires, parts, day)) ?? null;
}

/** Whether all that this community itself can count is there on a day. */
export function isFulfilled(
  requires: readonly Requirement[],
  parts: readonly Part[],
  day: CalendarDate,
): boolean {
  return fulfilmentOf(requires, parts, day).every(
    (one) => one.requirement.kind === 'elsewhere' || isMet(one),
  );
}

/** The awards that the requirements rest on, each once, the oldest first. */
export function partsUsed<P extends Part>(fulfilled: readonly Fulfilment<P>[]): readonly P[] {
  return [...new Set(fulfilled.flatMap(({ by }) => by))].sort(byDay);
}

const isInForce = ({ until }: Part, day: CalendarDate): boolean => until === null || until >= day;

/** One that lapses and was awarded again is one that was renewed: they count once. */
function withoutRenewed<P extends Part>(parts: readonly P[]): readonly P[] {
  return parts.filter(
    (part, at) =>
      part.until === null ||
      !parts.slice(at + 1).some(({ badge, until }) => badge === part.badge && until !== null),
  );
}

function onePerBadge<P extends Part>(parts: readonly P[]): readonly P[] {
  const seen = new Set<Slug>();
  return parts.filter(({ badge }) => !seen.has(badge) && seen.add(badge));
}

const byDay = (a: Part, b: Part): number =>
  compareText(a.date, b.date) || compareText(a.slug, b.slug);
