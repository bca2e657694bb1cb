/**
 * Reads git's objects, with nothing of the machine's or the repository's own configuration that
 * could run. Pushing is `hosting/git.ts`.
 */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Something in the repository cannot be read, with a sentence that says what and what to do. */
export class GitRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitRefused';
  }
}

/**
 * Said with every call: no replaced objects, no fetching of missing ones, no hooks, no file
 * watcher, no filters or attributes of the machine, no pattern in a path.
 */
const always = [
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
function environment(): Record<string, string> {
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

/** Largest answer of git that is taken in, in bytes. */
const largestAnswer = 512 * 1024 * 1024;

/**
 * Runs git in `repository` without a shell and gives what it wrote. Throws `GitRefused` where it
 * ends with an error, and with its words; `input` is given to it.
 */
export function git(repository: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((fulfil, reject) => {
    const child = spawn('git', ['-C', resolve(repository), ...always, ...args], {
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const answer: Buffer[] = [];
    let [size, complaint] = [0, ''];
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestAnswer) child.kill('SIGKILL');
      else answer.push(chunk);
    });
    child.stderr.on(
      'data',
      (chunk: Buffer) => (complaint = `${complaint}${chunk.toString('utf8')}`.slice(0, 500)),
    );
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', () => reject(new GitRefused('git cannot be started. Is it installed?')));
    child.on('close', (code) =>
      code === 0 ? fulfil(Buffer.concat(answer)) : reject(failure(args, size, complaint)),
    );
  });
}

function failure([command = '']: readonly string[], size: number, complaint: string): GitRefused {
  if (size > largestAnswer)
    return new GitRefused(
      `The repository is too large to be read: git ${command} gave more than ${largestAnswer} bytes.`,
    );
  return new GitRefused(`git ${command} failed: ${complaint.trim().replace(/[^ -~]+/g, ' ')}`);
}

/**
 * What git allows in the name of a branch, and `~`, `^`, `@` to step from one: nothing that is an
 * option or a range.
 */
const reference = /^(?!-)(?!.*\.\.)[A-Za-z0-9_@][A-Za-z0-9._/@~^+#-]{0,254}$/;

/** The full id of the commit that a branch, a tag or an id names. Throws `GitRefused`. */
export async function resolveCommit(repository: string, name: string): Promise<string> {
  if (!reference.test(name))
    throw new GitRefused(
      'A commit is named by a branch, a tag or its id, and this is none of them.',
    );
  const id = await git(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]).catch(() => null);
  const text = id?.toString('ascii').trim() ?? '';
  if (!isCommitId(text))
    throw new GitRefused(`There is no commit \`${name}\` in this repository. Fetch it first.`);
  return text;
}

/** The commit at which two lines of history parted; null where they have nothing in common. */
export async function mergeBase(
  repository: string,
  one: string,
  other: string,
): Promise<string | null> {
  const answer = await git(repository, ['merge-base', insisted(one), insisted(other)]).catch(
    () => null,
  );
  const id = answer?.toString('ascii').trim() ?? '';
  return isCommitId(id) ? id : null;
}

/** The parents of a commit, the first being the branch that it was made on. */
export async function parentsOf(repository: string, commit: string): Promise<readonly string[]> {
  const line = (await git(repository, ['rev-list', '--parents', '--max-count=1', insisted(commit)]))
    .toString('ascii')
    .trim();
  return line.split(' ').slice(1);
}

/**
 * The newest commit on the branch of `tip` (first parents only) that changed a path; null where
 * none did.
 */
export async function lastChange(
  repository: string,
  tip: string,
  path: string,
): Promise<string | null> {
  const id = (
    await git(repository, [
      'rev-list',
      '--first-parent',
      '--max-count=1',
      insisted(tip),
      '--',
      path,
    ])
  )
    .toString('ascii')
    .trim();
  return isCommitId(id) ? id : null;
}

/**
 * Paths in `folder` that the branch of `tip` (first parents only) lost at some commit; some may
 * have come back.
 */
export async function everDeleted(
  repository: string,
  tip: string,
  folder: string,
): Promise<ReadonlySet<string>> {
  const listed = await git(repository, [
    'log',
    '--first-parent',
    '-m',
    '--no-renames',
    '--diff-filter=D',
    '--format=',
    '--name-only',
    '-z',
    insisted(tip),
    '--',
    folder,
  ]);
  return new Set(
    listed
      .toString('utf8')
      .split('\0')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
  );
}

/** True for the full id of a commit: 40 hex digits, or 64 where the repository uses SHA-256. */
function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** An id that was resolved before; anything else in its place would be a bug. */
export function insisted(commit: string): string {
  if (!isCommitId(commit)) throw new Error(`Not the full id of a commit: ${commit.slice(0, 80)}`);
  return commit;
}
