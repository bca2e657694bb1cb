/** The register as the commits of a branch left it, named without being read. */

import { registerPath } from '../../../credential/ledger/register.ts';
import { blobSizes } from '../../../repository/git-tree.ts';

/** The register as one commit left it: git's id of it, and how many bytes it has. */
export interface Version {
  readonly commit: string;
  readonly id: string;
  readonly size: number;
}

/** The register as these commits left it; those that took it away have none. */
export async function versions(
  root: string,
  commits: readonly string[],
): Promise<readonly Version[]> {
  const found = await blobSizes(
    root,
    commits.map((commit) => `${commit}:./${registerPath}`),
  );
  return found.flatMap((blob, at) => {
    const commit = commits[at];
    return blob === null || commit === undefined ? [] : [{ commit, ...blob }];
  });
}
