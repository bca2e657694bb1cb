/** Runs the project's commands as people do, each in a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePath } from './sources.ts';

export interface Ran {
  /** Exit code; null where the process was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Added to the environment; the issuer's key is never inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Octal, for instance `077`. */
  readonly umask?: string;
  /** Another copy of the engine. */
  readonly engine?: string;
  readonly input?: string;
  /** Kills the process, with everything it started, after so many milliseconds. */
  readonly killAfter?: number;
}

/**
 * Hundreds of processes read the same modules: Node keeps them compiled for the next (Node.js,
 * "Module compile cache").
 */
export const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'plainbadge-compiled') };

/** Runs `npm run <name> -- <args>`, without npm in between. Never rejects for an exit code. */
export function run(
  name: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ran> {
  const child = started(name, args, surroundings);
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (output.stderr += String(chunk)));
  child.stdin?.on('error', () => undefined).end(surroundings.input ?? '');
  const timer =
    surroundings.killAfter === undefined
      ? null
      : setTimeout(() => killGroup(child), surroundings.killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, ...output });
    });
  });
}

/** Starts `npm start` and waits for the address it prints. The caller stops it. */
export async function startSite(
  args: readonly string[],
): Promise<{ url: string; output: () => string; stop: () => void }> {
  const child = started('start', [...args, '--port', '0'], {});
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
    child.stdout?.on('data', () => {
      const address = /^\s*(http:\/\/\S+)$/m.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  return { url, output: () => output, stop: () => killGroup(child, 'SIGTERM') };
}

function started(
  name: string,
  args: readonly string[],
  { env = {}, umask = '022', engine = enginePath }: Surroundings,
): ChildProcess {
  const {
    BADGE_ISSUER_KEY: _key,
    BADGE_ISSUER_KEY_FILE: _file,
    NODE_OPTIONS: _options,
    VITEST: _vitest,
    NODE_ENV: _env,
    ...inherited
  } = process.env;
  // The shell is there for the umask, and gives its place to Node.
  return spawn(
    '/bin/sh',
    [
      '-c',
      `umask ${umask}; exec "$@"`,
      'sh',
      process.execPath,
      join(engine, 'scripts', `${name}.ts`),
      ...args,
    ],
    {
      cwd: engine,
      env: { ...inherited, ...compiled, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended by itself between the question and the signal.
  }
}
