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

/** What of an entry is searched, under its place in the order in which entries came. */
interface Searched extends Partial<Record<'name' | 'skills' | 'text' | 'words', string>> {
  readonly id: number;
}

/** A finder without entries; one that is added twice, known by its address, counts once. */
export function finder(): Finder {
  const search = new MiniSearch<Searched>({
    fields: ['name', 'skills', 'text', 'words'],
    processTerm: foldings,
    searchOptions: {
      processTerm: folded,
      combineWith: 'AND',
      prefix: true,
      fuzzy: typos,
      boost: { name: 4, skills: 2, text: 1.5 },
    },
  });
  const all: Entry[] = [];
  const known = new Set<string>();
  const matching = (query: Query, filters: Filters): Entry[] =>
    search
      .search(query, { filter: ({ id }) => passes(all[Number(id)], filters) })
      .map(({ id }) => all[Number(id)])
      .filter((entry) => entry !== undefined);
  return {
    add(entries) {
      const fresh = entries.filter(({ at }) => !known.has(at) && known.add(at));
      search.addAll(
        fresh.map(({ name, text = '', words = '', skills = [] }, at) => ({
          id: all.length + at,
          name,
          skills: skills.join(' '),
          text,
          words,
        })),
      );
      all.push(...fresh);
    },
    find(typed, filters) {
      if (typed.trim() === '')
        return { entries: all.filter((entry) => passes(entry, filters)), exact: true };
      const entries = matching(typed, filters);
      return entries.length > 0
        ? { entries, exact: true }
        : { entries: matching(beginnings(typed), filters), exact: false };
    },
  };
}

/** How many letters may be wrong, missing or too many. */
const typos = (word: string): number => (word.length < 4 ? 0 : 1);

/** The words without their ends: "repairing" is near to "repair", whatever the language. */
const beginnings = (typed: string): string =>
  typed
    .trim()
    .split(/\s+/)
    .map((word) => ([...word].length > 5 ? [...word].slice(0, -3).join('') : word))
    .join(' ');

function passes(entry: Entry | undefined, { skill, type, level }: Filters): boolean {
  return (
    entry !== undefined &&
    (skill === '' || entry.slugs.includes(skill)) &&
    (type === '' || entry.type === type) &&
    (level === '' || entry.level === level)
  );
}
