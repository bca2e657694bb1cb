/**
 * `/claims first-talk 2026-05-09 [Talk: Given] -- Evening of talks` in a comment: the words by which an
 * organiser takes all claims of an event at once, and says what everybody reached.
 */

import { isCalendarDate } from '../../community/dates.ts';
import { fill } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import {
  type BracketsSaid,
  bracketsSaid,
  looksLikeDay,
  quoted,
  splitAtDashes,
} from '../commenting/award-comment.ts';
import { spokenLines } from '../commenting/spoken-lines.ts';

/** An event, by which claims are known. */
export interface AskedEvent extends Omit<BracketsSaid, 'exception'> {
  readonly badge: string;
  readonly date: string;
  /** What it is called; null where the comment leaves that open. */
  readonly event: string | null;
}

const example = '`/claims first-talk 2026-05-09 -- Evening of talks`';

/**
 * Reads a comment, as Markdown: the event whose claims are asked for, or a sentence where it is
 * begun and cannot be read. Null where the comment does not ask for claims.
 */
export function claimsAskedIn(comment: string, { host }: Words): AskedEvent | string | null {
  const says = host.comments.claims;
  const lines = spokenLines(comment).filter((line) => /^\/claims(?:\s|$)/i.test(line));
  const [line] = lines;
  if (line === undefined) return null;
  if (lines.length > 1) return says.one;
  const { asked, reason } = splitAtDashes(line.slice('/claims'.length));
  const { others, exception, ...reached } = bracketsSaid(asked);
  if (exception !== null) return says.exception;
  const [badge, date, ...rest] = others.split(/\s+/u).filter((word) => word !== '');
  if (badge === undefined || date === undefined || rest.length > 0)
    return fill(says.wants, { example });
  if (!looksLikeDay(date) || !isCalendarDate(date))
    return fill(says.day, { word: quoted(date), example });
  const event = reason?.trim() ?? '';
  return { badge, date, event: event === '' ? null : event, ...reached };
}
