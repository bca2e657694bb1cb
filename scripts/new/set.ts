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

/** The folders of the badges of a set that there is, sorted. */
export const badgesOfSet = async (name: string): Promise<readonly string[]> =>
  (await readdir(new URL(`${name}/`, folder))).map((file) => file.replace(/\.md$/, '')).sort();

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
  return Promise.all(
    (await badgesOfSet(name)).map(async (slug) => {
      const text = await readFile(new URL(`${name}/${slug}.md`, folder), 'utf8');
      const { file: symbol } = await symbolFrom(symbolNamedIn(text));
      return { slug, text, symbol };
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
  return writeSet(name, root, values['dry-run'] === true);
}

/** Writes a set that there is, or says what it would write. Returns the exit code. */
export async function writeSet(name: string, root: string, dry: boolean): Promise<number> {
  const set = await newSet(await readTree(root), await starterSet(name), new Date());
  return writeAuthored(set, root, {
    dry,
    next: `Change what is said otherwise where you are, and delete what you do not need.\n${nextSteps}`,
  });
}
