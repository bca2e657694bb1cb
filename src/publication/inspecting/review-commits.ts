/**
 * The review of what a repository holds: reads the commits as data, has them judged, and verifies
 * every signature.
 */

import { issuerPictureProblems } from '../../credential/issuer-picture.ts';
import type { Facts } from '../../review/facts.ts';
import { type Review, reviewChange, withProblems } from '../../review/review.ts';
import { mergeBase, resolveCommit } from '../../repository/git.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { badgePictureProblems } from './badge-pictures.ts';
import { gateProblems } from './gate.ts';
import { lookProblems, notYetTold } from './look.ts';

export interface ReviewRequest {
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
  const [ours, theirs] = [
    await resolveCommit(repository, base),
    await resolveCommit(repository, head),
  ];
  const parted = await mergeBase(repository, ours, theirs);
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
  const look = await lookProblems(review.merged.publicFiles);
  if (review.community === null) return withProblems(review, look);
  const known = new Set(review.problems.map(({ path }) => path));
  const gate = await gateProblems(review.community, review.ledger, now);
  const picture = issuerPictureProblems(
    review.community.issuer,
    review.ledger,
    review.merged.publicFiles,
  );
  return withProblems(review, [
    ...look,
    ...notYetTold(look, picture),
    ...(await badgePictureProblems(review.community)),
    ...gate.filter(({ path }) => !known.has(path)),
  ]);
}
