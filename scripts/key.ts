/** `npm run key`: what to do when a key is no longer yours alone, and how old keys get a chain. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCalendarDate } from '../src/community/dates.ts';
import { keyPath } from '../src/credential/addresses.ts';
import { inspect } from '../src/publication/inspecting/inspect.ts';
import { chainFiles } from '../src/publication/issuing/confirm-keys.ts';
import {
  awardsSignedBy,
  type Compromise,
  refuseCompromise,
  type SignedAward,
  withdrawKey,
} from '../src/publication/issuing/keys-compromise.ts';
import { readCommunity } from '../src/repository/read.ts';
import { KeyRefused, noKey, signerOf, takeSeed } from '../src/repository/secret-key.ts';
import { type FileToWrite, writeFiles } from '../src/repository/write.ts';
import { fingerprintOf } from '../src/site/model/keys-shown.ts';
import { command, tellProblems, UsageError } from './shell/command.ts';
import { counted } from './shell/counting.ts';

const help = `
Usage: BADGE_ISSUER_KEY=<seed of the active key> npm run key -- compromised ID --from DATE [--root DIR] [--dry-run]
       BADGE_ISSUER_KEY=<seed of the active key> npm run key -- chain [--root DIR] [--dry-run]

compromised: when somebody else may have the secret of the key ID. Lists every award that it signed, signs each again with the
active key (only their proofs change; what is revoked stays so), signs the status lists again, and withdraws the key. Nothing
it signed is accepted any more, neither what it said of other keys: the active key confirms those anew, and is itself agreed to by
two maintainers. Make the next key first: npm run keygen -- --lost. A second run does only what a first one left.
chain: once, in a community whose keys are older than the chain of keys. The active key becomes the root, and confirms the others.
  --root DIR    the community's folder (default: this one)
  --from DATE   the first day on which somebody else may have had the secret, YYYY-MM-DD
  --dry-run     list the awards or keys, say what would be written, and write nothing; compromised works without the secret
`;

const options = { from: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [what, id, ...rest] = positionals;
  const { from, 'dry-run': dry = false } = values;
  if (what === 'chain' && id === undefined && from === undefined) return chain(root, dry);
  if (what !== 'compromised' || id === undefined || rest.length > 0)
    throw new UsageError('Say `chain`, or which key is `compromised`, by its name');
  if (from === undefined || !isCalendarDate(from))
    throw new UsageError(
      '--from wants the first day on which somebody else may have had the secret, such as 2026-05-01',
    );
  return compromised(root, { id, from }, dry);
});

async function compromised(root: string, { id, from }: Compromise, dry: boolean): Promise<number> {
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
  else await write(root, done.files, dry);
  for (const key of done?.agreed ?? [])
    console.log(
      `${key.id} was confirmed by ${id}, whose word counts no more: two maintainers must agree to the pull request.`,
    );
  if (done?.files.length === 0)
    console.log(`Nothing to do: ${id} is withdrawn, and nothing carries its signature any more.`);
  else if (done !== null && !dry)
    console.log(
      `\n${id} is withdrawn. Commit, push and publish it now: until then the stolen key counts. Ask recipients to take their badges anew.`,
    );
  return 0;
}

async function chain(root: string, dry: boolean): Promise<number> {
  const seed = await takeSeed(process.env, root);
  const now = new Date();
  const { community, ledger, problems } = await inspect(root, now);
  const active = community?.keys.find(({ state }) => state === 'active');
  // The key that is to confirm the others may be so new that it signed nothing yet.
  const others = problems.filter(
    ({ rule, path }) => rule !== 'key-signed-nothing' || path !== keyPath(active?.id ?? ''),
  );
  if (community === null || others.length > 0) return tellProblems(others);
  if (seed === null) throw new KeyRefused(noKey(community));
  const files = await chainFiles(community, await signerOf(community, seed, now), now);
  if (files.length === 0) console.log('Nothing to do: your keys have a chain.');
  else
    for (const { id, publicKeyMultibase, state, created } of community.keys)
      console.log(
        `${id}  ${state}  made ${created}  fingerprint ${fingerprintOf(publicKeyMultibase)}  signed ${counted(awardsSignedBy(id, community, ledger).length, 'award')}`,
      );
  await write(root, files, dry);
  if (files.length > 0) console.log('Is each of these keys yours? Then commit and publish them.');
  return 0;
}

async function write(root: string, files: readonly FileToWrite[], dry: boolean): Promise<void> {
  const paths = dry ? new Set(files.map(({ path }) => path)) : await writeFiles(root, files);
  for (const path of paths) console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
}

function tellAwards(id: string, from: string, signed: readonly SignedAward[]): void {
  console.log(`${id} signed ${counted(signed.length, 'award')} of those in the repository.`);
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
