/**
 * A commit of the community's repository, as the reader of git objects hands it over: data, never
 * files on a disk.
 */

import type { CommunityFile } from './file.ts';

/** What git says about one path of a commit. */
export interface TreeEntry {
  readonly path: string;
  /**
   * Git's file mode: `100644` an ordinary file, `100755` a program, `120000` a link, `160000`
   * another repository.
   */
  readonly mode: string;
  /** Names the content: equal content, equal id. */
  readonly id: string;
}

/** A file of `public/`, which is published as it is. */
export interface PlainFile {
  /** Below `public/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Commit {
  /** Full id, in hex. */
  readonly id: string;
  /** Every path of the commit, sorted. Bytes of a path that are not UTF-8 read as `\uFFFD`. */
  readonly entries: readonly TreeEntry[];
  /** What stands below badges/, keys/ and recipients/, as the checks want it. */
  readonly files: readonly CommunityFile[];
  /**
   * What stands below public/ and may be published; anything else there is only among the entries.
   */
  readonly publicFiles: readonly PlainFile[];
  /** The text of `.github/CODEOWNERS`; null where there is none. */
  readonly owners: string | null;
}

/** Where the host reads who owns which path. */
export const ownersPath = '.github/CODEOWNERS';
