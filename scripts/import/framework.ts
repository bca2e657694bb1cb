/** `npm run import -- framework FILE`: what badges use of a framework of skills. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { searched, takeFramework } from '../../src/authoring/importing/frameworks/plan.ts';
import { readFramework } from '../../src/authoring/importing/frameworks/read.ts';
import { printable } from '../../src/review/summary/summary.ts';
import { readTree } from '../../src/repository/tree.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';

/** The most entries that a search shows. */
const mostShown = 50;

/** Runs the import; returns the exit code. */
export async function importFromFramework(
  file: string,
  wanted: readonly string[],
  { values, root }: CommandArguments,
): Promise<number> {
  const text = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`The file ${JSON.stringify(file)} cannot be read`);
  const found = readFramework(bytes, basename(file), text('language') ?? 'en');
  if ('refusal' in found) {
    console.error(found.refusal);
    return 1;
  }
  const words = text('search');
  if (words !== null) {
    const all = searched(words, found.entries);
    for (const { code, url, labels } of all.slice(0, mostShown))
      console.log(printable(`${code}  ${labels[0]?.name ?? ''}  ${url}`));
    console.log(`${all.length} of ${found.entries.length} entries.`);
    return all.length > 0 ? 0 : 1;
  }
  const wish = {
    wanted,
    called: text('called'),
    slug: text('slug'),
    source: text('source') ?? basename(file),
  };
  const outcome = await takeFramework(await readTree(root), found, wish, new Date());
  return writeAuthored(outcome, root, { dry: values['dry-run'] === true, next: nextSteps });
}
