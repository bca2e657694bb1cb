/**
 * The main line of a repository, step by step: what each commit changed against its first parent.
 */

import { type Git, GitRefused, mustGit } from './git.ts';
import { insisted, mergeBase } from './history.ts';
import type { Lineage } from './lineage.ts';

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
  /**
   * The first is the step before it, the second what a merge brought; none for the first commit.
   */
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

/** Steps that a merge may have put in the place of others: those between these two. */
export interface Replaced {
  /** The signed file that another side of the merge brought. */
  readonly path: string;
  /** Index of the newest step before the sides parted, and of the merge. */
  readonly from: number;
  readonly to: number;
}

/** Where files came to a main line: indexes of its steps. */
export interface Arrivals {
  /** Where each path was first added. */
  readonly added: ReadonlyMap<string, number>;
  /** Where each path first had the content that was asked for. */
  readonly arrived: ReadonlyMap<string, number>;
  readonly replaced: readonly Replaced[];
}

/**
 * Where each file below `folder` first came to this main line, and where each of these contents
 * (git's ids by path, below `folder` or in `keys/`) did: the index of its newest step that stands
 * before, or is, every commit which ever brought that. All of history is asked, not the main line
 * alone: a merge can put another line in its place, with copies of what was signed. So `replaced`
 * names the steps beside which another line brought a signed file (`.json`).
 */
export async function arrivals(
  git: Git,
  tip: string,
  { steps, lineage }: { readonly steps: readonly Step[]; readonly lineage: Lineage },
  folder: string,
  contents: ReadonlyMap<string, string> = new Map(),
): Promise<Arrivals> {
  const log = await mustGit(
    git,
    ...['log', '--full-history', '--root', '--no-renames', '--diff-filter=AM', '--raw'],
    ...['--no-abbrev', '-z', '--format=%H %P', insisted(tip), '--', folder, 'keys/'],
  );
  const places = new Set(steps.map(({ commit }) => commit));
  const [added, arrived] = [new Map<string, number>(), new Map<string, number>()];
  const replaced: Replaced[] = [];
  for (const { commit, changes } of stepsIn(log)) {
    const from = lineage.newestBefore(commit);
    const isBeside = !places.has(commit);
    for (const { path, before, after } of changes) {
      const isAdded = before === null && path.startsWith(folder);
      const isWanted = contents.has(path) && contents.get(path) === after?.split(':')[1];
      if (isAdded) added.set(path, Math.min(added.get(path) ?? from, from));
      if (isWanted) arrived.set(path, Math.min(arrived.get(path) ?? from, from));
      if (isBeside && ((isAdded && path.endsWith('.json')) || isWanted))
        replaced.push({ path, from, to: lineage.firstWith(commit) });
    }
  }
  return { added, arrived, replaced };
}

/**
 * How many steps surely stood on the branch before its first merge: up to where the sides of that
 * merge parted. What comes after could be another line, which the merge put in the branch's place.
 */
export function stepsBeforeMerges(steps: readonly Step[], { newestBefore }: Lineage): number {
  const at = steps.findIndex(({ parents }) => parents.length > 1);
  const others = steps[at]?.parents.slice(1) ?? [];
  return Math.min(at === -1 ? steps.length : at, ...others.map((other) => newestBefore(other) + 1));
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

/**
 * The paths that a merge of two commits changed otherwise than its second parent did since the two
 * parted: it holds what neither of them brought, or takes back what the first had meanwhile. What
 * both changed must be as git puts it together; a file that one side moved and the other changed is
 * no such thing, since nobody saw the outcome.
 */
export async function changedByMerge(
  git: Git,
  { commit, parents, changes }: Step,
): Promise<ReadonlySet<string>> {
  const [first = '', second = ''] = parents.map(insisted);
  const parted = await mergeBase(git, first, second);
  const all = changes.map(({ path }) => path);
  if (parted === null) return new Set(all);
  const differing = async (one: string, other: string): Promise<ReadonlySet<string>> =>
    new Set(
      (
        await mustGit(git, 'diff-tree', '-r', '-z', '--no-renames', '--name-only', one, other)
      ).split('\0'),
    );
  const theirs = await differing(parted, second);
  const ours = await differing(parted, first);
  const notTheirs = await differing(second, commit);
  const isBoth = (path: string): boolean => theirs.has(path) && ours.has(path);
  const joined = all.some(isBoth) ? await joinedByGit(git, first, second) : null;
  const notJoined = joined === null ? null : await differing(joined, commit);
  return new Set(
    all.filter((path) =>
      isBoth(path) ? (notJoined?.has(path) ?? true) : !theirs.has(path) || notTheirs.has(path),
    ),
  );
}

/** The tree as git puts two commits together; null where it cannot. */
async function joinedByGit(git: Git, first: string, second: string): Promise<string | null> {
  const { code, stdout } = await git('merge-tree', '--write-tree', '--no-messages', first, second);
  return code === 0 ? insisted(stdout.trim()) : null;
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
