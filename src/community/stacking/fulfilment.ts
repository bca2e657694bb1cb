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
  const sorted = parts.toSorted(byDay);
  return requires.map((requirement) => {
    const by = countingFor(requirement, sorted, day);
    return { requirement, have: by.length, need: neededOf(requirement), by };
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
  const sorted = parts.toSorted(byDay);
  const days = new Set([since, ...sorted.map(({ date }) => date).filter((date) => date > since)]);
  return [...days].find((day) => isMetBySorted(requires, sorted, day)) ?? null;
}

/** Whether all that this community itself can count is there on a day. */
export function isFulfilled(
  requires: readonly Requirement[],
  parts: readonly Part[],
  day: CalendarDate,
): boolean {
  return isMetBySorted(requires, parts.toSorted(byDay), day);
}

const isMetBySorted = (
  requires: readonly Requirement[],
  sorted: readonly Part[],
  day: CalendarDate,
): boolean =>
  requires.every(
    (one) => one.kind === 'elsewhere' || countingFor(one, sorted, day).length >= neededOf(one),
  );

function neededOf(requirement: Requirement): number {
  if (requirement.kind === 'elsewhere') return 1;
  return requirement.kind === 'badge' ? requirement.times : requirement.count;
}

/** What counts for one requirement on a day, never more than it needs. */
function countingFor<P extends Part>(
  requirement: Requirement,
  sorted: readonly P[],
  day: CalendarDate,
): readonly P[] {
  if (requirement.kind === 'elsewhere') return [];
  const badges = badgesIn(requirement);
  const counting = sorted.filter(
    (part) =>
      part.date <= day &&
      badges.includes(part.badge) &&
      (!requirement.valid || isInForce(part, day)),
  );
  const distinct = requirement.kind === 'badge' ? withoutRenewed(counting) : onePerBadge(counting);
  return distinct.slice(0, neededOf(requirement));
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
