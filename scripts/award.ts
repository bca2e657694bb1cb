/** `npm run award`: awards a badge to one recipient or several, each in a file of a few lines. */

import { type AwardWish, newAwards } from '../src/authoring/award.ts';
import type { Community } from '../src/community/model.ts';
import { readTree } from '../src/repository/tree.ts';
import {
  freshSalt,
  nextSteps,
  readAddress,
  soundCommunity,
  writeAuthored,
} from './shell/authoring.ts';
import { badgeChoices, recipientChoices } from './shell/choices.ts';
import { command, UsageError } from './shell/command.ts';
import { askOne, askSeveral, askText } from './shell/prompts.ts';
import { canAsk } from './shell/asking.ts';

const help = `
Usage: npm run award -- BADGE RECIPIENT... [--date DATE] [--evidence URL]... [--note TEXT] [--exception TEXT]
       [--result LINE]... [--credits NUMBER] [--language TAG] [--email -] [--dry-run] [--root DIR]

Writes recipients/RECIPIENT/BADGE.md for each recipient, or nothing where anything is wrong. Signing comes later.
On a terminal, badge and recipients that are missing are chosen from lists.
  --root DIR       the community's folder (default: this one)
  --date DATE      the day on which it was earned, YYYY-MM-DD (default: today, in UTC)
  --evidence URL   what backs the award; may be given several times
  --note TEXT      why, in Markdown
  --exception TEXT why it is given though something that the badge requires is missing, in one public sentence
  --result LINE    what was reached, where the badge describes results: "Soldering: Independent"; several times
  --credits NUMBER how many of the badge's credits were earned, where it was not all of them
  --language TAG   sign the badge as badge.TAG.md translates it, in words that say what it says now
  --email ADDRESS  only if the one recipient wants it: adds a salted hash of the address to their profile, before the
                   award is signed; the address itself is written nowhere. "-" asks for the address, or reads it from
                   standard input: arguments can be seen by other users of the machine
  --dry-run        say what would be written, and write nothing
`;

const options = {
  date: { type: 'string' },
  evidence: { type: 'string', multiple: true },
  note: { type: 'string' },
  exception: { type: 'string' },
  result: { type: 'string', multiple: true },
  credits: { type: 'string' },
  language: { type: 'string' },
  email: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [given, ...named] = positionals;
  const { date = null, evidence = [], exception = null, note = null, email } = values;
  const { result: results = [], credits = null, language = null } = values;
  const complete = given !== undefined && named.length > 0;
  if (!complete && !canAsk())
    throw new UsageError('Name a badge and at least one recipient, by their folders');
  const [files, now] = [await readTree(root), new Date()];
  const chosen = complete
    ? { badge: given, recipients: named, note }
    : await asked(soundCommunity(files, now), given, note);
  if (chosen === null) return 1;
  const wish = {
    ...{ ...chosen, date, evidence, exception, results, credits, language },
    email: await readAddress(email),
  };
  return writeAuthored(await newAwards(files, wish, { now, salt: freshSalt() }), root, {
    dry: values['dry-run'] === true,
    next: nextSteps,
  });
});

async function asked(
  community: Community | null,
  given: string | undefined,
  note: string | null,
): Promise<Pick<AwardWish, 'badge' | 'recipients' | 'note'> | null> {
  if (community === null) return null;
  const badge = given ?? (await askOne('Which badge?', badgeChoices(community)));
  const recipients = await askSeveral(
    'Who? (Tab chooses, Enter is the end.)',
    recipientChoices(community),
  );
  return {
    badge,
    recipients,
    note: note ?? (await askText('Why? In Markdown, public; may stay empty.', {})),
  };
}
