/** Hands an upgrade over to the code of the new version, which knows best what it needs. */

import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gitIn, mustGit } from '../../src/repository/git.ts';

/** The program of a version that carries an upgrade to it out. */
export const carryingOut = 'scripts/upgrading/carry-out.ts';

/** What the new version is told, as JSON. Later versions may read more, and never other names. */
export interface Job {
  /** The community's folder. */
  readonly root: string;
  /** A repository that holds the new version, as `commit`. */
  readonly store: string;
  readonly commit: string;
  /**
   * The address that it was obtained from, as it may stand in a file; null or absent where it was
   * no address.
   */
  readonly from?: string | null;
  /** Whether nothing is to be left behind. */
  readonly dry: boolean;
}

/** Runs the new version's half, from its files in `folder`, without the secret. Its exit code. */
export async function handOver(job: Job, folder: string): Promise<number> {
  return run(await checkedOut(job, folder), job);
}

/** The files of the new version, to run its own code. */
async function checkedOut({ store, commit }: Job, folder: string): Promise<string> {
  await mkdir(folder);
  const at = [`--git-dir=${store}`, `--work-tree=${folder}`, '-c', 'core.bare=false'];
  await mustGit(gitIn(folder, process.env), ...at, 'checkout', '--quiet', commit, '--', '.');
  return folder;
}

function run(engine: string, job: Job): Promise<number> {
  const script = join(engine, carryingOut);
  const { BADGE_ISSUER_KEY: _key, BADGE_ISSUER_KEY_FILE: _file, ...env } = process.env;
  return new Promise((fulfil, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(job)], {
      env,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => fulfil(code ?? 1));
  });
}
