/** `npm run register`: the register of what was signed before there was one. */

import { randomInt } from 'node:crypto';
import {
  completedRegister,
  isMendedByRegister,
} from '../src/publication/issuing/register-existing.ts';
import { inspect } from '../src/publication/inspecting/inspect.ts';
import { issuedInHistory } from '../src/repository/issued-history.ts';
import { writeFiles } from '../src/repository/write.ts';
import { command, tellProblems, UsageError } from './shell/command.ts';
import { counted } from './shell/counting.ts';

const help = `
Usage: npm run register -- [--root DIR] [--dry-run]

Writes keys/register.txt, the list of everything that was ever signed, for a community that signed before there was one:
from the files that stand, and from what git says was signed and is gone since. Lines that stand stay as they are, so a
second run does nothing. From then on \`npm run issue\` adds to it. Needs no secret.
  --root DIR   the community's folder, with its whole git history (default: this one)
  --dry-run    say what would be written, and write nothing
`;

await command(help, { 'dry-run': { type: 'boolean' } }, async ({ values, positionals, root }) => {
  if (positionals.length > 0) throw new UsageError('It takes options only');
  const now = new Date();
  const { community, ledger, problems: found } = await inspect(root, now);
  const problems = found.filter((problem) => !isMendedByRegister(problem));
  if (community === null || problems.length > 0) return tellProblems(problems);
  const past = await issuedInHistory(root);
  if (past === null)
    console.log(
      'Note: this folder has no git history, so what was signed and deleted before is not known.',
    );
  const { file, added, gone } = await completedRegister(community, ledger, {
    past: past ?? [],
    now,
    draw: randomInt,
  });
  const isDry = values['dry-run'] === true;
  if (file !== null && !isDry) await writeFiles(root, [file]);
  console.log(
    file === null
      ? 'Nothing to add: the register lacks nothing.'
      : `${isDry ? 'would write' : 'wrote'} ${file.path}: ${counted(added, 'line')} added.`,
  );
  for (const path of gone)
    console.log(
      `Note: ${path} was signed once and is gone. Where it ` +
        `is not withdrawn, \`npm run check\` says what to do.`,
    );
  return 0;
});
