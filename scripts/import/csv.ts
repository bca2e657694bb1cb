/** `npm run import -- csv FILE`: a list becomes many awards at once, with one verdict per row. */

import { readFile } from 'node:fs/promises';
import { withoutAddresses } from '../../src/authoring/email.ts';
import { isCalendarDate } from '../../src/community/dates.ts';
import { dateOrders, readingsOf } from '../../src/community/written-dates.ts';
import { publicAddress } from '../../src/authoring/importing/clean-text.ts';
import { parseBadgeIs } from '../../src/authoring/importing/csv/badge-of.ts';
import { parseMap } from '../../src/authoring/importing/csv/columns.ts';
import { encodings } from '../../src/authoring/importing/csv/encoding.ts';
import { parseColumns } from '../../src/authoring/importing/csv/headless.ts';
import {
  type CsvImport,
  type CsvOptions,
  importCsv,
  type RowVerdict,
} from '../../src/authoring/importing/csv/import.ts';
import { readTree } from '../../src/repository/tree.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { freshSalt, nextSteps } from '../shell/authoring.ts';
import { freshName, visibilityOf } from '../new/recipient.ts';
import { type CommandArguments, tellProblems, UsageError } from '../shell/command.ts';

/** Runs the import; returns the exit code. */
export async function importFromCsv(
  file: string,
  { values, root }: CommandArguments,
): Promise<number> {
  const is = (name: string): boolean => values[name] === true;
  const options = optionsOf(file, values);
  const bytes = file === '-' ? await standardInput() : await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`The file ${JSON.stringify(file)} cannot be read`);
  const outcome = importCsv(bytes, await readTree(root), options);
  if (outcome.problems.length > 0) return tellProblems(outcome.problems);
  const encoder = new TextEncoder();
  if (!is('dry-run'))
    await writeFiles(
      root,
      outcome.files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    );
  if (is('json'))
    console.log(
      JSON.stringify(
        { ...outcome, problems: undefined, files: outcome.files.map(({ path }) => path) },
        null,
        2,
      ),
    );
  else tell(outcome, is('dry-run'), is('skip-bad'));
  const count = outcome.rows.filter(({ verdict }) => verdict === 'bad').length;
  return count > 0 && !is('skip-bad') ? 1 : 0;
}

async function standardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) console.error('Paste the list; Ctrl+D ends it.');
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/** What the options of the command ask for. Throws UsageError. */
function optionsOf(file: string, values: CommandArguments['values']): CsvOptions {
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const is = (name: string): boolean => values[name] === true;
  const ignored = values['ignore'];
  return {
    salt: freshSalt,
    drawnName: freshName,
    visibility: visibilityOf(values['visibility']),
    path: file === '-' ? 'standard input' : file,
    name: value('name'),
    url: value('url'),
    map: parsedBy(parseMap, value('map')) ?? new Map(),
    columns: parsedBy(parseColumns, value('columns')),
    ignored: Array.isArray(ignored) ? ignored.map(String) : [],
    accounts: accountsOf(value('accounts')),
    encoding: oneOf('--encoding', value('encoding')?.toLowerCase() ?? null, Object.keys(encodings)),
    dateOrder: oneOf('--date-order', value('date-order'), dateOrders),
    badge: value('badge'),
    badgeIs: parsedBy(parseBadgeIs, value('badge-is')) ?? new Map(),
    createBadges: is('create-badges'),
    date: dayOf(value('date')),
    again: is('again'),
    namesTell: is('names-tell'),
    addressesShared: is('shared-addresses'),
    placeholder: value('placeholder'),
    emailConsent: is('email-consent'),
    skipBad: is('skip-bad'),
    now: new Date(),
  };
}

function parsedBy<Parsed>(
  parse: (text: string) => Parsed | string,
  text: string | null,
): Parsed | null {
  const parsed = text === null ? null : parse(text);
  if (typeof parsed === 'string') throw new UsageError(parsed);
  return parsed;
}

