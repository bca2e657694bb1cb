/** `npm run key`: what to do when a key is no longer yours alone. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCalendarDate } from '../src/community/dates.ts';
import { keyPath } from '../src/credential/addresses.ts';
import {
  awardsSignedBy,
  refuseCompromise,
  type SignedAward,
  withdrawKey,
} from '../src/publication/issuing/keys-compromise.ts';
import { readCommunity } from '../src/repository/read.ts';
import { takeSeed } from '../src/repository/secret-key.ts';
import { writeFiles } from '../src/repository/write.ts';
import { command, tellProblems, UsageError } from './shell/command.ts';

const help = `
Usage: BADGE_ISSUER_KEY=<seed of the active key> npm run key -- compromised ID --from DATE [--root DIR] [--dry-run]

When somebody else may have the secret of the key ID: lists every award that it signed, signs each again with the active key
(only their proofs change; what is revoked stays so), signs the status lists again, and withdraws the key. Nothing it
signed is accepted any more. Make the next key first: npm run keygen -- --rotate. A second run does only what a first one left.
  --root DIR    the community's folder (default: this one)
  --from DATE   the first day on which somebody else may have had the secret, YYYY-MM-DD
  --dry-run     list the awards, say what would be written, and write nothing; works without the secret
`;

const options = { from: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [what, id, ...rest] = positionals;
  const { from, 'dry-run': dry = false } = values;
  if (what !== 'compromised' || id === undefined || rest.length > 0)
    throw new UsageError('Say which key is compromised, by its name');
  if (from === undefined || !isCalendarDate(from))
    throw new UsageError(
      '--from wants the first day on which somebody else may have had the secret, such as 2026-05-01',
    );
  const seed = await takeSeed(process.env, root);
  const now = new Date();
  const { community, ledger, problems } = await readCommunity(root, { now });
  if (community === null || problems.length > 0) return tellProblems(problems);
  refuseCompromise(community, { id, from }, now);
  const signed = awardsSignedBy(id, community, ledger);
  const keyText = await readFile(join(root, keyPath(id)), 'utf8');
  const done =
    dry && seed === null
      ? null
      : await withdrawKey(community, ledger, { id, from, keyText }, seed, now);
  if (done !== null && done.problems.length > 0) return tellProblems(done.problems);
  tellAwards(id, from, signed);
  if (done === null)
    console.log(
      '\nNo secret is set, so nothing was tried. With it, these awards would be signed again.',
    );
  else
    for (const path of dry
      ? new Set(done.files.map((file) => file.path))
      : await writeFiles(root, done.files))
      console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
  if (done?.files.length === 0)
    console.log(`Nothing to do: ${id} is withdrawn, and nothing carries its signature any more.`);
  else if (done !== null && !dry)
    console.log(
      `\n${id} is withdrawn. Commit, push and publish it now: until then the stolen key counts. Ask recipients to take their badges anew.`,
    );
  return 0;
});

function tellAwards(id: string, from: string, signed: readonly SignedAward[]): void {
  console.log(
    `${id} signed ${signed.length} ${signed.length === 1 ? 'award' : 'awards'} of those in the repository.`,
  );
  for (const { award, created } of signed) {
    const remark =
      award.revoked !== null
        ? '  revoked, and stays so'
        : created.slice(0, 10) >= from
          ? `  signed on or after ${from}: is it yours?`
          : '';
    console.log(
      `  ${award.recipient}/${award.slug}  awarded ${award.date}  signed ${created}${remark}`,
    );
  }
}
