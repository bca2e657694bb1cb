/** The job that signs, without a process for each of its commands. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsToSignIn } from '../../../scripts/host/facts-to-sign.ts';
import { ledgerSteps } from '../../hosting/ledger/ledger-git.ts';
import { runLedgerLoop } from '../../hosting/ledger/ledger-loop.ts';
import { type Git, gitIn } from '../../repository/git.ts';
import { factsText } from '../../review/facts.ts';
import { type Ran, run } from '../fixtures/commands.ts';
import { freshFolder } from '../fixtures/trees.ts';

/**
 * `npm run push-ledger -- --ask-host` in a clone, or `--vouch` where nobody is to be asked: the same
 * loop, and `issue` in this process. What is thrown ends in `stderr`.
 */
export async function jobInside(
  root: string,
  seed: string,
  {
    vouches = false,
    git = gitIn(root, process.env),
  }: { readonly vouches?: boolean; readonly git?: Git } = {},
): Promise<Ran> {
  let ran: Ran = { code: 1, stdout: '', stderr: '' };
  const issue = async (): Promise<'issued' | 'refused'> => {
    const asked = vouches ? ['--vouch'] : ['--facts', await factsFile(root)];
    ran = await run('issue', ['--root', root, ...asked], { env: { BADGE_ISSUER_KEY: seed } });
    return ran.code === 0 || ran.code === 3 ? 'issued' : 'refused';
  };
  const sleep = async (): Promise<void> => undefined;
  const where = { git, remote: 'origin', branch: 'main', note: null };
  try {
    await runLedgerLoop(ledgerSteps({ ...where, issue, sleep, chance: () => 0 }));
    return ran;
  } catch (error) {
    return { ...ran, code: 1, stderr: `${ran.stderr}${String(error)}\n` };
  }
}

async function factsFile(root: string): Promise<string> {
  const file = join(freshFolder('facts'), 'facts.json');
  writeFileSync(file, factsText(await factsToSignIn(root, 'main')));
  return file;
}
