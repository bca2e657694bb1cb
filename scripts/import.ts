/** `npm run import`: turns what another tool recorded into badges, recipients and awards. */

import { readFile } from 'node:fs/promises';
import { type Import, importAllContributors } from '../src/importing/all-contributors.ts';
import { readTree } from '../src/repository/tree.ts';
import { writeFiles } from '../src/repository/write.ts';
import { command, tellProblems, UsageError } from './command.ts';

const help = `
Usage: npm run import -- all-contributors FILE [--root DIR] [--name NAME --url URL] [--date DATE] [--dry-run] [--json]

Reads an .all-contributorsrc and writes one badge for each kind of contribution, one recipient for each person and one
award for each contribution. What is there already stays as it is, so the same file can be imported again when it has
grown. Nothing is written while there are problems.
  --root DIR   the community's folder (default: this one)
  --name NAME  the issuer's name, needed where there is no keys/issuer.json yet
  --url URL    the address of the site to be, needed with --name: https://badges.example.org/
  --date DATE  day of the new awards, YYYY-MM-DD (default: today; the file has no dates)
  --dry-run    say what would be written, and write nothing
  --json       the outcome as one JSON document
`;

const options = {
  name: { type: 'string' }, url: { type: 'string' }, date: { type: 'string' },
  'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [format, file, ...rest] = positionals;
  if (format !== 'all-contributors') throw new UsageError('Say which format to import: all-contributors');
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file to import, such as .all-contributorsrc');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`The file ${JSON.stringify(file)} cannot be read`);
  const value = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const given = { path: file, name: value('name'), url: value('url'), date: value('date'), now: new Date() };
  const outcome = importAllContributors(text, await readTree(root), given);
  const option = outcome.problems.find(({ rule }) => rule === 'import-option');
  if (option) throw new UsageError(`${option.message} ${option.remedy}`.replace(/\.$/, ''));
  const dry = values['dry-run'] === true;
  const files = outcome.files.map(({ path, text: written }) => ({ path, bytes: new TextEncoder().encode(written) }));
  if (!dry) await writeFiles(root, files);
  if (values['json'] === true) console.log(asJson(outcome));
  else tell(outcome, dry);
  return outcome.problems.length === 0 ? 0 : 1;
});

function asJson({ files, summary, problems }: Import): string {
  return JSON.stringify({ files: files.map(({ path }) => path), summary, problems }, null, 2);
}

function tell({ files, summary, problems }: Import, dry: boolean): void {
  if (summary === null) {
    tellProblems(problems);
    return;
  }
  for (const { path } of files) console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
  const { added, kept } = summary;
  console.log(`\n${summary.people} people, ${summary.contributions} contributions of ${summary.kinds} kinds.`);
  console.log(`New: ${added.badges} badges, ${added.recipients} recipients, ${added.awards} awards.`);
  console.log(`There already: ${kept.badges} badges, ${kept.recipients} recipients, ${kept.awards} awards.`);
  for (const note of summary.notes) console.log(`Note: ${note}`);
}
