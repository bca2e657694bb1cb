/** What GitHub's REST API and that of Forgejo and Gitea, which follows it, ask for in the same words. */

import { membersOf } from '../answers.ts';
import type { Api } from '../api.ts';
import type { LetterBox } from './letter-box.ts';

/**
 * Writes, changes and removes comments below issues and pull requests; `repo`: the path of the
 * repository in the API. Throws HostRefused where an answer is not as documented.
 */
export function issueComments(
  api: Api,
  repo: string,
): Pick<LetterBox, 'say' | 'rewrite' | 'remove'> {
  const at = (comment: number): string => `${repo}/issues/comments/${comment}`;
  return {
    say: async (below, text) =>
      membersOf(
        await api.change('POST', `${repo}/issues/${below}/comments`, { body: text }),
        'the new comment',
      ).number('id'),
    rewrite: async (comment, text) => void (await api.change('PATCH', at(comment), { body: text })),
    remove: (comment) => api.remove(at(comment)),
  };
}
