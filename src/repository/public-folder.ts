/** Reads the community's `public/` folder, which is published as it is: plain files only. */

import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Problem } from '../community/problem.ts';
import { leftBehind } from '../community/tree.ts';
import { isProgram } from './tree.ts';

const largest = 5 * 1024 * 1024;

export interface PublicFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of `public/`, sorted by path, and a problem for each link, special file and oversized
 * file; the whole paths of those that the disk marks as programs.
 */
export async function readPublicFolder(root: string): Promise<Found> {
  const found: Found = { files: [], problems: [], programs: [] };
  await readEntry(root, 'public', found);
  found.files.sort((a, b) => compareText(a.path, b.path));
  return found;
}

interface Found {
  readonly files: PublicFile[];
  readonly problems: Problem[];
  readonly programs: string[];
}

async function readEntry(root: string, path: string, found: Found): Promise<void> {
  const { files, problems, programs } = found;
  const stat = await lstat(join(root, path)).catch(() => null);
  if (stat === null) return;
  if (stat.isDirectory()) {
    for (const name of await readdir(join(root, path)))
      if (!leftBehind.has(name)) await readEntry(root, `${path}/${name}`, found);
  } else if (!stat.isFile()) {
    problems.push(
      refused(
        path,
        'This is a link or a special file.',
        'Put the file itself here; links are not followed.',
      ),
    );
  } else if (stat.size > largest) {
    problems.push(
      refused(
        path,
        `This file has ${stat.size} bytes; the limit is ${largest}.`,
        /\.(?:woff2|ttf|otf)$/.test(path)
          ? 'Save the typeface as WOFF2, or with only the letters that your names need.'
          : 'Make it smaller, or host it elsewhere.',
      ),
    );
  } else {
    if (isProgram(stat)) programs.push(path);
    files.push({ path: path.slice('public/'.length), bytes: await readFile(join(root, path)) });
  }
}

function refused(path: string, message: string, remedy: string): Problem {
  return { rule: 'public-file', path, line: 1, column: 1, message, remedy };
}
