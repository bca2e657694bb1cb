/**
 * The event that somebody wrote a comment, as the host hands it to a job: the webhook `issue_comment`,
 * action `created`, of GitHub, Forgejo and Gitea. Of what GitLab's webhook sends, `note`, only numbers
 * are taken, since whoever has the address that it goes to can send anything there.
 */

import type { JsonValue } from '../../proof/json.ts';
import { membersOf } from '../answers.ts';
import { HostRefused } from '../api.ts';
import type { Host, Thread, WrittenComment } from '../host.ts';
import { eventIn } from '../issue-event.ts';
import { isProgram } from './programs.ts';

/**
 * The comment of an event of any host; null where it is none to read: an edited one, or something else that
 * GitLab sends to the same address. Throws HostRefused where the event is another one.
 */
export async function commentOf(
  text: string,
  host: Pick<Host, 'commentAt' | 'thread'>,
): Promise<WrittenComment | null> {
  const event = eventIn(text);
  if (!event.isGiven('object_kind')) return writtenComment(text);
  const isPull = event.isGiven('merge_request');
  if (event.text('object_kind') !== 'note' || !(isPull || event.isGiven('issue'))) return null;
  const of = isPull ? 'merge_request' : 'issue';
  const number = membersOf(event.object(of), 'the event').number('iid');
  return host.commentAt(host.thread(number, isPull), event.number('object_attributes', 'id'));
}

/** Reads the event of GitHub, Forgejo or Gitea. Throws HostRefused where it is another one. */
export function writtenComment(text: string): WrittenComment {
  const event = eventIn(text);
  if (event.text('action') !== 'created')
    throw new HostRefused('This event is not that of a new comment.');
  const number = event.number('issue', 'number');
  return commentIn(event.object('comment'), { number, isPull: false, name: `#${number}` });
}

/** A comment in the words that GitHub, Forgejo and Gitea share. */
export function commentIn(value: JsonValue, below: Thread): WrittenComment {
  const comment = membersOf(value, 'a comment');
  const author = comment.textOrNull('user', 'login') ?? 'ghost';
  const body = comment.textIfGiven('body');
  const authorId = comment.numberIfGiven('user', 'id');
  const type = membersOf(comment.isGiven('user') ? comment.object('user') : {}, 'an account');
  return {
    ...{ id: comment.number('id'), below, body, author, authorId },
    isByProgram: isByProgram(body, { type: type.textIfGiven('type'), login: author, id: authorId }),
  };
}

/** Whether a program wrote a comment: whoever it is, or this one, which marks its answers. */
export const isByProgram = (body: string, account: Parameters<typeof isProgram>[0]): boolean =>
  isProgram(account) || body.includes(answerMark);

const answerMark = '<!-- answers comment ';

/** What an answer of ours ends with: whose it is, so that none is given twice, and none answered. */
export const answerTo = (id: number): string => `${answerMark}${id} -->`;
