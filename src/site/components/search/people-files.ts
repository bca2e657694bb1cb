/** People who are too many for one file: read by the first letters of what is typed, each once. */

import { folded } from '../../view/search/folding.ts';
import type { SearchIndex } from '../../view/search/entry.ts';

/**
 * A function that reads whose names may match the words, and hands them over. Rejects where a file
 * cannot be read.
 */
export function peopleFiles(
  people: SearchIndex['people'],
  add: (entries: SearchIndex['entries']) => void,
): (typed: string) => Promise<void> {
  const reading = new Map<string, Promise<void>>();
  const read = async (address: string): Promise<void> => {
    const response = await fetch(address);
    const entries: SearchIndex['entries'] = await response.json();
    add(entries);
  };
  return async (typed) => {
    const letters = typed.split(/[\s\p{P}]+/u).map((word) => [...folded(word)][0] ?? '');
    const addresses = letters.map((letter) => people?.[letter]);
    for (const address of addresses) {
      if (address === undefined) continue;
      const begun = reading.get(address) ?? read(address);
      reading.set(address, begun);
      await begun.catch((error: unknown) => {
        reading.delete(address);
        throw error;
      });
    }
  };
}
