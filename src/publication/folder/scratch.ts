/** Folders for half-made things, inside the engine's own: one for each run, tidied by the next. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRunning } from '../../repository/abandoned.ts';

/** The folder of the engine: where `package.json` and `astro.config.mjs` stand. */
export const engineFolder = fileURLToPath(new URL('../../..', import.meta.url));

const home = join(engineFolder, '.plainbadge');

/**
 * A fresh folder, for its caller to remove. It lies in the engine's folder because Astro keeps the
 * programs of a build elsewhere in one place for all builds, where two at once spoil each other.
 */
export function scratchFolder(): string {
  mkdirSync(home, { recursive: true });
  tidy();
  return mkdtempSync(join(home, `run-${process.pid}-`));
}

/** Calls `use` with a fresh folder and removes it afterwards. */
export async function withScratch<Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = scratchFolder();
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what killed runs left. */
function tidy(): void {
  for (const name of readdirSync(home)) {
    const pid = /^run-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(home, name), { recursive: true, force: true });
  }
}
