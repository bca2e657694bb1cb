/** The questions of `host.ts` and `lapsing.ts` in the words of GitHub's REST API. */

import { isJsonObject, type JsonValue } from '../proof/json.ts';
import { isCalendarDate } from '../community/dates.ts';
import { membersOf } from './answers.ts';
import { type Api, HostRefused } from './api.ts';
import type { Account, Approval, Facts } from '../review/facts.ts';
import { numberedTogether } from './commenting/numbered-together.ts';
import { isProgram } from './commenting/programs.ts';
import type { Host, Labelled, PushEvent, SentIssue } from './host.ts';
import { isSameProposer, proposerIn } from './forms/proposal.ts';
import type { Issues, OpenIssue } from './lapsing.ts';

/**
 * An account that is gone has no name. Nobody can take this one: the host keeps it for the accounts
 * that are gone.
 */
const goneAccount = 'ghost';

/**
 * GitHub's answers for one repository, `owner/name`. Throws HostRefused where an answer is not as
 * documented.
 */
export function gitHub(api: Api, repository: string): Host {
  const repo = pathOf(repository);
  const comments = async (number: number): Promise<readonly string[]> =>
    (await api.list(`${repo}/issues/${number}/comments`)).map(
      (item) => membersOf(item, `the comments on ${number}`).textOrNull('body') ?? '',
    );
  return {
    facts: (number) => factsOf(number, api, repo),
    broughtBy: async (commit, branch) =>
      (await api.list(`${repo}/commits/${encodeURIComponent(commit)}/pulls`))
        .map((item) => membersOf(item, `the pull requests of ${commit}`))
        .filter((pull) => wasMergedInto(pull, repository, branch))
        .map((pull) => pull.number('number')),
    pushesTo: (branch) => pushesOf(branch, api, repo),
    mayWrite: async (account) => {
      const answer = membersOf(
        await api.get(`${repo}/collaborators/${encodeURIComponent(account)}/permission`),
        `the rights of ${account}`,
      );
      return ['admin', 'maintain', 'write'].includes(answer.text('permission'));
    },
    accountId: async (name) => {
      try {
        const answer = await api.get(`/users/${encodeURIComponent(name)}`);
        return membersOf(answer, `the account ${name}`).number('id');
      } catch (error) {
        if (error instanceof HostRefused && error.status === 404) return null;
        throw error;
      }
    },
    labelledBy: async (issue, label) =>
      lastLabeller(await api.list(`${repo}/issues/${issue}/events`), issue, label),
    openIssues: () => openIssues(api, `${repo}/issues`),
    ...numberedTogether(api, repo, {
      comments,
      openFrom: (branch) => openFrom(branch, api, repository),
      refusalOfSecond: 422,
    }),
    comments,
  };
}

async function openFrom(branch: string, api: Api, repository: string): Promise<number | null> {
  const head = `${repository.split('/')[0]}:${branch}`;
  const pulls = await api.list(
    `${pathOf(repository)}/pulls?state=open&head=${encodeURIComponent(head)}`,
  );
  const same = pulls
    .map((item) => membersOf(item, 'open pull requests'))
    .filter((pull) => pull.text('head', 'ref') === branch);
  return same[0]?.number('number') ?? null;
}

/**
 * Issues of one repository, `owner/name`. Pull requests, which the host lists among them, are none.
 */
export function gitHubIssues(api: Api, repository: string): Issues {
  const issues = `${pathOf(repository)}/issues`;
  return {
    open: () => openIssues(api, issues),
    write: async (issue) =>
      membersOf(await api.change('POST', issues, { ...issue }), 'the new issue').number('number'),
    rewrite: async (number, { title, body, isOver }) =>
      void (await api.change('PATCH', `${issues}/${number}`, {
        ...{ title, body },
        ...(isOver && { state: 'closed' }),
      })),
  };
}

async function openIssues(api: Api, issues: string): Promise<readonly (SentIssue & OpenIssue)[]> {
  return (await api.list(`${issues}?state=open`))
    .filter((item) => !(isJsonObject(item) && 'pull_request' in item))
    .map((item) => membersOf(item, 'open issues'))
    .map((issue) => {
      const author = issue.textOrNull('user', 'login') ?? goneAccount;
      return {
        number: issue.number('number'),
        title: issue.text('title'),
        body: issue.textOrNull('body') ?? '',
        author,
        authorId: issue.numberIfGiven('user', 'id'),
        isByProgram: isProgram({ type: issue.textOrNull('user', 'type'), login: author }),
      };
    });
}

