/** Addresses that a proposal gives up, and which files go with them. */

import type { Commit } from '../community/commit.ts';
import type { Change } from './changes.ts';
import { documentAt, holds } from './policy.ts';

/** Where the tombstone of a person's file, of an award, its credential or a selection stands. */
export const tombstoneOf = (path: string): string => path.replace(/\.(?:md|json)$/, '.gone.md');

/**
 * True for a file of somebody whose address is given up: whoever may say that, may take away what
 * stood there, and nobody else is asked.
 */
export function goesWithAddress(
  { path, kind }: Change,
  { base, head }: { readonly base: Commit; readonly head: Commit },
): boolean {
  const tombstone = tombstoneOf(path);
  return (
    kind === 'deleted' &&
    /^recipients\/[^/]+\/(?:[^/.]+\.(?:md|json)|selections\/[^/.]+\.md)$/.test(path) &&
    holds(head, tombstone) &&
    (holds(base, tombstone) || documentAt(head.files, tombstone) !== null)
  );
}
