/** The processes in which Astro puts programs of pages together, and in which pages are rendered. */

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { reportPipe } from '../../site/rendering/page-report.ts';
import { engineFolder } from '../folder/scratch.ts';

/** A process that has begun. */
export interface Started {
  /** Says that its files are written, by the end of its input; it waits so long. */
  readonly tell: () => void;
  /** What it says of pages (`page-report.ts`), where it renders any. */
  readonly report: Readable;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  readonly kill: () => Promise<void>;
}

/**
 * Starts Node in the engine's folder. `args`: a program and what it is told; `variables`: what its environment
 * says besides.
 */
export function start(args: readonly string[], variables: Record<string, string>): Started {
  const child = spawn(process.execPath, [...heapOptions, ...args], {
    cwd: engineFolder,
    env: environmentWith(variables),
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  // What ended already is told nothing, and how it ended is known by its code.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, output: output + endOf(signal) }));
  });
  ended.catch(() => undefined);
  return {
    tell: () => child.stdin.end(),
    report: child.stdio[reportPipe] as Readable,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}

/** Throws with what a process said where it did not end well. */
export async function succeeded({ ended }: Started): Promise<void> {
  const { code, output } = await ended;
  if (code !== 0 || /\[ERROR\]/.test(output))
    throw new Error(`The pages could not be rendered. What renders them said:\n${output.trim()}`);
}

/**
 * How Node treats the memory of what reads or renders a whole community (`package.json` gives a build
 * twice the room for what is new). That room, in megabytes: nearly all of a page is thrown away with
 * it, and with Node's own 16 a tenth of the work is looking through it. What is kept may grow by two
 * fifths until it is looked through: with up to four times as much, which is Node's own measure, a
 * fifth of the memory held what nobody needed.
 */
const heapOptions = ['--max-semi-space-size=32', '--heap-growing-percent=40'] as const;

/**
 * Time zone, language and colours are fixed, so that nothing of this machine reaches a page. What
 * Node itself is told goes on to Astro's process: its options, and where compiled modules are kept.
 */
function environmentWith(variables: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE } = process.env;
  const fixed = {
    TZ: 'UTC',
    LANG: 'C',
    LC_ALL: 'C',
    NO_COLOR: '1',
    CI: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  return Object.fromEntries(
    Object.entries({ PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE, ...fixed, ...variables }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as NodeJS.ProcessEnv;
}

/** What is said of a process that was ended, as systems do that have no memory left. */
const endOf = (signal: string | null): string =>
  signal === null ? '' : `It was ended by ${signal}. Perhaps the machine has too little memory.`;
