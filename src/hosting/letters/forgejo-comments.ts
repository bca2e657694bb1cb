/** The comments of a repository in the words of the API that Forgejo and Gitea share. */

import type { JsonValue } from '../../proof/json.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import { forgejo } from '../elsewhere/forgejo.ts';
import { issueComments } from './issue-comments.ts';
import type { LetterBox, StandingComment } from './letter-box.ts';
import { ownAccount } from './own-account.ts';

/**
 * Of one repository, `owner/name`. The host marks no programs: what the account of the token wrote is
 * the program's, so the token is that of an account of its own. Throws HostRefused where an answer is
 * not as documented.
 */
export function forgejoLetterBox(api: Api, repository: string): LetterBox {
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const { facts, broughtBy } = forgejo(api, repository);
  const own = ownAccount(api, 'login');
  return {
    ...{ facts, broughtBy },
    ...issueComments(api, repo),
    since: async (moment) => {
      const isOwn = await own();
      const list = await api.pages(`${repo}/issues/comments?since=${encodeURIComponent(moment)}`);
      return list.map((item) => commentOf(item, null, isOwn));
    },
    // This list has no pages.
    below: async (number) => {
      const [isOwn, answer] = [await own(), await api.get(`${repo}/issues/${number}/comments`)];
      if (!Array.isArray(answer))
        throw new HostRefused(`The host's answer about the comments on ${number} is not a list.`);
      return answer.map((item) => commentOf(item, number, isOwn));
    },
  };
}

/** `below`: what it stands below, where that was asked for; else the comment names it. */
function commentOf(
  item: JsonValue,
  below: number | null,
  isOwn: (author: string) => boolean,
): StandingComment {
  const comment = membersOf(item, 'a comment');
  const page = comment.textIfGiven('pull_request_url') || comment.textIfGiven('issue_url');
  const number = below ?? Number(/\/(\d{1,15})$/.exec(page)?.[1] ?? NaN);
  if (Number.isNaN(number))
    throw new HostRefused('The host does not say what a comment stands below.');
  const author = comment.textOrNull('user', 'login') ?? 'ghost';
  return {
    ...{ id: comment.number('id'), below: number, author },
    body: comment.textIfGiven('body'),
    authorId: comment.numberIfGiven('user', 'id'),
    isByProgram: isOwn(author),
    isEdited: comment.text('created_at') !== comment.text('updated_at'),
  };
}
