/** `hand-over/` in the community's folder: what goes from hand to hand, and never into git. */

import { join } from 'node:path';
import { type FileToWrite, writeFiles } from '../../src/repository/write.ts';

/** Tells git to ignore everything beside it. */
export const ignored = new TextEncoder().encode('*\n');

export const handOverFolder = (root: string): string => join(root, 'hand-over');

/** Writes these files there, by paths in it, once git is told to ignore the folder. */
export async function writeHanded(root: string, files: readonly FileToWrite[]): Promise<void> {
  const tellGit = { path: '.gitignore', bytes: ignored, replace: true };
  await writeFiles(handOverFolder(root), [tellGit, ...files]);
}
