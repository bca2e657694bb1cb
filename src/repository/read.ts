/** Reads a community and its ledger from a folder. */

import { byPlace } from '../community/problem.ts';
import { type Reading, readingOf } from '../credential/ledger/reading.ts';
import { readTree } from './tree.ts';

/**
 * Reads the community in `root`; the problems are sorted by place. `now` judges dates that lie in
 * the future. Nothing is written, nothing is fetched; bad content never throws.
 */
export async function readCommunity(root: string, { now }: { now: Date }): Promise<Reading> {
  const reading = readingOf(await readTree(root), now);
  return { ...reading, problems: reading.problems.toSorted(byPlace) };
}
