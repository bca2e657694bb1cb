/** Makes the key that addresses are sealed for: the public half into keys/issuer.json, the secret out. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuerPath } from '../../src/credential/addresses.ts';
import { isJsonObject } from '../../src/proof/json.ts';
import { newSealingKeys } from '../../src/proof/sealing/sealing.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { KeyRefused } from '../../src/repository/secret-key.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { tellProblems } from '../shell/command.ts';
import { refuseKeyFile, standing } from '../shell/secret-file.ts';

/**
 * Shows the secret, or writes it into a new file outside the repository, before the public half is
 * written. Gives the exit code. Throws KeyRefused for a file that will not do.
 */
export async function makeSealingKey(root: string, file: string | null): Promise<number> {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  if (file !== null) await refuseSecretFile(file, root);
  const { secret, publicKey } = await newSealingKeys();
  if (file === null) console.log(`\nThe secret, shown this once:\n\n  ${secret}\n`);
  else await writeFile(file, `${secret}\n`, { flag: 'wx', mode: 0o600 });
  const issuer: unknown = JSON.parse(await readFile(join(root, issuerPath), 'utf8'));
  if (!isJsonObject(issuer)) throw new Error('A checked issuer is an object.');
  const text = `${JSON.stringify({ ...issuer, sealing: publicKey }, null, 2)}\n`;
  await writeFiles(root, [
    { path: issuerPath, bytes: new TextEncoder().encode(text), replace: true },
  ]);
  console.log(
    `Wrote the public half into ${issuerPath}.${file === null ? '' : ` The secret is in ${file}.`}\n` +
      'The secret goes into SEALING_SECRET of the environment `mail` on your host' +
      (community.issuer.sealing === null
        ? '.'
        : ', below the one before it, which you take away 60 days later.'),
  );
  console.log('HOSTING.md, "Telling people by mail", has the other steps.');
  return 0;
}

async function refuseSecretFile(file: string, root: string): Promise<void> {
  await refuseKeyFile(file, root);
  if ((await standing(file)) !== null)
    throw new KeyRefused(`${file} holds the secret of another key. Choose another name.`);
}
