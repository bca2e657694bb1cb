/**
 * The steps of the ledger's loop in a git folder with a remote. Never forces, never commits what
 * signing did not write.
 */

import { isStatusListPath } from '../../credential/addresses.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { GitRefused, literal, mustGit, type Git } from '../../repository/git.ts';
import { everDeleted } from '../../repository/history.ts';
import { changesHere, type Desk, fetchTip } from './desk.ts';
import type { Commit, LedgerSteps, Pushed } from './ledger-loop.ts';
import { correctedAmong, standing, textIn } from './ledger-corrections.ts';
import { changesInComparison, ledgerRefusals, registerRefusals } from './ledger-paths.ts';

interface LedgerFolder extends Desk {
  /** Signs what is unsigned in the folder, or says why not; called with the folder at the tip. */
  readonly issue: (tip: Commit) => Promise<'issued' | 'refused'>;
  /**
   * Added below the commit's title, for instance a word that keeps the host from starting its jobs
   * again.
   */
  readonly note: string | null;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 to below 1, so that two loops do not wait alike. */
  readonly chance: () => number;
}

/**
 * The steps. They throw GitRefused, with sentences for people, where the folder holds what is not
 * the ledger's.
 */
export function ledgerSteps(folder: LedgerFolder): LedgerSteps {
  const { git, remote, branch } = folder;
  return {
    fetch: async (pending) => {
      const { tip } = await fetchTip(folder);
      return tip === null
        ? 'unreachable'
        : { tip, landed: pending !== null && (await isIn(git, pending, tip)) };
    },
    issue: async (tip) => {
      await settle(git, tip);
      return folder.issue(tip);
    },
    commit: (tip) => commitLedger(folder, tip),
    push: async (pending) =>
      pushed(
        await git(
          'push',
          '--porcelain',
          '--no-verify',
          '--',
          remote,
          `${pending}:refs/heads/${branch}`,
        ),
      ),
    pause: (attempt) =>
      folder.sleep(Math.round(1000 * 2 ** (attempt - 1) * (0.5 + folder.chance()))),
  };
}

/** True where `commit` is `tip` or before it. */
async function isIn(git: Git, commit: Commit, tip: Commit): Promise<boolean> {
  return (await git('merge-base', '--is-ancestor', commit, tip)).code === 0;
}

/**
 * Brings the folder to the tip. What was signed for an older tip is thrown away: it was never
 * published, and its places in the status list may be taken by now. Refuses to touch anything else.
 */
async function settle(git: Git, tip: Commit): Promise<void> {
  const uncommitted = await changesHere(git);
  const head = (await mustGit(git, 'rev-parse', '--verify', 'HEAD')).trim();
  const fork = (await mustGit(git, 'merge-base', head, tip)).trim();
  const committed = changesInComparison(await comparison(git, fork, head));
  const here = await correctedAmong(git, uncommitted, head, (path) => standing(git, path));
  const there = await correctedAmong(git, committed, fork, (path) => textIn(git, head, path));
  const ahead = ledgerRefusals(committed, there);
  refuse([...ledgerRefusals(uncommitted, here), ...ahead, ...(ahead.length > 0 ? [unpushed] : [])]);
  if (fork === tip) return;
  // First what git does not know: where the machine stops in between, the folder is at its old tip
  // still, and is settled again.
  const added = uncommitted.filter(({ kind }) => kind === 'added').map(({ path }) => path);
  if (added.length > 0)
    await mustGit(git, 'clean', '--quiet', '--force', '--', ...added.map(literal));
  await mustGit(git, 'reset', '--quiet', '--hard', tip);
}

/** Said last, below what may be a long list: most of the time, this is all there is to do. */
const unpushed =
  'Your branch has commits that the main branch has not. ' +
  'Where they are meant for it, `git push` first, then run this again.';

const comparison = (git: Git, from: Commit, to: Commit): Promise<string> =>
  mustGit(git, 'diff', '--name-status', '--no-renames', '-z', from, to, '--');

function refuse(refusals: readonly string[]): void {
  if (refusals.length > 0) throw new GitRefused(refusals.join('\n'));
}

async function commitLedger({ git, note }: LedgerFolder, tip: Commit): Promise<Commit | null> {
  const changes = await changesHere(git);
  const corrected = await correctedAmong(git, changes, 'HEAD', (path) => standing(git, path));
  refuse(ledgerRefusals(changes, corrected));
  // What was deleted, restored and then corrected is none of these.
  const added = changes.filter(({ kind }) => kind === 'added').map(({ path }) => path);
  refuse(await secondTime(git, tip, added));
  if (changes.length > 0) {
    await mustGit(git, 'add', '--', ...changes.map(({ path }) => literal(path)));
  }
  // As it would be committed, or was by a run that was killed before it pushed.
  refuse(registerRefusals(await registerIn(git, tip), await registerIn(git, '')));
  if (changes.length > 0) {
    const title = titleOf(changes.map(({ path }) => path));
    await mustGit(
      git,
      ...(await identity(git)),
      'commit',
      '--quiet',
      '--no-verify',
      '-m',
      note === null ? title : `${title}\n\n${note}`,
    );
  }
  const head = (await mustGit(git, 'rev-parse', '--verify', 'HEAD')).trim();
  return head === tip ? null : head;
}

/** What a commit of these files did, in its title. */
function titleOf(paths: readonly string[]): string {
  const awards = paths.filter((path) => path.startsWith('recipients/')).length;
  if (awards > 0) return `Sign ${awards} ${awards === 1 ? 'award' : 'awards'}`;
  return paths.some(isStatusListPath) ? 'Renew the status list' : 'Write the register';
}

/** The register in a commit, or with an empty name in the index, as text; null where it is not. */
const registerIn = (git: Git, commit: Commit): Promise<string | null> =>
  textIn(git, commit, registerPath);

/**
 * Why these credentials cannot be new ones: the branch had them once, and what is out in the world
 * cannot be called back.
 */
async function secondTime(
  git: Git,
  tip: Commit,
  paths: readonly string[],
): Promise<readonly string[]> {
  const deleted = await everDeleted(git, tip, 'recipients/');
  return paths
    .filter((path) => path.endsWith('.json') && deleted.has(path))
    .map(
      (path) =>
        `${JSON.stringify(path)} was issued before, and deleted since. ` +
        'Delete this new one, restore the first, or give the award another name.',
    );
}

/** A name for the commit where the machine has none. */
async function identity(git: Git): Promise<readonly string[]> {
  const { code } = await git('config', 'user.email');
  return code === 0 ? [] : ['-c', 'user.name=Plainbadge', '-c', 'user.email=ledger'];
}

/**
 * What the answer to a push means (git-push, "Output", `--porcelain`). Where no verdict arrived, it
 * may have landed.
 */
export function pushed({
  code,
  stdout,
  stderr,
}: {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}): Pushed {
  if (code === 0) return 'pushed';
  const verdict = stdout.split('\n').find((line) => line.startsWith('!')) ?? '';
  if (/\[rejected\]/.test(verdict)) return 'moved';
  if (!/\[remote rejected\]/.test(verdict))
    return /\b40[13]\b|Permission .*denied|Authentication failed/i.test(stderr)
      ? 'forbidden'
      : 'unknown';
  return /cannot lock ref|failed to (?:update|lock)|incorrect old value|stale info|reference already exists/i.test(
    verdict,
  )
    ? 'moved'
    : 'forbidden';
}
