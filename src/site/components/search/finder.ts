/** Finds entries by what is typed: by the beginnings of words, with one typo, the best first. */

import MiniSearch, { type Query } from 'minisearch';
import { folded, foldings } from '../../view/search/folding.ts';
import type { Entry, Filters } from '../../view/search/entry.ts';

interface Finding {
  readonly entries: readonly Entry[];
  /** Whether each word that was typed is in them; else they are only near. */
  readonly exact: boolean;
}

interface Finder {
  add(entries: readonly Entry[]): void;
  find(typed: string, filters: Filters): Finding;
}

/** An entry under its place in the order in which entries came. */
interface Searched extends Entry {
  readonly id: number;
}

/** A finder without entries; one that is added twice, known by its address, counts once. */
export function finder(): Finder {
  const search = new MiniSearch<Searched>({
    fields: ['name', 'skills', 'text', 'words'],
    processTerm: foldings,
    searchOptions: {
      processTerm: folded,
      prefix: true,
      fuzzy: typos,
      boost: { name: 4, skills: 2, text: 1.5 },
    },
  });
  const all: Entry[] = [];
  const known = new Set<string>();
  const matching = (words: readonly string[], filters: Filters): Entry[] =>
    search
      .search(asQuery(words))
      .flatMap(({ id }) => all[id] ?? [])
      .filter((entry) => passes(entry, filters));
  return {
    add(entries) {
      const fresh = entries.filter(({ at }) => !known.has(at) && known.add(at));
      search.addAll(fresh.map((entry, at) => ({ ...entry, id: all.length + at })));
      all.push(...fresh);
    },
    find(typed, filters) {
      const words = typed.match(/[^\s\p{Z}\p{P}]+/gu);
      if (words === null)
        return { entries: all.filter((entry) => passes(entry, filters)), exact: true };
      const entries = matching(words, filters);
      return entries.length > 0
        ? { entries, exact: true }
        : { entries: matching(words.map(beginning), filters), exact: false };
    },
  };
}

/** Each word as it is, or with two neighbours in the other order, which is one typo, too. */
const asQuery = (words: readonly string[]): Query => ({
  combineWith: 'AND',
  queries: words.map((word) => ({
    combineWith: 'OR',
    queries: [word, { queries: swapped(word), fuzzy: false, boostTerm: () => 0.4 }],
  })),
});

const swapped = (word: string): string[] =>
  typos(word) === 0
    ? []
    : [...word].map((letter, at, letters) =>
        [...letters.slice(0, at), letters[at + 1], letter, ...letters.slice(at + 2)].join(''),
      );

/** How many letters may be wrong, missing or too many. */
const typos = (word: string): number => (word.length < 4 ? 0 : 1);

/** A long word without its end: "repairing" is near to "repair", whatever the language. */
const beginning = (word: string): string => word.replace(/(.{3}).{3}$/u, '$1');

function passes(entry: Entry, { skill, type, level }: Filters): boolean {
  return (
    (skill === '' || entry.slugs.includes(skill)) &&
    (type === '' || entry.type === type) &&
    (level === '' || entry.level === level)
  );
}
