/** The questions of `Host` in the words of the API that Forgejo and Gitea share. */

import type { JsonValue } from '../../proof/json.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import type { Host, Labelled } from '../host.ts';
import { numberedTogether } from '../commenting/numbered-together.ts';
import { isProgram } from '../commenting/programs.ts';
import { branchOf, forgejo, timelineOf } from './forgejo.ts';

/**
 * The answers of one repository, `owner/name`. Throws HostRefused where an answer is not as documented.
 */
export function forgejoForms(api: Api, repository: string): Host {
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const asked = forgejo(api, repository);
  return {
    ...asked,
    ...numberedTogether(api, repo, {
      comments: asked.comments,
      openFrom: (branch) => openOf(branch, repository, api, repo),
      refusalOfSecond: 409,
    }),
    mayWrite: (account) => mayWrite(account, api, repo),
    labelledBy: async (issue, label) =>
      lastLabeller(await timelineOf(issue, api, repo), issue, label),
    openIssues: async () =>
      (await api.pages(`${repo}/issues?state=open&type=issues`))
        .map((item) => membersOf(item, 'open issues'))
        .filter((issue) => !issue.isGiven('pull_request'))
        .map((issue) => {
          const author = issue.textOrNull('user', 'login') ?? 'ghost';
          const authorId = issue.numberIfGiven('user', 'id');
          return {
            number: issue.number('number'),
            ...{ body: issue.textIfGiven('body'), author, authorId },
            isByProgram: isProgram({ type: null, login: author, id: authorId }),
          };
        }),
  };
}

/**
 * Whether the host would have the account assigned to issues: those who may write, whoever asks. What each
 * may exactly, it tells administrators alone, whose token no job should hold. In an organisation it names
 * teams as well that may only read pull requests; that the label counts takes the right to set labels, too.
 */
async function mayWrite(account: string, api: Api, repo: string): Promise<boolean> {
  const answer = await api.get(`${repo}/assignees`);
  if (!Array.isArray(answer))
    throw new HostRefused("The host's answer about who may write is not a list.");
  return answer
    .map((item) => membersOf(item, 'who may write').text('login'))
    .some((login) => login.toLowerCase() === account.toLowerCase());
}

/** By the timeline: `label`, with the text `1` where it was put on, and an empty one where it was taken off. */
function lastLabeller(
  timeline: readonly JsonValue[],
  issue: number,
  label: string,
): Labelled | null {
  let last: Labelled | null = null;
  for (const item of timeline) {
    const event = membersOf(item, `the timeline of ${issue}`);
    if (event.textIfGiven('type') !== 'label' || !event.isGiven('label')) continue;
    if (event.text('label', 'name') !== label) continue;
    const account = event.textIfGiven('body') === '1' ? event.textOrNull('user', 'login') : null;
    last = account === null ? null : { account, at: event.text('created_at') };
  }
  return last;
}

/** A branch of the same name in a copy of the repository is another one. */
async function openOf(
  branch: string,
  repository: string,
  api: Api,
  repo: string,
): Promise<number | null> {
  const found = (await api.pages(`${repo}/pulls?state=open`))
    .map((item) => membersOf(item, 'open pull requests'))
    .find(
      (pull) =>
        branchOf(pull) === branch &&
        pull.textOrNull('head', 'repo', 'full_name')?.toLowerCase() === repository.toLowerCase(),
    );
  return found?.number('number') ?? null;
}
