/** What is said otherwise where a community calls its badges by another word. */

import type { BadgeWord } from './badge-words.ts';
import { spoken } from '../loading.ts';
import type { Words } from '../words.ts';

/** Texts of a language that are said otherwise, whole sentences; all others stay as they are. */
export type Called = Partly<Words>;

type Partly<Said> = Said extends string | { readonly other: string }
  ? Said
  : { readonly [Name in keyof Said]?: Partly<Said[Name]> };

const known = new Map<string, Words>();

/**
 * The words of a language as a community says them that calls its badges so. `folder`: that of the
 * language, beside this file. Texts about checking, keys and the format of files say “badge” all
 * the same.
 */
export function wordsCalling(badgeWord: BadgeWord, words: Words, folder: string): Words {
  if (badgeWord === 'badge') return words;
  const path = `./${folder}/called/${badgeWord}.ts`;
  const before = known.get(path);
  if (before !== undefined) return before;
  const called = spoken<Readonly<Record<string, Called>>>(path)[badgeWord] ?? {};
  const said = withInstead(words, called) as Words;
  known.set(path, said);
  return said;
}

/** A text, or texts by name, with those that are said instead. */
function withInstead(said: unknown, instead: unknown): unknown {
  if (!isOfNames(said) || !isOfNames(instead)) return instead;
  return Object.fromEntries(
    Object.entries(said).map(([name, text]) => [
      name,
      name in instead ? withInstead(text, instead[name]) : text,
    ]),
  );
}

const isOfNames = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null;
