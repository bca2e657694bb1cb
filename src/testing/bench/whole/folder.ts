/** The community of a measurement on disk, unsigned or signed; it goes when the work is done. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Community } from '../../../community/model.ts';
import { noMemory } from '../../../publication/remembering/verified-memory.ts';
import { inspect, type Inspection } from '../../../publication/inspecting/inspect.ts';
import { issuingRun } from '../../../publication/issuing/issuing-run.ts';
import { KnownForms } from '../../../publication/signing/known-forms.ts';
import { writeFiles } from '../../../repository/write.ts';
import { benchFiles, benchNow, benchSeed } from './community.ts';

/** Calls `use` with a folder that holds a community of so many unsigned awards. */
export async function withCommunity<Result>(
  awards: number,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'plainbadge-bench-'));
  try {
    await writeFiles(root, await benchFiles(awards));
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The inspection of a folder in which nothing may be wrong. */
export async function sound(
  root: string,
  memory = noMemory,
  onRead?: (community: Community) => void,
  now = benchNow,
): Promise<Inspection & { readonly community: NonNullable<Inspection['community']> }> {
  const inspection = await inspect(root, now, memory, onRead);
  const { community, problems } = inspection;
  if (community === null || problems.length > 0)
    throw new Error(
      `The community of the measurement is not sound: ${JSON.stringify(problems[0])}`,
    );
  return { ...inspection, community };
}

/** Everything that `npm run issue` does between its arguments and what it says. */
export async function issue(
  root: string,
  forms: KnownForms = new KnownForms(),
  now = benchNow,
): Promise<readonly string[]> {
  const { community, ledger } = await sound(root, undefined, undefined, now);
  const run = await issuingRun(community, ledger, benchSeed, now, undefined, forms);
  if (run.problems.length > 0) throw new Error(JSON.stringify(run.problems[0]));
  await writeFiles(root, run.files);
  return run.credentials;
}
