/** `npm run show`: everything about one award, or about one recipient with what it adds up to. */

import { isCalendarDate } from '../../src/community/dates.ts';
import type { Community, Recipient } from '../../src/community/model.ts';
import { credentialPath } from '../../src/credential/addresses.ts';
import { signingKey } from '../../src/credential/ledger/signatures.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import {
  type Line,
  overviewOf,
  resultsInWords,
  totalsOf,
} from '../../src/publication/overview/overview.ts';
import { printable } from '../../src/review/summary/summary.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { creditsInUnit, linesAsTable, sumsOf } from './lines.ts';

const help = `
Usage: npm run show -- RECIPIENT[/AWARD] [--from DATE] [--to DATE] [--json] [--root DIR]

One award: its badge, days, state, key and address. One recipient: all awards, and the sums of hours and credits of those
that were signed and not withdrawn. Reads this folder alone, and needs no secret.
  --root DIR   the community's folder (default: this one)
  --from DATE  of a recipient: only awards of this day or later, YYYY-MM-DD
  --to DATE    of a recipient: only awards of this day or earlier
  --json       one JSON document
`;

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const { from = null, to = null, json = false } = values;
  const [asked, ...more] = positionals;
  if (asked === undefined || more.length > 0)
    throw new UsageError('Name one award or one recipient: RECIPIENT/AWARD or RECIPIENT');
  for (const day of [from, to])
    if (day !== null && !isCalendarDate(day))
      throw new UsageError('--from and --to want a day, YYYY-MM-DD');
  const now = new Date();
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) return tellProblems(problems);
  const lines = overviewOf(community, ledger, now);
  const line = lines.find(({ award }) => award === asked);
  if (line !== undefined) {
    tell(json, awardFacts(line, community, ledger));
    return 0;
  }
  const person = community.recipients.find(({ slug }) => slug === asked);
  if (person === undefined)
    throw new UsageError(`There is no award and no recipient "${printable(asked)}"`);
  const own = lines.filter(
    ({ recipient, date }) =>
      recipient === asked && (from === null || date >= from) && (to === null || date <= to),
  );
  tellPerson(json, person, own);
  return 0;
});

type Facts = Readonly<Record<string, string | number | null>>;

function awardFacts(line: Line, community: Community, { credentials }: Ledger): Facts {
  const [recipient = '', slug = ''] = line.award.split('/');
  const award = community.awards.find((one) => one.recipient === recipient && one.slug === slug);
  const issued = credentials.get(credentialPath(recipient, slug));
  return {
    award: line.award,
    name: line.name,
    badge: `${line.title} (${line.badge})`,
    date: line.date,
    'last day': line.until,
    state: line.state,
    ...(line.isSignedOtherwise && { otherwise: 'what is signed says other words: npm run check' }),
    ...(award?.revoked && { revoked: `${award.revoked.date}: ${award.revoked.reason}` }),
    hours: line.effort.hours,
    credits: creditsInUnit(line.effort),
    level: line.effort.level,
    results: resultsInWords(line) || null,
    evidence: award?.evidence.map(({ url }) => url).join(' ') || null,
    key: issued === undefined ? null : signingKey(issued.json),
    address: line.address,
    written: award?.path ?? null,
    signed: issued?.path ?? null,
  };
}

function tell(json: boolean, facts: Facts): void {
  if (json) console.log(JSON.stringify(facts, null, 2));
  else
    for (const [name, value] of Object.entries(facts))
      if (value !== null) console.log(`${name.padEnd(10)}${printable(String(value))}`);
}

function tellPerson(json: boolean, { name, visibility }: Recipient, own: readonly Line[]): void {
  const totals = totalsOf(own);
  if (json) {
    console.log(JSON.stringify({ name, visibility, totals, awards: own }, null, 2));
    return;
  }
  console.log(`${printable(name)} (${visibility})`);
  if (own.length > 0) console.log(`\n${linesAsTable(own)}`);
  console.log(`\n${sumsOf(totals)}`);
}
