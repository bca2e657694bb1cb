/**
 * The folder that a build fills: an empty one, or one that holds what the last build wrote, file for
 * file under a second name. What is the same stays where it is, what is not is written, and what
 * nobody wants any more goes.
 */

import { hash } from 'node:crypto';
import {
  closeSync,
  constants,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FilesBelow, seenAt } from './files-below.ts';
import { digestOf } from './made-of.ts';
import type { IsThere, PublishedFile } from '../files/published-file.ts';

/** A file as a build wrote it. */
export interface WrittenFile {
  /** A name for what it was made of; empty where its bytes alone say so. */
  readonly made: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** As the disk described it last (`seenAt` in `files-below.ts`); empty where that would prove nothing. */
  readonly seen: string;
}

/** What is known of the last build. */
export interface LastBuild {
  /** Its folder. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, WrittenFile>;
}

/** A folder with the files of the last build under second names. */
interface Twin {
  readonly place: string;
  /** Which they are; throws where nobody can say. */
  readonly look: () => FilesBelow;
}

/** A file of the present build; `isNew`: of another inode than that of the last one. */
type Claimed = Pick<WrittenFile, 'made' | 'digest'> & { readonly isNew: boolean };

export class OutputStage {
  readonly #last: LastBuild | null;
  #folder = '';
  /** Files that stand in the folder, and that nobody has wanted yet. */
  #left: FilesBelow = new Map();
  readonly #claimed = new Map<string, Claimed>();

  /** `last`: null where nothing is to be remembered of this build either. */
  constructor(last: LastBuild | null) {
    this.#last = last;
  }

  /** The files of this build. */
  get files(): ReadonlyMap<string, Claimed> {
    return this.#claimed;
  }

  /** Whether anything is not as in the last build. */
  get hasNew(): boolean {
    return this.#claimed.values().some(({ isNew }) => isNew);
  }

  /**
   * Begins in `folder`, which is not there yet; `twin`: what to begin with, where it is there.
   * Returns whether it was.
   */
  readonly begin = (folder: string, twin: Twin | null = null): boolean => {
    this.#folder = folder;
    const left = twin === null ? null : taken(twin, folder);
    if (left === null) mkdirSync(folder);
    else this.#left = left;
    return left !== null;
  };

