/** What the host says about everything that nobody has signed for yet. */

import { factsOfCommits } from '../../src/hosting/host.ts';
import {
  commitsToJudge,
  type Open,
  openGrounds,
} from '../../src/publication/authorising/authorise.ts';
import { readCommunity } from '../../src/repository/read.ts';
import type { HostFacts } from '../../src/review/facts.ts';
import { hostOf } from './host.ts';

/**
 * The facts of the pull requests that were merged into `branch` since it was signed for last, and who
 * pushed what none of them brought, asked of the host that the environment names. Throws
 * `HostRefused` where it does not answer.
 */
export function factsToSign(open: Open, branch: string): Promise<HostFacts> {
  const line = open.grounds.steps.map(({ commit }) => commit);
  return factsOfCommits(hostOf(process.env), commitsToJudge(open), line, branch);
}

/** The same for a folder; none for a community with problems, since signing says what they are. */
export async function factsToSignIn(root: string, branch: string): Promise<HostFacts> {
  const { community, ledger } = await readCommunity(root, { now: new Date() });
  if (community === null) return { pulls: [], pushes: [] };
  return factsToSign(await openGrounds(root, community, ledger), branch);
}
