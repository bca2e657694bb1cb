/** Looks for somebody among those who are listed, by parts of the name, in what the search reads. */

import type { Entry, SearchIndex } from '../../view/search/entry.ts';
import { folded } from '../../view/search/folding.ts';
import { peopleFiles } from '../search/people-files.ts';
import type { Found } from './messages.ts';

/** Names that are shown at once. */
const most = 8;

/** Reads the index at this address with the first question; rejects where it cannot. */
export function peopleFinder(index: string): (typed: string) => Promise<readonly Found[]> {
  const people = new Map<string, Found & { readonly text: string }>();
  const add = (entries: readonly Entry[]): void => {
    for (const { kind, name, at } of entries) {
      const slug = at.split('/').at(-2) ?? '';
      if (kind === 'person') people.set(slug, { slug, name, text: `${folded(name)} ${slug}` });
    }
  };
  let begun: Promise<(typed: string) => Promise<void>> | undefined;
  const begin = async (): Promise<(typed: string) => Promise<void>> => {
    const { entries, people: files } = (await (await fetch(index)).json()) as SearchIndex;
    add(entries);
    return peopleFiles(files, add);
  };
  return async (typed) => {
    const words = folded(typed)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    await (
      await (begun ??= begin())
    )(typed);
    return [...people.values()]
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .slice(0, most)
      .map(({ slug, name }) => ({ slug, name }));
  };
}
