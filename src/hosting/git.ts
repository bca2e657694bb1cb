/** Runs git in a folder: fixed arguments, no shell, no prompt, no editor, English answers. */

import { execFile } from 'node:child_process';

/** What git answered. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git with these arguments. Never rejects for an exit code. */
export type Git = (...args: readonly string[]) => Promise<GitAnswer>;

/** Longest that git may take, in milliseconds: a host that does not answer is a failure. */
const patience = 120_000;

/**
 * What git must not learn from its surroundings: secrets of the issuer, and another repository than
 * the folder's.
 */
const hidden =
  /^(?:BADGE_ISSUER_|GITHUB_TOKEN$|PUSH_TOKEN$|HOST_TOKEN$|GIT_(?:DIR|WORK_TREE|INDEX_FILE)$)/;

/**
 * Git in `folder`. `environment`: what the process inherits. `token`: sent to https remotes in a
 * header, which stands in no argument and no file; null where the folder's own settings serve.
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
  return (...args) =>
    new Promise((resolve) => {
      execFile(
        'git',
        [...args],
        { cwd: folder, env, timeout: patience, maxBuffer: 1 << 28 },
        (error, stdout, stderr) => {
          resolve({
            code: error === null ? 0 : typeof error.code === 'number' ? error.code : 128,
            stdout,
            stderr,
          });
        },
      );
    });
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

/**
 * The output of a git command that must succeed; throws GitFailed with git's own words where it
 * does not.
 */
export async function mustGit(git: Git, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await git(...args);
  if (code !== 0)
    throw new GitFailed(
      `git ${args[0]} failed: ${stderr.trim().split('\n').slice(-3).join(' ') || `exit code ${code}`}`,
    );
  return stdout;
}

/** What stands in the way of a git command, for people. */
export class GitFailed extends Error {}
