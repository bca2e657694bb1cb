/**
 * A machine that dies at its n-th change of the disk, without a process for each death: from then on
 * nothing reaches the disk any more, neither what was to come nor any tidying up.
 */

import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** No process has this number: what a dead one left is not mistaken for that of a running one. */
const deadProcess = 2 ** 22 + 7;

export class Died extends Error {}

/** How a machine dies. */
export interface Death {
  /** At which change of the disk, from 1. */
  readonly at: number;
  /** True where half of what was to be written there is on the disk. */
  readonly torn: boolean;
}

const changing = [
  'rename',
  'mkdir',
  'mkdtemp',
  'rm',
  'rmdir',
  'writeFile',
  'cp',
  'copyFile',
  'link',
] as const;

/** Counts a change of the disk that is made elsewhere; true where death comes with it. */
export type Step = () => boolean;

/**
 * Does `work`, and says how many changes of the disk it came to; `died` where death was among them.
 * What `work` says of its end is not asked then.
 */
export async function dying(
  death: Death,
  work: (step: Step) => Promise<unknown>,
): Promise<{ readonly changes: number; readonly died: boolean }> {
  const real = { ...promises };
  const pid = process.pid;
  let changes = 0;
  const isDead = (): boolean => changes >= death.at;
  /** Counts a change; true where it is the one at which death comes. */
  const step: Step = () => {
    if (isDead()) throw new Died('The machine is dead.');
    return ++changes === death.at;
  };
  for (const name of changing) {
    const act = real[name] as (...args: unknown[]) => Promise<unknown>;
    Object.assign(promises, {
      [name]: async (...args: unknown[]) => {
        if (step()) throw new Died('The machine dies.');
        return act(...args);
      },
    });
  }
  promises.open = async (path, flags, mode) => {
    const isWriting = typeof flags === 'string' && flags.startsWith('w');
    if (isWriting && step()) throw new Died('The machine dies.');
    const handle = await real.open(path, flags, mode);
    if (isWriting) makeMortal(handle, step, death.torn);
    return handle;
  };
  Object.defineProperty(process, 'pid', { value: deadProcess, configurable: true });
  syncBuiltinESMExports();
  try {
    await work(step);
  } catch (error) {
    if (!isDead()) throw error;
  } finally {
    Object.assign(promises, real);
    Object.defineProperty(process, 'pid', { value: pid, configurable: true });
    syncBuiltinESMExports();
  }
  return { changes, died: isDead() };
}

function makeMortal(handle: FileHandle, step: Step, torn: boolean): void {
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (data, options) => {
    if (!step()) return write(data, options);
    const bytes = Buffer.from(data as Uint8Array);
    if (torn) await write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    throw new Died('The machine dies.');
  };
}
