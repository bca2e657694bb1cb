/**
 * `npm run import -- all-contributors FILE`: a list of contributors becomes badges, recipients and
 * awards.
 */

import { readFile } from 'node:fs/promises';
import {
  type Import,
  importAllContributors,
} from '../../src/authoring/importing/all-contributors.ts';
import { decoded } from '../../src/authoring/importing/csv/encoding.ts';
import { formatProblem } from '../../src/community/report.ts';
import { readTree } from '../../src/repository/tree.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { type CommandArguments, tellProblems, UsageError } from '../shell/command.ts';

/** Runs the import; returns the exit code. */
export async function importFromContributors(
  file: string,
  { values, root }: CommandArguments,
): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`The file ${JSON.stringify(file)} cannot be read`);
  // JSON is UTF-8; some editors of Windows put a mark before it, or write UTF-16.
  const read = decoded(bytes, null);
  if (!('text' in read) || !read.encoding.startsWith('utf-'))
    throw new UsageError(`The file ${JSON.stringify(file)} is not text in UTF-8: save it as that`);
  const { text } = read;
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const given = {
    path: file,
    name: value('name'),
    url: value('url'),
    date: value('date'),
    now: new Date(),
    skipBad: values['skip-bad'] === true,
    skipBots: values['skip-bots'] === true,
    same: sameOf(value('same')),
    another: new Set((value('another') ?? '').split(',').map((name) => name.trim().toLowerCase())),
  };
  const outcome = importAllContributors(text, await readTree(root), given);
  const option = outcome.problems.find(({ rule }) => rule === 'import-option');
  if (option) throw new UsageError(`${option.message} ${option.remedy}`.replace(/\.$/, ''));
  const dry = values['dry-run'] === true;
  const files = outcome.files.map(({ path, text: written }) => ({
    path,
    bytes: new TextEncoder().encode(written),
  }));
  if (!dry) await writeFiles(root, files);
  if (values['json'] === true) console.log(asJson(outcome));
  else tell(outcome, dry);
  return outcome.problems.length === 0 ? 0 : 1;
}

/** `--same "new-name=folder,other=folder"`. Throws UsageError. */
function sameOf(text: string | null): ReadonlyMap<string, string> {
  const pairs = (text ?? '').split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  if (text === null) return new Map();
  if (pairs.some((pair) => pair.length !== 2 || pair.includes('')))
    throw new UsageError('--same wants pairs like "new-name=folder"');
  return new Map(pairs.map(([name = '', folder = '']) => [name.toLowerCase(), folder]));
}

function asJson({ files, summary, problems, skipped }: Import): string {
  return JSON.stringify(
    { files: files.map(({ path }) => path), summary, problems, skipped },
    null,
    2,
  );
}

function tell({ files, summary, problems, skipped }: Import, dry: boolean): void {
  if (summary === null) {
    tellProblems(problems);
    return;
  }
  for (const { path } of files) console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
  const { added, kept } = summary;
  console.log(
    `\n${summary.people} people, ${summary.contributions} contributions of ${summary.kinds} kinds.`,
  );
  console.log(
    `New: ${added.badges} badges, ${added.recipients} recipients, ${added.awards} ` +
      `awards${added.awards === 0 ? '' : `, dated ${summary.date}, since the list holds no days`}.`,
  );
  console.log(
    `There already: ${kept.badges} badges, ${kept.recipients} recipients, ${kept.awards} awards.`,
  );
  for (const problem of skipped) console.error(`left out: ${formatProblem(problem)}`);
  for (const note of summary.notes) console.log(`Note: ${note}`);
}
