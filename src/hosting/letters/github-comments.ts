/** The comments of a repository in the words of GitHub's REST API. */

import type { JsonValue } from '../../proof/json.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import { gitHub } from '../github.ts';
import { isProgram } from '../commenting/programs.ts';
import { issueComments } from './issue-comments.ts';
import type { LetterBox, StandingComment } from './letter-box.ts';

/** Of one repository, `owner/name`. Throws HostRefused where an answer is not as documented. */
export function gitHubLetterBox(api: Api, repository: string): LetterBox {
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const { facts, broughtBy } = gitHub(api, repository);
  return {
    ...{ facts, broughtBy },
    ...issueComments(api, repo),
    since: async (moment) =>
      (await api.list(`${repo}/issues/comments?since=${encodeURIComponent(moment)}`)).map((item) =>
        commentOf(item, 'the comments'),
      ),
    below: async (number) =>
      (await api.list(`${repo}/issues/${number}/comments`)).map((item) =>
        commentOf(item, `the comments on ${number}`),
      ),
  };
}

function commentOf(item: JsonValue, of: string): StandingComment {
  const comment = membersOf(item, of);
  const below = Number(/\/(\d{1,15})$/.exec(comment.text('issue_url'))?.[1] ?? NaN);
  if (Number.isNaN(below)) throw new HostRefused(`The host does not say what ${of} stand below.`);
  const author = comment.textOrNull('user', 'login') ?? 'ghost';
  return {
    id: comment.number('id'),
    below,
    body: comment.textOrNull('body') ?? '',
    author,
    authorId: comment.numberIfGiven('user', 'id'),
    isByProgram: isProgram({ type: comment.textOrNull('user', 'type'), login: author }),
    isEdited: comment.text('created_at') !== comment.text('updated_at'),
  };
}
