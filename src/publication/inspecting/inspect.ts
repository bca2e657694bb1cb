/** Everything that is to be known about a community's folder before something is done with it. */

import { byPlace } from '../../community/problem.ts';
import { type PublicFile, readPublicFolder } from '../../repository/public-folder.ts';
import { type Reading, readingOf } from '../../credential/ledger/reading.ts';
import { readTree } from '../../repository/tree.ts';
import { publicationProblems } from './guards.ts';

/** A reading with the `public/` folder, every issued credential verified. */
export interface Inspection extends Reading {
  readonly publicFiles: readonly PublicFile[];
}

/**
 * Reads and checks the community in `root`, its ledger and its `public/` folder. Writes nothing,
 * fetches nothing.
 */
export async function inspect(root: string, now: Date): Promise<Inspection> {
  const reading = readingOf(await readTree(root), now);
  const { files: publicFiles, problems: unreadable } = await readPublicFolder(root);
  const read = [...reading.problems, ...unreadable];
  const guarded = await publicationProblems({ ...reading, publicFiles, now }, read);
  return { ...reading, publicFiles, problems: [...read, ...guarded].sort(byPlace) };
}
