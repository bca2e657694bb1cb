/** The only reader of the community's folders. It opens plain files only, and follows nothing. */

import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommunityFile, Refusal } from '../community/file.ts';
import { compareText } from '../community/problem.ts';
import { registerPath } from '../credential/ledger/register.ts';
import { strictText } from '../proof/bytes.ts';
import { kindOf, leftBehind } from '../community/tree.ts';
import { isTemporary } from './abandoned.ts';

/** Folders that hold the community's facts. */
export const communityFolders = ['badges', 'keys', 'recipients'] as const;

const textLimit = 64 * 1024;
const pictureLimit = 512 * 1024;
/**
 * What was frozen is larger than what it was made of: four bytes for each of 512 by 512 pixels, as
 * PNG and inside of an SVG, or a drawing with its copies drawn out.
 */
const frozenPictureLimit = 2 * 1024 * 1024;
/** Issued credentials hold criteria, narrative and evidence together. */
const issuedLimit = 256 * 1024;
/** More than 250,000 lines. */
const registerLimit = 32 * 1024 * 1024;
/** Deep enough for every known path, so that an endless tree ends. */
const deepest = 6;

/**
 * Every file below `badges/`, `keys/` and `recipients/` of `root`, sorted by path. What is a link,
 * a special file, too large or unreadable appears with its refusal and is not opened. A folder that
 * does not exist counts as empty.
 */
export async function readTree(root: string): Promise<CommunityFile[]> {
  return (await readMarkedTree(root)).files;
}

/** The same, with the paths of those that the disk marks as programs. */
export async function readMarkedTree(
  root: string,
): Promise<{ readonly files: CommunityFile[]; readonly programs: readonly string[] }> {
  const found: Found = { files: [], programs: [] };
  for (const folder of communityFolders) await readEntry(root, folder, 0, found);
  found.files.sort((a, b) => compareText(a.path, b.path));
  return found;
}

interface Found {
  readonly files: CommunityFile[];
  readonly programs: string[];
}

async function readEntry(root: string, path: string, depth: number, found: Found): Promise<void> {
  const { files, programs } = found;
  const stat = await lstat(join(root, path)).catch(() => null);
  if (stat === null) return;
  if (stat.isSymbolicLink()) files.push({ path, content: { refused: 'link' } });
  else if (stat.isDirectory()) await readFolder(root, path, depth, found);
  else if (!stat.isFile()) files.push({ path, content: { refused: 'special' } });
  else {
    if (isProgram(stat)) programs.push(path);
    files.push({ path, content: await readContent(join(root, path), limitFor(path)) });
  }
}

async function readFolder(root: string, path: string, depth: number, found: Found): Promise<void> {
  const { files } = found;
  const names = await readdir(join(root, path), { encoding: 'buffer' }).catch(() => null);
  if (names === null || depth > deepest) {
    files.push({ path, content: { refused: 'unreadable' } });
    return;
  }
  if (looksLikeFile(path)) files.push({ path, content: { refused: 'folder' } });
  for (const bytes of names) {
    const name = strictText(bytes);
    if (name === null)
      files.push({
        path: `${path}/${bytes.toString('latin1')}`,
        content: { refused: 'not-utf8-name' },
      });
    // What has no name of its own yet was never issued.
    else if (!leftBehind.has(name) && !isTemporary(name))
      await readEntry(root, `${path}/${name}`, depth + 1, found);
  }
}

/** True where the disk marks a file as a program of its owner, as git looks at it. */
export const isProgram = ({ mode }: { readonly mode: number }): boolean => (mode & 0o100) !== 0;

/** A folder that bears a file's name stands where a file belongs. */
function looksLikeFile(path: string): boolean {
  return /\.(?:md|json|svg|png)$/i.test(path);
}

/** How many bytes of a file are read at most. */
export function limitFor(path: string): number {
  if (/\.(?:png|svg)$/i.test(path))
    return kindOf(path) === 'frozen' ? frozenPictureLimit : pictureLimit;
  if (path === registerPath) return registerLimit;
  return /^recipients\/.*\.(?:json|jwt)$|^keys\/status(?:-\d+)?\.json$|^badges\/.*\.json$/.test(
    path,
  )
    ? issuedLimit
    : textLimit;
}

/**
 * Opens without following a link, and reads no more than the limit, whatever the file became
 * meanwhile.
 */
async function readContent(path: string, limit: number): Promise<Uint8Array | Refusal> {
  const file = await open(
    path,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch(() => null);
  if (file === null) return { refused: 'unreadable' };
  try {
    const buffer = new Uint8Array(limit + 1);
    let size = 0;
    for (let more = true; more && size < buffer.length;) {
      const { bytesRead } = await file.read(buffer, size, buffer.length - size, size);
      size += bytesRead;
      more = bytesRead > 0;
    }
    return size > limit ? { refused: 'too-large' } : buffer.slice(0, size);
  } catch {
    return { refused: 'unreadable' };
  } finally {
    await file.close();
  }
}
