/** `npm run issue`: signs each unsigned award once. */

import { inspect } from '../src/publication/inspect.ts';
import { issuingRun } from '../src/publication/issuing-run.ts';
import { KeyRefused, noKey, takeSeed } from '../src/repository/secret-key.ts';
import { writeFiles } from '../src/repository/write.ts';
import { command, tellProblems } from './command.ts';

const help = `
Usage: BADGE_ISSUER_KEY=<seed> npm run issue -- [--root DIR] [--dry-run]

Signs every award that has no credential yet, verifies what it signed, and writes the new files; a second run does
nothing. The secret is the seed that \`npm run keygen\` showed, in BADGE_ISSUER_KEY, or in a file outside the repository
that BADGE_ISSUER_KEY_FILE names.
  --root DIR   the community's folder (default: this one)
  --dry-run    say what would be written, and write nothing
`;

await command(help, { 'dry-run': { type: 'boolean' } }, async ({ values, root }) => {
  const seed = await takeSeed(process.env, root);
  const now = new Date();
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) return tellProblems(problems);
  if (seed === null) throw new KeyRefused(noKey(community));
  const run = await issuingRun(community, ledger, seed, now);
  if (run.problems.length > 0) return tellProblems(run.problems);
  const dry = values['dry-run'] === true;
  const written = dry ? run.files.map(({ path }) => path) : await writeFiles(root, run.files);
  for (const path of written) console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
  console.log(written.length === 0 ? 'Nothing to issue.' : `${run.credentials.length} ${run.credentials.length === 1 ? 'award' : 'awards'} signed by ${run.signedBy}.`);
  return 0;
});
