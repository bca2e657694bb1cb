/** `npm run list`: who has what, and where it stands. */

import { isDuration } from '../../src/community/dates.ts';
import type { AwardState } from '../../src/credential/ledger/award-state.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { linesAsCsv } from '../../src/publication/overview/lines-as-csv.ts';
import { overviewOf, totalsOf } from '../../src/publication/overview/overview.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { counted } from '../shell/counting.ts';
import { aDuration, linesAsTable, sumsOf } from './lines.ts';

const help = `
Usage: npm run list -- [--state STATE]... [--badge SLUG] [--recipient SLUG] [--within DURATION] [--json | --csv] [--root DIR]

Who has what: each award with its recipient, badge, day, last day and state, and the sums of hours and credits, each unit by
itself. Reads this folder alone, and needs no secret.
  --root DIR         the community's folder (default: this one)
  --state STATE      only these: awaiting-signature, valid, expiring, expired or revoked
  --badge SLUG       only awards of this badge
  --recipient SLUG   only awards of this recipient
  --within DURATION  how long before its last day an award counts as expiring (default: P60D)
  --json             one JSON document
  --csv              a table for spreadsheets
"signed otherwise": a correction waits for its signature, or another name is shown than was signed (\`npm run check\`).
It shows those too who are in no list of the site: keep it to yourself.
`;

const states: readonly AwardState[] = [
  'awaiting-signature',
  'valid',
  'expiring',
  'expired',
  'revoked',
];

const options = {
  state: { type: 'string', multiple: true },
  badge: { type: 'string' },
  recipient: { type: 'string' },
  within: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const { state: wanted = [], badge, recipient, within } = values;
  const unknown = wanted.find((name) => !states.some((state) => state === name));
  if (unknown !== undefined)
    throw new UsageError(`--state knows ${states.join(', ')}, not "${unknown}"`);
  if (positionals.length > 0)
    throw new UsageError('It takes options only, such as --recipient ada');
  if (within !== undefined && !isDuration(within)) throw new UsageError(aDuration);
  const now = new Date();
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) return tellProblems(problems);
  known(community.badges, badge, '--badge', 'badge');
  known(community.recipients, recipient, '--recipient', 'recipient');
  const lines = overviewOf(community, ledger, now, within).filter(
    (line) =>
      (badge === undefined || line.badge === badge) &&
      (recipient === undefined || line.recipient === recipient) &&
      (wanted.length === 0 || wanted.includes(line.state)),
  );
  if (values.json === true) console.log(JSON.stringify(lines, null, 2));
  // Its last line feed is added by what prints it.
  else if (values.csv === true) console.log(linesAsCsv(lines).slice(0, -1));
  else {
    if (lines.length > 0) console.log(linesAsTable(lines));
    console.log(`${counted(lines.length, 'award')}.`);
    if (lines.some(({ effort }) => effort.hours !== null || effort.credits !== null))
      console.log(sumsOf(totalsOf(lines)));
  }
  return 0;
});

function known(
  all: readonly { readonly slug: string }[],
  slug: string | undefined,
  option: string,
  kind: string,
): void {
  if (slug !== undefined && !all.some((one) => one.slug === slug))
    throw new UsageError(`${option}: there is no ${kind} "${slug}"`);
}
