/** `npm run event`: a poster, a slide and a list by which people claim a badge at an event. */

import { resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { unknownName } from '../../src/authoring/authored.ts';
import { dateOf, isCalendarDate } from '../../src/community/dates.ts';
import {
  claimAddress,
  eventPoster,
  listAddress,
} from '../../src/publication/paper/event-poster.ts';
import { afterwards, eventRefusals } from '../../src/hosting/claims/event-refusals.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { readTree } from '../../src/repository/tree.ts';
import { drawnForProposal } from '../host/proposed-files.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run event -- BADGE --title TEXT --until DAY [--date DAY] [--out FILE] [--root DIR]

Writes one HTML file to print or to show: a poster and a slide with a code, and a list for those without an account. The code
opens the site's page for proposals with badge, day and event filled in. It proves only that somebody saw the poster: your
approval of each name counts. Afterwards, \`/claims BADGE DAY\` in a comment makes one pull request of all claims; what the badge
requires to be reached, you say there for everybody: \`/claims BADGE DAY [Soldering: Independent]\`.
  --title TEXT  what the event is called, as people know it
  --until DAY   the last day on which you look at claims, YYYY-MM-DD
  --date DAY    the day of the event (default: today, in UTC)
  --out FILE    where it goes (default: BADGE-event.html, in the folder that you are in)
  --root DIR    the community's folder (default: this one)
`;

const options = {
  title: { type: 'string' },
  until: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Somewhere it is still the day before. */
const halfDay = 12 * 3_600_000;

await command(help, options, async ({ values, positionals, root }) => {
  const [slug, ...rest] = positionals;
  const { title, until, date = dateOf(new Date()), out } = values;
  if (slug === undefined || rest.length > 0 || !title || until === undefined)
    throw new UsageError('Name one badge by its folder, with --title and --until');
  for (const [option, day] of Object.entries({ '--until': until, '--date': date }))
    if (!isCalendarDate(day)) throw new UsageError(`${option} wants a day such as 2026-05-01`);
  if (until < date) throw new UsageError(`--until ${until} is before the event, on ${date}`);
  if (until < dateOf(new Date(Date.now() - halfDay)))
    throw new UsageError(
      `--until ${until} is over: a poster asks people to claim. For an event that was, send the list form or \`npm run award\``,
    );
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const badge = community.badges.find((one) => one.slug === slug);
  if (badge === undefined) {
    console.error(unknownName('badge', slug, community.badges));
    return 1;
  }
  const event = { badge: slug, title, date };
  const refusals = await eventRefusals(event, community, await readTree(root), drawnForProposal());
  if (refusals.length > 0) {
    console.error(`Nobody’s claim could be taken, so nothing is printed:\n${refusals.join('\n')}`);
    return 1;
  }
  const wish = { badge, title, date, until };
  const file = resolve(out ?? `${slug}-event.html`);
  try {
    await writeFile(file, await eventPoster(wish, community.issuer));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error('The title is too long for a code: give a shorter one.');
    return 1;
  }
  console.log(`${file}\nThe code opens ${claimAddress(community.issuer.url, wish)}`);
  const list = listAddress(community.issuer, wish);
  if (list !== null) console.log(`The list from the door goes to ${list}`);
  for (const line of afterwards(event, badge, community.issuer)) console.log(line);
  return 0;
});
