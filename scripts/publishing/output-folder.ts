/** The folder that a build replaces whole: only one that a build may have made. */

import { readdirSync, statSync } from 'node:fs';
import { markPath } from '../../src/publication/folder/merge-shards.ts';
import { UsageError } from '../shell/command.ts';

/** What every site holds that a build made. */
const ofSites = ['index.html', '_astro'] as const;

/** So many names are enough to know a folder again. */
const mostNamed = 3;

/**
 * The folder `out`, where it is not there yet, is empty, or holds what a build made. Throws UsageError
 * for any other: what is in it would be lost.
 */
export function outputFolder(out: string): string {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found === undefined) return out;
  if (!found.isDirectory())
    throw new UsageError(`--out wants a folder, and ${out} is something else. Name another place`);
  const names = readdirSync(out);
  const isMade = ofSites.every((name) => names.includes(name)) || names.includes(markPath);
  if (names.length === 0 || (isMade && !names.includes('.git'))) return out;
  const named = names.includes('.git') ? '.git' : names.slice(0, mostNamed).join(', ');
  throw new UsageError(
    `--out wants a folder of its own, which a build replaces whole, and ${out} holds what no build ` +
      `made (${named}). Name another folder, or empty it`,
  );
}
