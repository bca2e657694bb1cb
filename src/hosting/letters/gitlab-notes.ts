/** The comments ("notes") on merge requests in the words of GitLab's REST API, version 4. */

import type { JsonValue } from '../../proof/json.ts';
import { membersOf } from '../answers.ts';
import { type Api, HostRefused } from '../api.ts';
import { gitLab } from '../elsewhere/gitlab.ts';
import type { LetterBox, StandingComment } from './letter-box.ts';
import { ownAccount } from './own-account.ts';

/**
 * Of one project, by its whole path; merge requests alone, since issues are counted apart. What the
 * account of the token wrote is the program's. Throws HostRefused where an answer is not as documented.
 */
export function gitLabLetterBox(api: Api, path: string): LetterBox {
  const merges = `/projects/${encodeURIComponent(path)}/merge_requests`;
  const { facts, broughtBy } = gitLab(api, path);
  /** Below what each note stands that was seen: without it the host finds none. */
  const places = new Map<number, number>();
  const own = ownAccount(api, 'username');
  const below = async (number: number): Promise<readonly StandingComment[]> => {
    const isOwn = await own();
    const notes = await api.list(`${merges}/${number}/notes`);
    const comments = notes.flatMap((item) => noteOf(item, number, isOwn));
    for (const { id } of comments) places.set(id, number);
    return comments;
  };
  const at = (note: number): string => {
    const number = places.get(note);
    if (number === undefined) throw new HostRefused(`Nobody knows what note ${note} stands below.`);
    return `${merges}/${number}/notes/${note}`;
  };
  return {
    ...{ facts, broughtBy, below },
    since: async (moment) => {
      const found: StandingComment[] = [];
      const changed = `${merges}?scope=all&updated_after=${encodeURIComponent(moment)}`;
      for (const item of await api.list(changed)) {
        found.push(...(await below(membersOf(item, 'the merge requests').number('iid'))));
      }
      return found;
    },
    say: async (number, text) => {
      const answer = await api.change('POST', `${merges}/${number}/notes`, { body: text });
      const id = membersOf(answer, 'the new note').number('id');
      places.set(id, number);
      return id;
    },
    rewrite: async (note, text) => void (await api.change('PUT', at(note), { body: text })),
    remove: (note) => api.remove(at(note)),
  };
}

/** None where the host itself tells of an event. */
function noteOf(
  item: JsonValue,
  below: number,
  isOwn: (author: string) => boolean,
): readonly StandingComment[] {
  const note = membersOf(item, `the notes on ${below}`);
  if (note.isTrue('system')) return [];
  const author = note.textOrNull('author', 'username') ?? 'ghost';
  return [
    {
      ...{ id: note.number('id'), below, author },
      body: note.textIfGiven('body'),
      authorId: note.numberIfGiven('author', 'id'),
      isByProgram: isOwn(author),
      isEdited: note.text('created_at') !== note.text('updated_at'),
    },
  ];
}
