/** Parts of a site on the command line: which one to make, and where those lie that are made. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readShard, type Shard } from '../../src/publication/folder/shard.ts';
import { UsageError } from './command.ts';

/**
 * What `--shard` and `--merge` ask for; throws UsageError where it is none or both, or where a part
 * would take the place of the site. `out`: what `--out` says.
 */
export function partAsked(
  text: string | undefined,
  merged: string | undefined,
  out: string | undefined,
): { readonly shard: Shard | null; readonly isPart: boolean } {
  const shard = text === undefined ? null : readShard(text);
  if (text !== undefined && shard === null)
    throw new UsageError('--shard wants a part such as 3/8, of 256 at most');
  if (shard !== null && merged !== undefined)
    throw new UsageError('It makes a part, or puts parts together: --shard or --merge');
  if (shard !== null && out === undefined)
    throw new UsageError('A part is no site: --shard wants --out with a folder of its own');
  return { shard, isPart: shard !== null || merged !== undefined };
}

/** The folders in a folder, in the order of their names. */
export const partsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();

/** Says why parts cannot be put together; true where there is a reason. */
export function tellFaults(faults: readonly string[]): boolean {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error('\nNothing was published.');
  return faults.length > 0;
}
