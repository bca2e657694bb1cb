/** The files of a folder, within limits; no link is followed. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { largestInput } from '../../repository/network/limits.ts';
import { readSmallFile } from '../../repository/network/small-file.ts';
import { printable } from '../../verification/report/printable.ts';
import type { Given } from './given.ts';
import { badgeFile, deepest, isLitter, longestName, mostBytes, mostFiles } from './limits.ts';

/**
 * Every file below a folder, by its path in it, sorted; what is not read has a sentence. Never
 * rejects.
 */
export async function filesInFolder(folder: string): Promise<readonly Given[]> {
  const found: Found[] = [];
  await walk(folder, '', found, 0);
  if (found.length > mostFiles)
    return [
      {
        name: folder,
        content: `The folder holds more than ${mostFiles} files, so none is read: import it in parts.`,
      },
    ];
  const files: Given[] = [];
  let size = 0;
  for (const { path, refusal } of found) {
    const content = refusal ?? (size > mostBytes ? tooMuch : await read(join(folder, path)));
    if (typeof content !== 'string') size += content.length;
    files.push({ name: printable(path, longestName), content });
  }
  return files.length === 0 ? [{ name: folder, content: 'The folder holds no file.' }] : files;
}

interface Found {
  readonly path: string;
  readonly refusal: string | null;
}

const tooMuch =
  `The files before it are larger than ${mostBytes / 1024 / 1024} ` +
  'MB together: import the folder in parts.';

async function walk(folder: string, below: string, found: Found[], depth: number): Promise<void> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => null);
  if (entries === null || depth > deepest) {
    found.push({ path: below, refusal: 'The folder cannot be read, or lies too deep.' });
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length > mostFiles) return;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isLitter(entry.name)) continue;
    if (entry.isDirectory()) await walk(folder, path, found, depth + 1);
    else found.push({ path, refusal: refusalOf(entry) });
  }
}

function refusalOf(entry: {
  readonly name: string;
  isSymbolicLink(): boolean;
  isFile(): boolean;
}): string | null {
  if (entry.isSymbolicLink()) return 'It is a link, and links are not followed.';
  if (!entry.isFile()) return 'It is no ordinary file.';
  if (/\.zip$/i.test(entry.name))
    return 'A ZIP inside a folder is not opened: import it by itself.';
  return badgeFile.test(entry.name) ? null : 'No file of this kind holds a badge.';
}

async function read(path: string): Promise<Uint8Array | string> {
  const file = await readSmallFile(path, largestInput);
  return file.outcome === 'read' ? file.bytes : file.reason;
}
