/**
 * A folder in which somebody works, and the branch that it works for: what every step there asks.
 */

import { GitRefused, mustGit, type Git } from '../../repository/git.ts';
import { type Change, changesInStatus } from './ledger-paths.ts';

export interface Desk {
  readonly git: Git;
  /** Name of the remote, such as `origin`. */
  readonly remote: string;
  /** The branch that holds the community, such as `main`. */
  readonly branch: string;
}

/** Everything that is not as it is committed, also what git does not know yet. */
export const changesHere = async (git: Git): Promise<readonly Change[]> =>
  changesInStatus(
    await mustGit(
      git,
      ...['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'],
    ),
  );

/**
 * Fetches the branch: its tip as the remote has it, or null with what git said of it. Throws
 * `GitRefused` where the branch does not follow what it was.
 */
export async function fetchTip({
  git,
  remote,
  branch,
}: Desk): Promise<{ readonly tip: string } | { readonly tip: null; readonly said: string }> {
  const tracking = `refs/remotes/${remote}/${branch}`;
  const { code, stderr } = await git(
    ...['fetch', '--no-tags', '--', remote],
    `refs/heads/${branch}:${tracking}`,
  );
  if (/non-fast-forward/.test(stderr))
    throw new GitRefused(
      `The branch ${branch} of ${remote} was rewritten. Look into that first: a ledger only grows.`,
    );
  if (code !== 0) return { tip: null, said: stderr };
  return { tip: (await mustGit(git, 'rev-parse', '--verify', tracking)).trim() };
}
