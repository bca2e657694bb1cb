/** What a proposal changes, path by path, and what the main branch would hold with it. */

import { type Commit, ownersPath, type TreeEntry } from '../community/commit.ts';
import { compareText } from '../community/problem.ts';
import { kindOf } from '../community/tree.ts';
import { isLedgerPath } from '../credential/ledger/ledger.ts';

/**
 * What a path belongs to. `stray`: it lies in a folder of the community, but does not belong there.
 */
type Part =
  | 'award'
  | 'tombstone'
  | 'original'
  | 'selection'
  | 'endorsement'
  | 'profile'
  | 'badge'
  | 'public'
  | 'keys'
  | 'ledger'
  | 'owners'
  | 'workflow'
  | 'engine'
  | 'stray';

export interface Change {
  readonly path: string;
  readonly part: Part;
  readonly kind: 'added' | 'changed' | 'deleted';
}

/**
 * A merge, file by file: what was changed on both sides since they parted is a conflict, never
 * joined.
 */
interface Merged {
  readonly commit: Commit;
  readonly changes: readonly Change[];
  readonly conflicts: readonly string[];
}

/**
 * The change from `fork`, where the proposal parted from the main branch, to `head`, put onto
 * `base`, the main branch now.
 */
export function merged(base: Commit, fork: readonly TreeEntry[], head: Commit): Merged {
  const [before, now, proposed] = [byPath(fork), byPath(base.entries), byPath(head.entries)];
  const touched = [...new Set([...before.keys(), ...proposed.keys()])].filter(
    (path) => !same(before.get(path), proposed.get(path)),
  );
  const changed = touched
    .filter((path) => !same(now.get(path), proposed.get(path)))
    .sort(compareText);
  const conflicts = changed.filter((path) => !same(before.get(path), now.get(path)));
  const isTouched = new Set(changed);
  const taken = <Item extends { readonly path: string }>(
    ours: readonly Item[],
    theirs: readonly Item[],
    full: (item: Item) => string,
  ): Item[] =>
    [
      ...ours.filter((item) => !isTouched.has(full(item))),
      ...theirs.filter((item) => isTouched.has(full(item))),
    ].sort((a, b) => compareText(a.path, b.path));
  const commit: Commit = {
    id: head.id,
    entries: taken(base.entries, head.entries, ({ path }) => path),
    files: taken(base.files, head.files, ({ path }) => path),
    publicFiles: taken(base.publicFiles, head.publicFiles, ({ path }) => `public/${path}`),
    owners: isTouched.has(ownersPath) ? head.owners : base.owners,
  };
  return {
    commit,
    changes: changed.map((path) => ({
      path,
      part: partOf(path),
      kind: kindOfChange(now.get(path), proposed.get(path)),
    })),
    conflicts,
  };
}

function byPath(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function same(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.id === other?.id && one?.mode === other?.mode;
}

function kindOfChange(before: TreeEntry | undefined, after: TreeEntry | undefined): Change['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'deleted' : 'changed';
}

/** The part that a path belongs to. What no other part claims belongs to the engine. */
function partOf(path: string): Part {
  if (
    path === ownersPath ||
    /^(?:docs\/)?CODEOWNERS$/i.test(path) ||
    path.toLowerCase() === ownersPath.toLowerCase()
  )
    return 'owners';
  if (isLedgerPath(path)) return 'ledger';
  // The logo of all badges is the community's, as its public folder is.
  if (/^public\/|^badges\/logo\.(?:svg|png)$/.test(path)) return 'public';
  if (kindOf(path) === 'endorsement') return 'endorsement';
  if (path.startsWith('keys/')) return 'keys';
  if (path.startsWith('badges/') || path.startsWith('recipients/')) {
    const kind = kindOf(path);
    return kind === 'picture' ||
      kind === 'translation' ||
      kind === 'pathway' ||
      kind === 'pathway-translation' ||
      kind === 'framework'
      ? 'badge'
      : kind === 'award' ||
          kind === 'tombstone' ||
          kind === 'profile' ||
          kind === 'badge' ||
          kind === 'original' ||
          kind === 'selection'
        ? kind
        : kind === 'elsewhere'
          ? 'original'
          : 'stray';
  }
  return path.startsWith('.github/workflows/') ? 'workflow' : 'engine';
}
