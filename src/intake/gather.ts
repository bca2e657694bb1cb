/** What an import was pointed at, as files. */

import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestInput } from '../repository/network/limits.ts';
import { readSmallFile } from '../repository/network/small-file.ts';
import type { Given } from './given.ts';

/** The files of a path, in order; null where there is nothing. Never rejects. */
export async function gather(path: string): Promise<readonly Given[] | null> {
  const entry = await lstat(path).catch(() => null);
  if (entry === null) return null;
  const file = await readSmallFile(path, largestInput);
  return [{ name: basename(path), content: file.outcome === 'read' ? file.bytes : file.reason }];
}
