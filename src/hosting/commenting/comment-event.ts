/**
 * The event that somebody wrote a comment, as the host hands it to a job (GitHub's webhook
 * `issue_comment`, action `created`).
 */

import { membersOf } from '../answers.ts';
import { HostRefused } from '../api.ts';
import { eventIn } from '../issue-event.ts';
import { isProgram } from './programs.ts';

export interface WrittenComment {
  /** The host's number of the comment, and of the issue or pull request below which it stands. */
  readonly id: number;
  readonly below: number;
  /** As it was when it was written: a later edit does not count. */
  readonly body: string;
  readonly author: string;
  /** The host's number of the account; null where it gives none. */
  readonly authorId: number | null;
  /** True where a program wrote it, this one among them. */
  readonly isByProgram: boolean;
}

/** Reads the event. Throws HostRefused where it is another one. */
export function writtenComment(text: string): WrittenComment {
  const event = eventIn(text);
  if (event.text('action') !== 'created')
    throw new HostRefused('This event is not that of a new comment.');
  const comment = membersOf(event.object('comment'), 'the comment');
  const author = comment.textOrNull('user', 'login') ?? 'ghost';
  const body = comment.textOrNull('body') ?? '';
  return {
    id: comment.number('id'),
    below: event.number('issue', 'number'),
    body,
    author,
    authorId: comment.numberIfGiven('user', 'id'),
    isByProgram:
      isProgram({ type: comment.textOrNull('user', 'type'), login: author }) ||
      body.includes(answerMark),
  };
}

const answerMark = '<!-- answers comment ';

/** What an answer of ours ends with: whose it is, so that none is given twice, and none answered. */
export const answerTo = (id: number): string => `${answerMark}${id} -->`;
