/** What the host says about everything that nobody has signed for yet. */

import { factsOfMerges } from '../../src/hosting/host.ts';
import {
  commitsToJudge,
  type Open,
  openGrounds,
} from '../../src/publication/authorising/authorise.ts';
import { readCommunity } from '../../src/repository/read.ts';
import type { Facts } from '../../src/review/facts.ts';
import { hostOf } from './host.ts';

/**
 * The facts of the pull requests that were merged into `branch` since it was signed for last, asked
 * of the host that the environment names. Throws `HostRefused` where it does not answer.
 */
export function factsToSign(open: Open, branch: string): Promise<readonly Facts[]> {
  return factsOfMerges(hostOf(process.env), commitsToJudge(open), branch);
}

/** The same for a folder; none for a community with problems, since signing says what they are. */
export async function factsToSignIn(root: string, branch: string): Promise<readonly Facts[]> {
  const { community, ledger } = await readCommunity(root, { now: new Date() });
  if (community === null) return [];
  return factsToSign(await openGrounds(root, community, ledger), branch);
}
