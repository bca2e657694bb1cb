/** The memory of a process and of all that it started, watched from outside. */

import { readFileSync } from 'node:fs';
import { childrenOf, rounded } from './measured.ts';

/** Often enough for processes that live for seconds, in milliseconds. */
const step = 200;

/**
 * Watches from now on. `end` gives the most that the process had, and the most that it and those
 * below it had at one time, in megabytes; null where the system does not tell. Memory that processes
 * share counts for each of them.
 */
export function watchMemory(pid: number): {
  readonly end: () => { readonly own: number | null; readonly ofAll: number | null };
} {
  let [own, ofAll] = [0, 0];
  const look = (): void => {
    own = Math.max(own, residentOf(pid));
    ofAll = Math.max(ofAll, residentBelow(pid));
  };
  const timer = setInterval(look, step);
  return {
    end: () => {
      clearInterval(timer);
      const told = (size: number): number | null => (size === 0 ? null : rounded(size));
      return { own: told(own), ofAll: told(ofAll) };
    },
  };
}

/** Of it and of those below it; a process may end while it is looked at. */
function residentBelow(pid: number): number {
  try {
    return childrenOf(pid).reduce((sum, child) => sum + residentBelow(child), residentOf(pid));
  } catch {
    return 0;
  }
}

/** Zero for a process that has ended, and where nobody tells. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_000;
  } catch {
    return 0;
  }
}
