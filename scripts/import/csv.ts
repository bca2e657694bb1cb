/** `npm run import -- csv FILE`: many awards at once, with one verdict per row. */

import { readFile } from 'node:fs/promises';
import { withoutAddresses } from '../../src/authoring/email.ts';
import { isCalendarDate } from '../../src/community/dates.ts';
import { parseMap } from '../../src/authoring/importing/csv/columns.ts';
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
  const bytes = await readFile(file).catch(() => null);
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
        { tool: outcome.tool, rows: outcome.rows, files: outcome.files.map(({ path }) => path) },
        null,
        2,
      ),
    );
  else tell(outcome, is('dry-run'));
  const count = outcome.rows.filter(({ verdict }) => verdict === 'bad').length;
  return count > 0 && !is('skip-bad') ? 1 : 0;
}

/** What the options of the command ask for. Throws UsageError. */
function optionsOf(path: string, values: CommandArguments['values']): CsvOptions {
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const [named, date] = [value('map'), value('date')];
  const map = named === null ? new Map() : parseMap(named);
  if (typeof map === 'string') throw new UsageError(map);
  if (date !== null && !isCalendarDate(date))
    throw new UsageError('--date wants a day in the calendar, such as 2026-05-01');
  return {
    salt: freshSalt,
    drawnName: freshName,
    visibility: visibilityOf(values['visibility']),
    path,
    map,
    badge: value('badge'),
    date,
    emailConsent: values['email-consent'] === true,
    skipBad: values['skip-bad'] === true,
    now: new Date(),
  };
}

function tell({ rows, tool, files }: CsvImport, dry: boolean): void {
  const held = files.length === 0;
  if (tool !== null) console.log(`Read as: ${tool}.`);
  for (const row of rows)
    (row.verdict === 'bad' ? console.error : console.log)(
      withoutAddresses(lineOf(row, dry || held)),
    );
  const count = (verdict: RowVerdict['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length;
  console.log(
    `\n${rows.length} rows: ${count('created')} ${dry || held ? 'to be created' : 'created'}, ${count('exists')} there already, ${count('duplicate')} twice in the file, ${count('left-out')} left out, ${count('bad')} bad.`,
  );
  if (count('bad') > 0 && held)
    console.error('Nothing was written. Mend the bad rows, or write the others with --skip-bad.');
  else if (dry) console.log('Nothing was written.');
  else if (!held) console.log(nextSteps);
}

function lineOf(
  { line, verdict, recipient, matched, path, reasons }: RowVerdict,
  dry: boolean,
): string {
  const said = verdict === 'created' && dry ? 'to create' : verdict;
  const how =
    matched === null
      ? ''
      : matched === 'new'
        ? ' (new recipient)'
        : ` (${recipient ?? ''} by ${matched})`;
  return [`line ${line}`, said.padEnd(9), `${path ?? ''}${how}`, ...reasons]
    .filter((part) => part.trim() !== '')
    .join('  ');
}
