/**
 * The event that a label was put on an issue, as the host hands it to a job: the webhook `issues` of
 * GitHub, action `labeled`; of Forgejo and Gitea, action `label_updated`, of which only a new Forgejo
 * names the label. Of what GitLab's webhook sends, only the number is taken, since whoever has the address
 * that it goes to can send anything there.
 */

import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import type { JsonValue } from '../proof/json.ts';
import { membersOf } from './answers.ts';
import { HostRefused } from './api.ts';

/** A form that somebody sent. */
export interface SentForm {
  readonly number: number;
  readonly body: string;
  readonly author: string;
  /** The host's number of that account; null where it gives none. */
  readonly authorId: number | null;
}

/** What an event says of a form, or an option: all of it as it was then, or its number alone. */
export interface FormEvent {
  readonly number: number;
  /** As it was when the label was set, where the host's own event says so. */
  readonly form: SentForm | null;
  /** The label that was set; null where the event does not name it. */
  readonly label: string | null;
  /** When the form, as it is in the event, was changed last (ISO 8601); empty where that is not asked. */
  readonly changed: string;
}

/** A form by its number alone. */
export const formByNumber = (number: number): FormEvent => ({
  ...{ number, form: null, label: null, changed: '' },
});

/**
 * Reads the event; null for one of GitLab in which no label changed. Throws HostRefused where it is
 * another one.
 */
export function formEvent(text: string): FormEvent | null {
  const event = eventIn(text);
  if (event.isGiven('object_kind')) return ofGitLab(event);
  const action = event.text('action');
  if (action !== 'labeled' && action !== 'label_updated')
    throw new HostRefused('This event is not that of a label.');
  const issue = membersOf(event.object('issue'), 'the issue');
  const form = {
    number: issue.number('number'),
    body: issue.textIfGiven('body'),
    author: issue.textOrNull('user', 'login') ?? 'ghost',
    authorId: issue.numberIfGiven('user', 'id'),
  };
  const isNamed = action === 'labeled' || event.isGiven('label');
  return {
    ...{ number: form.number, form },
    label: isNamed ? event.text('label', 'name') : null,
    changed: isNamed ? '' : issue.text('updated_at'),
  };
}

/** An issue that was opened with labels, or whose labels changed. */
function ofGitLab(event: ReturnType<typeof membersOf>): FormEvent | null {
  if (event.text('object_kind') !== 'issue') return null;
  const changes = event.isGiven('changes') ? event.object('changes') : {};
  const isNew = membersOf(event.object('object_attributes'), 'the issue').textIfGiven('action');
  return 'labels' in changes || isNew === 'open'
    ? formByNumber(event.number('object_attributes', 'iid'))
    : null;
}

/** The members of an event of the host. Throws HostRefused where the text is no JSON. */
export function eventIn(text: string): ReturnType<typeof membersOf> {
  return membersOf(parsed(text), 'the event');
}

function parsed(text: string): JsonValue {
  try {
    return parseStrictJson(text, { maxDepth: 32 });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new HostRefused(`The event is not JSON: ${error.message}`);
  }
}
