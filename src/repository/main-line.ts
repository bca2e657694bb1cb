/** The main line of a repository, step by step: what each commit changed against its first parent. */

import { type Git, GitRefused, mustGit } from './git.ts';
import { insisted } from './history.ts';

/** One path that a step changed. */
interface StepChange {
  readonly path: string;
  /** What stood there before, as git's mode and id of the content; null where nothing did. */
  readonly before: string | null;
  /** What stands there since; null where nothing does. */
  readonly after: string | null;
}

/** One commit of the main line. */
export interface Step {
  /** Full id. */
  readonly commit: string;
  /** The first is the step before it, the second what a merge brought; none for the first commit. */
  readonly parents: readonly string[];
  readonly changes: readonly StepChange[];
}

/**
 * Every step of the branch that ends at `tip` (a full id; first parents only), oldest first. Throws
 * `GitRefused` where the history was not fetched whole, since what is missing could be anything.
 */
export async function mainLine(git: Git, tip: string): Promise<readonly Step[]> {
  const shallow = await mustGit(git, 'rev-parse', '--is-shallow-repository');
  if (shallow.trim() !== 'false')
    throw new GitRefused(
      'The history of the main branch is not here as a whole. Fetch all of it first: ' +
        '`git fetch --unshallow`, or `fetch-depth: 0` for a checkout by a workflow.',
    );
  const log = await mustGit(
    git,
    'log',
    '--first-parent',
    '-m',
    '--root',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '-z',
    '--format=%H %P',
    insisted(tip),
    '--',
  );
  return stepsIn(log).reverse();
}

/**
 * The answer to `git log --raw -z`: a line of commit ids, then pairs of what changed and where. A
 * path may look like anything but holds no NUL, and always follows its own token.
 */
function stepsIn(log: string): Step[] {
  const tokens = log.split('\0');
  const steps: { commit: string; parents: string[]; changes: StepChange[] }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').trim();
    if (token === '') continue;
    if (token.startsWith(':')) steps.at(-1)?.changes.push(changeOf(token, tokens[++at] ?? ''));
    else {
      const [commit = '', ...parents] = token.split(' ');
      steps.push({ commit: insisted(commit), parents, changes: [] });
    }
  }
  return steps;
}

/** `:<mode before> <mode after> <id before> <id after> <kind>`; a mode of zeros means nothing. */
function changeOf(token: string, path: string): StepChange {
  const [before = '', after = '', idBefore = '', idAfter = ''] = token.slice(1).split(' ');
  const standing = (mode: string, id: string): string | null =>
    /^0+$/.test(mode) ? null : `${mode}:${id}`;
  return { path, before: standing(before, idBefore), after: standing(after, idAfter) };
}
