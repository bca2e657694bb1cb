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
 * Where each file below `folder` first came to this main line: the index of its newest step that
 * stands before, or is, every commit which ever added that path. All of history is asked, not the
 * main line alone: a merge can put another line in its place, with copies of what was signed.
 */
export async function additions(
  git: Git,
  tip: string,
  steps: readonly Step[],
  folder: string,
): Promise<ReadonlyMap<string, number>> {
  const log = await mustGit(
    git,
    ...['log', '--full-history', '--root', '--no-renames', '--diff-filter=A', '--raw'],
    ...['--no-abbrev', '-z', '--format=%H %P', insisted(tip), '--', folder],
  );
  const places = new Map(steps.map(({ commit }, at) => [commit, at]));
  const first = new Map<string, number>();
  for (const { commit, changes } of stepsIn(log)) {
    const at = places.get(commit) ?? (await lastBefore(git, tip, commit, steps.length));
    places.set(commit, at);
    for (const { path } of changes) first.set(path, Math.min(first.get(path) ?? at, at));
  }
  return first;
}

/** Every content that ever stood at a path below `folder`: git's id of it. */
export async function versionsOf(
  git: Git,
  tip: string,
  folder: string,
): Promise<readonly { readonly path: string; readonly id: string }[]> {
  const log = await mustGit(
    git,
    ...['log', '--full-history', '-m', '--root', '--no-renames', '--diff-filter=AM', '--raw'],
    ...['--no-abbrev', '-z', '--format=%H %P', insisted(tip), '--', folder],
  );
  return stepsIn(log).flatMap(({ changes }) =>
    changes.map(({ path, after }) => ({ path, id: after?.split(':')[1] ?? '' })),
  );
}

/** The index of the newest of so many steps that stands before a commit; -1 where none does. */
async function lastBefore(git: Git, tip: string, commit: string, steps: number): Promise<number> {
  const after = await mustGit(
    git,
    ...['rev-list', '--count', '--first-parent', insisted(tip), `^${insisted(commit)}`, '--'],
  );
  return steps - Number(after.trim()) - 1;
}

/**
 * The paths that a merge of two commits changed otherwise than its second parent holds them, and
 * otherwise than git itself puts the two together.
 */
export async function changedByMerge(
  git: Git,
  { commit, parents, changes }: Step,
): Promise<ReadonlySet<string>> {
  const [first = '', second = ''] = parents.map(insisted);
  const differing = async (tree: string): Promise<ReadonlySet<string>> =>
    new Set(
      (
        await mustGit(git, 'diff-tree', '-r', '-z', '--no-renames', '--name-only', tree, commit)
      ).split('\0'),
    );
  const other = await differing(second);
  const own = changes.map(({ path }) => path).filter((path) => other.has(path));
  if (own.length === 0) return new Set();
  const { code, stdout } = await git('merge-tree', '--write-tree', '--no-messages', first, second);
  if (code !== 0) return new Set(own);
  const made = await differing(insisted(stdout.trim()));
  return new Set(own.filter((path) => made.has(path)));
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
