/**
 * A code host on this machine: a bare repository, and an API that reports its pull requests as
 * GitHub would.
 */

import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitCommunity } from '../fixtures/git-community.ts';
import { activity, hostApi, type HostApi, pullRequest, review } from '../fixtures/host-api.ts';
import { enginePath, repositoryFiles } from '../rules/sources.ts';
import { filesIn, freshFolder, wholeCommunity } from '../fixtures/trees.ts';

const repo = '/repos/club/badges';
const surroundings = {
  GITHUB_REPOSITORY: 'club/badges',
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
  /** A fresh copy of `main`, as anybody makes one. */
  readonly clone: (name: string) => GitCommunity;
  /** Offers the commit that is checked out in `from`; gives the number. */
  readonly propose: (from: GitCommunity, author: string) => number;
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

/** A pull request as it stands: what the host's answers about it are made of. */
interface Pull {
  readonly author: string;
  readonly base: string;
  readonly head: string;
  readonly approvals: unknown[];
  /** Where its branch is; null where the host does not say. */
  branchIn: { readonly full_name: string } | null;
}

/** A host whose `main` holds what `files` is checked out with. */
export async function playedHost(files: GitCommunity): Promise<PlayedHost> {
  const bare = new GitCommunity(freshFolder('host'));
  bare.git('clone', '--quiet', '--bare', files.root, '.');
  const pushes: unknown[] = [];
  const answers: Record<string, unknown> = { [`${repo}/activity`]: pushes };
  const api = await hostApi(answering(answers));
  const pulls: Pull[] = [];
  const merges = new Map<number, string>();
  const pullOf = (number: number): Pull => pulls[number - 1]!;
  const tell = (number: number, merge: string | null): void =>
    void Object.assign(
      answers,
      answersOf(number, pullOf(number), merge, () => commentsSent(api, number)),
    );
  const again = (number: number): void => tell(number, merges.get(number) ?? null);
  const mergedAs = (number: number, commit: string): string => {
    merges.set(number, commit);
    again(number);
    return commit;
  };
  return {
    bare,
    api,
    clone: (name) => bare.fork(name),
    comments: (number) => commentsSent(api, number),
    close: api.close,
    env: { ...surroundings, GITHUB_API_URL: api.url },
    propose: (from, author) => {
      const number = pulls.length + 1;
      pulls.push({ author, approvals: [], branchIn: null, ...offered(bare, from, number) });
      tell(number, null);
      return number;
    },
    approve: (number, account, commit) => {
      const { approvals, head } = pullOf(number);
      approvals.push(review(account, 'APPROVED', commit ?? head));
      again(number);
    },
    headPushedBy: (number, account) => {
      pushes.unshift(branchPush(pullOf(number), account));
      again(number);
    },
    merge: (number) => mergedAs(number, mergeInto(bare, number)),
    mergedAs,
    mergedTogether: (numbers, commit) => mergedTogether(answers, numbers, commit, mergedAs),
    pushed: (account, before, after) => void pushes.unshift(activity(account, before, after)),
  };
}

/** The push of a pull request's newest commit to a branch of this repository. */
function branchPush(pull: Pull, account: string): unknown {
  pull.branchIn = { full_name: 'club/badges' };
  return activity(account, pull.base, pull.head, { ref: 'refs/heads/award' });
}

/** The answers; of a commit that no pull request brought, a host says just that. */
function answering(answers: Record<string, unknown>): Record<string, unknown> {
  return new Proxy(answers, {
    get: (all, path) =>
      all[String(path)] ?? (/\/commits\/[0-9a-f]{40}\/pulls$/.test(String(path)) ? [] : undefined),
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

function commentsSent({ sent }: HostApi, number: number): string[] {
  return sent
    .filter(({ to }) => to === `POST ${repo}/issues/${number}/comments`)
    .map(({ body }) => (body as { body: string }).body);
}

/** What the host answers about a pull request, by address. */
function answersOf(
  number: number,
  { author, base, head, approvals, branchIn }: Pull,
  merge: string | null,
  comments: () => readonly string[],
): Record<string, unknown> {
  const told = pullRequest(number, {
    user: { login: author },
    base: { ref: 'main', sha: base, repo: { full_name: 'club/badges' } },
    head: { ref: 'award', sha: head, repo: branchIn },
    merged: merge !== null,
    merged_at: merge === null ? null : '2026-06-02T10:00:00Z',
    merge_commit_sha: merge,
  });
  return {
    [`${repo}/pulls/${number}`]: told,
    [`${repo}/pulls/${number}/reviews`]: approvals,
    [`${repo}/issues/${number}/comments`]: () => comments().map((body) => ({ body })),
    ...(merge !== null && { [`${repo}/commits/${merge}/pulls`]: [told] }),
  };
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
  const engine = repositoryFiles().filter(
    (path) => !/^(?:badges|recipients|keys|public)\//.test(path),
  );
  for (const [root, paths] of [
    [enginePath, engine],
    [sample, filesIn(sample)],
  ] as const) {
    for (const path of paths) {
      mkdirSync(dirname(join(community.root, path)), { recursive: true });
      copyFileSync(join(root, path), join(community.root, path));
    }
  }
  community.git('init', '--quiet', '--initial-branch=main');
  community.commit({}, { message: 'Begin' });
  return community;
}
