/** Everything that the doctor looks at, read by the shell; the findings follow from it alone. */

import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { PresentFile } from '../leftovers.ts';

export interface Examined {
  readonly now: Date;
  /** Version of the Node.js that runs, such as `24.21.0`. */
  readonly node: string;
  readonly community: Community | null;
  readonly ledger: Ledger;
  /** How many problems `npm run check` finds. */
  readonly problems: number;
  /** What keeps a sound community from signing. */
  readonly gaps: readonly Problem[];
  /** What the checks read, and what lies in `public/`. */
  readonly tree: readonly CommunityFile[];
  readonly files: readonly PresentFile[];
  readonly sample: readonly PresentFile[];
  readonly secret: Secret;
  /** Null where the folder is no git repository. */
  readonly git: GitState | null;
  /** Text files that git has or would add, of at most a megabyte. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/**
 * The secret in the environment: none, one that cannot be used (with the reason), or the public key
 * that belongs to it.
 */
export type Secret =
  | { readonly is: 'unset' }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'set'; readonly publicKeyMultibase: string };

export interface GitState {
  /** Null where no branch is checked out. */
  readonly branch: string | null;
  /** Address of `origin`, as git has it. */
  readonly remote: string | null;
  /** Paths that git sees as changed or new. */
  readonly changed: number;
  /** Of `node_modules/`, `dist/` and `.plainbadge/`, those that git would add. */
  readonly notIgnored: readonly string[];
}
