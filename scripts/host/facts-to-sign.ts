/** What the host says about everything that nobody has signed for yet. */

import type { Community } from '../../src/community/model.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
import { factsOfMerges } from '../../src/hosting/host.ts';
import { commitsToJudge } from '../../src/publication/authorising/authorise.ts';
import type { Facts } from '../../src/review/facts.ts';
import { hostOf } from './host.ts';

/**
 * The facts of the pull requests that were merged into `branch` since it was signed for last, asked
 * of the host that the environment names. Throws `HostRefused` where it does not answer, and
 * `GitRefused` where the history is not here.
 */
export async function factsToSign(
  root: string,
  { community, ledger }: { readonly community: Community; readonly ledger: Ledger },
  branch: string,
): Promise<readonly Facts[]> {
  const commits = await commitsToJudge(root, community, ledger);
  return factsOfMerges(hostOf(process.env), commits, branch);
}
