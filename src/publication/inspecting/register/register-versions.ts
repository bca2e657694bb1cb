/** The register as the commits of a branch left it, named without being read. */

import { registerPath } from '../../../credential/ledger/register.ts';
import { readerIn } from '../../../repository/git.ts';
import { blobSizes } from '../../../repository/git-tree.ts';
import { changesOf } from '../../../repository/history.ts';

/** The register as one commit left it: git's id of it, and how many bytes it has. */
export interface Version {
  readonly commit: string;
  readonly id: string;
  readonly size: number;
}

/**
 * The register as each commit of the branch that ends at `tip` (a full id) left it, the newest
 * first; commits that took it away have none.
 */
export async function versions(root: string, tip: string): Promise<readonly Version[]> {
  const commits = await changesOf(readerIn(root), tip, registerPath);
  const found = await blobSizes(
    root,
    commits.map((commit) => `${commit}:./${registerPath}`),
  );
  return found.flatMap((blob, at) => {
    const commit = commits[at];
    return blob === null || commit === undefined ? [] : [{ commit, ...blob }];
  });
}
