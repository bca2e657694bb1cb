/** The only reader of the community's folders. It opens plain files only, and follows nothing. */

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
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
  for (const folder of communityFolders) readEntry(root, folder, 0, found);
  found.files.sort((a, b) => compareText(a.path, b.path));
  return found;
}

/** The same of one folder beside them, such as `messages`. */
export function readPlainFolder(root: string, folder: string): readonly CommunityFile[] {
  const found: Found = { files: [], programs: [] };
  readEntry(root, folder, 0, found);
  return found.files.toSorted((a, b) => compareText(a.path, b.path));
}

interface Found {
  readonly files: CommunityFile[];
  readonly programs: string[];
}

/** One file after another, each at once: a turn of the event loop costs more than a small file. */
function readEntry(root: string, path: string, depth: number, found: Found): void {
  const { files, programs } = found;
  const stat = statOf(join(root, path));
  if (stat === null) return;
  if (stat.isSymbolicLink()) files.push({ path, content: { refused: 'link' } });
  else if (stat.isDirectory()) readFolder(root, path, depth, found);
  else if (!stat.isFile()) files.push({ path, content: { refused: 'special' } });
  else {
    if (isProgram(stat)) programs.push(path);
    files.push({ path, content: readContent(join(root, path), limitFor(path)) });
  }
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function readFolder(root: string, path: string, depth: number, found: Found): void {
  const { files } = found;
  const names = namesIn(join(root, path));
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
      readEntry(root, `${path}/${name}`, depth + 1, found);
  }
}

function namesIn(path: string): readonly Buffer[] | null {
  try {
    return readdirSync(path, { encoding: 'buffer' });
  } catch {
    return null;
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
function readContent(path: string, limit: number): Uint8Array | Refusal {
  let file: number | null = null;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    // One byte more than there should be shows the end, or that the file grew.
    let buffer: Uint8Array = new Uint8Array(Math.min(fstatSync(file).size, limit) + 1);
    let size = 0;
    for (let more = true; more && size <= limit;) {
      if (size === buffer.length) buffer = grown(buffer, limit + 1);
      const bytesRead = readSync(file, buffer, size, buffer.length - size, size);
      size += bytesRead;
      more = bytesRead > 0;
    }
    return size > limit ? { refused: 'too-large' } : buffer.slice(0, size);
  } catch {
    return { refused: 'unreadable' };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function grown(buffer: Uint8Array, most: number): Uint8Array {
  const larger = new Uint8Array(Math.min(buffer.length * 2, most));
  larger.set(buffer);
  return larger;
}
