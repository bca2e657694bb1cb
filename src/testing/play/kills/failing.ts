/**
 * A disk that refuses one thing: it is full, it forbids, or it cannot be read. The process lives on,
 * so what it tidies up is looked at, too.
 */

import files from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What a disk refuses, as operating systems say it. */
export interface DiskFault {
  readonly code: 'ENOSPC' | 'EACCES' | 'EIO';
  /** At which operation that may meet it, from 1. */
  readonly at: number;
  /** Whether every later one meets it, too. */
  readonly lasts: boolean;
}

/** What meets a full disk, one that forbids, and one that cannot be read. */
const met: Readonly<Record<DiskFault['code'], readonly string[]>> = {
  ENOSPC: ['writeFile', 'mkdir', 'copyFile', 'cp', 'writeFileSync', 'mkdirSync'],
  EACCES: ['writeFile', 'mkdir', 'copyFile', 'rename', 'rm', 'writeFileSync', 'mkdirSync'],
  EIO: ['readFile', 'readdir', 'open', 'copyFile', 'readFileSync', 'readdirSync'],
};

type Operation = (...args: unknown[]) => unknown;

/**
 * Does `work` on a disk with this fault below these folders; says how many operations there could have
 * met it. What `work` throws, it throws.
 */
export async function failing(
  { code, at, lasts }: DiskFault,
  folders: readonly string[],
  work: () => Promise<unknown>,
): Promise<number> {
  let operations = 0;
  const isMet = (paths: readonly unknown[]): boolean => {
    if (!paths.some((path) => folders.some((folder) => String(path).startsWith(folder))))
      return false;
    operations += 1;
    return operations === at || (lasts && operations > at);
  };
  const real: (() => void)[] = [];
  const spoil = (owner: object, name: string): void => {
    const act: unknown = Reflect.get(owner, name);
    if (typeof act !== 'function') return;
    const refuse = (path: unknown): Error =>
      Object.assign(new Error(`${code}: ${name} '${String(path)}'`), { code });
    const operation: Operation = (...args) => {
      if (!isMet(args.slice(0, 2))) return Reflect.apply(act, owner, args);
      if (name.endsWith('Sync')) throw refuse(args[0]);
      return Promise.reject(refuse(args[0]));
    };
    real.push(() => Reflect.set(owner, name, act));
    Reflect.set(owner, name, operation);
  };
  for (const name of met[code]) spoil(name.endsWith('Sync') ? files : promises, name);
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const restore of real) restore();
    syncBuiltinESMExports();
  }
  return operations;
}
