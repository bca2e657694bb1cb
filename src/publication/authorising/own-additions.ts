/** Which credentials of history are the issuer's own: a template brings those of a sample. */

import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { Git } from '../../repository/git.ts';
import { readBlobs } from '../../repository/git-tree.ts';
import { versionsOf } from '../../repository/main-line.ts';

const folder = 'recipients/';

/**
 * Of the places where files first came to the main line, those without the credentials that are
 * gone and name none of `sites`: they never signed for this community.
 */
export async function ownAdditions(
  { git, root, tip }: { readonly git: Git; readonly root: string; readonly tip: string },
  added: ReadonlyMap<string, number>,
  { credentials }: Ledger,
  sites: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const gone = new Set(
    [...added.keys()].filter((path) => path.endsWith('.json') && !credentials.has(path)),
  );
  if (gone.size === 0) return added;
  const versions = (await versionsOf(git, tip, folder)).filter(({ path }) => gone.has(path));
  const contents = await readBlobs(root, [...new Set(versions.map(({ id }) => id))]);
  const named = sites.map((site) => JSON.stringify(site).slice(0, -1));
  const own = new Set(
    versions
      .filter(({ id }) => {
        const text = new TextDecoder().decode(contents.get(id));
        return named.some((site) => text.includes(site));
      })
      .map(({ path }) => path),
  );
  return new Map([...added].filter(([path]) => !gone.has(path) || own.has(path)));
}
