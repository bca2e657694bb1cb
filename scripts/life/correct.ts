/** `npm run correct`: says rightly what was signed wrongly; it is signed again at its address. */

import { correctAwards } from '../../src/authoring/life/correction.ts';
import { readTree } from '../../src/repository/tree.ts';
import { freshSalt, nextSteps, readAddress, writeAuthored } from '../shell/authoring.ts';
import { command, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run correct -- RECIPIENT [--name NAME] [--email -] [--profile URL] [--dry-run] [--root DIR]
       npm run correct -- RECIPIENT --slug FOLDER [--give-up] [--dry-run] [--root DIR]
       npm run correct -- RECIPIENT/AWARD [--date DATE] [--note TEXT] [--evidence URL]... [--dry-run] [--root DIR]

Writes what is right into the files of the recipient or of the award, and the day of the correction into each signed
award that says otherwise. Once that is merged and issued, these awards are signed again at the same addresses, and
whoever checks an older copy reads that it was replaced, and by which. Without an option, what is signed otherwise than
the profile says is signed again.
  --root DIR       the community's folder (default: this one)
  --name NAME      the name as it should be
  --email ADDRESS  another address, of which only a salted hash is written; "-" asks for it, or reads it from standard
                   input; "none" takes the hash away
  --profile URL    another public profile; "none" takes it away
  --slug FOLDER    another address, such as for another name: all files move there and are signed there; the former
                   addresses lead on
  --give-up        the former addresses say that they were given up, and not where to. Nothing connects them with the present
                   ones: whoever checks an older copy reads that it was revoked, here as elsewhere
  --date DATE      the day on which the badge was earned, YYYY-MM-DD
  --note TEXT      why, in Markdown; "none" takes it away
  --evidence URL   what backs the award, all of it; may be given several times; "none" takes it away
  --dry-run        say what would be written, and write nothing
`;

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  profile: { type: 'string' },
  slug: { type: 'string' },
  'give-up': { type: 'boolean' },
  date: { type: 'string' },
  note: { type: 'string' },
  evidence: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
} as const;

const next =
  `${nextSteps}\nThen what was signed otherwise is signed again. ` +
  'Git keeps the earlier words in its history.';

const unconnected =
  'Nothing will connect the former addresses with the present ones: ' +
  'older copies will be called revoked, and no page leads on. Without --give-up both would.';

await command(help, options, async ({ values, positionals, root }) => {
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0)
    throw new UsageError('Name one recipient, or one award: RECIPIENT/AWARD');
  const { name = null, profile = null, date = null, note = null, evidence = null } = values;
  const email = values.email === 'none' ? 'none' : await readAddress(values.email);
  const giveUp = values['give-up'] === true;
  if (giveUp && values.slug === undefined)
    throw new UsageError('--give-up goes with --slug; to forget somebody, see `npm run forget`');
  const move = values.slug === undefined ? null : { slug: values.slug, giveUp };
  const wish = { target, name, email, profile, move, date, note, evidence };
  const circumstances = { now: new Date(), salt: freshSalt() };
  const planned = await correctAwards(await readTree(root), wish, circumstances);
  const code = await writeAuthored(planned, root, {
    dry: values['dry-run'] === true,
    next: giveUp ? `${next}\n${unconnected}` : next,
  });
  if (code === 0)
    for (const place of planned.mentions)
      console.log(`The former ${name === null ? 'address' : 'name'} also stands in ${place}.`);
  return code;
});
