/** Deaths in a row, and what must hold of a folder after each. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPng } from '../../../baking/png.ts';
import { filesIn } from '../../fixtures/trees.ts';
import type { Ran } from '../../fixtures/commands.ts';
import { placeOf } from '../issuing.ts';
import { type Death, dying, type Step } from './dying.ts';

/** One command that is killed again and again. */
export interface Killing {
  /** Prepares a folder for the next deaths, and gives it. */
  readonly begin: () => string;
  /** Runs the command there once. */
  readonly run: (root: string, step: Step) => Promise<Ran>;
  /** The same in a process of its own, with a fault in its environment. */
  readonly inProcess?: (root: string, fault: Readonly<Record<string, string>>) => Promise<Ran>;
  /** Throws where something is torn. */
  readonly afterDeath: (root: string) => void;
  /** Throws where the run that came after was not the same as one that nothing disturbed. */
  readonly atEnd: (root: string, last: Ran) => void;
}

/**
 * Kills at every point in turn, whole and torn; from the second round on twice in the same folder,
 * at another point; and lets one run go through after that. Gives the number of deaths, at least
 * `most`.
 */
export async function killed(killing: Killing, most: number): Promise<number> {
  const { begin, run, afterDeath, atEnd } = killing;
  const whole = await dying({ at: Infinity, torn: false }, async (step) => run(begin(), step));
  let deaths = 0;
  for (let round = 0; deaths < most; round++) {
    const root = begin();
    const at = 1 + (round % whole.changes);
    const torn = Math.floor(round / whole.changes) % 2 === 1;
    const again = 1 + ((round * 31 + 7) % whole.changes);
    const plans: Death[] = [{ at, torn }];
    if (round >= 2 * whole.changes) plans.push({ at: again, torn: !torn });
    for (const death of plans) {
      const { died } = await dying(death, (step) => run(root, step));
      if (died) deaths++;
      afterDeath(root);
    }
    atEnd(root, await run(root, () => false));
    const left = leftIn(root);
    if (left.length > 0) throw new Error(`Left behind: ${left.join(', ')}`);
  }
  return deaths;
}

/** Temporary files and folders that nobody needs any more. */
export function leftIn(root: string): readonly string[] {
  return filesIn(root).filter((path) => /\.tmp$|\.(?:new|old)-\d+\//.test(path));
}

/** Throws where a file under a real name is not whole. */
export function expectWholeFiles(root: string): void {
  for (const path of filesIn(root).filter((one) => /^(?:badges|keys|recipients)\//.test(one))) {
    if (path.endsWith('.tmp')) continue;
    const bytes = readFileSync(join(root, path));
    if (path.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
    else if (path.endsWith('.png')) inspectPng(bytes);
    else if (!bytes.toString('utf8').endsWith('\n') && !path.endsWith('.svg'))
      throw new Error(`${path} is torn.`);
    else if (path.endsWith('.svg') && !/<\/svg>\s*$/.test(bytes.toString('utf8')))
      throw new Error(`${path} is torn.`);
  }
}

/** Paths and texts of the credentials in a folder. Throws where two share a place in a list. */
export function credentialsIn(root: string): ReadonlyMap<string, string> {
  const all = new Map(
    filesIn(root)
      .filter((path) => /^recipients\/[^/]+\/[^/]+\.json$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  const places = new Set([...all.values()].map(placeOf));
  if (places.size !== all.size) throw new Error('Two credentials share a place.');
  return all;
}
