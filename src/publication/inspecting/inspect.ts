/** Everything that is to be known about a community's folder before something is done with it. */

import { type CommunityFile, isRefused } from '../../community/file.ts';
import type { Community } from '../../community/model.ts';
import { byPlace, type Problem } from '../../community/problem.ts';
import { canWait } from '../../community/rules/waiting.ts';
import { kindOf } from '../../community/tree.ts';
import { type PublicFile, readPublicFolder } from '../../repository/public-folder.ts';
import { registerGaps } from '../../credential/ledger/register-gaps.ts';
import {
  type Reading,
  type Readers,
  readingBeside,
  type ReadingBeside,
  readingOf,
} from '../../credential/ledger/reading.ts';
import { committedAmong } from '../../repository/committed.ts';
import { programsInGit } from '../../repository/programs.ts';
import { readMarkedTree } from '../../repository/tree.ts';
import { rememberedReaders } from '../remembering/remembered-readers.ts';
import { usualMemory, type VerifiedMemory } from '../remembering/verified-memory.ts';
import { ownMeans } from '../signing/own-means.ts';
import { publicationProblems } from './guards.ts';

/**
 * An award that is committed was agreed to by whoever had a say; what is being written can change
 * still.
 */
async function readingHere(
  root: string,
  files: readonly CommunityFile[],
  now: Date,
  readers: Readers,
): Promise<ReadingBeside> {
  const reading = readingOf(files, now, readers);
  if (!reading.problems.some(canWait)) return { ...reading, aside: [] };
  const standing = files.filter(({ path }) => kindOf(path) === 'award');
  return readingBeside(files, now, await committedAmong(root, standing), readers);
}

/** As a commit would hold it: a program is not opened. */
const asProgram = ({ path, content }: CommunityFile): CommunityFile => ({
  path,
  content: isRefused(content) ? content : { refused: 'executable' },
});

function publicProgram(path: string): Problem {
  return {
    ...{ rule: 'executable-file', path, line: 1, column: 1 },
    message: 'This file is marked as a program, and what is published is data.',
    remedy:
      `Take the mark away: \`chmod -x ${path}\`, and \`git ` +
      `update-index --chmod=-x ${path}\` where it is in git.`,
  };
}

/** A reading with the `public/` folder, every issued credential verified. */
export interface Inspection extends Reading {
  readonly publicFiles: readonly PublicFile[];
  /**
   * What keeps the community from signing though not from being published; empty beside problems.
   */
  readonly gaps: readonly Problem[];
  /**
   * What is wrong with awards that are left out, since their badge ended or changed while they were under way.
   */
  readonly aside: readonly Problem[];
}

/**
 * Reads and checks the community in `root`, its ledger and its `public/` folder, and what git
 * remembers of its register. Writes nothing but what it remembers of this, and fetches nothing.
 * `onRead` hears of a community in which nothing is wrong so far, before its signatures are verified.
 */
export async function inspect(
  root: string,
  now: Date,
  memory: VerifiedMemory = usualMemory(root, now),
  onRead: (community: Community) => void = () => undefined,
): Promise<Inspection> {
  const tree = await readMarkedTree(root);
  const { files: publicFiles, problems: unreadable, ...published } = await readPublicFolder(root);
  const programs = await programsInGit(root, [...tree.programs, ...published.programs]);
  const files = tree.files.map((file) => (programs.has(file.path) ? asProgram(file) : file));
  const { aside, ...reading } = await readingHere(root, files, now, rememberedReaders(memory));
  const read = [
    ...reading.problems,
    ...unreadable,
    ...publicFiles.flatMap(({ path }) =>
      programs.has(`public/${path}`) ? [publicProgram(`public/${path}`)] : [],
    ),
  ];
  const { community, ledger } = reading;
  if (community !== null && read.length === 0) onRead(community);
  const own = { means: ownMeans(), memory };
  const candidate = { ...reading, publicFiles, now, history: { root }, ...own };
  const guarded = await publicationProblems(candidate, read);
  const problems = [...read, ...guarded].sort(byPlace);
  const isSound = community !== null && problems.length === 0;
  const gaps = isSound ? registerGaps(community, ledger) : [];
  return { ...reading, publicFiles, problems, gaps, aside };
}
