/** What the host says about everything that nobody has signed for yet. */

import type { Community } from '../../src/community/model.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
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
 * The facts of the pull requests that were merged into `branch` since it was signed for last, and
 * who pushed what none of them brought, asked of the host that the environment names; and the
 * grounds as they are then. Throws `HostRefused` where it does not answer.
 */
export async function factsToSign(
  root: string,
  { community, ledger }: { readonly community: Community; readonly ledger: Ledger },
  branch: string,
): Promise<{ readonly open: Open; readonly facts: HostFacts }> {
  const host = hostOf(process.env);
  const none: HostFacts = { pulls: [], pushes: [] };
  // Each round asks about commits of which the one before has shown that nobody signed for them.
  for (let [facts, asked] = [none, new Set<string>()]; ;) {
    const open = await openGrounds(root, community, ledger, facts);
    const commits = commitsToJudge(open);
    if (commits.every((commit) => asked.has(commit))) return { open, facts };
    const line = open.grounds.steps.map(({ commit }) => commit);
    asked = new Set([...asked, ...commits]);
    facts = await factsOfCommits(
      host,
      line.filter((commit) => asked.has(commit)),
      line,
      branch,
    );
  }
}

/** The same facts for a folder; none for a community with problems: signing says what they are. */
export async function factsToSignIn(root: string, branch: string): Promise<HostFacts> {
  const { community, ledger } = await readCommunity(root, { now: new Date() });
  if (community === null) return { pulls: [], pushes: [] };
  return (await factsToSign(root, { community, ledger }, branch)).facts;
}
