/** Tells what became of each row of a list. */

import { withoutAddresses } from '../../src/authoring/email.ts';
import type { CsvImport, RowVerdict } from '../../src/authoring/importing/csv/import.ts';
import { placeOf } from '../../src/authoring/importing/csv/row.ts';
import { nextSteps } from '../shell/authoring.ts';

/** Which columns were read, one line for each row, and the sum. Repeats no e-mail address. */
export function tell(outcome: CsvImport, dry: boolean, skipBad: boolean): void {
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
    `\n${rows.length} rows: ${count('created')} ` +
      `${dry || held ? 'to be created' : 'created'}, ` +
      `${count('exists')} there already, ${count('duplicate')} twice ` +
      `in the file, ${count('left-out')} left out, ${count('bad')} bad.`,
  );
  const made = files.filter(({ path }) => path.startsWith('badges/')).map(({ path }) => path);
  if (made.length > 0)
    console.log(
      `New badges: ${made.join(', ')}. Write there what it takes to earn ` +
        'them before anything is signed; afterwards it is another version.',
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
  // Null where no row could be read.
  const day = rows.find(({ date }) => date !== null)?.date ?? null;
  return [
    ...(tool === null ? [] : [`Read as: ${tool}.`]),
    ...(encoding === null || encoding === 'utf-8' ? [] : [`Encoding: ${encoding}.`]),
    `Read: ${read.join(', ')}.`,
    'Not read: ' +
      `${unread.length === 0 ? 'nothing' : unread.map(({ heading }) => shown(heading)).join(', ')}.`,
    ...(hasDate || day === null ? [] : [`No column holds the day: all are dated ${day}.`]),
  ];
}

function lineOf(row: RowVerdict, dry: boolean): string {
  const { verdict, name, badge, date, recipient, matched, path, reasons } = row;
  const said = verdict === 'created' && dry ? 'to create' : verdict;
  const how =
    matched === null
      ? ''
      : matched === 'new'
        ? ' (new recipient)'
        : ` (${recipient ?? ''} by ${matched})`;
  const facts = [name, badge, date].filter((fact) => fact !== null && fact !== '').join(' · ');
  return [placeOf(row), said.padEnd(9), facts, `${path ?? ''}${how}`, ...reasons]
    .filter((part) => part.trim() !== '')
    .join('  ');
}
