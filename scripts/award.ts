/** `npm run award`: awards a badge to one recipient or several, each in a file of a few lines. */

import { newAwards } from '../src/authoring/award.ts';
import { readTree } from '../src/repository/tree.ts';
import { freshSalt, readAddress, writeAuthored } from './authoring.ts';
import { command, UsageError } from './command.ts';

const help = `
Usage: npm run award -- BADGE RECIPIENT... [--date DATE] [--evidence URL]... [--note TEXT] [--email -] [--root DIR]

Writes recipients/RECIPIENT/BADGE.md for each recipient, or nothing where anything is wrong. Signing comes later.
  --root DIR       the community's folder (default: this one)
  --date DATE      the day on which it was earned, YYYY-MM-DD (default: today, in UTC)
  --evidence URL   what backs the award; may be given several times
  --note TEXT      why, in Markdown
  --email ADDRESS  only if the one recipient wants it: adds a salted hash of the address to their profile, before the
                   award is signed; the address itself is written nowhere. "-" asks for the address, or reads it from
                   standard input: arguments can be seen by other users of the machine
`;

const options = {
  date: { type: 'string' }, evidence: { type: 'string', multiple: true }, note: { type: 'string' }, email: { type: 'string' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [badge, ...recipients] = positionals;
  if (badge === undefined || recipients.length === 0) throw new UsageError('Name a badge and at least one recipient, by their folders');
  const { date = null, evidence = [], note = null, email } = values as { date?: string; evidence?: string[]; note?: string; email?: string };
  const wish = { badge, recipients, date, evidence, note, email: await readAddress(email) };
  return writeAuthored(await newAwards(await readTree(root), wish, { now: new Date(), salt: freshSalt() }), root);
});
