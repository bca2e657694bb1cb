/**
 * Reads what a commit holds from git's own objects. No file of a working tree is opened, so that
 * neither links nor filters, attributes or hooks have a say in what is read.
 */

import { posix } from 'node:path';
import { type Commit, ownersPath, type PlainFile, type TreeEntry } from '../community/commit.ts';
import type { CommunityFile, Refusal } from '../community/file.ts';
import { compareText } from '../community/problem.ts';
import { GitRefused, readObjects } from './git.ts';
import { insisted } from './history.ts';
import { leftBehind } from '../community/tree.ts';
import { communityFolders, limitFor } from './tree.ts';

/** Paths of one commit, and bytes of the community in it, that are read at most. */
const mostPaths = 1_000_000;
const mostBytes = 448 * 1024 * 1024;
const publicLimit = 5 * 1024 * 1024;
const ownersLimit = 3 * 1024 * 1024;

interface Listed extends TreeEntry {
  readonly size: number;
}

/**
 * Everything of `commit` (a full id) that the checks need. What is a link, another repository, a
 * program, or too large appears with its refusal and is not read. Throws `GitRefused` where the
 * commit or one of its objects is not there, or where it is too large as a whole.
 */
export async function readCommit(repository: string, commit: string): Promise<Commit> {
  const entries = await listed(repository, insisted(commit));
  const [twice] = pathsListedTwice(entries);
  if (twice !== undefined)
    throw new GitRefused(`The commit lists ${twice} twice, so nobody can tell what stands there.`);
  return commitOf(repository, commit, entries);
}

/**
 * The same for a commit that other commits follow: what it lists twice is left out and named, since
 * whoever took that away again cannot take it out of the past.
 */
export async function readPastCommit(
  repository: string,
  commit: string,
): Promise<{ readonly commit: Commit; readonly listedTwice: readonly string[] }> {
  const entries = await listed(repository, insisted(commit));
  const listedTwice = pathsListedTwice(entries);
  const twice = new Set(listedTwice);
  const once = twice.size === 0 ? entries : entries.filter(({ path }) => !twice.has(path));
  return { commit: await commitOf(repository, commit, once), listedTwice };
}

function pathsListedTwice(entries: readonly Listed[]): readonly string[] {
  return entries.filter(({ path }, at) => path === entries[at + 1]?.path).map(({ path }) => path);
}

async function commitOf(
  repository: string,
  commit: string,
  entries: readonly Listed[],
): Promise<Commit> {
  const wanted = entries.filter((entry) => limitOf(entry) !== null && refusalOf(entry) === null);
  const contents = await blobs(repository, wanted);
  const contentOf = (entry: Listed): CommunityFile['content'] =>
    refusalOf(entry) ?? found(contents, entry);
  const isPublic = ({ path }: Listed): boolean =>
    path.startsWith('public/') && !leftBehind.has(posix.basename(path));
  const owners = wanted.find(({ path }) => path === ownersPath);
  return {
    id: commit,
    entries: entries.map(({ path, mode, id }) => ({ path, mode, id })),
    files: entries
      .filter(isCommunity)
      .map((entry) => ({ path: entry.path, content: contentOf(entry) })),
    publicFiles: wanted.filter(isPublic).map((entry): PlainFile => ({
      path: entry.path.slice('public/'.length),
      bytes: found(contents, entry),
    })),
    owners: owners === undefined ? null : new TextDecoder().decode(found(contents, owners)),
  };
}

function isCommunity({ path }: TreeEntry): boolean {
  const [folder = '', ...rest] = path.split('/');
  return communityFolders.some((known) => known === folder) && !leftBehind.has(rest.at(-1) ?? '');
}

/** How large an entry may be; null for what is not read at all. */
function limitOf(entry: TreeEntry): number | null {
  if (isCommunity(entry)) return limitFor(entry.path);
  if (entry.path.startsWith('public/')) return publicLimit;
  return entry.path === ownersPath ? ownersLimit : null;
}

/** Why an entry is not read, or null. */
function refusalOf(entry: Listed): Refusal | null {
  if (entry.path.includes('\uFFFD')) return { refused: 'not-utf8-name' };
  if (entry.mode === '120000') return { refused: 'link' };
  if (entry.mode === '160000') return { refused: 'submodule' };
  if (entry.mode === '100755') return { refused: 'executable' };
  if (entry.mode !== '100644') return { refused: 'special' };
  return entry.size > (limitOf(entry) ?? 0) ? { refused: 'too-large' } : null;
}

/**
 * Every path of the commit: `<mode> SP <type> SP <id> SP <size> TAB <path> NUL`, sorted as
 * everything here is.
 */
async function listed(repository: string, commit: string): Promise<Listed[]> {
  const answer = await readObjects(repository, [
    'ls-tree',
    '-r',
    '-z',
    '-l',
    '--full-tree',
    commit,
  ]);
  const records = answer.toString('utf8').split('\0').slice(0, -1);
  if (records.length > mostPaths)
    throw new GitRefused(
      `The commit holds ${records.length} files; at most ${mostPaths} are read.`,
    );
  return records.map(entryOf).sort((a, b) => compareText(a.path, b.path));
}

function entryOf(record: string): Listed {
  const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64}) +(\d+|-)\t([^]+)$/.exec(record);
  if (match === null) throw new GitRefused('git gave a list of files that cannot be understood.');
  const [, mode = '', id = '', size, path = ''] = match;
  return { mode, id, size: size === '-' ? 0 : Number(size), path };
}

/**
 * The contents of these objects, by id. Throws `GitRefused` where one is not there, is no content
 * of a file or has another size, and where they are too large together.
 */
export async function blobs(
  repository: string,
  entries: readonly Pick<Listed, 'id' | 'size'>[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const sizes = new Map(entries.map(({ id, size }) => [id, size]));
  const total = sizes.values().reduce((sum, size) => sum + size, 0);
  if (total > mostBytes)
    throw new GitRefused(`The community holds ${total} bytes; at most ${mostBytes} are read.`);
  return readBlobs(repository, [...sizes.keys()]);
}

/** The contents with these full ids. Throws `GitRefused` where one of them is not there. */
export async function readBlobs(
  repository: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (ids.length === 0) return contents;
  const answer = await readObjects(
    repository,
    ['cat-file', '--batch'],
    `${ids.map(insisted).join('\n')}\n`,
  );
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [id = '', type, size] = answer.toString('latin1', at, end).split(' ');
    if (type !== 'blob')
      throw new GitRefused(
        `The object ${id.slice(0, 64)} is not in this repository. Fetch the whole commit first.`,
      );
    contents.set(id, new Uint8Array(answer.subarray(end + 1, end + 1 + Number(size))));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

/**
 * Full id and size of the file contents with these names (an id, or `commit:./path`), in their
 * order; null for a name that stands for none.
 */
export async function blobSizes(
  repository: string,
  names: readonly string[],
): Promise<readonly (Pick<Listed, 'id' | 'size'> | null)[]> {
  if (names.length === 0) return [];
  const answer = await readObjects(
    repository,
    ['cat-file', '--batch-check'],
    names.map((name) => `${name}\n`).join(''),
  );
  return answer
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, id, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(line) ?? [];
      return id === undefined ? null : { id, size: Number(size) };
    });
}

function found(contents: ReadonlyMap<string, Uint8Array>, { id, path }: TreeEntry): Uint8Array {
  const content = contents.get(id);
  if (content === undefined)
    throw new GitRefused(
      `The content of ${path} is not in this repository. Fetch the whole commit first.`,
    );
  return content;
}
