/**
 * What is asked of a repository's history: which commit a name means, what brought or lost a path.
 */

import { type Git, GitRefused, mustGit, readObjects } from './git.ts';

/**
 * What git allows in the name of a branch, and `~`, `^`, `@` to step from one: nothing that is an
 * option or a range.
 */
const reference = /^(?!-)(?!.*\.\.)[A-Za-z0-9_@][A-Za-z0-9._/@~^+#-]{0,254}$/;

/** The full id of the commit that a branch, a tag or an id names. Throws `GitRefused`. */
export async function resolveCommit(git: Git, name: string): Promise<string> {
  if (!reference.test(name))
    throw new GitRefused(
      'A commit is named by a branch, a tag or its id, and this is none of them.',
    );
  const { code, stdout } = await git(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  );
  const id = stdout.trim();
  if (code !== 0 || !isCommitId(id))
    throw new GitRefused(`There is no commit \`${name}\` in this repository. Fetch it first.`);
  return id;
}

/**
 * The full id of the commit that is checked out; null outside of a repository, and before the first
 * one.
 */
export async function tipOf(git: Git): Promise<string | null> {
  return resolveCommit(git, 'HEAD').catch((error: unknown) => {
    if (error instanceof GitRefused) return null;
    throw error;
  });
}

/** The commit at which two lines of history parted; null where they have nothing in common. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | null> {
  const { code, stdout } = await git('merge-base', insisted(one), insisted(other));
  const id = stdout.trim();
  return code === 0 && isCommitId(id) ? id : null;
}

/**
 * The commits on the branch of `tip` (first parents only) that changed a path, the newest first.
 */
export async function changesOf(git: Git, tip: string, path: string): Promise<readonly string[]> {
  const listed = await mustGit(git, 'rev-list', '--first-parent', insisted(tip), '--', path);
  return listed.split('\n').filter(isCommitId);
}

/**
 * The commit with which the branch of `tip` begins (first parents only); null where the history was
 * not fetched whole, so that nobody can tell.
 */
export async function firstCommitOf(git: Git, tip: string): Promise<string | null> {
  const shallow = await mustGit(git, 'rev-parse', '--is-shallow-repository');
  if (shallow.trim() !== 'false') return null;
  const listed = await mustGit(
    git,
    ...['rev-list', '--first-parent', '--max-parents=0', insisted(tip), '--'],
  );
  return listed.split('\n').find(isCommitId) ?? null;
}

/**
 * Paths in `folder` that the branch of `tip` (first parents only) lost at some commit; some may
 * have come back.
 */
export async function everDeleted(
  git: Git,
  tip: string,
  folder: string,
): Promise<ReadonlySet<string>> {
  const listed = await mustGit(
    git,
    'log',
    '--first-parent',
    '-m',
    '--no-renames',
    '--diff-filter=D',
    '--format=',
    '--name-only',
    '-z',
    insisted(tip),
    '--',
    folder,
  );
  return new Set(
    listed
      .split('\0')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
  );
}

/**
 * Each commit's day and the first line of its message, as whoever made it says, in one line without
 * anything that a terminal would obey.
 */
export async function titlesOf(
  repository: string,
  commits: readonly string[],
): Promise<readonly string[]> {
  if (commits.length === 0) return [];
  const said = await readObjects(
    repository,
    ['log', '--no-walk=unsorted', '-z', '--format=%cs %s', '--stdin'],
    commits.map((commit) => `${insisted(commit)}\n`).join(''),
  );
  return said
    .toString('utf8')
    .split('\0')
    .map((title) =>
      title
        .trim()
        .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
        .slice(0, 120),
    );
}

/** True for the full id of a commit: 40 hex digits, or 64 where the repository uses SHA-256. */
function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** An id that was resolved before; anything else in its place would be a bug. */
export function insisted(commit: string): string {
  if (!isCommitId(commit)) throw new Error(`Not the full id of a commit: ${commit.slice(0, 80)}`);
  return commit;
}