const pathOf = (repository: string): string =>
  `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;

/**
 * By the repository's activity (`GET /repos/{owner}/{repo}/activity`), newest first. Servers like
 * the host may know no such list, or give another; then nobody's word is known, which refuses, and
 * never lets something pass.
 */
async function pushesOf(
  branch: string,
  api: Api,
  repo: string,
): Promise<readonly PushEvent[] | null> {
  const ref = `refs/heads/${branch}`;
  const of = `what was pushed to ${branch}`;
  try {
    const path = `${repo}/activity?ref=${encodeURIComponent(ref)}`;
    return (await api.chain(path))
      .map((item) => membersOf(item, of))
      .filter((one) => one.text('ref') === ref && /^(?:force_)?push$/.test(typeOf(one)))
      .map((one) => ({
        before: one.commit('before'),
        after: one.commit('after'),
        ...(accountIn(one, 'actor') ?? { account: null }),
        isForced: typeOf(one) === 'force_push',
      }))
      .reverse();
  } catch (error) {
    if (error instanceof HostRefused) return null;
    throw error;
  }
}

const typeOf = (activity: Members): string => activity.text('activity_type');

async function factsOf(number: number, api: Api, repo: string): Promise<Facts> {
  const pull = membersOf(await api.get(`${repo}/pulls/${number}`), `pull request ${number}`);
  const reviews = await api.list(`${repo}/pulls/${number}/reviews`);
  const head = pull.commit('head', 'sha');
  const approvals = approvalsIn(reviews, number);
  return {
    number: pull.number('number'),
    ...authorOf(pull, approvals, head),
    ...askedIn(pull),
    base: pull.commit('base', 'sha'),
    head,
    merge: pull.isTrue('merged') ? pull.commit('merge_commit_sha') : null,
    ...(await pushersOf(pull, head, api)),
    ...mergerOf(pull),
    approvals,
  };
}

/**
 * Who pushed the newest commit, by the activity of the branch that is proposed, also after the
 * branch is gone. A copy that is gone, and servers that know no such list, tell nobody.
 */
async function pushersOf(pull: Members, head: string, api: Api): Promise<Pick<Facts, 'pushedBy'>> {
  try {
    const repository = pull.textOrNull('head', 'repo', 'full_name');
    if (repository === null) return {};
    const ref = `refs/heads/${pull.text('head', 'ref')}`;
    const path = `${pathOf(repository)}/activity?ref=${encodeURIComponent(ref)}`;
    const brought = (await api.chain(path))
      .map((item) => membersOf(item, `what was pushed to ${ref}`))
      .filter((one) => one.text('ref') === ref && one.commit('after') === head)
      .flatMap((one) => accountIn(one, 'actor') ?? []);
    return brought.length === 0 ? {} : { pushedBy: brought };
  } catch (error) {
    if (error instanceof HostRefused) return {};
    throw error;
  }
}

/** Whoever asks that it be merged later does not see what is pushed until then. */
function mergerOf(pull: Members): Pick<Facts, 'mergedBy'> {
  const isByHand = pull.isGiven('merged_by') && !pull.isGiven('auto_merge');
  const merger = isByHand ? accountIn(pull, 'merged_by') : null;
  return merger === null ? {} : { mergedBy: merger };
}

function accountIn(members: Members, key: 'actor' | 'merged_by'): Account | null {
  const account = members.textOrNull(key, 'login');
  if (account === null) return null;
  const accountId = members.numberIfGiven(key, 'id');
  return { account, ...(accountId !== null && { accountId }) };
}

type Members = ReturnType<typeof membersOf>;

/**
 * The account of the host's own jobs. Nobody else can have it: names of accounts hold no brackets.
 */
const jobsAccount = 'github-actions[bot]';

/**
 * Who opened it. Where a job did, of a form or a comment, whoever wrote that is the author as soon
 * as they approve the newest commit: then their approval is that of an author, and no second voice.
 * It is not theirs before, since others may have pushed to the branch.
 */
function authorOf(
  pull: Members,
  approvals: readonly Approval[],
  head: string,
): Pick<Facts, 'author' | 'authorId'> {
  const author = pull.textOrNull('user', 'login');
  const proposer = author === jobsAccount ? proposerIn(pull.text('head', 'ref')) : null;
  const own = approvals.find(
    (approval) =>
      proposer !== null && approval.commit === head && isSameProposer(approval, proposer),
  );
  const authorId = own === undefined ? pull.numberIfGiven('user', 'id') : own.accountId;
  return {
    author: own?.account ?? author ?? goneAccount,
    ...(typeof authorId === 'number' && { authorId }),
  };
}

/** For showing: who sent what a job made it of, and the day on which it was opened. */
function askedIn(pull: Members): Pick<Facts, 'asked' | 'opened'> {
  const isByJob = pull.textOrNull('user', 'login') === jobsAccount;
  const proposer = isByJob ? proposerIn(pull.text('head', 'ref')) : null;
  const opened = pull.isGiven('created_at') ? pull.text('created_at').slice(0, 10) : '';
  return {
    ...(proposer !== null && { asked: proposer.account }),
    ...(isCalendarDate(opened) && { opened }),
  };
}

/** A pull request to this very repository, not to a copy of it. */
function wasMergedInto(pull: Members, repository: string, branch: string): boolean {
  return (
    pull.textOrNull('merged_at') !== null &&
    pull.text('base', 'ref') === branch &&
    pull.textOrNull('base', 'repo', 'full_name')?.toLowerCase() === repository.toLowerCase()
  );
}

/**
 * Each reviewer's latest verdict, where that is an approval. A comment changes no verdict; a
 * request for changes and a dismissal take it back. Reviews come in the order in which they were
 * given.
 */
function approvalsIn(reviews: readonly JsonValue[], number: number): readonly Approval[] {
  const latest = new Map<string, Approval | null>();
  for (const item of reviews) {
    const review = membersOf(item, `the reviews of ${number}`);
    const account = review.textOrNull('user', 'login');
    const state = review.text('state');
    if (account === null || state === 'COMMENTED' || state === 'PENDING') continue;
    const key = account.toLowerCase();
    const accountId = review.numberIfGiven('user', 'id');
    const given = { account, ...(accountId !== null && { accountId }) };
    latest.set(key, state === 'APPROVED' ? { ...given, commit: review.commit('commit_id') } : null);
  }
  return [...latest.values()].filter((approval) => approval !== null);
}

function lastLabeller(events: readonly JsonValue[], issue: number, label: string): Labelled | null {
  let last: Labelled | null = null;
  for (const item of events) {
    const event = membersOf(item, `the events of ${issue}`);
    const kind = event.text('event');
    if ((kind !== 'labeled' && kind !== 'unlabeled') || event.text('label', 'name') !== label)
      continue;
    const account = kind === 'labeled' ? event.textOrNull('actor', 'login') : null;
    last = account === null ? null : { account, at: event.textIfGiven('created_at') };
  }
  return last;
}
