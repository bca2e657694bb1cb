/** `npm run renew`: a new award for each that lapses; the old one stays as it is. */

import { renewAwards } from '../../src/authoring/life/renewal.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, soundCommunity, writeAuthored } from '../shell/authoring.ts';
import { awardChoices } from '../shell/choices.ts';
import { command, UsageError } from '../shell/command.ts';
import { askOne } from '../shell/prompts.ts';
import { canAsk } from '../shell/asking.ts';

const help = `
Usage: npm run renew -- RECIPIENT/AWARD... [--date DATE] [--until DATE] [--evidence URL]... [--note TEXT] [--dry-run]
       [--root DIR]

Writes a new award of the same badge, recipients/RECIPIENT/BADGE-2.md, with an address of its own. What was issued does
not change: the old award keeps its file, its page and its last day. On a terminal, a missing award is asked for.
  --root DIR      the community's folder (default: this one)
  --date DATE     the first day of the new award, YYYY-MM-DD (default: today, in UTC)
  --until DATE    its last day (default: what the badge says, from its first day on)
  --evidence URL  what backs the renewal; may be given several times
  --note TEXT     why, in Markdown
  --dry-run       say what would be written, and write nothing
`;

const options = {
  date: { type: 'string' },
  until: { type: 'string' },
  evidence: { type: 'string', multiple: true },
  note: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const { date = null, until = null, evidence = [], note = null } = values;
  if (positionals.length === 0 && !canAsk())
    throw new UsageError('Name at least one award: RECIPIENT/AWARD');
  const [files, now] = [await readTree(root), new Date()];
  const community = positionals.length > 0 ? null : soundCommunity(files, now);
  if (positionals.length === 0 && community === null) return 1;
  const lapsing = new Set(
    community?.badges.filter(({ expires }) => expires !== null).map(({ slug }) => slug),
  );
  const awards =
    community === null
      ? positionals
      : [
          await askOne(
            'Which award?',
            awardChoices(
              community,
              ({ badge, expires, revoked }) =>
                revoked === null && (expires !== null || lapsing.has(badge)),
              'There is no award that ends',
            ),
          ),
        ];
  return writeAuthored(
    await renewAwards(files, { awards, date, until, evidence, note }, now),
    root,
    { dry: values['dry-run'] === true, next: nextSteps },
  );
});
