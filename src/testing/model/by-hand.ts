/**
 * Somebody at home who commits what they signed, rebases it on what came meanwhile, and pushes it,
 * with git alone.
 */

import { mustGit, type Git } from '../../repository/git.ts';
import { changesInStatus } from '../../hosting/ledger/ledger-paths.ts';
import type { ModelFolder } from './host-interface.ts';

interface Hand {
  readonly now: () => Date;
  readonly disputedAt: (commit: string) => ReadonlySet<string>;
  readonly sabotage: RebaseSabotage;
}

/** How it is made wrong on purpose. */
export interface RebaseSabotage {
  /** Pushes what was rebased without a look at what came. */
  readonly rebasesBlindly?: boolean;
  /** Where both signed, puts the own signatures in the place of those that were faster. */
  readonly takesOurs?: boolean;
}

/**
 * Brings to main what is signed in a folder, and says what came of it. Where both signed, git finds
 * a conflict in the register, and whoever was slower takes back all of their own; likewise where
 * something came in between that does not fit, or that they do not vouch for.
 */
export async function pushByHand(folder: ModelFolder, around: Hand): Promise<string> {
  const { git } = folder;
  const changes = changesInStatus(await statusOf(git));
  if (changes.length > 0) {
    await mustGit(git, 'add', '--', ...changes.map(({ path }) => `:(top,literal)${path}`));
    await mustGit(git, 'commit', '--quiet', '--no-verify', '-m', 'Sign');
  }
  const before = await mainBelow(git);
  await fetched(git);
  const { sabotage } = around;
  const strategy = sabotage.takesOurs === true ? ['-X', 'theirs'] : [];
  const { code } = await git('rebase', '--quiet', ...strategy, remoteMain);
  if (code !== 0) {
    await git('rebase', '--abort');
    return takeBack(git, 'a conflict of two signers');
  }
  const base = await mainBelow(git);
  const isFast = base === before;
  const isFine = sabotage.takesOurs === true || (await isStillFine(folder, around, base));
  if (!isFast && !isFine) return takeBack(git, 'taken back after a rebase');
  const head = await idOf(git, 'HEAD');
  if (head === base) return 'nothing by hand';
  const push = await git(
    'push',
    '--porcelain',
    '--no-verify',
    '--',
    'origin',
    `${head}:refs/heads/main`,
  );
  return push.code !== 0 ? 'outrun' : isFast ? 'pushed by hand' : 'pushed after a rebase';
}

/** Brings a folder to main as it is, where nothing is in it that is not on main. */
export async function pull(git: Git): Promise<void> {
  if ((await statusOf(git)) !== '') return;
  await fetched(git);
  if ((await idOf(git, 'HEAD')) === (await mainBelow(git)))
    await mustGit(git, 'rebase', '--quiet', remoteMain);
}

const remoteMain = 'refs/remotes/origin/main';

const statusOf = (git: Git): Promise<string> =>
  mustGit(git, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames');
const fetched = (git: Git): Promise<string> =>
  mustGit(git, 'fetch', '--no-tags', '--', 'origin', `refs/heads/main:${remoteMain}`);

/** Whether what is rebased checks out, and whether they agree to what lies below it. */
async function isStillFine(
  folder: ModelFolder,
  { now, disputedAt, sabotage }: Hand,
  base: string,
): Promise<boolean> {
  const { community, problems } = await folder.read(now());
  const isSound = community !== null && problems.length === 0;
  return isSound && (sabotage.rebasesBlindly === true || disputedAt(base).size === 0);
}

async function takeBack(git: Git, what: string): Promise<string> {
  await mustGit(git, 'reset', '--quiet', '--hard', await idOf(git, remoteMain));
  return what;
}

/** The commit of main on which a folder stands, below what was committed there. */
export async function mainBelow(git: Git): Promise<string> {
  const tips = [await idOf(git, 'HEAD'), await idOf(git, remoteMain)];
  return (await mustGit(git, 'merge-base', ...tips)).trim();
}

const idOf = async (git: Git, name: string): Promise<string> =>
  (await mustGit(git, 'rev-parse', '--verify', name)).trim();
