/** Which files of a folder stand as the commit that is checked out has them. */

import { createHash } from 'node:crypto';
import { type CommunityFile, isRefused } from '../community/file.ts';
import { readerIn } from './git.ts';
import { blobSizes } from './git-tree.ts';
import { tipOf } from './history.ts';

/** The paths of these files that are committed as they are; none outside of a repository. */
export async function committedAmong(
  root: string,
  files: readonly CommunityFile[],
): Promise<ReadonlySet<string>> {
  const tip = files.length === 0 ? null : await tipOf(readerIn(root));
  if (tip === null) return new Set();
  const found = await blobSizes(
    root,
    files.map(({ path }) => `${tip}:./${path}`),
  );
  const isSame = ({ content }: CommunityFile, id: string | undefined): boolean =>
    id !== undefined && !isRefused(content) && id === objectId(content, id.length);
  return new Set(files.filter((file, at) => isSame(file, found[at]?.id)).map(({ path }) => path));
}

/**
 * The name that git gives to a content (gitformat-pack, "Object"; SHA-1, or SHA-256 where names are
 * longer): so a thousand versions are compared without reading one.
 */
export function objectId(content: Uint8Array, length: number): string {
  return createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}
