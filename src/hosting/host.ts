/** What is asked of the place where the repository lives: the same few questions on every host. */

import type { Facts } from '../review/facts.ts';

export interface Host {
  /** The facts of one pull request. */
  readonly facts: (number: number) => Promise<Facts>;
  /**
   * Numbers of the merged pull requests that brought this commit of the branch; none for a commit
   * that was pushed.
   */
  readonly broughtBy: (commit: string, branch: string) => Promise<readonly number[]>;
  /** True where the account may merge: write, maintain or administer. */
  readonly mayWrite: (account: string) => Promise<boolean>;
  /** The number of an account, which stays when it is renamed; null where there is no such account. */
  readonly accountId: (name: string) => Promise<number | null>;
  /** The account that put the label on the issue last, where it still bears it. */
  readonly labelledBy: (issue: number, label: string) => Promise<string | null>;
  /** Texts of all comments on a pull request or issue. */
  readonly comments: (number: number) => Promise<readonly string[]>;
  readonly comment: (number: number, text: string) => Promise<void>;
  /** The open pull request from a branch of this repository, if there is one. */
  readonly openFrom: (branch: string) => Promise<number | null>;
  readonly open: (request: {
    readonly title: string;
    readonly body: string;
    readonly from: string;
    readonly into: string;
  }) => Promise<number>;
}

/**
 * The facts of every pull request that brought one of these commits, each once, in the order of the
 * commits.
 */
export async function factsOfMerges(
  host: Host,
  commits: readonly string[],
  branch: string,
): Promise<readonly Facts[]> {
  const numbers = new Set<number>();
  for (const commit of commits)
    for (const number of await host.broughtBy(commit, branch)) numbers.add(number);
  const facts: Facts[] = [];
  for (const number of numbers) facts.push(await host.facts(number));
  return facts;
}
