import { describe, expect, it } from 'vitest';
import { chanceOf, type Chance } from '../../testing/generated/text.ts';
import { addDuration } from '../dates.ts';
import { dayOfFulfilment, fulfilmentOf, isFulfilled, type Part, partsUsed } from './fulfilment.ts';
import type { Requirement } from './requirement.ts';

const badges = ['a', 'b', 'c', 'd', 'e'];
const first = '2026-01-01';
const days = Array.from({ length: 60 }, (_, at) =>
  at === 0 ? first : addDuration(first, `P${at}D`),
);
const dayAt = (number: number): string => days[number] ?? first;

function drawnRequirement(chance: Chance): Requirement {
  const valid = chance.maybe(0.7);
  if (chance.maybe(0.5))
    return { kind: 'badge', badge: chance.pick(badges), times: 1 + chance.below(3), valid };
  const of = badges.filter(() => chance.maybe(0.6));
  return { kind: 'some', count: 1 + chance.below(Math.max(1, of.length)), of, valid };
}

function drawnParts(chance: Chance): Part[] {
  return Array.from({ length: chance.below(9) }, (_, at) => {
    const from = chance.below(40);
    const badge = chance.pick(badges);
    const until = chance.maybe(0.4) ? dayAt(from + chance.below(20)) : null;
    return { slug: `${badge}-${at}`, badge, date: dayAt(from), until };
  });
}

/** The same judgement by counting, with nothing of the code that is judged. */
function bruteForce(
  requires: readonly Requirement[],
  parts: readonly Part[],
  day: string,
): boolean {
  return requires.every((one) => {
    if (one.kind === 'elsewhere') return true;
    const counts = (badge: string): number => {
      let lasting = 0;
      let lapsing = 0;
      for (const part of parts) {
        if (part.badge !== badge || part.date > day) continue;
        if (one.valid && part.until !== null && part.until < day) continue;
        if (part.until === null) lasting++;
        else lapsing = 1;
      }
      return lasting + lapsing;
    };
    return one.kind === 'badge'
      ? counts(one.badge) >= one.times
      : one.of.filter((badge) => counts(badge) > 0).length >= one.count;
  });
}

describe('what somebody has of what is required', () => {
  it('is what counting says, for 200 sets of rules, each on 60 days, and so is the first day', () => {
    let [fulfilled, never] = [0, 0];
    for (let number = 0; number < 200; number++) {
      const chance = chanceOf(40_000 + number);
      const requires = Array.from({ length: 1 + chance.below(3) }, () => drawnRequirement(chance));
      for (let person = 0; person < 5; person++) {
        const parts = drawnParts(chance);
        const since = dayAt(chance.below(20));
        const truth = days.filter((day) => bruteForce(requires, parts, day));
        expect(days.filter((day) => isFulfilled(requires, parts, day))).toEqual(truth);
        const day = truth.find((one) => one >= since) ?? null;
        expect(dayOfFulfilment(requires, parts, since)).toBe(day);
        if (day === null) never++;
        else {
          fulfilled++;
          // What is named as used is enough by itself.
          const used = partsUsed(fulfilmentOf(requires, parts, day));
          expect(bruteForce(requires, used, day)).toBe(true);
        }
      }
    }
    expect(Math.min(fulfilled, never)).toBeGreaterThan(100);
  });

  const part = (slug: string, date: string, until: string | null = null): Part => ({
    ...{ slug, badge: slug.charAt(0), date, until },
  });
  const all = (...slugs: string[]): Requirement[] =>
    slugs.map((badge) => ({ kind: 'badge', badge, times: 1, valid: true }));

  it('of nothing is nothing: what requires nothing is earned by nobody', () => {
    expect(dayOfFulfilment([], [part('a', dayAt(1))], first)).toBeNull();
  });
  it('of another issuer is for people to see', () => {
    const requires: Requirement[] = [{ kind: 'elsewhere', url: 'https://other.example/b' }];
    expect(dayOfFulfilment(requires, [part('a', dayAt(1))], first)).toBeNull();
    expect(isFulfilled(requires, [], first)).toBe(true);
    expect(fulfilmentOf(requires, [], first)).toMatchObject([{ have: 0, need: 1, by: [] }]);
  });
  it('is dated by the last part, never by a badge that came later than all', () => {
    const parts = [part('a', dayAt(3)), part('b', dayAt(9))];
    expect(dayOfFulfilment(all('a', 'b'), parts, first)).toBe(dayAt(9));
    expect(dayOfFulfilment(all('a', 'b'), parts, dayAt(20))).toBe(dayAt(20));
  });
  it('must be there on one and the same day', () => {
    const parts = [part('a', dayAt(1), dayAt(5)), part('b', dayAt(9))];
    expect(dayOfFulfilment(all('a', 'b'), parts, first)).toBeNull();
    const again = [...parts, part('a2', dayAt(12), dayAt(20))];
    expect(dayOfFulfilment(all('a', 'b'), again, first)).toBe(dayAt(12));
  });
});
