/** `npm run revoke`: withdraws awards, each by a few lines in its file. */

import { revokeAwards } from '../../src/authoring/life/revocation.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, soundCommunity, writeAuthored } from '../shell/authoring.ts';
import { awardChoices } from '../shell/choices.ts';
import { command, UsageError } from '../shell/command.ts';
import { askOne, askText, wanted } from '../shell/prompts.ts';
import { canAsk } from '../shell/asking.ts';

const help = `
Usage: npm run revoke -- RECIPIENT/AWARD... --reason TEXT [--date DATE] [--dry-run] [--root DIR]

Writes the day and the reason into recipients/RECIPIENT/AWARD.md, and changes nothing else there. Once that is merged and
issued, the page and every verifier say "revoked". On a terminal, what is missing is asked for.
  --root DIR     the community's folder (default: this one)
  --reason TEXT  why, in one sentence that will be public
  --date DATE    the day on which it was withdrawn, YYYY-MM-DD (default: today, in UTC)
  --dry-run      say what would be written, and write nothing
`;

const options = {
  reason: { type: 'string' },
  date: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const { reason, date = null } = values;
  const complete = positionals.length > 0 && reason !== undefined;
  if (!complete && !canAsk())
    throw new UsageError(
      positionals.length > 0
        ? '--reason wants the reason, in one sentence that will be public'
        : 'Name at least one award: RECIPIENT/AWARD',
    );
  const [files, now] = [await readTree(root), new Date()];
  const community = complete ? null : soundCommunity(files, now);
  if (!complete && community === null) return 1;
  const awards =
    positionals.length > 0 || community === null
      ? positionals
      : [
          await askOne(
            'Which award?',
            awardChoices(
              community,
              ({ revoked }) => revoked === null,
              'There is no award to withdraw',
            ),
          ),
        ];
  const why =
    reason ??
    (await askText('Why? This will be public.', {
      example: 'Awarded to the wrong person.',
      refusal: wanted('Say why, in one sentence.'),
    }));
  const wish = { awards, reason: why, date };
  return writeAuthored(await revokeAwards(files, wish, now), root, {
    dry: values['dry-run'] === true,
    next: nextSteps,
  });
});
