/** Processes that render pages: of Astro, and of the programs that it made for an earlier build. */

import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { engineFolder } from './scratch.ts';

export type Variables = Readonly<Record<string, string>>;

/** How a process ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Room for what was made just now, in megabytes: nearly all that a page is made of is thrown away with
 * it. With Node's own 16 a tenth of the work is looking through what was made (`package.json` says
 * the same for commands that read a whole community).
 */
export const roomForNew = '--max-semi-space-size=32';

/** Runs a program of Node to its end, told these variables. Rejects where it cannot be started. */
export const run = (args: readonly string[], variables: Variables): Promise<Ended> =>
  ending(started(args, variables, 'ignore'));

/**
 * A process that renders by kept programs (`src/site/rendering/render-again.ts`), begun before anybody
 * knows what: it loads them meanwhile.
 */
export interface BegunRendering {
  /** Tells it these variables, once; it ends when all is rendered, or cannot be. */
  readonly render: (variables: Variables) => Promise<Ended>;
  /** Ends it where nobody asked it for anything. */
  readonly end: () => void;
}

const renderAgain = fileURLToPath(new URL('../../site/rendering/render-again.ts', import.meta.url));

/**
 * Begins one with the programs in a folder. It ends by itself where this process does, and keeps nobody
 * waiting until it is told.
 */
export function beginRendering(programs: string): BegunRendering {
  const child = started([renderAgain, programs], {}, 'pipe');
  const ended = ending(child);
  // Whoever asks is told; where nobody does, it is of no interest.
  ended.catch(() => undefined);
  child.stdin?.on('error', () => undefined);
  child.unref();
  for (const stream of child.stdio) if (stream instanceof Socket) stream.unref();
  return {
    render: (variables) => {
      child.ref();
      for (const stream of child.stdio) if (stream instanceof Socket) stream.ref();
      child.stdin?.end(JSON.stringify(variables));
      return ended;
    },
    end: () => void child.kill(),
  };
}

/**
 * Time zone, language and colours are fixed, so that nothing of this machine reaches a page. What
 * Node itself is told goes on to the process: its options, and where compiled modules are kept.
 */
function started(
  args: readonly string[],
  variables: Variables,
  input: 'ignore' | 'pipe',
): ChildProcess {
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
  const environment = Object.fromEntries(
    Object.entries({ PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE, ...fixed, ...variables }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as NodeJS.ProcessEnv;
  return spawn(process.execPath, [roomForNew, ...args], {
    cwd: engineFolder,
    env: environment,
    stdio: [input, 'pipe', 'pipe'],
  });
}

function ending(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (part) => (output += String(part)));
    child.stderr?.on('data', (part) => (output += String(part)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
