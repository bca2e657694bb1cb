/**
 * Trees of git as lists of their files, read and written without a working tree. It imports no
 * package: the engine of a newer version runs it before anything of that version is installed.
 */

import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TreeEntry } from '../community/commit.ts';
import { type Git, mustGit, readObjects, writeObjects } from './git.ts';

/** Every file of a commit or tree, by path in byte order. */
export async function entriesOf(git: Git, tree: string): Promise<readonly TreeEntry[]> {
  const listed = await mustGit(git, 'ls-tree', '-r', '-z', '--full-tree', tree);
  return listed.split('\0').flatMap((line) => {
    const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
    return mode === undefined ? [] : [{ mode, id: id ?? '', path: path ?? '' }];
  });
}

/** The text of one file of a commit or tree; null where there is none. */
export async function textIn(git: Git, tree: string, path: string): Promise<string | null> {
  const { code, stdout } = await git('cat-file', 'blob', `${tree}:${path}`);
  return code === 0 ? stdout : null;
}

/** Names of all contents in the history of a commit, with what else it holds. */
export async function namesInHistory(git: Git, commit: string): Promise<ReadonlySet<string>> {
  const listed = await mustGit(git, 'rev-list', '--objects', '--no-object-names', commit);
  return new Set(listed.split('\n'));
}

/** The contents with these names, in their order. Throws `GitRefused` where one is not there. */
export async function contentsOf(
  repository: string,
  ids: readonly string[],
): Promise<readonly Uint8Array[]> {
  const contents: Uint8Array[] = [];
  if (ids.length === 0) return contents;
  const answer = await readObjects(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1]);
    if (Number.isNaN(size)) throw new Error(`No content: ${answer.toString('latin1', at, end)}`);
    contents.push(new Uint8Array(answer.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return contents;
}

/** Keeps a text in the objects of a repository; its name. */
export function keepText(repository: string, text: string): Promise<string> {
  return writeObjects(repository, ['hash-object', '-w', '--stdin'], { input: text });
}

/** Makes a tree of files whose contents are in the repository; its name. */
export async function treeOf(repository: string, entries: readonly TreeEntry[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plainbadge-index-'));
  try {
    const index = join(folder, 'index');
    const input = entries.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join('');
    await writeObjects(repository, ['update-index', '-z', '--index-info'], { input, index });
    return await writeObjects(repository, ['write-tree'], { index });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
