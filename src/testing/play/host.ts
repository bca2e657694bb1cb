/**
 * A code host on this machine: a bare repository, and an API that reports its pull requests as
 * GitHub would, or another kind of host.
 */

import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitCommunity } from '../fixtures/git-community.ts';
import { activity, hostApi, type HostApi } from '../fixtures/host-api.ts';
import { gitHubShape } from '../fixtures/shapes/github.ts';
import type { PlayedPull, Shape } from '../fixtures/shapes/shape.ts';
import { enginePath, repositoryFiles } from '../rules/sources.ts';
import { filesIn, freshFolder, wholeCommunity } from '../fixtures/trees.ts';

const repo = '/repos/club/badges';
const surroundings = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export interface PlayedHost {
  /** The repository, as a host keeps it. */
  readonly bare: GitCommunity;
  readonly api: HostApi;
  /**
   * What every job of the host finds in its environment; its token is given to single steps only.
   */
  readonly env: Readonly<Record<string, string>>;
  /** Has the API answer something else at a path. */
  readonly answer: (path: string, value: unknown) => void;
  /** A fresh copy of `main`, as anybody makes one. */
  readonly clone: (name: string) => GitCommunity;
  /** Offers the commit that is checked out in `from`, from a branch; gives the number. */
  readonly propose: (from: GitCommunity, author: string, branch?: string) => number;
  /** Approves the newest commit of a pull request, or another one. */
  readonly approve: (pull: number, account: string, commit?: string) => void;
  /** Tells who pushed the newest commit of a pull request to its branch. */
  readonly headPushedBy: (pull: number, account: string) => void;
  /** Merges as the host's button does, asking nobody; gives the merge commit. */
  readonly merge: (pull: number) => string;
  /**
   * Reports a commit that is on `main` already as the one that merged this pull
   * request. Gives it again.
   */
  readonly mergedAs: (pull: number, commit: string) => string;
  /** Reports several pull requests as merged by one commit, in this order. */
  readonly mergedTogether: (pulls: readonly number[], commit: string) => void;
  /** Tells of a push to `main` in the list of activity. */
  readonly pushed: (account: string, before: string, after: string) => void;
  /** The texts of the comments on a pull request. */
  readonly comments: (pull: number) => readonly string[];
  readonly close: () => Promise<void>;
}

/** A pull request as it changes. */
type Pull = { -readonly [key in 'pusher' | 'merge']: PlayedPull[key] } & {
  readonly approvals: PlayedPull['approvals'][number][];
} & Pick<PlayedPull, 'author' | 'branch' | 'base' | 'head'>;

const unseen = { pusher: null, merge: null } as const;

/** A host whose `main` holds what `files` is checked out with; `token`: the only one that it takes. */
export async function playedHost(
  files: GitCommunity,
  shape: Shape = gitHubShape,
  token: string | null = null,
): Promise<PlayedHost> {
  const bare = bareOf(files);
  const pushes: unknown[] = [];
  const answers: Record<string, unknown> = { [`${repo}/activity`]: pushes };
  const api = await hostApi(answering(answers, shape), token);
  const pulls: Pull[] = [];
  const pullOf = (number: number): Pull => pulls[number - 1]!;
  const comments = (number: number): string[] => commentsSent(api, shape.commentsAt(number));
  const tell = (number: number): void => {
    const pull = { ...pullOf(number), number, comments: () => comments(number) };
    Object.assign(answers, shape.answers(pull));
  };
  const mergedAs = (number: number, commit: string): string => {
    pullOf(number).merge = { commit, parents: () => parentsOf(bare, commit) };
    tell(number);
    return commit;
  };
  return {
    bare,
    api,
    answer: (path, value) => void (answers[path] = value),
    clone: (name) => bare.fork(name),
    comments,
    close: api.close,
    env: { ...surroundings, ...shape.env(api.url) },
    propose: (from, author, branch = 'award') => {
      const number = pulls.length + 1;
      pulls.push({ ...unseen, author, branch, approvals: [], ...offered(bare, from, number) });
      tell(number);
      return number;
    },
    approve: (number, account, commit = pullOf(number).head) => {
      pullOf(number).approvals.push({ account, commit });
      tell(number);
    },
    headPushedBy: (number, account) => {
      pullOf(number).pusher = account;
      pushes.unshift(branchPush(pullOf(number), account));
      tell(number);
    },
    merge: (number) => mergedAs(number, mergeInto(bare, number)),
    mergedAs,
    mergedTogether: (numbers, commit) => mergedTogether(answers, numbers, commit, mergedAs),
    pushed: (account, before, after) => void pushes.unshift(activity(account, before, after)),
  };
}

