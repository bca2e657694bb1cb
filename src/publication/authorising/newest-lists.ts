/**
 * Status lists that the issuer signed, in history: an older one that somebody puts back would be as
 * well signed as the newest, and revoke less.
 */

import type { Community } from '../../community/model.ts';
import { isStatusListPath } from '../../credential/addresses.ts';
import { type IssuedJson, type Ledger, signedDocument } from '../../credential/ledger/ledger.ts';
import { addressesOf, siteOf } from '../../credential/moving/own-addresses.ts';
import { proofOf } from '../../credential/ledger/signatures.ts';
import type { Git } from '../../repository/git.ts';
import { readBlobs } from '../../repository/git-tree.ts';
import { versionsOf } from '../../repository/main-line.ts';
import { isSigned } from '../issuing/status-lists.ts';

/**
 * The list that was signed last, for each list of the ledger that is older. History is read whole
 * up to `tip`, since a merge can leave out a line of it.
 */
export async function newerLists(
  { git, root, tip }: { readonly git: Git; readonly root: string; readonly tip: string },
  community: Community,
  ledger: Ledger,
): Promise<ReadonlyMap<string, IssuedJson>> {
  const versions = (await versionsOf(git, tip, 'keys/')).filter(({ path }) =>
    isStatusListPath(path),
  );
  const contents = await readBlobs(root, [...new Set(versions.map(({ id }) => id))]);
  const newest = new Map(ledger.statusLists);
  for (const { path, id } of versions) {
    const bytes = contents.get(id);
    const list = bytes === undefined ? null : signedDocument(path, bytes);
    const standing = newest.get(path);
    if (
      list !== null &&
      standing !== undefined &&
      createdAt(list) > createdAt(standing) &&
      siteOf(list.json, path, addressesOf(community.issuer)) !== null &&
      (await isSigned(list.json, community))
    )
      newest.set(path, list);
  }
  return new Map([...newest].filter(([path, list]) => list !== ledger.statusLists.get(path)));
}

const createdAt = ({ json }: IssuedJson): string => proofOf(json)?.created ?? '';
