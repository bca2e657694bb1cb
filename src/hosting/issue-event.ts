/**
 * The event that a label was put on an issue, as the host hands it to a job (GitHub's webhook
 * `issues`, action `labeled`).
 */

import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import type { JsonValue } from '../proof/json.ts';
import { membersOf } from './answers.ts';
import { HostRefused } from './api.ts';

export interface LabelledIssue {
  readonly number: number;
  /** As it was when the label was set: a later edit does not count. */
  readonly body: string;
  readonly author: string;
  /** The host's number of that account; null where it gives none. */
  readonly authorId: number | null;
  readonly label: string;
}

/** Reads the event. Throws HostRefused where it is another one. */
export function labelledIssue(text: string): LabelledIssue {
  const event = eventIn(text);
  if (event.text('action') !== 'labeled')
    throw new HostRefused('This event is not that of a label.');
  return {
    number: event.number('issue', 'number'),
    body: event.textOrNull('issue', 'body') ?? '',
    author: event.textOrNull('issue', 'user', 'login') ?? 'ghost',
    authorId: membersOf(event.object('issue'), 'the issue').numberIfGiven('user', 'id'),
    label: event.text('label', 'name'),
  };
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
