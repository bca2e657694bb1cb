/**
 * `npm run owners`: writes CODEOWNERS from the policy, or says whether it is what the policy says.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownersPath } from '../../src/community/commit.ts';
import { readTree } from '../../src/repository/tree.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { ownersFile, ownersProblems } from '../../src/review/owners.ts';
import { policyOf } from '../../src/review/policy.ts';
import { command, tellProblems } from '../shell/command.ts';

const help = `
Usage: npm run owners -- [--check] [--root DIR]

Writes .github/CODEOWNERS, by which a host asks the right people for a review: the maintainers for engine, keys and policy,
the awarders for badges and awards. It is made from keys/issuer.json and the badges, and never edited by hand.
  --check     write nothing; say whether the file is what they say
  --root DIR  the community's folder (default: this one)
Exit code: 0 in order, 1 not.
`;

await command(help, { check: { type: 'boolean' } }, async ({ values, root }) => {
  const files = await readTree(root);
  const owners = await readFile(join(root, ownersPath), 'utf8').catch(() => null);
  if (values['check'] === true) {
    const problems = ownersProblems({ files, owners });
    if (problems.length === 0)
      console.log(
        owners === null
          ? 'keys/issuer.json names no maintainers, and there is no CODEOWNERS.'
          : `${ownersPath} is what the policy says.`,
      );
    return tellProblems(problems);
  }
  const text = ownersFile(policyOf({ files }));
  if (text === null) {
    console.error(
      'Nobody would own the engine: name accounts in `maintainers` of keys/issuer.json first.',
    );
    return 1;
  }
  const written = await writeFiles(root, [
    { path: ownersPath, bytes: new TextEncoder().encode(text), replace: true },
  ]);
  console.log(
    written.length === 0 ? `${ownersPath} is what the policy says.` : `wrote ${ownersPath}`,
  );
  return 0;
});
