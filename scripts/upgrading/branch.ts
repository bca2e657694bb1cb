/**
 * What an upgrade leaves behind in the community's repository: one commit on a branch, and copies
 * of edited files.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TreeEntry } from '../../src/community/commit.ts';
import { contentsOf, keepText, treeOf } from '../../src/repository/engine-tree.ts';
import { type Git, gitIn, GitRefused, mustGit } from '../../src/repository/git.ts';

/** A commit of the new version without its history, which is not the community's. */
async function alone(store: string, commit: string): Promise<string> {
  const git = gitIn(store, process.env);
  const named = ['-c', 'user.name=upgrade', '-c', 'user.email=upgrade'];
  const tree = `${commit}^{tree}`;
  const made = (await mustGit(git, ...named, 'commit-tree', '-m', 'Engine', tree)).trim();
  await mustGit(git, 'update-ref', 'refs/heads/engine', made);
  return 'refs/heads/engine';
}

/** Brings the contents of the new version, without its history, into the community's objects. */
export async function fetchAlone(git: Git, store: string, commit: string): Promise<void> {
  await mustGit(git, 'fetch', '--quiet', '--no-tags', '--', store, await alone(store, commit));
}

/** The tree of these files, of which `texts` are written anew; its name. */
export async function treeWith(
  root: string,
  entries: readonly TreeEntry[],
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const written: TreeEntry[] = [];
  for (const [path, text] of Object.entries(texts))
    written.push({ path, mode: '100644', id: await keepText(root, text) });
  return treeOf(root, [...entries.filter(({ path }) => !Object.hasOwn(texts, path)), ...written]);
}

/** Copies edited files out of the present commit, where git and the tests do not look. */
export async function keptBeside(
  root: string,
  edited: readonly TreeEntry[],
  version: string,
): Promise<string> {
  const folder = `.plainbadge/kept/before-${version}`;
  const plain = edited.filter(({ mode }) => mode.startsWith('100'));
  const contents = await contentsOf(
    root,
    plain.map(({ id }) => id),
  );
  for (const [at, { path }] of plain.entries()) {
    const target = join(root, folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents[at] ?? new Uint8Array());
  }
  return folder;
}

/**
 * One commit on a branch of its own, whole or not at all. Refuses a branch that is something else.
 */
export async function branched(
  git: Git,
  made: { head: string; tree: string; version: string; message: string },
): Promise<string> {
  const { head, tree, version, message } = made;
  const branch = `upgrade-${version}`;
  const ref = `refs/heads/${branch}`;
  const standing = await git('rev-parse', '--verify', '--quiet', ref);
  if (standing.code === 0) {
    const [tip, parent] = await Promise.all(
      ['^{tree}', '^'].map(async (end) =>
        (await git('rev-parse', '--verify', '--quiet', `${ref}${end}`)).stdout.trim(),
      ),
    );
    if (tip === tree && parent === head) return branch;
    throw new GitRefused(
      `There is a branch ${branch} already, and it is not this upgrade. Merge ` +
        `it, or take it away with \`git branch -D ${branch}\`, and run this again.`,
    );
  }
  const commit = (await mustGit(git, 'commit-tree', '-p', head, '-m', message, tree)).trim();
  await mustGit(git, 'update-ref', ref, commit, '');
  return branch;
}
