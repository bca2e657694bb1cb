/**
 * The only remover of files from the community's folders: plain files, one by one, and folders that
 * are empty then.
 */

import { lstat, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuseLinks } from './write.ts';

/**
 * Removes a file below `root`, and each folder above it that is empty then; a file that is gone
 * already is no fault.
 */
export async function removeFile(root: string, path: string): Promise<void> {
  await refuseLinks(root, path);
  await rm(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const isEmpty = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    );
    if (!isEmpty && (await lstat(join(root, folder)).catch(() => null)) !== null) return;
  }
}
