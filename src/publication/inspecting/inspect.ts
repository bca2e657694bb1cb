/** Everything that is to be known about a community's folder before something is done with it. */

import { addressChanged } from '../../credential/moving/address-rules.ts';
import { byPlace, type Problem } from '../../community/problem.ts';
import { type PublicFile, readPublicFolder } from '../../repository/public-folder.ts';
import { registerGaps } from '../../credential/ledger/register-gaps.ts';
import { type Reading, readingOf } from '../../credential/ledger/reading.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { readTree } from '../../repository/tree.ts';
import { rememberedReaders } from '../remembering/remembered-readers.ts';
import { usualMemory, type VerifiedMemory } from '../remembering/verified-memory.ts';
import { ownMeans } from '../signing/own-means.ts';
import { publicationProblems } from './guards.ts';
import { registerHistoryProblems } from './register-history.ts';

/** A reading with the `public/` folder, every issued credential verified. */
export interface Inspection extends Reading {
  readonly publicFiles: readonly PublicFile[];
  /** What keeps the community from signing though not from being published; empty beside problems. */
  readonly gaps: readonly Problem[];
}

/**
 * Reads and checks the community in `root`, its ledger and its `public/` folder, and what git
 * remembers of its register. Writes nothing but what it remembers of this, and fetches nothing.
 */
export async function inspect(
  root: string,
  now: Date,
  memory: VerifiedMemory = usualMemory(root, now),
): Promise<Inspection> {
  const reading = readingOf(await readTree(root), now, rememberedReaders(memory));
  const { files: publicFiles, problems: unreadable } = await readPublicFolder(root);
  const read = [...reading.problems, ...unreadable];
  const own = { means: ownMeans(), memory };
  const guarded = await publicationProblems({ ...reading, publicFiles, now, ...own }, read);
  const { community, ledger } = reading;
  // A register that cannot be read is told of already; that git has a better one is no news then.
  const isRead =
    community !== null &&
    !read.some(({ path, rule }) => path === registerPath || rule === addressChanged);
  const past = isRead ? await registerHistoryProblems(root, community, ledger) : [];
  const problems = [...read, ...guarded, ...past].sort(byPlace);
  const isSound = community !== null && problems.length === 0;
  const gaps = isSound ? registerGaps(community, ledger) : [];
  return { ...reading, publicFiles, problems, gaps };
}
