/** A living community as a commit that is reviewed. */

import type { Commit } from '../../community/commit.ts';
import type { LivingCommunity } from './living-community.ts';

/** Its files as they stand now; `id` names the commit. */
export function commitOf(life: LivingCommunity, id: string): Commit {
  const entries = life.tree.map(({ path, content }) => ({
    path,
    mode: '100644',
    id: Buffer.from(content).toString('base64'),
  }));
  return { id, files: [...life.tree], publicFiles: [], owners: null, entries };
}
