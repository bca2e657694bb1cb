/**
 * Signatures that somebody who does not maintain pushed to the main branch: whoever may write can
 * copy what a maintainer signed and proposed to a place that its signer never saw.
 */

import type { Commit } from '../../community/commit.ts';
import type { Replaced } from '../../repository/main-line.ts';
import { knownAs } from '../../review/agreement.ts';
import type { Push } from '../../review/facts.ts';
import { isAmong, policyOf } from '../../review/policy.ts';
import type { Line } from './grounds.ts';

/**
 * The steps that brought something signed, and settle nothing, since the host names somebody as
 * their pusher who was no maintainer when it was signed for last; before that, when the community
 * was founded. The host's own programs push for the job that signs. Where the host names nobody, or
 * the community no maintainer, nothing is said against a step.
 */
export async function pushedByOthers(
  { steps, added, arrived, beforeMerges }: Omit<Line, 'replaced'>,
  pushes: readonly Push[],
  commitAt: (id: string) => Promise<Commit>,
): Promise<readonly Replaced[]> {
  const pushers = new Map(pushes.map((push) => [push.pushed, push]));
  const signings = Map.groupBy([...added, ...arrived], ([, at]) => at);
  const isOther = async (at: number, since: number): Promise<boolean> => {
    const push = pushers.get(steps[at]?.commit ?? '');
    const { account = null, accountId } = push?.forcedBy ?? push ?? {};
    const then = steps[Math.min(since, at - 1)];
    if (account === null || account.endsWith('[bot]') || then === undefined) return false;
    const { maintainers, ids } = policyOf(await commitAt(then.commit));
    return maintainers.length > 0 && !isAmong(knownAs(account, accountId, ids), maintainers);
  };
  const others: Replaced[] = [];
  let since = Math.max(0, beforeMerges - 1);
  for (const [at, brought] of [...signings].sort(([one], [other]) => one - other)) {
    if (await isOther(at, since))
      others.push(...brought.map(([path]) => ({ path, from: at - 1, to: at + 1 })));
    else since = Math.max(since, at);
  }
  return others;
}
