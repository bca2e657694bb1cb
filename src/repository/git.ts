/**
 * The one door to git: fixed arguments, no shell, no prompt, English answers. What a repository
 * holds is read sealed off from all configuration; a folder is worked in with the settings of its
 * owner.
 */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Git cannot do what it must, or may not: a sentence for people, with what to do. */
export class GitRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitRefused';
  }
}

/** What git answered. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git with these arguments. Never rejects for an exit code. */
export type Git = (...args: readonly string[]) => Promise<GitAnswer>;

/**
 * A path from the top of the repository as itself, whatever signs are in it (gitglossary,
 * "pathspec").
 */
export const literal = (path: string): string => `:(top,literal)${path}`;

/**
 * Said with every call that reads objects: no replaced objects, no fetching of missing ones, no
 * hooks, no file watcher, no filters or attributes of the machine, no pattern in a path.
 */
const sealed = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  '--no-optional-locks',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.attributesFile=/dev/null',
  '-c',
  'protocol.allow=never',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.commitGraph=false',
];

/** Only what finding the program needs is inherited: no GIT_DIR, no GIT_CONFIG_*, no key. */
function sealedEnvironment(): Record<string, string> {
  const inherited = Object.fromEntries(
    ['PATH', 'SystemRoot', 'PATHEXT'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return {
    ...inherited,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: '/dev/null',
  };
}

/** Largest answer of git that is taken in, in bytes: of objects, and of everything else. */
const largestObjects = 512 * 1024 * 1024;
const largestAnswer = 256 * 1024 * 1024;

/**
 * What git gives of the objects in `repository`, byte for byte, with nothing of the machine's or
 * the repository's own configuration that could run. `input` is given to it. Throws `GitRefused`
 * with git's own words where it fails.
 */
export async function readObjects(
  repository: string,
  args: readonly string[],
  input = '',
): Promise<Buffer> {
  const { code, stdout, stderr, isTooLarge } = await runSealed(repository, args, input);
  if (isTooLarge)
    throw new GitRefused(
      'The repository is too large to be read: git ' +
        `${args[0] ?? ''} gave more than ${largestObjects} bytes.`,
    );
  if (code !== 0) throw failure(args, code, stderr.toString('utf8'));
  return stdout;
}

/**
 * The same for what writes objects; `index`: the file of the index to work with, so that the one of
 * the folder is left alone.
 */
export async function writeObjects(
  repository: string,
  args: readonly string[],
  { input = '', index }: { readonly input?: string; readonly index?: string },
): Promise<string> {
  const env = { ...sealedEnvironment(), ...(index !== undefined && { GIT_INDEX_FILE: index }) };
  const whole = ['-C', resolve(repository), ...sealed, ...args];
  const { code, stdout, stderr } = await run(whole, { env, largest: largestAnswer }, input);
  if (code !== 0) throw failure(args, code, stderr.toString('utf8'));
  return stdout.toString('utf8').trim();
}

/** Git that only reads what `repository` holds, sealed off in the same way. */
export function readerIn(repository: string): Git {
  return async (...args) => asText(await runSealed(repository, args));
}

function runSealed(repository: string, args: readonly string[], input = ''): Promise<Ran> {
  return run(
    ['-C', resolve(repository), ...sealed, ...args],
    { env: sealedEnvironment(), largest: largestObjects },
    input,
  );
}

/** Longest that git may take, in milliseconds: a host that does not answer is a failure. */
const patience = 120_000;

/**
 * What git must not learn from its surroundings: secrets of the issuer, and another repository than
 * the folder's.
 */
const hidden =
  /^(?:BADGE_ISSUER_|GITHUB_TOKEN$|PUSH_TOKEN$|HOST_TOKEN$|GIT_(?:DIR|WORK_TREE|INDEX_FILE)$)/;

/**
 * Git in `folder`, which may write and reach a remote. `environment`: what the process inherits.
 * `token`: sent to https remotes in a header, which stands in no argument and no file; null where
 * the folder's own settings serve.
 */
export function gitIn(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  token: string | null = null,
): Git {
  const inherited = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !hidden.test(name)),
  );
  const env = {
    ...inherited,
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: 'true',
    LC_ALL: 'C',
    ...authorisation(token),
  };
  return async (...args) =>
    asText(await run(args, { cwd: folder, env, largest: largestAnswer, patience }));
}

/**
 * Settings by environment (git-config, `GIT_CONFIG_COUNT`): an argument would be seen by every
 * process of the machine.
 */
function authorisation(token: string | null): Record<string, string> {
  if (token === null) return {};
  const basic = btoa(`x-access-token:${token}`);
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraHeader',
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Bytes that are taken in; git is stopped where it gives more. */
  readonly largest: number;
  /** Milliseconds that it may take; absent: as long as it needs. */
  readonly patience?: number;
}

interface Ran {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly isTooLarge: boolean;
}

/** One process of git. Ends with code 128 where git cannot be started or is stopped. */
function run(
  args: readonly string[],
  { env, cwd, largest, patience: longest }: Surroundings,
  input = '',
): Promise<Ran> {
  return new Promise((fulfil) => {
    const child = spawn('git', args, { cwd, env, stdio: 'pipe' });
    const [answer, complaint]: [Buffer[], Buffer[]] = [[], []];
    let [left, isStopped] = [largest, false];
    // By its gentle signal, so that git takes its locks away; what it started may hold the pipes.
    const stop = (): void => {
      isStopped = true;
      child.kill();
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const clock = longest === undefined ? undefined : setTimeout(stop, longest);
    const takeInto = (chunks: Buffer[]) => (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) stop();
      else chunks.push(chunk);
    };
    const end = (code: number | null): void => {
      clearTimeout(clock);
      const [stdout, stderr] = [Buffer.concat(answer), Buffer.concat(complaint)];
      fulfil({ code: isStopped ? 128 : (code ?? 128), stdout, stderr, isTooLarge: left < 0 });
    };
    child.stdout.on('data', takeInto(answer));
    child.stderr.on('data', takeInto(complaint));
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', () => {
      complaint.push(Buffer.from('git cannot be started here. Is it installed?'));
      end(null);
    });
    child.on('close', end);
  });
}

function asText({ code, stdout, stderr }: Ran): GitAnswer {
  return { code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/**
 * The output of a git command that must succeed; throws `GitRefused` with git's own words where it
 * does not.
 */
export async function mustGit(git: Git, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await git(...args);
  if (code !== 0) throw failure(args, code, stderr);
  return stdout;
}

/** Git's last words, without what a terminal would obey. */
function failure(args: readonly string[], code: number, stderr: string): GitRefused {
  const [, lock] = /Unable to create '([^'\n]*\.lock)'/.exec(stderr) ?? [];
  if (lock !== undefined)
    return new GitRefused(
      `git ${args[0] ?? ''} failed: ${lock.replace(/\p{C}+/gu, ' ').slice(0, 2000)} is there: another ` +
        'program of git works in this folder, or was stopped in the middle. Where none runs any ' +
        'more, delete that file, and run this again.',
    );
  const words = stderr
    .trim()
    .split('\n')
    .slice(-3)
    .join(' ')
    .replace(/\p{C}+/gu, ' ');
  return new GitRefused(
    `git ${args[0] ?? ''} failed: ${words.slice(0, 2000) || `exit code ${code}`}`,
  );
}
