/** Output that is whole or not at all: made beside the published folder, swapped in by renaming. */

import { constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isRunning } from '../../repository/abandoned.ts';

/** How a stage begins, and what becomes of the folder that it replaces. */
export interface Staging<Stage> {
  /** Makes the folder of this name, and gives what fills it. */
  readonly begin: (folder: string) => Stage | Promise<Stage>;
  /** Called when the stage stands at its place; what is left of the replaced folder then goes. */
  readonly replaced: (stage: Stage, folder: string) => Promise<void>;
}

const freshFolder: Staging<string> = {
  begin: async (folder) => {
    await mkdir(folder);
    return folder;
  },
  replaced: async () => undefined,
};

/** Calls `fill` with a fresh folder beside `out`; else as `stageIn`. */
export const stageFolder = <Filled>(
  out: string,
  fill: (folder: string) => Promise<Filled>,
): Promise<Filled> => stageIn(out, freshFolder, fill);

/**
 * Calls `fill` with a stage beside `out`; when it returns, that folder becomes `out`. When
 * it throws, `out` is as it was. A run that was killed is mended by the next one: what it left
 * beside `out` is put back or removed.
 */
export async function stageIn<Stage, Filled>(
  out: string,
  staging: Staging<Stage>,
  fill: (stage: Stage) => Promise<Filled>,
): Promise<Filled> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  await mend(target);
  const stage = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    const begun = await staging.begin(stage);
    const filled = await fill(begun);
    if (await exists(target)) await rename(target, old);
    await rename(stage, target);
    await staging.replaced(begun, old);
    await rm(old, { recursive: true, force: true });
    return filled;
  } catch (error) {
    if (!(await exists(target)) && (await exists(old))) await rename(old, target);
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
}

/** Puts back a folder that a killed run had moved aside, and removes what it left. */
async function mend(target: string): Promise<void> {
  const names = await readdir(dirname(target));
  const left = names.filter(
    (name) =>
      name.startsWith(`${basename(target)}.old-`) || name.startsWith(`${basename(target)}.new-`),
  );
  for (const name of left) {
    const pid = Number(name.split('-').at(-1));
    if (pid !== process.pid && isRunning(pid)) continue;
    const path = join(dirname(target), name);
    if (name.includes('.old-') && !(await exists(target))) await rename(path, target);
    else await rm(path, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a new file below `folder`; a file that is there already throws, for two sources claim one
 * address.
 */
export async function writeNew(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const target = join(folder, path);
  try {
    create(target, bytes);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    throw new Error(`Two sources claim the address ${path}.`, { cause: error });
  }
}

type Wanted = (path: string) => boolean;

/**
 * Copies every wanted file below `from` to the same path below `folder`; it throws as writing does.
 */
export async function copyInto(folder: string, from: string, isWanted: Wanted): Promise<void> {
  for (const [path, source] of await filesBelow(from)) {
    if (!isWanted(path)) continue;
    const target = join(folder, path);
    if (existsSync(target)) throw new Error(`Two sources claim the address ${path}.`);
    if (!existsSync(dirname(target))) await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target, constants.COPYFILE_EXCL);
  }
}

/** Every file below a folder: its path there, and where it is. */
export async function filesBelow(
  folder: string,
): Promise<readonly (readonly [path: string, file: string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).split(sep).join('/'), file] as const;
    });
}

/** At once, and the folder only where it is missing: most files have one that stands. */
function create(target: string, bytes: Uint8Array): void {
  const options = { flag: 'wx', mode: 0o644 } as const;
  try {
    writeFileSync(target, bytes, options);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, options);
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
