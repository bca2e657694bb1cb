/**
 * What GitHub's REST API and that of Forgejo and Gitea, which follows it, ask for in the same words: issues
 * and pull requests have numbers of one kind there, and comments one list.
 */

import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import { commentIn } from './comment-event.ts';
import { isProgram } from './programs.ts';
import type { Host, Thread } from '../host.ts';
import { openedOnce } from './opened-once.ts';

type Shared = Pick<
  Host,
  'comment' | 'issue' | 'commentAt' | 'said' | 'say' | 'thread' | 'openFrom' | 'open' | 'close'
>;

/** What these hosts are asked in words of their own. */
interface Own extends Pick<Host, 'comments' | 'openFrom'> {
  /** The status by which the host refuses a second pull request from one branch. */
  readonly refusalOfSecond: number;
}

/**
 * Issues, comments and pull requests, one by one; `repo`: the path of the repository in the API. Throws HostRefused where an answer is not as documented.
 */
export function numberedTogether(
  api: Api,
  repo: string,
  { comments, openFrom, refusalOfSecond }: Own,
): Shared {
  const comment: Host['comment'] = async (number, text) =>
    void (await api.change('POST', `${repo}/issues/${number}/comments`, { body: text }));
  return {
    comment,
    issue: async (number, since) => {
      const issue = membersOf(await api.get(`${repo}/issues/${number}`), `issue ${number}`);
      if (issue.isGiven('pull_request'))
        throw new HostRefused(`${number} is a pull request, and no form.`);
      const author = issue.textOrNull('user', 'login') ?? 'ghost';
      const authorId = issue.numberIfGiven('user', 'id');
      return {
        number: issue.number('number'),
        ...{ body: issue.textIfGiven('body'), author, authorId },
        isByProgram: isProgram({ type: typeIn(issue), login: author, id: authorId }),
        isOpen: issue.text('state') === 'open',
        isChanged: isChangedSince(issue.text('updated_at'), since),
      };
    },
    commentAt: async (below, id) => commentAt(below, id, api, repo),
    said: ({ number }) => comments(number),
    say: ({ number }, text) => comment(number, text),
    thread: (number, isPull) => ({ number, isPull, name: `#${number}` }),
    openFrom,
    open: (request) =>
      openedOnce(
        () => opened(request, api, repo),
        refusalOfSecond,
        () => openFrom(request.from),
      ),
    close: async (number) =>
      void (await api.change('PATCH', `${repo}/pulls/${number}`, { state: 'closed' })),
  };
}

async function opened(
  { title, body, from, into }: Parameters<Host['open']>[0],
  api: Api,
  repo: string,
): Promise<number> {
  const request = { title, body, head: from, base: into };
  const answer = await api.change('POST', `${repo}/pulls`, request);
  return membersOf(answer, 'the new pull request').number('number');
}

/** The type of whoever wrote something, which GitHub alone tells. */
const typeIn = (told: ReturnType<typeof membersOf>): string =>
  membersOf(told.isGiven('user') ? told.object('user') : {}, 'an account').textIfGiven('type');

async function commentAt(
  below: Thread,
  id: number,
  api: Api,
  repo: string,
): ReturnType<Host['commentAt']> {
  const answer = await api.get(`${repo}/issues/comments/${id}`);
  const told = membersOf(answer, `comment ${id}`);
  const page = told.textIfGiven('pull_request_url') || told.textIfGiven('issue_url');
  if (Number(/\/(\d{1,15})$/.exec(page)?.[1]) !== below.number)
    throw new HostRefused(`Comment ${id} does not stand below ${below.name}.`);
  return told.text('created_at') === told.text('updated_at') ? commentIn(answer, below) : null;
}

/** What a host itself writes down beside a label comes this much later, at most, in milliseconds. */
const margin = 60_000;

/**
 * Whether something was changed after a moment, both as hosts say times. They tell no edit of a text: an
 * answer below it, or another label, looks the same.
 */
export const isChangedSince = (changed: string, since: string): boolean =>
  !(Date.parse(changed) <= Date.parse(since) + margin);
