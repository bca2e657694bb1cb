/** `npm run due`: what lapses soon, so that somebody can be asked in time. */

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDuration } from '../../src/community/dates.ts';
import { soon } from '../../src/credential/ledger/award-state.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { calendarOfLines } from '../../src/publication/overview/calendar.ts';
import { dueOf, overviewOf } from '../../src/publication/overview/overview.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { counted } from '../shell/counting.ts';
import { aDuration, linesAsTable } from './lines.ts';

const help = `
Usage: npm run due -- [--within DURATION] [--calendar FILE] [--json] [--root DIR]

Which awards lapse soon, the next first; those that somebody has a newer award of are left out. \`npm run renew\` awards
one anew. Reads this folder alone, and needs no secret.
  --root DIR         the community's folder (default: this one)
  --within DURATION  how far to look ahead (default: ${soon})
  --calendar FILE    writes their last days into a calendar file (.ics)
  --json             one JSON document
`;

const options = {
  within: { type: 'string', default: soon },
  calendar: { type: 'string' },
  json: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const { within, calendar, json } = values;
  if (positionals.length > 0) throw new UsageError('It takes options only, such as --within P90D');
  if (!isDuration(within)) throw new UsageError(aDuration);
  const now = new Date();
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) return tellProblems(problems);
  const lines = dueOf(overviewOf(community, ledger, now, within));
  // A calendar without any day is none (RFC 5545, section 3.6).
  if (calendar !== undefined && lines.length > 0)
    await writeFile(resolve(calendar), calendarOfLines(community.issuer, lines, now));
  else if (calendar !== undefined)
    console.error(`Nothing lapses within ${within}, so ${calendar} was not written.`);
  if (json === true) console.log(JSON.stringify(lines, null, 2));
  else {
    if (lines.length > 0) console.log(linesAsTable(lines));
    console.log(`${counted(lines.length, 'award lapses', 'awards lapse')} within ${within}.`);
  }
  return 0;
});
