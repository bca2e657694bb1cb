/**
 * Brings what one person committed and what the main branch holds together in their folder, without
 * force: what runs before anything is pushed or signed there. It may be cut anywhere and run again.
 */

import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import { GitRefused, literal, mustGit, type Git } from '../../repository/git.ts';
import { changesHere, type Desk, fetchTip } from './desk.ts';
import { correctedAmong, standing } from './ledger-corrections.ts';
import { type Change, changesInComparison, isLedgerChange } from './ledger-paths.ts';

/**
 * Files that people changed and did not commit, in byte order; what signing wrote is not among
 * them. Throws `GitRefused` where the folder is not on the branch.
 */
export async function uncommitted({ git, branch }: Desk): Promise<readonly string[]> {
  const { code, stdout } = await git('symbolic-ref', '--quiet', '--short', 'HEAD');
  if (code !== 0)
    throw new GitRefused(
      'This folder is on no branch: a rebase was begun, or an old commit is checked out. ' +
        `\`git status\` says how to end it; then \`git switch ${branch}\`.`,
    );
  if (stdout.trim() !== branch)
    throw new GitRefused(
      `This folder is on the branch ${stdout.trim()}, and the ` +
        `community is published from ${branch}: \`git switch ${branch}\`.`,
    );
  const changes = await changesHere(git);
  const signed = await signedAmong(git, changes);
  return changes.filter((change) => !signed.includes(change)).map(({ path }) => path);
}

/** Commits these files. Throws `GitRefused` where git can be told so by the person alone. */
export async function commitFiles(
  { git }: Desk,
  paths: readonly string[],
  message: string,
): Promise<void> {
  // Git was told to forget these, and adding them would take that back.
  const { stdout } = await git('check-ignore', '--', ...paths);
  const [forgotten, ...more] = stdout.split('\n').filter((path) => path !== '');
  if (forgotten !== undefined)
    throw new GitRefused(
      `${forgotten}${more.length > 0 ? ` and ${more.length} more` : ''}: ` +
        'taken out of git, and still here, as .gitignore wants it. ' +
        'Commit that by itself: `git commit -m "Take files out"`. Then run this again.',
    );
  // What was taken out by `git add` or `git rm` already is neither here nor in the index: git would
  // find nothing by that name to add, and nothing new that was taken away again to commit.
  const known = await namesIn(git, paths, 'ls-files', '--cached', '--others');
  if (known.length > 0) await mustGit(git, 'add', '--all', '--', ...known);
  const changed = await namesIn(git, paths, 'diff', '--cached', '--no-renames', '--name-only');
  if (changed.length > 0) await mustGit(git, 'commit', '--quiet', '-m', message, '--', ...changed);
}

/** Those of the paths that a command of git names, ready to be given to the next. */
async function namesIn(
  git: Git,
  paths: readonly string[],
  ...command: readonly string[]
): Promise<readonly string[]> {
  const found = await mustGit(git, ...command, '-z', '--', ...paths.map(literal));
  const names = new Set(found.split('\0'));
  return paths.filter((path) => names.has(path)).map(literal);
}

/**
 * Fetches the branch, and puts what was committed here on top of it. Returns how many commits are
 * here alone then; the branch need not exist yet. What was signed here for an older state and never
 * pushed is thrown away: it is signed again. Throws `GitRefused` where the host is out of reach,
 * and where somebody must decide: the folder is then as it was.
 */
export async function meet(desk: Desk): Promise<number> {
  const { git } = desk;
  const tip = await fetched(desk);
  const head = (await mustGit(git, 'rev-parse', '--verify', 'HEAD')).trim();
  if (tip === null) return Number(await mustGit(git, 'rev-list', '--count', head));
  const { code, stdout } = await git('merge-base', head, tip);
  if (code !== 0)
    throw new GitRefused(
      `${desk.remote}/${desk.branch} and this folder have ` +
        'no commit in common: this is another repository.',
    );
  const fork = stdout.trim();
  if (fork !== tip) await moveOnto(desk, fork, head, tip);
  return Number(await mustGit(git, 'rev-list', '--count', `${tip}..HEAD`));
}

/** The branch as the remote has it; null where it has none yet. */
async function fetched(desk: Desk): Promise<string | null> {
  const found = await fetchTip(desk);
  if (found.tip !== null || /couldn't find remote ref/.test(found.said)) return found.tip;
  throw new GitRefused(
    `${desk.remote} cannot be reached. Nothing was changed; run it ` +
      `again. Git says: ${found.said.trim().split('\n').at(-1) ?? ''}`,
  );
}

async function moveOnto(
  { git, remote, branch }: Desk,
  fork: string,
  head: string,
  tip: string,
): Promise<void> {
  const own = changesInComparison(
    await mustGit(git, 'diff', '--name-status', '--no-renames', '-z', fork, head, '--'),
  );
  // What is gone was taken away by somebody who gave an address up: signing takes nothing away.
  const signed = own.filter(({ kind, path }) => kind !== 'other' && isLedgerPath(path));
  await dropUnpushed(git);
  if (head === fork || signed.length === own.length) {
    await mustGit(git, 'reset', '--quiet', '--keep', tip);
    return;
  }
  if (signed.length > 0) await withoutSigned(git, fork, head, signed);
  const { code } = await git('rebase', '--quiet', tip);
  if (code === 0) return;
  const files = (await git('diff', '--name-only', '--diff-filter=U', '-z')).stdout.split('\0');
  await git('rebase', '--abort');
  throw new GitRefused(
    `Somebody else changed what you changed: ${files.filter((file) => file !== '').join(', ')}. ` +
      `\`git pull --rebase ${remote} ${branch}\` lets you choose; then run this again.`,
  );
}

/**
 * One commit in place of those since `fork`, without what signing wrote: it was never pushed, and
 * cannot follow what was signed elsewhere meanwhile.
 */
async function withoutSigned(
  git: Git,
  fork: string,
  head: string,
  signed: readonly Change[],
): Promise<void> {
  const titles = await mustGit(git, 'log', '--reverse', '--format=%s', `${fork}..${head}`);
  await mustGit(git, 'reset', '--quiet', '--soft', fork);
  for (const { kind, path } of signed)
    await (kind === 'added'
      ? mustGit(git, 'rm', '--quiet', '--force', '--', literal(path))
      : mustGit(git, 'restore', `--source=${fork}`, '--staged', '--worktree', '--', literal(path)));
  const [title = '', ...others] = titles.trimEnd().split('\n');
  await mustGit(git, 'commit', '--quiet', '-m', [title, '', ...others].join('\n').trimEnd());
}

/** Throws away what signing wrote here and nobody committed: a pull would stumble over it. */
async function dropUnpushed(git: Git): Promise<void> {
  const signed = await signedAmong(git, await changesHere(git));
  const [added, changed] = [true, false].map((isNew) =>
    signed.filter(({ kind }) => (kind === 'added') === isNew).map(({ path }) => literal(path)),
  );
  if (changed !== undefined && changed.length > 0)
    await mustGit(git, 'restore', '--staged', '--worktree', '--', ...changed);
  if (added === undefined || added.length === 0) return;
  await mustGit(git, 'reset', '--quiet', '--', ...added);
  await mustGit(git, 'clean', '--quiet', '--force', '--', ...added);
}

/** What of these signing wrote: also credentials that it corrected. */
async function signedAmong(git: Git, changes: readonly Change[]): Promise<readonly Change[]> {
  const corrected = await correctedAmong(git, changes, 'HEAD', (path) => standing(git, path));
  return changes.filter((change) => isLedgerChange(change, corrected));
}
