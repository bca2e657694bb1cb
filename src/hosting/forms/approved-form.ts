/** The form that somebody who may merge approved, as it was then. */

import type { Host } from '../host.ts';
import type { FormEvent, SentForm } from '../issue-event.ts';
import { isChangedSince } from '../commenting/numbered-together.ts';
import { approverOf } from '../proposing.ts';

/** A form to make a proposal of; or why there is none, which is a mistake where `isRefused`. */
export type ApprovedForm =
  | { readonly form: SentForm; readonly approver: string }
  | { readonly why: string; readonly isRefused: boolean };

/**
 * The form of an event as it was when somebody who may merge approved it. An event that does not name its
 * label is none of ours where the form does not bear the label: it comes with every other label, too. Nor is
 * one of another label, which no mistake brings: not every host lets a job choose among them.
 * What was changed since the approval is refused, where the event does not say what stood there then.
 */
export async function approvedForm(
  { number, form, label: set, changed }: FormEvent,
  label: string,
  host: Host,
): Promise<ApprovedForm> {
  if (set !== null && set !== label)
    return { why: `The label of this event is not ${label}.`, isRefused: false };
  const approval = await approverOf(host, number, label);
  if ('refusal' in approval)
    return { why: approval.refusal, isRefused: set !== null || approval.isOn };
  const { approver, at } = approval;
  if (form !== null)
    return changed !== '' && isChangedSince(changed, at)
      ? changedSince(number, label)
      : { form, approver };
  const issue = await host.issue(number, at);
  if (!issue.isOpen) return { why: `Issue ${number} is closed.`, isRefused: false };
  return issue.isChanged ? changedSince(number, label) : { form: issue, approver };
}

const changedSince = (number: number, label: string): ApprovedForm => ({
  why:
    `Issue ${number} was changed since the label ${label} was put on it, or written below: look at it, ` +
    'take the label off, and put it on again.',
  isRefused: true,
});
