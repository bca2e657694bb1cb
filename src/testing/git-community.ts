/**
 * Real git repositories of a small community, in folders that go again: for tests of what others
 * propose.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Facts } from '../review/facts.ts';
import { tinyCommunity } from './tiny-community.ts';
import { freshFolder } from './trees.ts';

/** What happens to a path: a text or bytes, a link to somewhere, a program, or gone. */
export type Change =
  string | Uint8Array | { readonly link: string } | { readonly program: string } | null;
export type Changes = Readonly<Record<string, Change>>;

/** Who wrote a commit, as anybody can claim to. */
export interface Claim {
  readonly name?: string;
  readonly date?: string;
  readonly message?: string;
}

/** A repository with a working tree. Every call is one plain git command. */
export class GitCommunity {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Runs git here, as the person at this machine would, and gives its trimmed output. */
  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      env: surroundings({}),
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Writes the changes and commits them on the present branch. Gives the commit's id. */
  commit(
    changes: Changes,
    { name = 'Somebody', date = '2026-06-01T12:00:00Z', message = 'Change' }: Claim = {},
  ): string {
    for (const [path, change] of Object.entries(changes)) this.write(path, change);
    this.git('add', '--all', '--force');
    const env = surroundings({ name, date });
    execFileSync('git', ['commit', '--quiet', '--allow-empty', '-m', message], {
      cwd: this.root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return this.git('rev-parse', 'HEAD');
  }

  /**
   * Puts entries straight into a commit, past the working tree: names and modes that no disk holds.
   */
  commitTree(
    entries: readonly { readonly mode: string; readonly path: string; readonly content: string }[],
  ): string {
    for (const { mode, path, content } of entries) {
      const id =
        mode === '160000'
          ? content
          : execFileSync('git', ['hash-object', '-w', '--stdin'], {
              cwd: this.root,
              input: content,
              encoding: 'utf8',
            }).trim();
      this.git('update-index', '--add', '--cacheinfo', `${mode},${id},${path}`);
    }
    this.git('commit', '--quiet', '-m', 'Change');
    return this.git('rev-parse', 'HEAD');
  }

  /** Begins a branch at a commit and changes to it. */
  branch(name: string, from = 'main'): void {
    this.git('checkout', '--quiet', '--force', '-B', name, from);
  }

  /** Merges a commit into main as the host's button does, and gives the merge commit. */
  merge(commit: string, message = 'Merge a pull request'): string {
    this.git('checkout', '--quiet', '--force', 'main');
    this.git('merge', '--quiet', '--no-ff', '-m', message, commit);
    return this.git('rev-parse', 'HEAD');
  }

  /** A copy with a history of its own to come, as a stranger makes one. */
  fork(name = 'fork'): GitCommunity {
    const root = freshFolder(name);
    execFileSync('git', ['clone', '--quiet', this.root, root], {
      env: surroundings({}),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new GitCommunity(root);
  }

  /** Brings a commit of another repository here, without changing any branch. */
  fetch(other: GitCommunity, commit: string): void {
    this.git('fetch', '--quiet', other.root, commit);
  }

  private write(path: string, change: Change): void {
    const target = join(this.root, path);
    rmSync(target, { recursive: true, force: true });
    if (change === null) return;
    mkdirSync(dirname(target), { recursive: true });
    if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(target, change);
    else if ('link' in change) symlinkSync(change.link, target);
    else writeFileSync(target, change.program, { mode: 0o755 });
  }
}

/** Nothing of this machine's git settings; identities are claims. */
function surroundings({
  name = 'Somebody',
  date = '2026-06-01T12:00:00Z',
}: Claim): NodeJS.ProcessEnv {
  const mail = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}@people.example`;
  return {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: mail,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: mail,
    GIT_COMMITTER_DATE: date,
  };
}

/** A fresh repository whose branch `main` holds these files in one commit. */
export function gitCommunity(files: Changes): GitCommunity {
  const community = new GitCommunity(freshFolder('repository'));
  community.git('init', '--quiet', '--initial-branch=main');
  community.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  community.commit(files, { message: 'Begin' });
  return community;
}

/** The tiny community with changes, as files of a commit. */
export function tinyFiles(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Changes {
  return Object.fromEntries(
    tinyCommunity(changes).map(({ path, content }) => [path, content as Uint8Array]),
  );
}

/** What a host would say about an open pull request: nobody approved it yet. */
export function factsOf(base: string, head: string, more: Partial<Facts> = {}): Facts {
  return { number: 1, author: 'stranger', base, head, merge: null, approvals: [], ...more };
}
