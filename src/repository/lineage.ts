/** How every commit of a history stands to the steps of its main line, asked of git once. */

import { type Git, mustGit } from './git.ts';
import { insisted } from './history.ts';

/** Indexes of steps of the main line, the oldest being 0. */
export interface Lineage {
  /** The newest step that a commit is, or has before it; -1 where it has none. */
  readonly newestBefore: (commit: string) => number;
  /** The first step that is the commit, or has it before itself. */
  readonly firstWith: (commit: string) => number;
}

/**
 * The lineage of everything that `tip` (a full id) has before it; `steps` is its main line, oldest
 * first. To ask git about one commit at a time costs a process each. A commit that is not part of
 * that history has no step before it, and comes with the last.
 */
export async function lineageOf(
  git: Git,
  tip: string,
  steps: readonly { readonly commit: string; readonly parents: readonly string[] }[],
): Promise<Lineage> {
  const places = new Map(steps.map(({ commit }, at) => [commit, at]));
  const hasMerges = steps.some(({ parents }) => parents.length > 1);
  // A parent stands before its children.
  const listed = hasMerges
    ? await mustGit(
        git,
        ...['rev-list', '--topo-order', '--reverse', '--parents', insisted(tip), '--'],
      )
    : '';
  const parentsOf = listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
  const newest = new Map(places);
  for (const [commit = '', ...parents] of parentsOf)
    newest.set(
      commit,
      places.get(commit) ?? Math.max(-1, ...parents.map((parent) => newest.get(parent) ?? -1)),
    );
  const last = steps.length - 1;
  const first = new Map(places);
  for (const [commit = '', ...parents] of parentsOf.toReversed())
    for (const parent of parents.filter((one) => !places.has(one)))
      first.set(parent, Math.min(first.get(parent) ?? last, first.get(commit) ?? last));
  return {
    newestBefore: (commit) => newest.get(commit) ?? -1,
    firstWith: (commit) => first.get(commit) ?? last,
  };
}
