/** `npm run new -- set`: the badges of a starter set, to begin with and to change. */

import { readdir, readFile } from 'node:fs/promises';
import {
  isForeign,
  newSet,
  type SetWords,
  setWordsIn,
  type StarterBadge,
  symbolNamedIn,
} from '../../src/authoring/starter-set.ts';
import { didYouMean } from '../../src/community/schemas/nearest.ts';
import { meantBy } from '../../src/language/tags.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';
import { symbolFrom } from './symbol.ts';

const folder = new URL('../../src/setup/sets/', import.meta.url);
const wordsFolder = new URL('../../src/setup/set-words/', import.meta.url);

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

/** Tags of the languages that the sets are translated into. */
export const translatedSets = (): Promise<readonly string[]> => readdir(wordsFolder);

/** The words of a set that there is, in each language that it is translated into. */
export async function setWords(name: string): Promise<(language: string) => SetWords | null> {
  const tags = await translatedSets();
  const texts = tags.map((tag) => readFile(new URL(`${tag}/${name}.txt`, wordsFolder), 'utf8'));
  const read = await Promise.all(texts);
  const words = new Map(tags.map((tag, at) => [tag, setWordsIn(read[at] ?? '')]));
  return (language) => words.get(meantBy(language)?.language.tag ?? '') ?? null;
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
  const [files, badges, words] = await Promise.all([
    readTree(root),
    starterSet(name),
    setWords(name),
  ]);
  const set = await newSet(files, badges, new Date(), words);
  const foreign = isForeign(set)
    ? 'Nobody has put this set into your language yet: it is in English, and each badge says so.\n'
    : '';
  return writeAuthored(set, root, {
    dry,
    next: `${foreign}Change what is said otherwise where you are, and delete what you do not need.\n${nextSteps}`,
  });
}
