/** The only reader of the community's folders. It opens plain files only, and follows nothing. */

import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
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
  for (const folder of communityFolders) readFirst(root, folder, found);
  found.files.sort((a, b) => compareText(a.path, b.path));
  return found;
}

/** The same of one folder beside them, such as `messages`. */
export function readPlainFolder(root: string, folder: string): readonly CommunityFile[] {
  const found: Found = { files: [], programs: [] };
  readFirst(root, folder, found);
  return found.files.toSorted((a, b) => compareText(a.path, b.path));
}

interface Found {
  readonly files: CommunityFile[];
  readonly programs: string[];
}

function readFirst(root: string, path: string, found: Found): void {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat !== undefined) readEntry(root, path, stat, 0, found);
}

/** What a folder says of an entry, without a question for each. */
type What = Pick<Dirent<Buffer>, 'isSymbolicLink' | 'isDirectory' | 'isFile'>;

/** One file after another, each at once: a turn of the event loop costs more than a small file. */
function readEntry(root: string, path: string, what: What, depth: number, found: Found): void {
  const { files, programs } = found;
  if (what.isSymbolicLink()) files.push({ path, content: { refused: 'link' } });
  else if (what.isDirectory()) readFolder(root, path, depth, found);
  else if (!what.isFile()) files.push({ path, content: { refused: 'special' } });
  else files.push({ path, content: readContent(root, path, programs) });
}

function readFolder(root: string, path: string, depth: number, found: Found): void {
  const { files } = found;
  const entries = entriesIn(join(root, path));
  if (entries === null || depth > deepest) {
    files.push({ path, content: { refused: 'unreadable' } });
    return;
  }
  if (looksLikeFile(path)) files.push({ path, content: { refused: 'folder' } });
  for (const entry of entries) {
    const name = strictText(entry.name);
    if (name === null)
      files.push({
        path: `${path}/${entry.name.toString('latin1')}`,
        content: { refused: 'not-utf8-name' },
      });
    // What has no name of its own yet was never issued.
    else if (!leftBehind.has(name) && !isTemporary(name))
      readEntry(root, `${path}/${name}`, entry, depth + 1, found);
  }
}

function entriesIn(path: string): readonly Dirent<Buffer>[] | null {
  try {
    return readdirSync(path, { encoding: 'buffer', withFileTypes: true });
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
 * meanwhile. `programs`: where its path goes if the disk marks it as one.
 */
function readContent(root: string, path: string, programs: string[]): Uint8Array | Refusal {
  const limit = limitFor(path);
  let file: number | null = null;
  try {
    file = openSync(
      `${root}/${path}`,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const stat = fstatSync(file);
    if (isProgram(stat)) programs.push(path);
    if (!stat.isFile()) return { refused: 'special' };
    // One byte more than there should be shows the end, or that the file grew.
    const least = Math.min(stat.size, limit) + 1;
    let buffer: Uint8Array = least > room.length ? new Uint8Array(least) : room;
    let size = 0;
    for (let more = true; more && size <= limit;) {
      if (size === buffer.length) buffer = grown(buffer, limit + 1);
      const bytesRead = readSync(file, buffer, size, buffer.length - size, size);
      size += bytesRead;
      more = bytesRead > 0 && size !== stat.size;
    }
    return size > limit ? { refused: 'too-large' } : buffer.slice(0, size);
  } catch {
    return { refused: 'unreadable' };
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Where each file is read before it has a place of its own. */
const room = new Uint8Array(textLimit + 1);

function grown(buffer: Uint8Array, most: number): Uint8Array {
  const larger = new Uint8Array(Math.min(buffer.length * 2, most));
  larger.set(buffer);
  return larger;
}
