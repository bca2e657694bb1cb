/**
 * What whoever holds the secret at home vouches for by signing: every commit that has come to the
 * branch since it was signed for last, and that something signed would rest on.
 */

import type { Community } from '../../community/model.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { readerIn } from '../../repository/git.ts';
import { tipOf, titlesOf } from '../../repository/history.ts';
import type { Step } from '../../repository/main-line.ts';
import { openGrounds } from './authorise.ts';
import { surelyFounding, stepsToJudge } from './grounds.ts';

/** A commit that nobody has signed for yet. */
export interface Unsigned {
  /** The first twelve digits of its id. */
  readonly commit: string;
  /** When it was made and what it calls itself, as whoever made it says. */
  readonly title: string;
  /** What of it a signature would rest on. */
  readonly paths: readonly string[];
}

/**
 * The commits, oldest first. None where the folder is in no git repository, and none before the
 * first signature, which founds everything.
 */
export async function vouchedFor(
  root: string,
  community: Community,
  ledger: Ledger,
): Promise<readonly Unsigned[]> {
  if ((await tipOf(readerIn(root))) === null) return [];
  const { grounds } = await openGrounds(root, community, ledger);
  if (grounds.firstSigning === grounds.steps.length) return [];
  const isGround = ({ path }: Step['changes'][number]): boolean => grounds.settled(path) !== null;
  const founding = new Set(grounds.steps.slice(0, surelyFounding(grounds)));
  const since = stepsToJudge(grounds).filter((step) => !founding.has(step));
  const titles = await titlesOf(
    root,
    since.map(({ commit }) => commit),
  );
  return since.map(({ commit, changes }, at) => ({
    commit: commit.slice(0, 12),
    title: titles[at] ?? '',
    paths: changes.filter(isGround).map(({ path }) => path),
  }));
}
