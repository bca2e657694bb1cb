/** `npm run accounts`: writes down by which numbers the host knows the accounts that are named. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askedIds, knownIds, namedAccounts, withIds } from '../../src/hosting/account-ids.ts';
import { isJsonObject } from '../../src/proof/json.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { command, tellProblems } from '../shell/command.ts';
import { counted } from '../shell/counting.ts';
import { hostOf } from './host.ts';

const help = `
Usage: npm run accounts -- [--check] [--root DIR]

Asks the host for the number of every account that keys/issuer.json, a badge or a profile names, and writes them into
keys/issuer.json. From then on, whoever takes over a name that was given up has no say, and whoever was renamed keeps theirs.
Needs GITHUB_REPOSITORY and a GITHUB_TOKEN, on other hosts what \`npm run facts\` needs there.
  --check      writes nothing; says which names belong to another account by now, and which have no number yet
  --root DIR   the community's folder (default: this one)
Exit code: 0 in order or written, 1 somebody must look at a name.
`;

const path = 'keys/issuer.json';

await command(help, { check: { type: 'boolean' } }, async ({ values, root }) => {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const issuer: unknown = JSON.parse(await readFile(join(root, path), 'utf8'));
  if (!isJsonObject(issuer)) throw new Error('A checked issuer is an object.');
  const names = namedAccounts(community);
  const before = knownIds(issuer);
  const { accounts, lost } = await askedIds(hostOf(process.env), names, before);
  for (const { name, now } of lost)
    console.error(
      now === null
        ? `${name}: the host knows no such account. Take the name out, or write its new one.`
        : `${name}: this name belongs to another account by now (${now}). ` +
            'Who had it is known by their number still; write their new name, or take it out.',
    );
  if (values.check === true) return lost.length === 0 && accounts.length === before.length ? 0 : 1;
  const bytes = new TextEncoder().encode(withIds(issuer, accounts));
  const written = await writeFiles(root, [{ path, bytes, replace: true }]);
  console.log(
    written.length === 0
      ? `${path} holds the numbers of ${counted(accounts.length, 'account')} already.`
      : `wrote the numbers of ${counted(accounts.length, 'account')} into ${path}.`,
  );
  return lost.length === 0 ? 0 : 1;
});
