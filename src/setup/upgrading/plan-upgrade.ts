/** From the community's commit and the new version to the tree of the upgraded community. */

import type { TreeEntry } from '../../community/commit.ts';
import { type Installed, installedPath, type Manifest, ownerOf } from './ownership.ts';

export interface UpgradeFacts {
  /** Every file of the community's commit. */
  readonly present: readonly TreeEntry[];
  /** Every file of the new version. */
  readonly next: readonly TreeEntry[];
  /** The manifest that the new version carries. */
  readonly manifest: Manifest;
  /** The manifest of the version that is installed; null where it had none. */
  readonly before: Manifest | null;
  readonly installed: Installed;
  /** Names of all contents that ever were the engine's, as far as its history is at hand. */
  readonly known: ReadonlySet<string>;
}

export interface PlannedUpgrade {
  /** The tree afterwards, but for what migrations write and the list of installed files. */
  readonly entries: readonly TreeEntry[];
  /** The engine's part of it, as it is installed. */
  readonly installed: Installed;
  /**
   * Files at the engine's paths that are not as any version brought them, in the present commit.
   */
  readonly edited: readonly TreeEntry[];
  /** Files that the installed version brought, that were deleted here, and that come back. */
  readonly restored: readonly string[];
  /** How many files of the engine are other ones, new or gone. */
  readonly changed: number;
}

/**
 * Takes the engine's paths wholly from the new version, and everything else from the community's
 * commit. What an older version brought and the new one does not goes.
 */
export function planUpgrade(facts: UpgradeFacts): PlannedUpgrade {
  const { present, next, manifest, installed } = facts;
  const brought = next
    .map((entry) => ({ ...entry, path: manifest.elsewhere[entry.path] ?? entry.path }))
    .filter(({ path }) => ownerOf(path, manifest) === 'engine');
  const coming = new Map(brought.map((entry) => [entry.path, entry]));
  const isEngine = engineOf(facts);
  const leaving = present.filter(({ path }) => isEngine(path));
  const there = new Map(present.map((entry) => [entry.path, entry.id]));
  const own = present.filter(({ path }) => !isEngine(path) && path !== installedPath);
  return {
    entries: [...own, ...brought].sort((a, b) => (a.path < b.path ? -1 : 1)),
    installed: new Map(brought.map(({ path, id }) => [path, id])),
    edited: leaving.filter((entry) => isEdited(entry, coming, facts)),
    restored: [...installed.keys()].filter((path) => !there.has(path) && coming.has(path)).sort(),
    changed:
      brought.filter(({ path, id }) => there.get(path) !== id).length +
      leaving.filter(({ path }) => !coming.has(path)).length,
  };
}

/**
 * A path that either version calls the engine's, or that was installed; the community's word first.
 */
function engineOf({ manifest, before, installed }: UpgradeFacts): (path: string) => boolean {
  return (path) => {
    const owner = ownerOf(path, manifest);
    if (owner !== null) return owner === 'engine';
    return (before !== null && ownerOf(path, before) === 'engine') || installed.has(path);
  };
}

function isEdited(
  { path, id }: TreeEntry,
  coming: ReadonlyMap<string, TreeEntry>,
  { installed, known }: UpgradeFacts,
): boolean {
  return coming.get(path)?.id !== id && installed.get(path) !== id && !known.has(id);
}
