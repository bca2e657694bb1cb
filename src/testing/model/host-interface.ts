/** What the model asks of a host and of folders cloned from it, in memory or on disk. */

import type { Community } from '../../community/model.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { Reading } from '../../credential/ledger/reading.ts';
import type { Git } from '../../repository/git.ts';
import type { FileToWrite } from '../../repository/write.ts';
import type { Facts, HostFacts } from '../../review/facts.ts';
import type { Backing } from './agreement.ts';
import type { ModelChanges } from './community.ts';
import type { Tree } from './git.ts';

/** What was read and found sound. */
export interface Sound {
  readonly community: Community;
  readonly ledger: Ledger;
}

/** A working folder of a run. */
export interface ModelFolder {
  readonly git: Git;
  /** With every problem that keeps it from being published or signed. */
  read(now: Date): Promise<Reading>;
  /**
   * The community with what may be signed, by what the host says about merges and pushes; null where
   * nothing at all may be.
   */
  authorised(sound: Sound, facts: HostFacts): Promise<Community | null>;
  /** Paths of what keeps the keys and frozen files from being published. */
  disputedFiles(sound: Sound, facts: HostFacts): Promise<readonly string[]>;
  /** Paths of the changes that whoever signs at home is asked to vouch for. */
  listed(sound: Sound): Promise<readonly string[]>;
  write(files: readonly FileToWrite[]): Promise<void>;
}

/** A commit of the main branch, with what it holds. */
export interface MainCommit {
  readonly id: string;
  readonly tree: Tree;
}

/** What the host knows of a merge beside who stood behind it. */
export type Merged = Pick<Facts, 'base' | 'head'> & { readonly merge: string };

export interface ModelHost {
  clone(): Promise<ModelFolder>;
  /** Brings changes to main, as they were proposed, or otherwise. */
  merge(changes: ModelChanges, how: Backing['how']): Promise<Merged>;
  /**
   * The commits of main that were not handed out yet, the oldest first: all of them where main is
   * not a continuation.
   */
  news(): Promise<readonly MainCommit[]>;
}
