/** The memory of a process and of all that it started, watched from outside. */

import { readFileSync } from 'node:fs';
import { childrenOf, rounded } from './measured.ts';

/** Often enough for processes that live for seconds, in milliseconds. */
const step = 200;

/** What is shared is known to this part of it. */
const exactness = 0.02;

/** The most memory at one time, in megabytes; null where the system does not tell. */
export interface MostMemory {
  /** Of the process. */
  readonly own: number | null;
  /** Of it and those below it: memory that they share, such as Node itself, counts once. */
  readonly ofAll: number | null;
  /** The same, where it counts for each of them. */
  readonly ofEach: number | null;
}

/** Watches from now on, until `end`. */
export function watchMemory(pid: number): { readonly end: () => MostMemory } {
  let [own, ofAll, ofEach, asked] = [0, 0, 0, 0];
  const look = (): void => {
    const processes = familyOf(pid);
    const resident = sumOf(processes, residentOf);
    [own, ofEach] = [Math.max(own, residentOf(pid)), Math.max(ofEach, resident)];
    // The system counts shares page by page, and those that it counts wait: it is asked when there is more.
    if (resident <= asked * (1 + exactness)) return;
    asked = resident;
    ofAll = Math.max(ofAll, sumOf(processes, shareOf));
  };
  const timer = setInterval(look, step);
  return {
    end: () => {
      clearInterval(timer);
      const told = (size: number): number | null => (size === 0 ? null : rounded(size));
      return { own: told(own), ofAll: told(ofAll), ofEach: told(ofEach) };
    },
  };
}

const sumOf = (processes: readonly number[], sizeOf: (pid: number) => number): number =>
  processes.reduce((sum, pid) => sum + sizeOf(pid), 0);

/** It and those below it; a process may end while it is looked at. */
function familyOf(pid: number): number[] {
  try {
    return [pid, ...childrenOf(pid).flatMap(familyOf)];
  } catch {
    return [pid];
  }
}

/** All that it sees of the memory. */
const residentOf = (pid: number): number => megabytesIn(`/proc/${pid}/status`, 'VmRSS');
/** Its own, and its share of what it has together with others. */
const shareOf = (pid: number): number => megabytesIn(`/proc/${pid}/smaps_rollup`, 'Pss');

/** Zero for a process that has ended, and where nobody tells. */
function megabytesIn(path: string, name: string): number {
  try {
    const line = new RegExp(String.raw`^${name}:\s+(\d+) kB$`, 'm').exec(
      readFileSync(path, 'utf8'),
    );
    return Number(line?.[1] ?? 0) / 1_000;
  } catch {
    return 0;
  }
}
