/** What one row of the table of attacks says. */

import type { Ground } from './ground.ts';

export interface Attack {
  /** What the attacker does, in a few words. */
  readonly name: string;
  /** Merges it by force, or pushes it past the host. The agreed award is merged after it. */
  readonly merge: (ground: Ground) => void | Promise<void>;
  /** What is signed then: nothing, or nothing but the agreed award beside it. */
  readonly signs: 'nothing' | 'beside';
  /** What others agreed to in the same row, and is signed too. */
  readonly alsoSigns?: readonly string[];
  /** Exit codes of the job that signs and of the build that publishes what `main` then holds. */
  readonly exits: readonly [job: 0 | 1 | 3, build: 0 | 1];
  /** How the job names it, apart from numbers of pull requests and commits. */
  readonly says: readonly string[];
  /** The build's words, where it refuses for another reason than the job. */
  readonly buildSays?: readonly string[];
  /** True for the few rows that every run of the tests tries. */
  readonly always?: true;
}
