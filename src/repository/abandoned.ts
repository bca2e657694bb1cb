/**
 * What killed writers leave behind: files under temporary names, which no reader takes for facts.
 */

import type { Dirent } from 'node:fs';
import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The name under which a file is written before it gets its own. */
export const temporaryName = (name: string): string => `.${process.pid}.${name}.tmp`;

const temporary = /^\.(\d+)\..*\.tmp$/;

/** True for a name that only a writer gives, for a moment. */
export const isTemporary = (name: string): boolean => temporary.test(name);

/** Whether a process with this number is alive on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes the temporary files of writers that are gone from these folders in `root` and from the
 * ones inside them, and a folder that held nothing else. What cannot be read or removed stays, for
 * the next writer.
 */
export async function removeAbandoned(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const top = join(root, folder);
    await removeFrom(top);
    for (const entry of await entriesOf(top))
      if (entry.isDirectory()) await removeFrom(join(top, entry.name));
  }
}

async function removeFrom(folder: string): Promise<void> {
  const abandoned = (await entriesOf(folder)).filter((entry) => {
    const pid = temporary.exec(entry.name)?.[1];
    return pid !== undefined && entry.isFile() && !isRunning(Number(pid));
  });
  for (const { name } of abandoned) await rm(join(folder, name), { force: true }).catch(() => null);
  if (abandoned.length > 0) await rmdir(folder).catch(() => null);
}

/** What lies in a folder; nothing where it is a link, or cannot be read. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const stat = await lstat(folder).catch(() => null);
  return stat?.isDirectory() === true
    ? readdir(folder, { withFileTypes: true }).catch(() => [])
    : [];
}
