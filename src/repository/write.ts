/**
 * The only writer of the community's folders: whole files or none, and never over what was issued.
 */

import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeAbandoned } from './abandoned.ts';
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
 * every file is written whole under a temporary name, flushed, then renamed into place. A file that
 * has the same bytes already is left alone. Returns the paths that were written. A failing disk
 * leaves no half-written file under a real name, and no temporary file; those that killed runs left
 * are removed.
 */
export async function writeFiles(root: string, files: readonly FileToWrite[]): Promise<string[]> {
  for (const folder of communityFolders) await removeAbandoned(join(root, folder));
  const pending: FileToWrite[] = [];
  for (const batch of batchesOf(files)) {
    const wanted = await Promise.all(batch.map((file) => needsWriting(root, file)));
    pending.push(...batch.filter((_, at) => wanted[at]));
  }
  const staged: Staged[] = [];
  try {
    for (const batch of batchesOf(pending)) await stageAll(root, batch, staged);
    for (const { temporary, final } of staged) await rename(temporary, final);
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
  return pending.map(({ path }) => path);
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
  staged: Staged[],
): Promise<void> {
  const outcomes = await Promise.allSettled(batch.map((file) => stage(root, file)));
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') staged.push(outcome.value);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function needsWriting(root: string, file: FileToWrite): Promise<boolean> {
  await refuseLinks(root, file.path);
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

/** Refuses to write outside the folder, or through a link that stands on the way. */
export async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = path.split('/');
  if (path.startsWith('/') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new WriteRefused(path, `${path} is not a path inside the community's folder.`);
  }
  for (let depth = 1; depth <= parts.length; depth++) {
    const stat = await lstat(join(root, ...parts.slice(0, depth))).catch(() => null);
    if (stat?.isSymbolicLink())
      throw new WriteRefused(
        path,
        `${parts.slice(0, depth).join('/')} is a link; nothing is written through links.`,
      );
  }
}

async function stage(root: string, file: FileToWrite): Promise<Staged> {
  const final = join(root, file.path);
  const temporary = join(dirname(final), `.${process.pid}.${file.path.split('/').at(-1)}.tmp`);
  await mkdir(dirname(final), { recursive: true });
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
