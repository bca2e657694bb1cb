/** The questions of `ReviewHost` in the words of GitLab's REST API, version 4. */

import { dateOf, isCalendarDate } from '../../community/dates.ts';
import type { Approval, Facts } from '../../review/facts.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import type { ReviewHost } from '../host.ts';
import { accountOf, anyAccount, authorIn } from './accounts-told.ts';

type Members = ReturnType<typeof membersOf>;

/**
 * The answers of one project, by its whole path; a pull request is a merge request here. Only a
 * merge commit counts as a merge, so that it names by itself what it merged. Who pushed to main is
 * not told. Throws HostRefused where an answer is not as documented.
 */
export function gitLab(api: Api, path: string): ReviewHost {
  const project = `/projects/${encodeURIComponent(path)}`;
  const at = (number: number): string => `${project}/merge_requests/${number}`;
  return {
    facts: (number) => factsOf(number, api, at(number)),
    broughtBy: async (commit, branch) =>
      (await api.list(`${project}/repository/commits/${encodeURIComponent(commit)}/merge_requests`))
        .map((item) => membersOf(item, `the merge requests of ${commit}`))
        .filter(
          (merge) =>
            merge.text('state') === 'merged' &&
            merge.text('target_branch') === branch &&
            merge.textOrNull('merge_commit_sha') === commit,
        )
        .map((merge) => merge.number('iid')),
    pushesTo: async () => null,
    accountId: async (name) => {
      const [found] = (await api.list(`/users?username=${encodeURIComponent(name)}`))
        .map((item) => membersOf(item, `the account ${name}`))
        .filter((user) => user.text('username').toLowerCase() === name.toLowerCase());
      return found?.number('id') ?? null;
    },
    comments: async (number) =>
      (await api.list(`${at(number)}/notes`)).map((item) =>
        membersOf(item, `the comments on ${number}`).textIfGiven('body'),
      ),
    comment: async (number, text) =>
      void (await api.change('POST', `${at(number)}/notes`, { body: text })),
  };
}

async function factsOf(number: number, api: Api, at: string): Promise<Facts> {
  const merge = membersOf(await api.get(at), `merge request ${number}`);
  const versions = (await api.list(`${at}/versions`))
    .map((item) => versionIn(membersOf(item, `the versions of ${number}`)))
    // The host gives the newest first, and may give two the same moment.
    .toReversed()
    .sort((one, other) => one.since - other.since);
  const approved = membersOf(await api.get(`${at}/approvals`), `the approvals of ${number}`);
  const head = merge.commit('sha');
  const newest = versions.at(-1);
  if (newest?.head !== head)
    throw new HostRefused(`GitLab has not taken up what was pushed to ${number} yet. Ask again.`);
  const opened = merge.text('created_at').slice(0, 10);
  const approvals = approved
    .list('approved_by')
    .flatMap((item) => approvalIn(membersOf(item, `the approvals of ${number}`), versions));
  return {
    number: merge.number('iid'),
    ...authorIn(merge, 'author', 'username', {
      ...{ branch: merge.text('source_branch'), isHere: isHere(merge), approvals, head },
    }),
    ...(isCalendarDate(opened) && { opened }),
    base: newest.base,
    head,
    merge: merge.text('state') === 'merged' ? mergeCommitOf(merge) : null,
    ...(await pushersOf(merge, head, opened, api)),
    approvals,
  };
}

/** Whether the branch stands in this project, and in no copy of it. */
export const isHere = (merge: Members): boolean =>
  merge.isGiven('source_project_id') &&
  merge.number('source_project_id') === merge.number('target_project_id');

/** Where it was merged in another way, the newest commit: one that no merge has, and so nobody's. */
const mergeCommitOf = (merge: Members): string =>
  merge.textOrNull('merge_commit_sha') === null
    ? merge.commit('sha')
    : merge.commit('merge_commit_sha');

/** What was proposed since a moment, in milliseconds since 1970. */
interface Version {
  readonly head: string;
  readonly base: string;
  readonly since: number;
}

const versionIn = (version: Members): Version => ({
  head: version.commit('head_commit_sha'),
  base: version.commit('base_commit_sha'),
  since: momentIn(version, 'created_at'),
});

/** Milliseconds for which a version must have stood, where there was another, to be approved. */
const margin = 60_000;

/**
 * GitLab ties an approval to no commit. It counts for the version that stood when it was given; for
 * the one before it, where that came within the minute: whoever approved may not have seen it.
 */
function approvalIn(given: Members, versions: readonly Version[]): readonly Approval[] {
  const account = accountOf(given, 'user', 'username');
  if (!given.isGiven('approved_at'))
    throw new HostRefused(
      'This GitLab does not say when somebody approved: it is too old for this.',
    );
  const moment = momentIn(given, 'approved_at');
  const before = versions.filter(({ since }) => since <= moment);
  const seen = before.findLast(({ since }) => since <= moment - margin) ?? before[0];
  return account === null || seen === undefined ? [] : [{ ...account, commit: seen.head }];
}

function momentIn(members: Members, key: string): number {
  const moment = Date.parse(members.text(key));
  if (Number.isNaN(moment)) throw new HostRefused(`GitLab says a time that is none: ${key}.`);
  return moment;
}

/**
 * Who pushed the newest commit since the merge request was opened, by the events of the project of
 * its branch. A project that is gone or that the token may not see tells nobody. Of a push of more than
 * three branches GitLab tells no more than who it was: where no other brought that commit, it was one of
 * these, unless they are the author's.
 */
async function pushersOf(
  merge: Members,
  head: string,
  opened: string,
  api: Api,
): Promise<Pick<Facts, 'pushedBy'>> {
  if (!merge.isGiven('source_project_id')) return {};
  try {
    // The day that is named is left out by the host.
    const path = `/projects/${merge.number('source_project_id')}/events?action=pushed`;
    const pushes = (await api.list(`${path}&after=${dayBefore(opened)}`))
      .map((item) => membersOf(item, 'what was pushed'))
      .filter((one) => one.isGiven('push_data'));
    const branch = merge.text('source_branch');
    const exact = pushes.filter(
      (one) =>
        one.textOrNull('push_data', 'ref') === branch &&
        one.textOrNull('push_data', 'commit_to') === head,
    );
    const author = merge.numberIfGiven('author', 'id');
    const bulk = pushes.filter(
      (one) =>
        (one.numberIfGiven('push_data', 'ref_count') ?? 0) > 0 &&
        one.textOrNull('push_data', 'ref_type') === 'branch' &&
        one.numberIfGiven('author', 'id') !== author,
    );
    const pushedBy = (exact.length > 0 ? exact : bulk).map((one) =>
      anyAccount(one, 'author', 'username'),
    );
    return pushedBy.length === 0 ? {} : { pushedBy };
  } catch (error) {
    if (error instanceof HostRefused) return {};
    throw error;
  }
}

const dayBefore = (day: string): string =>
  dateOf(new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000));
