/** `npm run forms`: writes the issue forms from the community's badges. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formFiles } from '../../src/hosting/forms.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { command, tellProblems } from '../shell/command.ts';

const help = `
Usage: npm run forms -- [--check] [--root DIR]

Writes the forms by which people without git nominate, apply, and ask for corrections: .github/ISSUE_TEMPLATE/. The badges
to choose from and the limits of answers are those of the community, so run it again when badges change.
  --check      writes nothing, and says which form is older than the badges
  --root DIR   the community's folder (default: this one)
`;

await command(help, { check: { type: 'boolean' } }, async ({ values, root }) => {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const files = Object.entries(formFiles(community));
  if (values['check'] !== true) {
    for (const path of await writeFiles(
      root,
      files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), replace: true })),
    ))
      console.log(`wrote ${path}`);
    return 0;
  }
  let older = 0;
  for (const [path, text] of files) {
    if ((await readFile(join(root, path), 'utf8').catch(() => null)) === text) continue;
    console.error(`${path} is not what the badges say now: run \`npm run forms\`.`);
    older += 1;
  }
  return older === 0 ? 0 : 1;
});
