/**
 * Carries a plan out, step by step: each step is whole or not done, and the last one makes the
 * folder the community's.
 */

import { randomBytes } from 'node:crypto';
import { keyFileOf } from '../../src/publication/issuing/confirm-keys.ts';
import { nextName, publicHalf } from '../../src/publication/issuing/make-key.ts';
import { removeFile } from '../../src/repository/remove.ts';
import { writeFiles } from '../../src/repository/write.ts';
import type { Plan, PlannedFile } from '../../src/setup/plan.ts';

interface Surroundings {
  readonly now: Date;
  /**
   * Takes the secret to safety before its public half is written; gives back the one to use, for
   * instance of an earlier run.
   */
  readonly keepSeed: (seed: string, id: string) => Promise<string>;
  /** Called after each step with the path that it was about. */
  readonly after?: (path: string) => void;
}

/**
 * Does everything that is planned, in the plan's order. Returns the paths that were removed and
 * written.
 */
export async function applyPlan(
  root: string,
  plan: Plan,
  { now, keepSeed, after = () => undefined }: Surroundings,
): Promise<{ removed: readonly string[]; written: readonly string[] }> {
  for (const path of plan.remove) {
    await removeFile(root, path);
    after(path);
  }
  const written: string[] = [];
  const write = async (file: PlannedFile): Promise<void> => {
    written.push(...(await writeFiles(root, [{ ...file, replace: true }])));
    after(file.path);
  };
  for (const file of plan.publish) await write(file);
  if (plan.key.make) await write(await newKey(plan.key.taken, now, keepSeed));
  if (plan.issuer !== null) await write(plan.issuer);
  return { removed: plan.remove, written };
}

async function newKey(
  taken: readonly string[],
  now: Date,
  keepSeed: Surroundings['keepSeed'],
): Promise<PlannedFile> {
  const id = nextName(taken, now);
  const seed = await keepSeed(randomBytes(32).toString('hex'), id);
  return keyFileOf(await publicHalf(id, Uint8Array.from(Buffer.from(seed, 'hex')), now), false);
}
