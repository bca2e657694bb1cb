/**
 * Reads a community and its ledger from a folder: everything that is wrong with either, at once.
 */

import { checkCommunity } from '../community/check.ts';
import type { Community } from '../community/model.ts';
import { byPlace, type Problem } from '../community/problem.ts';
import { emptyLedger, type Ledger, readLedger } from '../credential/ledger/ledger.ts';
import { ledgerProblems } from '../credential/ledger/ledger-rules.ts';
import { readTree } from './tree.ts';

/**
 * A folder, read and checked. `community` is null exactly when there are problems with what people
 * wrote.
 */
export interface Reading {
  readonly community: Community | null;
  readonly ledger: Ledger;
  /** Sorted by place. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the community in `root`. `now` judges dates that lie in the future. Nothing is written,
 * nothing is fetched; bad content never throws.
 */
export async function readCommunity(root: string, { now }: { now: Date }): Promise<Reading> {
  const files = await readTree(root);
  const { community, problems } = checkCommunity(files, { now });
  const issued = readLedger(files);
  const disagreements = community === null ? [] : ledgerProblems(community, issued.ledger);
  return {
    community,
    ledger: community === null ? emptyLedger : issued.ledger,
    problems: [...problems, ...issued.problems, ...disagreements].sort(byPlace),
  };
}
