/** Fifty rules for ten thousand people: what is due, beside a judge that looks at every day. */

import { dueStacks } from '../../authoring/stacking/due-stacks.ts';
import type { Award, Badge, Community } from '../../community/model.ts';
import { signedFor, stackedCommunity } from '../fixtures/tiny/stacked-community.ts';
import { tinyNow } from '../fixtures/tiny-community.ts';
import type { Benchmark } from './benchmark.ts';

export function stackingBenchmark(): Benchmark {
  const community = stackedCommunity(10_000);
  const ledger = signedFor(community, community.awards);
  const [ours, theirs] = [dueStacks(community, ledger, tinyNow).due.length, counted(community)];
  if (ours !== theirs) throw new Error(`${ours} are due, and by counting ${theirs}.`);
  return {
    name: 'due: 10,000 people, 50 rules',
    peer: 'counting',
    mostRounds: 5,
    ours: () => dueStacks(community, ledger, tinyNow),
    theirs: () => counted(community),
  };
}

/** How many are due, by nothing but looking: of awards that last. */
function counted({ badges, awards }: Community): number {
  const people = Map.groupBy(awards, ({ recipient }) => recipient);
  const stacks = badges.filter(({ requires }) => requires.length > 0);
  let due = 0;
  for (const own of people.values())
    for (const stack of stacks) if (own.some(({ date }) => isMet(stack, own, date))) due++;
  return due;
}

function isMet({ requires }: Badge, own: readonly Award[], day: string): boolean {
  const has = (badge: string): boolean =>
    own.some((award) => award.badge === badge && award.date <= day);
  return requires.every((one) =>
    one.kind === 'badge'
      ? has(one.badge)
      : one.kind === 'some' && one.of.filter(has).length >= one.count,
  );
}
