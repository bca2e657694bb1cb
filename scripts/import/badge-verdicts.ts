/** Tells what became of each file of an import of badges. */

import { withoutAddresses } from '../../src/authoring/email.ts';
import { type FileVerdict, sharedNotes } from '../../src/authoring/importing/badges/verdict.ts';
import { printable } from '../../src/verification/report/printable.ts';
import type { BadgesImport } from '../../src/intake/import-badges.ts';

interface Telling {
  readonly dry: boolean;
  readonly json: boolean;
  readonly skipBad: boolean;
}

/** One line for each file, and the sum; returns the exit code. Repeats no e-mail address. */
export function tell(outcome: BadgesImport, { dry, json, skipBad }: Telling): number {
  const { verdicts, files } = outcome;
  const count = (verdict: FileVerdict['verdict']): number =>
    verdicts.filter((one) => one.verdict === verdict).length;
  const held = dry || files.length === 0;
  if (json) console.log(asJson(outcome));
  else {
    const shared = sharedNotes(verdicts);
    for (const verdict of verdicts)
      (verdict.verdict === 'question' ? console.error : console.log)(
        withoutAddresses(linesOf(verdict, held, shared)),
      );
    for (const [note, files] of shared)
      console.log(withoutAddresses(printable(`Note on ${files} files: ${note}`, longestLine)));
    console.log(
      `\n${verdicts.length} ${verdicts.length === 1 ? 'file' : 'files'}: ` +
        `${count('created')} ${held ? 'to be taken' : 'taken'}, ` +
        `${count('exists')} here already, ${count('duplicate')} twice, ` +
        `${count('left-out')} left out, ${count('question')} to be answered.`,
    );
    if (count('question') > 0 && !skipBad)
      console.error(
        'Nothing was written. Answer the questions, or take the others with --skip-bad.',
      );
  }
  const isAsked = count('question') > 0 && !skipBad;
  return isAsked || count('left-out') === verdicts.length ? 1 : 0;
}

const longestLine = 3_000;

const said: Readonly<Record<FileVerdict['verdict'], string>> = {
  created: 'taken',
  exists: 'here already',
  duplicate: 'twice',
  'left-out': 'left out',
  question: 'question',
};

function linesOf(one: FileVerdict, held: boolean, shared: ReadonlyMap<string, number>): string {
  const { file, verdict, badge, issuer, path, reasons, notes } = one;
  const word = verdict === 'created' && held ? 'to take' : said[verdict];
  const about = [badge, issuer].filter((fact) => fact !== null && fact !== '').join(' · ');
  const line = [file, word.padEnd(12), about, path ?? '', ...reasons]
    .filter((part) => part.trim() !== '')
    .join('  ');
  return [line, ...notes.filter((note) => !shared.has(note)).map((note) => `  Note: ${note}`)]
    .map((shown) => printable(shown, longestLine))
    .join('\n');
}

function asJson({ verdicts, files, pictures = [] }: BadgesImport): string {
  return withoutAddresses(
    JSON.stringify({ verdicts, files: [...files, ...pictures].map(({ path }) => path) }, null, 2),
  );
}
