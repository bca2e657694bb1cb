/**
 * The only writer of the community's folders: whole files or none, and never over what was issued.
 */

import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeAbandoned, temporaryName } from './abandoned.ts';
import { communityFolders } from './tree.ts';

export interface FileToWrite {
  /** Path inside the community's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** True only for files that may change: the status list, a key's state. */
  readonly replace?: boolean;
}

/**
 * Thrown where a file exists with other bytes and may not be replaced, or where the path leaves the
 * folder.
 */
export class WriteRefused extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.name = 'WriteRefused';
    this.path = path;
  }
}

/**
 * Writes all files below `root`, or none: every refusal is found before the first byte is written;
 * every file is written whole under a temporary name, flushed, then renamed into place, in the
 * order given; a path may come twice. A file that has the same bytes already is left alone. Returns
 * the paths that were written. A failing disk leaves no half-written file under a real name, and no
 * temporary file; what killed writers left is removed first.
 */
export async function writeFiles(root: string, files: readonly FileToWrite[]): Promise<string[]> {
  await removeAbandoned(root, communityFolders);
  const pending: FileToWrite[] = [];
  const sound = new Set<string>();
  for (const batch of batchesOf(files)) {
    const wanted = await Promise.all(batch.map((file) => needsWriting(root, file, sound)));
    pending.push(...batch.filter((_, at) => wanted[at]));
  }
  const staged: Staged[] = [];
  try {
    for (const folder of new Set(pending.map(({ path }) => dirname(join(root, path)))))
      await mkdir(folder, { recursive: true });
    for (const [at, batch] of batchesOf(pending).entries())
      await stageAll(root, batch, at * atOnce, staged);
    for (const { temporary, final } of staged) await rename(temporary, final);
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
  return [...new Set(pending.map(({ path }) => path))];
}

interface Staged {
  readonly temporary: string;
  readonly final: string;
}

/**
 * A disk is asked for several flushes at once: one after the other, a thousand files take many
 * times as long.
 */
const atOnce = 32;

function batchesOf(files: readonly FileToWrite[]): FileToWrite[][] {
  return Array.from({ length: Math.ceil(files.length / atOnce) }, (_, at) =>
    files.slice(at * atOnce, (at + 1) * atOnce),
  );
}

/**
 * Adds to `staged` whatever was written, also where another file of the batch failed; then throws
 * the first failure.
 */
async function stageAll(
  root: string,
  batch: readonly FileToWrite[],
  first: number,
  staged: Staged[],
): Promise<void> {
  const outcomes = await Promise.allSettled(batch.map((file, at) => stage(root, file, first + at)));
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') staged.push(outcome.value);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** `sound`: folders that were looked at already in this run. */
async function needsWriting(root: string, file: FileToWrite, sound: Set<string>): Promise<boolean> {
  await refuseLinks(root, file.path, sound);
  const present = await readFile(join(root, file.path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (present === null) return true;
  if (present.equals(file.bytes)) return false;
  if (file.replace !== true) {
    throw new WriteRefused(
      file.path,
      `${file.path} exists already with other content; what was written there never changes.`,
    );
  }
  return true;
}

/**
 * Refuses to write outside the folder, or through a link that stands on the way. `sound`: folders
 * that are known to be none, to which those on the way are added.
 */
export async function refuseLinks(
  root: string,
  path: string,
  sound: Set<string> = new Set(),
): Promise<void> {
  const parts = path.split('/');
  if (path.startsWith('/') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new WriteRefused(path, `${path} is not a path inside the community's folder.`);
  }
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = parts.slice(0, depth).join('/');
    if (sound.has(part)) continue;
    const stat = await lstat(join(root, part)).catch(() => null);
    if (stat?.isSymbolicLink())
      throw new WriteRefused(path, `${part} is a link; nothing is written through links.`);
    if (depth < parts.length) sound.add(part);
  }
}

/** The number keeps two files of one path apart until they are renamed. */
async function stage(root: string, file: FileToWrite, number: number): Promise<Staged> {
  const final = join(root, file.path);
  const name = temporaryName(`${number}.${file.path.split('/').at(-1) ?? ''}`);
  const temporary = join(dirname(final), name);
  const handle = await open(temporary, 'w', 0o644);
  try {
    await handle.writeFile(file.bytes);
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { temporary, final };
}