  /** Whether a file that is made of the same is there, or can be put there. */
  readonly has: IsThere = (path, made) => {
    const known = this.#last?.files.get(path);
    return known?.made === made && (this.#stands(path, known) || this.#isKept(path, known));
  };

  /** The same, and it is put in its place. Throws where two sources claim one address. */
  readonly reuse: IsThere = (path, made) => {
    const known = this.#last?.files.get(path);
    return known?.made === made && this.#place(path, known, made);
  };

  /** Writes a file, where it is not there. Throws where two sources claim one address. */
  readonly write = ({ path, bytes, made = '' }: PublishedFile): void => {
    const digest = this.#last === null ? '' : digestOf(bytes);
    const known = this.#last?.files.get(path);
    if (known?.digest === digest && this.#place(path, known, made)) return;
    this.#make(path, () => writeFileSync(this.#at(path), bytes, { flag: 'wx', mode: 0o644 }));
    this.#claimed.set(path, { made, digest, isNew: true });
  };

  /** Undoes `write`: nothing stands there, and nobody has claimed the address. */
  readonly takeBack = (path: string): void => {
    this.#claimed.delete(path);
    unlinkSync(this.#at(path));
  };

  /**
   * Puts a file from elsewhere in its place, where it is not there. Throws as `write` does. Where
   * the two are on different disks, it is copied.
   */
  readonly move = async (path: string, source: string, made = ''): Promise<void> => {
    const digest = this.#last === null ? '' : hash('sha256', readFileSync(source));
    const known = this.#last?.files.get(path);
    if (known?.digest === digest && this.#place(path, known, made)) return;
    try {
      // Renaming would replace what another source put there.
      this.#make(path, () => linkSync(source, this.#at(path)));
      // Now, because it changes what the disk says of the file.
      unlinkSync(source);
    } catch (error) {
      if (!['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS'].some((code) => isCode(error, code))) throw error;
      await copyFile(source, this.#at(path), constants.COPYFILE_EXCL);
    }
    this.#claimed.set(path, { made, digest, isNew: true });
  };

  /** Removes what nobody wants any more. */
  readonly finish = (): void => {
    for (const path of this.#left.keys()) removed(this.#folder, path);
    this.#left.clear();
  };

  /** Whether the file in the folder is that of the last build, untouched since. */
  #stands(path: string, { seen }: WrittenFile): boolean {
    return seen !== '' && this.#left.get(path) === seen;
  }

  /** Whether the file in the last build's folder is as it was kept. */
  #isKept(path: string, { seen, digest }: WrittenFile): boolean {
    const at = join(this.#last?.folder ?? '', path);
    return (seen !== '' && seenAt(at) === seen) || digestAt(at) === digest;
  }

  #place(path: string, known: WrittenFile, made: string): boolean {
    const { digest } = known;
    const stands = this.#stands(path, known);
    if (!stands && !this.#isKept(path, known)) return false;
    if (stands) this.#left.delete(path);
    else if (!this.#isLinked(path)) return false;
    this.#claimed.set(path, { made, digest, isNew: !stands });
    return true;
  }

  /** One file under two names; false where the disk has no such thing. */
  #isLinked(path: string): boolean {
    const from = join(this.#last?.folder ?? '', path);
    try {
      this.#make(path, () => linkSync(from, this.#at(path)));
      return true;
    } catch (error) {
      if (error instanceof TwoSources) throw error;
      return false;
    }
  }

  #at(path: string): string {
    return join(this.#folder, path);
  }

  /** Calls `put` where nothing stands, with the folder for it. */
  #make(path: string, put: () => void): void {
    if (this.#left.delete(path)) unlinkSync(this.#at(path));
    try {
      put();
    } catch (error) {
      const isFolderMissing = isCode(error, 'ENOENT') && !this.#isBlocked(path);
      if (!isFolderMissing && !this.#isRoomMade(path))
        throw isCode(error, 'EEXIST') ? new TwoSources(path, error) : error;
      mkdirSync(dirname(this.#at(path)), { recursive: true });
      put();
    }
  }

  /** Whether a file of the last build stands where a folder has to be. */
  #isBlocked(path: string): boolean {
    return foldersAbove(path).some((folder) => this.#left.has(folder));
  }

  /** Removes files of the last build that stand in the way; whether there were any. */
  #isRoomMade(path: string): boolean {
    const above = foldersAbove(path);
    const inTheWay = [...this.#left.keys()].filter(
      (one) => above.includes(one) || one.startsWith(`${path}/`),
    );
    for (const one of inTheWay) {
      removed(this.#folder, one);
      this.#left.delete(one);
    }
    return inTheWay.length > 0;
  }
}

class TwoSources extends Error {
  constructor(path: string, cause?: unknown) {
    super(`Two sources claim the address ${path}.`, { cause });
  }
}

const foldersAbove = (path: string): readonly string[] =>
  path.split('/').flatMap((_, at, parts) => (at === 0 ? [] : [parts.slice(0, at).join('/')]));

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** The digest of what is a file of its own; of anything else, such as a link, null. */
function digestAt(path: string): string | null {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return hash('sha256', readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** The files of a twin that is in this place now; null where it is not. */
function taken({ place, look }: Twin, folder: string): FilesBelow | null {
  try {
    const files = look();
    renameSync(place, folder);
    return files;
  } catch {
    return null;
  }
}

/** Removes a file where there is one: sooner than `rmSync`, which asks first what it is. */
export function unlinked(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** Removes a file, and the folders that are empty then. */
export function removed(folder: string, path: string): void {
  unlinked(join(folder, path));
  for (const above of foldersAbove(path).toReversed())
    try {
      rmdirSync(join(folder, above));
    } catch {
      return;
    }
}
