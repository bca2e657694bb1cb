/**
 * `npm run push-ledger`: brings what was signed to the main branch, and signs again where somebody
 * was faster.
 */

import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIn } from '../../src/repository/git.ts';
import { lastSigning } from '../../src/hosting/merges.ts';
import { factsText } from '../../src/review/facts.ts';
import { command } from '../shell/command.ts';
import { factsToSignIn } from './facts-to-sign.ts';
import { bringLedger, tellOutcome } from '../shell/ledger-home.ts';
import { signing } from '../shell/signing.ts';

const help = `
Usage: npm run push-ledger -- [--root DIR] [--remote NAME] [--branch NAME] [--note TEXT] [--ask-host | --vouch] [--github]

Commits what \`npm run issue\` wrote, and nothing else, and pushes it to the main branch without force. Where the branch
moved on meanwhile, it goes there, signs again with the secret (BADGE_ISSUER_KEY, BADGE_ISSUER_KEY_FILE), and tries again,
five times in all. Without a secret it only brings home what is signed already.
  --root DIR     the community's folder, in a git checkout (default: this one)
  --remote NAME  where to push to (default: origin)
  --branch NAME  the branch that holds the community (default: main)
  --note TEXT    a line for the commit's message, such as [skip ci]
  --ask-host     signs only what rests on nothing but what merged pull requests authorise, as the host reports them
                 (GITHUB_REPOSITORY, GITHUB_TOKEN; on other hosts what \`npm run facts\` needs there)
  --vouch        without --ask-host, whoever runs this vouches for every commit since the last signature; they are listed,
                 and asked about. This answers yes
  --github       writes the newest commit that signed awards to the file that GITHUB_OUTPUT names, as ledger=<commit>: also
                 where a run that was cut short, or somebody at home, had pushed it
PUSH_TOKEN, if set, signs in to an https remote.
Exit code: 0 done, 1 refused or given up, 3 pushed, but something is not authorised and stays unsigned.
`;

const options = {
  remote: { type: 'string', default: 'origin' },
  branch: { type: 'string', default: 'main' },
  note: { type: 'string' },
  'ask-host': { type: 'boolean' },
  vouch: { type: 'boolean' },
  github: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { remote, branch, note = null, github } = values;
  const git = gitIn(root, process.env, process.env['PUSH_TOKEN'] || null);
  const { run, isIncomplete } = signing(
    root,
    process.env,
    values['ask-host'] === true ? () => factsFile(root, branch) : null,
    values.vouch === true,
  );
  const outcome = await bringLedger({ git, remote, branch, note, issue: run });
  const output = process.env['GITHUB_OUTPUT'];
  if (github === true && output !== undefined)
    await appendFile(
      output,
      `ledger=${outcome.commit ?? (outcome.result === 'nothing' ? await lastSigning(git) : '')}\n`,
    );
  return tellOutcome(outcome, branch) || (isIncomplete() ? 3 : 0);
});

/**
 * What the host says about the merges that nothing was signed for yet, in a file outside the
 * repository.
 */
async function factsFile(root: string, branch: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'plainbadge-facts-')), 'facts.json');
  await writeFile(file, factsText(await factsToSignIn(root, branch)));
  return file;
}