function oneOf<Word extends string>(
  option: string,
  value: string | null,
  words: readonly Word[],
): Word | null {
  const found = words.find((word) => word === value) ?? null;
  if (value !== null && found === null)
    throw new UsageError(`${option} wants one of ${words.join(', ')}`);
  return found;
}

function dayOf(date: string | null): string | null {
  if (date === null || isCalendarDate(date)) return date;
  const days = [...new Set(readingsOf(date).values())].join(' or ');
  throw new UsageError(
    `--date wants a day in the calendar, such as ${days === '' ? '2026-05-01' : days}`,
  );
}

function accountsOf(text: string | null): string | null {
  if (text === null) return null;
  const address = publicAddress(text);
  if ('refusal' in address || /[?#]/.test(address.href))
    throw new UsageError(
      '--accounts wants the https address before the name, such as https://github.com',
    );
  return address.href.replace(/\/+$/, '');
}

function tell(outcome: CsvImport, dry: boolean, skipBad: boolean): void {
  const { rows, files } = outcome;
  const held = files.length === 0;
  for (const line of [...columnLines(outcome), '']) console.log(withoutAddresses(line));
  for (const row of rows)
    (row.verdict === 'bad' ? console.error : console.log)(
      withoutAddresses(lineOf(row, dry || held)),
    );
  const count = (verdict: RowVerdict['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length;
  console.log(
    `\n${rows.length} rows: ${count('created')} ${dry || held ? 'to be created' : 'created'}, ${count('exists')} there already, ${count('duplicate')} twice in the file, ${count('left-out')} left out, ${count('bad')} bad.`,
  );
  const made = files.filter(({ path }) => path.startsWith('badges/')).map(({ path }) => path);
  if (made.length > 0)
    console.log(
      `New badges: ${made.join(', ')}. Write there what it takes to earn them before anything is signed; afterwards it is another version.`,
    );
  if (count('bad') > 0 && !skipBad)
    console.error('Nothing was written. Mend the bad rows, or write the others with --skip-bad.');
  else if (dry) console.log('Nothing was written.');
  else if (!held) console.log(nextSteps);
}

/** What was read as what, and what was not. */
function columnLines({ tool, encoding, columns, rows }: CsvImport): string[] {
  const shown = (heading: string): string => JSON.stringify(heading.trim().slice(0, 60));
  const read = columns.flatMap(({ heading, as }) =>
    as === null ? [] : [`${shown(heading)} as ${as}`],
  );
  const unread = columns.filter(({ as, heading }) => as === null && heading.trim() !== '');
  const hasDate = columns.some(({ as }) => as === 'date');
  return [
    ...(tool === null ? [] : [`Read as: ${tool}.`]),
    ...(encoding === null || encoding === 'utf-8' ? [] : [`Encoding: ${encoding}.`]),
    `Read: ${read.join(', ')}.`,
    `Not read: ${unread.length === 0 ? 'nothing' : unread.map(({ heading }) => shown(heading)).join(', ')}.`,
    ...(hasDate
      ? []
      : [
          `No column holds the day: all are dated ${rows.find(({ date }) => date !== null)?.date ?? ''}.`,
        ]),
  ];
}

function lineOf(row: RowVerdict, dry: boolean): string {
  const { line, verdict, name, badge, date, recipient, matched, path, reasons } = row;
  const said = verdict === 'created' && dry ? 'to create' : verdict;
  const how =
    matched === null
      ? ''
      : matched === 'new'
        ? ' (new recipient)'
        : ` (${recipient ?? ''} by ${matched})`;
  const facts = [name, badge, date].filter((fact) => fact !== null && fact !== '').join(' · ');
  return [`line ${line}`, said.padEnd(9), facts, `${path ?? ''}${how}`, ...reasons]
    .filter((part) => part.trim() !== '')
    .join('  ');
}
