/**
 * Work with git that may be cut anywhere, also while git itself writes: the next run takes away what
 * the cut one left, and nothing of anybody else's.
 */

import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Git, mustGit } from './git.ts';

/** In git's own folder, while a command of git runs: the process that waits for it. */
const markFile = 'plainbadge-at-work';
/** Longest, in milliseconds, after which a command of git may have begun to write. */
const patience = 120_000;
/** How long a git that outlived its parent is given to end by itself. */
const ending = 5_000;

/**
 * The same git, which notes in the repository that it is at work. Where a run before was cut in the
 * middle of a command, the locks of that command are taken away, and a rebase that it began is
 * undone; those of any other program stay. Without a repository, `git` as it is.
 */
export async function takenUp(
  git: Git,
  { remote, branch }: { readonly remote: string; readonly branch: string },
): Promise<Git> {
  const { code, stdout } = await git('rev-parse', '--absolute-git-dir');
  if (code !== 0) return git;
  const own = stdout.trim();
  const mark = join(own, markFile);
  const begun = await leftBy(mark);
  if (begun !== null) {
    const locks = ['index', 'HEAD', 'packed-refs', `refs/heads/${branch}`];
    for (const name of [...locks, `refs/remotes/${remote}/${branch}`])
      await unlock(join(own, `${name}.lock`), begun);
    if (isOf(begun, await changedAt(join(own, 'rebase-merge'))))
      await mustGit(git, 'rebase', '--abort');
  }
  return async (...args) => {
    await writeFile(mark, `${process.pid}\n`);
    const answer = await git(...args);
    await rm(mark, { force: true });
    return answer;
  };
}

/** When a command began whose process is gone; null where none did, or it is still at work. */
async function leftBy(mark: string): Promise<number | null> {
  const worker = Number(await readFile(mark, 'utf8').catch(() => ''));
  const begun = await changedAt(mark);
  return worker > 0 && begun !== null && !isAlive(worker) ? begun : null;
}

function isAlive(id: number): boolean {
  try {
    // Signal 0 asks only.
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function unlock(lock: string, begun: number): Promise<void> {
  const end = Date.now() + ending;
  for (;;) {
    const made = await changedAt(lock);
    if (made === null || !isOf(begun, made)) return;
    if (Date.now() - made > ending || Date.now() > end) break;
    await sleep(200);
  }
  await rm(lock, { force: true });
}

/** Clocks of file systems are coarse. */
const isOf = (begun: number, made: number | null): boolean =>
  made !== null && made > begun - 2_000 && made < begun + patience;

const changedAt = async (path: string): Promise<number | null> =>
  (await stat(path).catch(() => null))?.mtimeMs ?? null;
