/** `npm run import -- csv FILE`: a list becomes many awards at once, with one verdict per row. */

import { readFile } from 'node:fs/promises';
import { importCsv } from '../../src/authoring/importing/csv/import.ts';
import { readTree } from '../../src/repository/tree.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { type CommandArguments, tellProblems, UsageError } from '../shell/command.ts';
import { optionsOf } from './csv-options.ts';
import { tell } from './csv-verdicts.ts';

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
