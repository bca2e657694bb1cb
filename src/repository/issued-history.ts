/**
 * What the history of a repository holds of issued files: every content that each of them ever had.
 */

import { isLedgerPath } from '../credential/ledger/ledger.ts';
import { registerPath } from '../credential/ledger/register.ts';
import { type Git, mustGit, readerIn } from './git.ts';
import { blobs, blobSizes } from './git-tree.ts';
import { tipOf } from './history.ts';
import { mainLine } from './main-line.ts';
import { limitFor } from './tree.ts';

/** An issued file as some commit of the present branch held it. */
export interface PastFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Every content of every issued file below `root` on the branch that ends at `end` (a full id;
 * absent: what is checked out; first parents only), the oldest first, those of today among them;
 * the register is none of them. Null where the folder is in no git repository or has no commit yet.
 * Throws `GitRefused` where the history is not all there.
 */
export async function issuedInHistory(
  root: string,
  end?: string,
): Promise<readonly PastFile[] | null> {
  const git = readerIn(root);
  const tip = end ?? (await tipOf(git));
  if (tip === null) return null;
  const named = await issuedObjects(git, tip);
  const found = await blobSizes(root, [...new Set(named.map(({ id }) => id))]);
  const sizes = new Map(found.flatMap((blob) => (blob === null ? [] : [[blob.id, blob.size]])));
  const wanted = named.filter(({ path, id }) => (sizes.get(id) ?? Infinity) <= limitFor(path));
  const entries = wanted.map(({ id }) => ({ id, size: sizes.get(id) ?? 0 }));
  const contents = await blobs(root, entries);
  return wanted.flatMap(({ path, id }) => {
    const bytes = contents.get(id);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}

interface NamedObject {
  readonly path: string;
  readonly id: string;
}

/** Each path with each content that a commit brought, once. */
async function issuedObjects(git: Git, tip: string): Promise<readonly NamedObject[]> {
  const folder = (await mustGit(git, 'rev-parse', '--show-prefix')).trim();
  const found = new Map<string, NamedObject>();
  for (const { changes } of await mainLine(git, tip))
    for (const { path: whole, after } of changes) {
      const path = whole.startsWith(folder) ? whole.slice(folder.length) : '';
      const [mode, id] = after?.split(':') ?? [];
      if (id !== undefined && mode === '100644' && isLedgerPath(path) && path !== registerPath)
        found.set(`${path}\0${id}`, { path, id });
    }
  return [...found.values()];
}
