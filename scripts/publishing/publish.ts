/** `npm run publish`: everything between what somebody wrote and the published site, step by step. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from '../../src/hosting/ledger/desk.ts';
import { commitFiles, meet, uncommitted } from '../../src/hosting/ledger/meeting.ts';
import { pushed } from '../../src/hosting/ledger/ledger-git.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { takenUp } from '../../src/repository/cut-short.ts';
import { gitIn } from '../../src/repository/git.ts';
import { printable } from '../../src/review/summary/summary.ts';
import { canAsk, isAgreed } from '../shell/asking.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { counted } from '../shell/counting.ts';
import { bringLedger, tellOutcome } from '../shell/ledger-home.ts';
import { signing } from '../shell/signing.ts';
import { mayBeCommitted } from './before-commit.ts';

const help = `
Usage: BADGE_ISSUER_KEY_FILE=<file> npm run publish -- [--message TEXT] [--vouch] [--no-build] [--remote NAME] [--branch NAME] [--root DIR]

From what you wrote to the published site: fetches, checks, pushes, signs, pushes what was signed, and builds. Each step is
said; it may be cut anywhere and run again, and several people may run it at once. Without a secret it signs nothing.
  --root DIR      the community's folder, in a git checkout (default: this one)
  --message TEXT  commits what you changed, with this message; else you are asked
  --vouch         you vouch for every commit since the last signature; they are listed, and asked about. This answers yes
  --no-build      builds nothing here, where the host builds what was pushed
  --remote NAME   where to push to (default: origin)
  --branch NAME   the branch that holds the community (default: main)
Exit code: 0 done, 1 refused: the last line says what to do.
`;

const options = {
  message: { type: 'string' },
  vouch: { type: 'boolean' },
  'no-build': { type: 'boolean' },
  remote: { type: 'string', default: 'origin' },
  branch: { type: 'string', default: 'main' },
} as const;

/** How often somebody else may be faster. */
const mostAttempts = 5;

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length > 0) throw new UsageError('It takes options only, such as --message TEXT');
  const { remote, branch, message = null, vouch = false } = values;
  const { run } = signing(root, process.env, null, vouch);
  const git = await takenUp(gitIn(root, process.env), { remote, branch });
  const desk: Desk = { git, remote, branch };
  if (!(await isCommitted(desk, root, message))) return 1;
  if ((await brought(desk, root)) !== 0) return 1;
  step('Signing');
  const outcome = await bringLedger({ ...desk, note: null, issue: run });
  if (tellOutcome(outcome, branch) !== 0) return 1;
  const builds = values['no-build'] !== true;
  if (builds) step('Building');
  if (builds && (await built(root)) !== 0) return 1;
  const isByHost = existsSync(join(root, '.github/workflows/publish.yml'));
  console.log(
    `Done.${isByHost ? ' Where the host runs the workflows, it publishes what was pushed.' : ''}${builds ? ' Elsewhere, put dist/ on your host, with its hidden files.' : ''}`,
  );
  return 0;
});

function step(name: string): void {
  console.log(`== ${name}`);
}

/** Whether everything that people changed is committed, after it was where they wish and it may. */
async function isCommitted(desk: Desk, root: string, message: string | null): Promise<boolean> {
  const files = await uncommitted(desk);
  if (files.length === 0) return true;
  console.error(
    `${counted(files.length, 'file is', 'files are')} not committed: ${files.slice(0, 8).map(printable).join(', ')}${files.length > 8 ? ' …' : ''}`,
  );
  const agreed =
    message !== null || (canAsk() && (await isAgreed('Commit all of it, and publish?')));
  if (!agreed)
    console.error('Commit what belongs to it, or give --message TEXT. Nothing was pushed.');
  if (!agreed || !(await mayBeCommitted(root, files))) return false;
  await commitFiles(desk, files, message ?? titleFor(files));
  return true;
}

function titleFor(files: readonly string[]): string {
  return files.length === 1 ? `Change ${files[0] ?? ''}` : `Change ${files.length} files`;
}

/** Fetches, checks and pushes what people committed, again where somebody was faster. The exit code. */
async function brought(desk: Desk, root: string): Promise<number> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    step('Fetching');
    const ahead = await meet(desk);
    step('Checking');
    const { problems } = await inspect(root, new Date());
    if (problems.length > 0) return tellProblems(problems);
    if (ahead === 0) return 0;
    step(`Pushing ${counted(ahead, 'commit')}`);
    const answer = pushed(
      await desk.git('push', '--porcelain', '--', desk.remote, `HEAD:refs/heads/${desk.branch}`),
    );
    if (answer === 'pushed') return 0;
    if (answer === 'forbidden') {
      console.error(
        `The host lets nobody push to ${desk.branch} past a pull request, or not this account. Propose it: ` +
          `\`git push ${desk.remote} HEAD:my-proposal\`, open a pull request, and run this again once it is merged.`,
      );
      return 1;
    }
  }
  console.error('Others were faster five times. Run it again.');
  return 1;
}

/** The build, in a process without the secret. Its exit code. */
function built(root: string): Promise<number | null> {
  const script = fileURLToPath(new URL('../build.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, '--root', root], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
