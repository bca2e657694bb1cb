/** What is asked of the place where the repository lives: the same few questions on every host. */

import type { Facts, HostFacts, Push } from '../review/facts.ts';

/** An open issue: a form as it was sent, or anything else that somebody wrote. */
export interface SentIssue {
  readonly number: number;
  readonly body: string;
  readonly author: string;
  /** The host's number of that account; null where it gives none. */
  readonly authorId: number | null;
  /** True where a program wrote it, as `commenting/programs.ts` tells them. */
  readonly isByProgram: boolean;
}

/** One push: everything between two commits of a branch. */
export interface PushEvent {
  /** Where the branch stood before, and since. */
  readonly before: string;
  readonly after: string;
  /** Null for an account that is gone. */
  readonly account: string | null;
  readonly accountId?: number;
  /** True where it put another line in the place of the branch. */
  readonly isForced: boolean;
}

/** What hosts of every kind are asked: who proposed, who agreed, and what people are told. */
export interface ReviewHost {
  /** The facts of one pull request. */
  readonly facts: (number: number) => Promise<Facts>;
  /**
   * Numbers of the merged pull requests that brought this commit of the branch; none for a commit
   * that was pushed.
   */
  readonly broughtBy: (commit: string, branch: string) => Promise<readonly number[]>;
  /**
   * What was pushed to a branch past every pull request, the oldest first; null where the host does
   * not tell.
   */
  readonly pushesTo: (branch: string) => Promise<readonly PushEvent[] | null>;
  /**
   * The number of an account, which stays when it is renamed; null where there is no such account.
   */
  readonly accountId: (name: string) => Promise<number | null>;
  /** Texts of all comments on a pull request or issue. */
  readonly comments: (number: number) => Promise<readonly string[]>;
  readonly comment: (number: number, text: string) => Promise<void>;
}

/**
 * An issue or a pull request, below which people write. GitLab counts the two apart, so a number alone
 * says nothing there.
 */
export interface Thread {
  readonly number: number;
  readonly isPull: boolean;
  /** As texts on the host name it: `#5`; a pull request on GitLab is `!5`. */
  readonly name: string;
}

/** A comment as it was when it was written: a later edit does not count. */
export interface WrittenComment {
  /** The host's number of the comment. */
  readonly id: number;
  /** The issue or pull request below which it stands. */
  readonly below: Thread;
  /** As it was when it was written: a later edit does not count. */
  readonly body: string;
  readonly author: string;
  /** The host's number of the account; null where it gives none. */
  readonly authorId: number | null;
  /** True where a program wrote it, this one among them. */
  readonly isByProgram: boolean;
}

/** A label on an issue: who put it there last, and when. */
export interface Labelled {
  readonly account: string;
  /** ISO 8601; empty where the host does not tell. */
  readonly at: string;
}

/** A form as it reads now. */
export interface StandingIssue extends SentIssue {
  readonly isOpen: boolean;
  /** True where it is, or may be, otherwise than at the moment that was asked about. */
  readonly isChanged: boolean;
}

/** A host on which forms and comments become pull requests, too. */
export interface Host extends ReviewHost {
  /** True where the account may merge: write, maintain or administer. */
  readonly mayWrite: (account: string) => Promise<boolean>;
  /** The account that put the label on the issue last, where it still bears it. */
  readonly labelledBy: (issue: number, label: string) => Promise<Labelled | null>;
  /** The issue as it reads now, and whether it still is what it was at a moment (ISO 8601). */
  readonly issue: (number: number, since: string) => Promise<StandingIssue>;
  /** Every open issue as it reads now, pull requests and what is not public not among them. */
  readonly openIssues: () => Promise<readonly SentIssue[]>;
  /** One comment as it reads now; null where it is gone, was edited, or is not public. */
  readonly commentAt: (below: Thread, id: number) => Promise<WrittenComment | null>;
  /** Texts of all comments below an issue or a pull request. */
  readonly said: (below: Thread) => Promise<readonly string[]>;
  readonly say: (below: Thread, text: string) => Promise<void>;
  readonly thread: (number: number, isPull: boolean) => Thread;
  /** The open pull request from a branch of this repository, if there is one. */
  readonly openFrom: (branch: string) => Promise<number | null>;
  /**
   * Opens a pull request; gives its number, also of one that another job opened from the same branch
   * meanwhile.
   */
  readonly open: (request: {
    readonly title: string;
    readonly body: string;
    readonly from: string;
    readonly into: string;
  }) => Promise<number>;
  /** Closes an open pull request, which is not merged. */
  readonly close: (pullRequest: number) => Promise<void>;
}

/**
 * The facts of every pull request that brought one of these commits, each once, in the order of the
 * commits.
 */
export async function factsOfMerges(
  host: ReviewHost,
  commits: readonly string[],
  branch: string,
): Promise<readonly Facts[]> {
  const numbers = new Set<number>();
  for (const commit of commits)
    for (const number of await host.broughtBy(commit, branch)) numbers.add(number);
  const facts: Facts[] = [];
  for (const number of numbers) facts.push(await host.facts(number));
  return facts;
}

/**
 * The facts of the pull requests that brought these commits, and who pushed those of them that none
 * brought. `line`: the commits of the branch, first parents only, the oldest first.
 */
export async function factsOfCommits(
  host: ReviewHost,
  commits: readonly string[],
  line: readonly string[],
  branch: string,
): Promise<HostFacts> {
  const pulls = await factsOfMerges(host, commits, branch);
  const merges = new Set(pulls.map(({ merge }) => merge));
  const others = commits.filter((commit) => !merges.has(commit));
  return {
    pulls,
    pushes: others.length === 0 ? [] : pushed(others, line, (await host.pushesTo(branch)) ?? []),
  };
}

/**
 * Whose push brought each of these commits first: a push brings what stands on the branch after the
 * commit where it stood before. One that began elsewhere, or was forced, put another line in its
 * place: it is nobody's word, and only who forced it is told.
 */
function pushed(
  commits: readonly string[],
  line: readonly string[],
  events: readonly PushEvent[],
): readonly Push[] {
  const places = new Map(line.map((commit, at) => [commit, at]));
  const ranges = events.flatMap(({ before, after, isForced, ...by }) => {
    const [from, to] = [places.get(before), places.get(after)];
    return to === undefined ? [] : [{ from: isForced ? undefined : from, to, by }];
  });
  return commits.map((commit) => {
    const at = places.get(commit) ?? -1;
    const by = ranges.find(({ from = at, to }) => from < at && at <= to)?.by;
    if (by !== undefined) return { pushed: commit, ...by };
    const forced = ranges.find(({ from, to }) => from === undefined && at <= to)?.by;
    const { account = null, accountId } = forced ?? {};
    return {
      ...{ pushed: commit, account: null },
      ...(account !== null && {
        forcedBy: { account, ...(accountId !== undefined && { accountId }) },
      }),
    };
  });
}
