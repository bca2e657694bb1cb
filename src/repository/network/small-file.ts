/** Reads a file that may be anything: missing, a folder, a device, too large. */

import { open } from 'node:fs/promises';
import { constants } from 'node:fs';

export type SmallFile =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array }
  | { readonly outcome: 'unreadable'; readonly reason: string };

/**
 * The bytes of an ordinary file of at most `limit` bytes, else one sentence; never throws, never
 * waits on a pipe.
 */
export async function readSmallFile(path: string, limit: number): Promise<SmallFile> {
  const file = await readStart(path, limit);
  return file.outcome === 'read' && file.bytes.length > limit
    ? unreadable(`The file is larger than ${limit / 1024 / 1024} MB.`)
    : file;
}

/**
 * As `readSmallFile`, but of a larger file the first `limit` + 1 bytes: enough to tell what it is.
 */
export async function readStart(path: string, limit: number): Promise<SmallFile> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const entry = await file.stat();
      if (entry.isDirectory()) return unreadable('This is a folder, not a file.');
      if (!entry.isFile()) return unreadable('This is not an ordinary file.');
      if (entry.size <= limit)
        return { outcome: 'read', bytes: new Uint8Array(await file.readFile()) };
      return {
        outcome: 'read',
        bytes: (await file.read(new Uint8Array(limit + 1), 0, limit + 1, 0)).buffer,
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    return unreadable(
      reasons[error instanceof Error && 'code' in error ? String(error.code) : ''] ??
        'The file cannot be read.',
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'The file may not be read.',
  EISDIR: 'This is a folder, not a file.',
  ELOOP: 'The link leads round in circles.',
  ENAMETOOLONG: 'There is no such file.',
};

const unreadable = (reason: string): SmallFile => ({ outcome: 'unreadable', reason });
