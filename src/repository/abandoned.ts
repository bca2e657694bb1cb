/** What killed writers left in the community's folders: files that never got their real names. */

import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** `.<process>.<name>.tmp`: under this name a file is written, before it is put in place. */
export const abandoned = /^\.(\d+)\..*\.tmp$/;

/** Whether a process with this number is alive; what it writes is then left alone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes them below a folder, to the depth that the community's folders have. Links are not
 * followed; what cannot be read or removed stays.
 */
export async function removeAbandoned(folder: string, depth = 3): Promise<void> {
  const stat = await lstat(folder).catch(() => null);
  if (depth === 0 || stat?.isDirectory() !== true) return;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    const pid = Number(abandoned.exec(entry.name)?.[1] ?? NaN);
    if (entry.isDirectory()) await removeAbandoned(path, depth - 1);
    else if (entry.isFile() && !Number.isNaN(pid) && (pid === process.pid || !isRunning(pid)))
      await rm(path, { force: true }).catch(() => undefined);
  }
}
