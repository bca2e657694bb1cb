/** `npm run new -- set`: the badges of a starter set, to begin with and to change. */

import { readdir, readFile } from 'node:fs/promises';
import { newSet, type StarterBadge, symbolNamedIn } from '../../src/authoring/starter-set.ts';
import { didYouMean } from '../../src/community/schemas/nearest.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';
import { symbolFrom } from './symbol.ts';

const folder = new URL('../../src/setup/sets/', import.meta.url);

/** The names of all sets, sorted. */
export const setNames = async (): Promise<readonly string[]> => (await readdir(folder)).sort();

/** Throws UsageError where there is no such set, with those that there are. */
export async function knownSet(name: string): Promise<void> {
  const names = await setNames();
  if (names.includes(name)) return;
  throw new UsageError(
    `There is no set ${JSON.stringify(name.slice(0, 60))}.${didYouMean(name, names)} ` +
      `There are: ${names.join(', ')}`,
  );
}

/** The badges of a set that there is. */
export async function starterSet(name: string): Promise<readonly StarterBadge[]> {
  const files = (await readdir(new URL(`${name}/`, folder))).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(`${name}/${file}`, folder), 'utf8');
      const { file: symbol } = await symbolFrom(symbolNamedIn(text));
      return { slug: file.replace(/\.md$/, ''), text, symbol };
    }),
  );
}

/** Writes the set; without a name, lists them. Returns the exit code. */
export async function newSetFrom(
  name: string | null,
  { values, root }: CommandArguments,
): Promise<number> {
  if (name === null) {
    console.log((await setNames()).join('\n'));
    return 0;
  }
  await knownSet(name);
  return writeAuthored(
    await newSet(await readTree(root), await starterSet(name), new Date()),
    root,
    {
      dry: values['dry-run'] === true,
      next: `Change what is said otherwise where you are, and delete what you do not need.\n${nextSteps}`,
    },
  );
}
