/**
 * The review of what a repository holds: reads the commits as data, has them judged, verifies every
 * signature, and asks the history of the base what its register remembers.
 */

import type { Facts } from '../../review/facts.ts';
import { type Review, reviewChange, withProblems } from '../../review/review.ts';
import { readerIn } from '../../repository/git.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { mergeBase, resolveCommit } from '../../repository/history.ts';
import { publicationProblems } from './guards.ts';

interface ReviewRequest {
  /** Names of commits: a branch, a tag, an id. */
  readonly base: string;
  readonly head: string;
  readonly facts: Facts | null;
  readonly now: Date;
}

/**
 * Reviews `head` as a proposal for `base`. Nothing is checked out, nothing is run. Throws
 * `GitRefused` where a commit is not there.
 */
export async function reviewCommits(
  repository: string,
  { base, head, facts, now }: ReviewRequest,
): Promise<Review> {
  const git = readerIn(repository);
  const [ours, theirs] = [await resolveCommit(git, base), await resolveCommit(git, head)];
  const parted = await mergeBase(git, ours, theirs);
  const commit = await readCommit(repository, ours);
  const fork =
    parted === null
      ? null
      : parted === ours
        ? commit.entries
        : (await readCommit(repository, parted)).entries;
  const review = reviewChange({
    base: commit,
    fork,
    head: await readCommit(repository, theirs),
    facts,
    now,
  });
  const { community, ledger, merged, problems } = review;
  const history = { root: repository, tip: ours };
  const candidate = { community, ledger, publicFiles: merged.publicFiles, now, history };
  return withProblems(review, [...(await publicationProblems(candidate, problems))]);
}
