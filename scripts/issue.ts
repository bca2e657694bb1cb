/** `npm run issue`: signs each unsigned award once. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { authorised } from '../src/publication/authorising/authorise.ts';
import { isStatusListPath } from '../src/credential/addresses.ts';
import type { Community } from '../src/community/model.ts';
import type { Problem } from '../src/community/problem.ts';
import type { Ledger } from '../src/credential/ledger/ledger.ts';
import { pending, type Withheld } from '../src/publication/authorising/judging.ts';
import { inspect } from '../src/publication/inspecting/inspect.ts';
import { issuingRun } from '../src/publication/issuing/issuing-run.ts';
import { KeyRefused, noKey, takeSeed } from '../src/repository/secret-key.ts';
import { writeFiles } from '../src/repository/write.ts';
import { readFactsList } from '../src/review/facts.ts';
import { command, tellProblems } from './shell/command.ts';
import { counted } from './shell/counting.ts';
import { isVouchedFor } from './shell/vouching.ts';

const help = `
Usage: BADGE_ISSUER_KEY=<seed> npm run issue -- [--root DIR] [--facts FILE] [--vouch] [--dry-run]

Signs every award that has no credential yet, verifies what it signed, and writes the new files; a second run does
nothing. The secret is the seed that \`npm run keygen\` showed, in BADGE_ISSUER_KEY, or in a file outside the repository
that BADGE_ISSUER_KEY_FILE names.
  --root DIR    the community's folder (default: this one)
  --facts FILE  a list of what the host says about merged pull requests (\`npm run facts\`): only what rests on nothing but
                what they authorise, each under the policy before its merge, is signed
  --vouch       without --facts, whoever runs this vouches for every commit since the last signature; they are listed, and
                asked about. This answers yes
  --dry-run     say what would be written, and write nothing; without the secret, what waits for it
Exit code: 0 all signed, 1 refused and nothing written, 3 signed but for what is not authorised.
`;

await command(
  help,
  { 'dry-run': { type: 'boolean' }, facts: { type: 'string' }, vouch: { type: 'boolean' } },
  async ({ values, root }) => {
    const seed = await takeSeed(process.env, root);
    const now = new Date();
    const { community, ledger, problems, aside } = await inspect(root, now);
    if (community === null || problems.length > 0) return tellProblems(problems);
    const dry = values['dry-run'] === true;
    if (seed === null && !dry) throw new KeyRefused(noKey(community));
    const facts =
      typeof values['facts'] === 'string'
        ? readFactsList(await readFile(resolve(values['facts']), 'utf8'))
        : null;
    const {
      community: agreed,
      withheld,
      disputed,
      isHalted,
    } = facts === null
      ? { community, withheld: [], disputed: [], isHalted: false }
      : await authorised(root, community, ledger, facts);
    const unsigned = [...late(aside), ...withheld];
    if (seed === null) {
      await tellWaiting(agreed, ledger);
      return tellWithheld(unsigned, disputed);
    }
    if (isHalted) {
      console.log('Nothing was signed: no signature rests on what nobody who may has agreed to.');
      return tellWithheld(unsigned, disputed);
    }
    const run = await issuingRun(agreed, ledger, seed, now);
    if (run.problems.length > 0) return tellProblems(run.problems);
    const vouches = facts !== null || dry || run.files.length === 0;
    if (!vouches && !(await isVouchedFor(root, { community, ledger }, values.vouch === true)))
      return 1;
    const paths = new Set(run.files.map(({ path }) => path));
    const written = dry ? [...paths] : await writeFiles(root, run.files);
    for (const path of written) console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
    console.log(outcomeOf(run, written));
    return tellWithheld(unsigned, disputed);
  },
);

/** Without the secret: what people wrote that a signing run would sign for. */
async function tellWaiting(community: Community, ledger: Ledger): Promise<void> {
  const waiting = await pending(community, ledger);
  for (const { path } of waiting) console.log(`would sign ${path}`);
  console.log(
    waiting.length === 0
      ? 'Nothing to issue.'
      : `${counted(waiting.length, 'file waits', 'files wait')} for the secret, which is not here.`,
  );
}

/** Awards that wait, and that nothing else waits for. */
function late(aside: readonly Problem[]): readonly Withheld[] {
  return aside.map(({ path, message, remedy }) => ({ path, reason: `${message} ${remedy}` }));
}

/** What stays unsigned, and why; the exit code. */
function tellWithheld(withheld: readonly Withheld[], disputed: readonly Withheld[]): number {
  for (const { path, reason } of disputed) console.error(`not agreed to: ${path}\n    → ${reason}`);
  for (const { path, reason } of withheld) console.error(`not signed: ${path}\n    → ${reason}`);
  return withheld.length + disputed.length === 0 ? 0 : 3;
}

/** What was done, in a sentence. */
function outcomeOf(
  { credentials, signedBy }: { readonly credentials: readonly string[]; readonly signedBy: string },
  written: readonly string[],
): string {
  if (written.length === 0) return 'Nothing to issue.';
  if (credentials.length > 0)
    return `${counted(credentials.length, 'award')} signed by ${signedBy}.`;
  return written.some(isStatusListPath)
    ? `The list of withdrawn awards signed by ${signedBy}.`
    : 'The register completed: an earlier run was cut short.';
}
