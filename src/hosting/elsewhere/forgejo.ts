/** The questions of `ReviewHost` in the words of the API that Forgejo and Gitea share. */

import { isCalendarDate } from '../../community/dates.ts';
import type { JsonValue } from '../../proof/json.ts';
import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';
import type { Approval, Facts } from '../../review/facts.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import type { ReviewHost } from '../host.ts';
import { accountOf, anyAccount, authorIn } from './accounts-told.ts';

type Members = ReturnType<typeof membersOf>;

/**
 * The answers of one repository, `owner/name`. Only a merge commit counts as a merge: whoever may
 * write can call any single commit of main the one that merged a pull request ("manually merged"),
 * but a merge names what it merged by itself. Who pushed to main is not told. Throws HostRefused
 * where an answer is not as documented.
 */
export function forgejo(api: Api, repository: string): ReviewHost {
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  return {
    facts: (number) => factsOf(number, api, repo),
    broughtBy: async (commit, branch) => {
      const answer = await orNull(api.get(`${repo}/commits/${encodeURIComponent(commit)}/pull`));
      if (answer === null) return [];
      const pull = membersOf(answer, `the pull request of ${commit}`);
      const isIts =
        pull.isTrue('merged') &&
        pull.text('base', 'ref') === branch &&
        pull.commit('merge_commit_sha') === commit;
      return isIts && (await isMerge(commit, api, repo)) ? [pull.number('number')] : [];
    },
    pushesTo: async () => null,
    accountId: async (name) => {
      const answer = await orNull(api.get(`/users/${encodeURIComponent(name)}`));
      return answer === null ? null : membersOf(answer, `the account ${name}`).number('id');
    },
    // This list has no pages.
    comments: async (number) => {
      const answer = await api.get(`${repo}/issues/${number}/comments`);
      if (!Array.isArray(answer))
        throw new HostRefused(`The host's answer about the comments on ${number} is not a list.`);
      return answer.map((item) => membersOf(item, `the comments on ${number}`).textIfGiven('body'));
    },
    comment: async (number, text) =>
      void (await api.change('POST', `${repo}/issues/${number}/comments`, { body: text })),
  };
}

/**
 * All that became of an issue or a pull request, the oldest first. From a page the host takes what the
 * token may not see, and one of which nothing is left looks like the one behind the last. Asked for no
 * page, Forgejo gives all there is; the newest Gitea gives its first page, which is no more than is known.
 */
export async function timelineOf(
  number: number,
  api: Api,
  repo: string,
): Promise<readonly JsonValue[]> {
  const path = `${repo}/issues/${number}/timeline`;
  const paged = await api.pages(path);
  const whole = await api.get(path);
  return Array.isArray(whole) && whole.length > paged.length ? whole : paged;
}

/** Null where there is no such thing. */
async function orNull(asked: Promise<JsonValue>): Promise<JsonValue> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HostRefused && error.status === 404) return null;
    throw error;
  }
}

async function isMerge(commit: string, api: Api, repo: string): Promise<boolean> {
  const answer = await api.get(`${repo}/git/commits/${encodeURIComponent(commit)}`);
  return membersOf(answer, `the commit ${commit}`).list('parents').length > 1;
}

async function factsOf(number: number, api: Api, repo: string): Promise<Facts> {
  const of = `pull request ${number}`;
  const pull = membersOf(await api.get(`${repo}/pulls/${number}`), of);
  const head = await headOf(number, api, repo);
  const approvals = approvalsIn(await api.pages(`${repo}/pulls/${number}/reviews`), number);
  const opened = pull.text('created_at').slice(0, 10);
  return {
    number: pull.number('number'),
    ...authorIn(pull, 'user', 'login', {
      ...{ branch: branchOf(pull), isHere: isHere(pull), approvals, head },
    }),
    ...(isCalendarDate(opened) && { opened }),
    base: pull.commit('merge_base'),
    head,
    merge: pull.isTrue('merged') ? pull.commit('merge_commit_sha') : null,
    ...(await pushersOf(number, head, api, repo)),
    approvals,
  };
}

/**
 * The branch of a pull request: `label` goes on naming it when it is gone, `ref` does not. Empty where something
 * was proposed without a branch ("AGit").
 */
export const branchOf = (pull: Members): string =>
  membersOf(pull.object('head'), 'a branch').textIfGiven('label');

/** Whether the branch stands in this repository; the host has -1 for one that is gone. */
function isHere(pull: Members): boolean {
  const id = pull.numberIfGiven('head', 'repo_id');
  return id !== null && id === pull.numberIfGiven('base', 'repo_id');
}

/**
 * The newest commit that was proposed. What the pull request names as its head is where its branch
 * stands now, also after it was merged; the ref of the pull request stays.
 */
async function headOf(number: number, api: Api, repo: string): Promise<string> {
  const ref = `refs/pull/${number}/head`;
  const answer = await api.get(`${repo}/git/${ref}`);
  const found = (Array.isArray(answer) ? answer : [answer])
    .map((item) => membersOf(item, ref))
    .find((one) => one.text('ref') === ref);
  if (found === undefined)
    throw new HostRefused(`The host's answer about ${ref} does not name it.`);
  return found.commit('object', 'sha');
}

/** Of each reviewer the latest verdict that stands, where that is an approval. */
function approvalsIn(reviews: readonly JsonValue[], number: number): readonly Approval[] {
  const latest = new Map<string, Approval | null>();
  for (const item of reviews) {
    const review = membersOf(item, `the reviews of ${number}`);
    const state = review.text('state');
    const account = accountOf(review, 'user', 'login');
    if (account === null || /^(?:COMMENT|PENDING|REQUEST_REVIEW)$/.test(state)) continue;
    const isApproval = state === 'APPROVED' && !review.isTrue('dismissed');
    const commit = isApproval ? review.commit('commit_id') : null;
    latest.set(account.account.toLowerCase(), commit === null ? null : { ...account, commit });
  }
  return [...latest.values()].filter((approval) => approval !== null);
}

/**
 * Who pushed the newest commit since the pull request was opened, by its timeline: `pull_push`, in
 * whose text the host lists the commits. What was there before, its author opened it with.
 */
async function pushersOf(
  number: number,
  head: string,
  api: Api,
  repo: string,
): Promise<Pick<Facts, 'pushedBy'>> {
  const pushedBy = (await timelineOf(number, api, repo))
    .map((item) => membersOf(item, `the timeline of ${number}`))
    .filter((one) => one.textIfGiven('type') === 'pull_push' && endsIn(one, head, number))
    .map((one) => anyAccount(one, 'user', 'login'));
  return pushedBy.length === 0 ? {} : { pushedBy };
}

function endsIn(push: Members, head: string, number: number): boolean {
  try {
    const body = parseStrictJson(push.text('body'), { maxDepth: 8 });
    return membersOf(body, `a push to ${number}`).list('commit_ids').at(-1) === head;
  } catch (error) {
    if (error instanceof JsonError)
      throw new HostRefused(`The host tells of a push to ${number} in a form that nobody knows.`);
    throw error;
  }
}