function bareOf(files: GitCommunity): GitCommunity {
  const bare = new GitCommunity(freshFolder('host'));
  bare.git('clone', '--quiet', '--bare', files.root, '.');
  return bare;
}

/** The push of a pull request's newest commit to a branch of this repository. */
const branchPush = ({ branch, base, head }: Pull, account: string): unknown =>
  activity(account, base, head, { ref: `refs/heads/${branch}` });

const parentsOf = (bare: GitCommunity, commit: string): string[] =>
  bare.git('rev-list', '--parents', '-1', commit).split(' ').slice(1);

/** The answers; of a commit that no pull request brought, a host says just that. */
function answering(answers: Record<string, unknown>, shape: Shape): Record<string, unknown> {
  return new Proxy(answers, {
    get: (all, path) => all[String(path)] ?? shape.ofNoPull(String(path)),
  });
}

function mergedTogether(
  answers: Record<string, unknown>,
  numbers: readonly number[],
  commit: string,
  mergedAs: PlayedHost['mergedAs'],
): void {
  for (const number of numbers) mergedAs(number, commit);
  answers[`${repo}/commits/${commit}/pulls`] = numbers.map(
    (number) => answers[`${repo}/pulls/${number}`],
  );
}

function commentsSent({ sent }: HostApi, at: string): string[] {
  return sent
    .filter(({ to }) => to === `POST ${at}`)
    .map(({ body }) => (body as { body: string }).body);
}

/** Pushes what is checked out as a pull request; gives its commit, and `main` of then. */
function offered(
  bare: GitCommunity,
  from: GitCommunity,
  number: number,
): Pick<Pull, 'base' | 'head'> {
  const [head = '', base = ''] = from
    .together(
      [
        'git push --quiet "$1" "HEAD:refs/pull/$2/head"',
        'git rev-parse HEAD',
        'git --git-dir="$1" rev-parse main',
      ],
      [bare.root, String(number)],
    )
    .split('\n');
  return { head, base };
}

/** Presses the host's button in a fresh clone; gives the merge commit. */
function mergeInto(bare: GitCommunity, number: number): string {
  return new GitCommunity(freshFolder('merge')).together(
    [
      'git clone --quiet "$1" .',
      'git fetch --quiet origin "refs/pull/$2/head"',
      'git merge --quiet --no-ff -m "Merge pull request $2" FETCH_HEAD',
      'git push --quiet origin main',
      'git rev-parse HEAD',
    ],
    [bare.root, String(number)],
  );
}

/**
 * The template as a stranger gets it: the engine with the sample, in a repository of one commit.
 */
export function template(): GitCommunity {
  const community = new GitCommunity(freshFolder('template'));
  const sample = wholeCommunity();
  copyInto(community.root, sample, filesIn(sample));
  engineInto(community.root);
  community.git('init', '--quiet', '--initial-branch=main');
  community.commit({}, { message: 'Begin' });
  return community;
}

/** Lays the engine beside a community, or those of its files that are wanted. */
export function engineInto(root: string, isWanted: (path: string) => boolean = () => true): void {
  const engine = repositoryFiles().filter(
    (path) => !/^(?:badges|recipients|keys|public)\//.test(path) && isWanted(path),
  );
  copyInto(root, enginePath, engine);
}

function copyInto(root: string, from: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(join(from, path), join(root, path));
  }
}
