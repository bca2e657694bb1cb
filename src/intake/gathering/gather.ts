/** What an import was pointed at, as files: one file, a folder, a ZIP, a list of badges. */

import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestInput } from '../../repository/network/limits.ts';
import { readSmallFile } from '../../repository/network/small-file.ts';
import { filesInFolder } from './folder.ts';
import type { Given } from './given.ts';
import { largestArchive, mostFiles } from './limits.ts';
import { badgesInList } from './lists.ts';
import { filesInZip, startsAsZip } from './zip.ts';

/** The files of a path, in order; null where there is nothing. Never rejects. */
export async function gather(path: string): Promise<readonly Given[] | null> {
  const entry = await lstat(path).catch(() => null);
  if (entry === null) return null;
  const files = entry.isDirectory() ? await filesInFolder(path) : await filesInFile(path);
  const given = files.flatMap(badgesInList);
  return given.length > mostFiles
    ? [
        {
          name: basename(path),
          content: `It holds more than ${mostFiles} badges, so none is read: import it in parts.`,
        },
      ]
    : given;
}

async function filesInFile(path: string): Promise<readonly Given[]> {
  const name = basename(path);
  const file = await readSmallFile(path, largestArchive);
  if (file.outcome !== 'read') return [{ name, content: file.reason }];
  if (startsAsZip(file.bytes)) return filesInZip(name, file.bytes);
  return file.bytes.length > largestInput
    ? [{ name, content: `The file is larger than ${largestInput / 1024 / 1024} MB.` }]
    : [{ name, content: file.bytes }];
}
