/** `npm run reinstate`: takes the withdrawal of awards back. */

import { reinstateAwards } from '../../src/authoring/life/revocation.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, soundCommunity, writeAuthored } from '../shell/authoring.ts';
import { awardChoices } from '../shell/choices.ts';
import { command, UsageError } from '../shell/command.ts';
import { askOne } from '../shell/prompts.ts';
import { canAsk } from '../shell/asking.ts';

const help = `
Usage: npm run reinstate -- RECIPIENT/AWARD... [--dry-run] [--root DIR]

Takes \`revoked\` out of recipients/RECIPIENT/AWARD.md, and changes nothing else there. Once that is merged and issued, the
award is in force again: the same credential, the same address. On a terminal, what is missing is asked for.
  --root DIR   the community's folder (default: this one)
  --dry-run    say what would be written, and write nothing
`;

const options = { 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length === 0 && !canAsk())
    throw new UsageError('Name at least one award: RECIPIENT/AWARD');
  const [files, now] = [await readTree(root), new Date()];
  const community = positionals.length > 0 ? null : soundCommunity(files, now);
  if (positionals.length === 0 && community === null) return 1;
  const awards =
    community === null
      ? positionals
      : [
          await askOne(
            'Which award?',
            awardChoices(community, ({ revoked }) => revoked !== null, 'There is no revoked award'),
          ),
        ];
  return writeAuthored(await reinstateAwards(files, awards, now), root, {
    dry: values['dry-run'] === true,
    next: nextSteps,
  });
});
