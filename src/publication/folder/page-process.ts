/** Processes that have a share in rendering pages: how they are started, told, and ended. */

import { spawn } from 'node:child_process';
import { engineFolder } from './scratch.ts';

/**
 * How Node is to treat the memory of what reads or renders a whole community (`package.json` says the
 * same for such commands, and gives a build twice the room for what is new). Room for what was made
 * just now, in megabytes: nearly all that a page is made of is thrown away with it, and with Node's own
 * 16 a tenth of the work is looking through what was made.
 * And what is kept may grow by two fifths until it is looked through: with Node's own measure, up to four
 * times as much, a fifth of the memory held what nobody needed, for no work that was spared.
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

export interface Started {
  /** Says that its files are written, by a word and the end of its input; it waits so long. */
  readonly tell: (word?: string) => void;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  readonly kill: () => Promise<void>;
}

/** Starts Node with these arguments, and nothing of this one's environment but what Node itself is told. */
export function start(args: readonly string[], variables: Record<string, string>): Started {
  const child = spawn(process.execPath, [...heapOptions, ...args], {
    cwd: engineFolder,
    env: environmentWith(variables),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  // What ended already is told nothing, and how it ended is known by its code.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
  // It is waited for later, or never.
  ended.catch(() => undefined);
  return {
    tell: (word = '') => child.stdin.end(word),
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
