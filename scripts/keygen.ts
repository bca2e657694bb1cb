/** `npm run keygen`: makes a key; the public half goes into `keys/`, the secret is shown once. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyPath } from '../src/credential/addresses.ts';
import { idleKeys } from '../src/publication/inspecting/key-chain.ts';
import { makeKey, type MadeKey } from '../src/publication/issuing/make-key.ts';
import { readCommunity } from '../src/repository/read.ts';
import { takeSeed } from '../src/repository/secret-key.ts';
import { fingerprintOf } from '../src/site/model/keys-shown.ts';
import { command, UsageError } from './shell/command.ts';
import { makeSealingKey } from './letters/sealing-key.ts';
import { refuseKeyFile, seedFile, standing } from './shell/secret-file.ts';

const help = `
Usage: npm run keygen -- [--key-file FILE] [--root DIR] [--id NAME] [--json]
       BADGE_ISSUER_KEY_FILE=<file of the active key> npm run keygen -- --rotate --key-file FILE
       npm run keygen -- --lost --key-file FILE
       npm run keygen -- --sealing [--key-file FILE]

Makes an Ed25519 key. Writes keys/NAME.json (public) and shows the secret seed once, or writes it into a file. The first key
is the root of the chain of your keys; each further one enters with a statement that the key before it signs.
  --root DIR   the community's folder (default: this one)
  --key-file FILE  write the secret into this new file outside the repository, instead of showing it; a run that was cut
               short is completed with the secret that it left there
  --id NAME    name of the key (default: this year and a letter, such as 2026-a)
  --rotate     also retires the active key, whose secret signs the statement: what it signed stays valid, the new key
               signs from now on
  --lost       the same, where the secret of the active key is lost, or somebody else may have it: the new key enters without
               a statement, and two maintainers must agree to the pull request that brings it; a key that never signed
               anything is taken away
  --sealing    makes the key that people seal e-mail addresses for instead, and writes its public half into keys/issuer.json:
               see HOSTING.md, "Telling people by mail"
  --json       print {"id", "publicKeyMultibase", "seed", "origin", "retired"} for scripts; with --key-file without "seed"
`;

const options = {
  id: { type: 'string' },
  rotate: { type: 'boolean' },
  lost: { type: 'boolean' },
  sealing: { type: 'boolean' },
  'key-file': { type: 'string' },
  json: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length > 0)
    throw new UsageError('It takes options only; the name of a key follows --id');
  const { id = null, rotate = false, lost = false } = values;
  if (values.sealing === true) {
    if (id !== null || rotate || lost || values.json === true)
      throw new UsageError('--sealing goes with --key-file alone');
    return makeSealingKey(root, values['key-file'] ?? null);
  }
  if (rotate && lost)
    throw new UsageError('Take --rotate where you have the secret, --lost where you do not');
  const seed = rotate ? await takeSeed(process.env, root) : null;
  const after = rotate ? 'rotate' : lost ? 'lost' : 'nothing';
  const file = values['key-file'] ?? null;
  if (file !== null) await refuseKeyFile(file, root);
  const where = file === null ? {} : { drawn: await standing(file), keepSeed: seedFile(file) };
  const made = await makeKey(root, { id, after, seed, ...where }, new Date());
  if ('usage' in made) throw new UsageError(made.usage);
  if ('refused' in made) {
    console.error(made.refused);
    return 1;
  }
  const removed = lost ? await removeIdle(root) : [];
  const retired = removed.includes(made.retired ?? '') ? null : made.retired;
  if (values['json'] === true)
    console.log(JSON.stringify(file === null ? made : { ...made, seed: undefined }));
  else tell({ ...made, retired }, file);
  for (const name of removed)
    console.error(`keys/${name}.json is gone: nothing stands that this key signed.`);
  return 0;
});

/** Takes the retired keys away that nothing needs any more; gives their names. */
async function removeIdle(root: string): Promise<readonly string[]> {
  const { community, ledger } = await readCommunity(root, { now: new Date() });
  const removed: string[] = [];
  for (let keys = community?.keys ?? []; ;) {
    // With a key goes its statement, which may be all that the one before it signed.
    const [idle] = idleKeys(keys, ledger);
    if (idle === undefined) return removed;
    await rm(join(root, keyPath(idle.id)));
    removed.push(idle.id);
    keys = keys.filter((key) => key !== idle);
  }
}

function tell(
  { id, publicKeyMultibase, seed, origin, retired }: MadeKey,
  file: string | null,
): void {
  console.log(`Wrote keys/${id}.json (public, fingerprint ${fingerprintOf(publicKeyMultibase)}).`);
  console.log(
    file === null
      ? `\nThe secret seed, shown this once:\n\n  ${seed}\n\nKeep it ` +
          `in a password manager, and give it to \`npm run issue\` in ` +
          'BADGE_ISSUER_KEY. Whoever has it can issue your badges.'
      : `The secret is in ${file}, readable for you alone. Keep a copy ` +
          `in a password manager, and give the file to \`npm run issue\` ` +
          'in BADGE_ISSUER_KEY_FILE. Whoever has it can issue your badges.',
  );
  console.log(
    'Next: commit keys/, and where your host signs, ' +
      'put this secret in the place of the one before.',
  );
  if (retired !== null)
    console.log(
      `The key ${retired} is retired: what it signed stays valid, and it signs nothing more.`,
    );
  if (origin === 'agreement')
    console.log(
      `No key confirms ${id}: propose keys/ in a pull request ` +
        'that two maintainers agree to, its author counted.',
    );
}
