/** What somebody did, said rightly: day, reasons and evidence of an award. */

import { isCalendarDate } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Badge, Community } from '../../community/model.ts';
import type { AuthoredFile } from '../authored.ts';
import { dateRefusals, evidenceRefusals } from '../award.ts';
import { none } from './corrected-profile.ts';
import { withBody, withoutKey, withValue } from '../front-matter-edit.ts';
import { idOf, textOf } from '../standing-award.ts';

/** What is to be said of an award; null: as it is. */
export interface AwardWords {
  readonly date: string | null;
  /** Markdown, or `none`. */
  readonly note: string | null;
  /** All of it anew: addresses, or `none` alone. */
  readonly evidence: readonly string[] | null;
}

interface Corrected {
  /** Null where nothing changes. */
  readonly file: AuthoredFile | null;
  readonly refusals: readonly string[];
}

/** The award's file with these words in it; `award`: null where none was named. */
export function correctedAward(
  award: Award | null,
  wish: AwardWords,
  existing: readonly CommunityFile[],
  { badges, awards }: Community,
  now: Date,
): Corrected {
  const { date, note } = wish;
  const given = wish.evidence?.[0] === none && wish.evidence.length === 1 ? [] : wish.evidence;
  if (date === null && note === null && given === null) return { file: null, refusals: [] };
  if (award === null)
    return {
      file: null,
      refusals: ['--date, --note and --evidence are about one award: name RECIPIENT/AWARD.'],
    };
  const badge = badges.find(({ slug }) => slug === award.badge);
  const refusals = [
    ...(date === null ? [] : dateRefusals(date, badge, now)),
    ...(date === null ? [] : afterwards(award, badge, date)),
    ...(date === null ? [] : outOfOrder(award, awards, date)),
    ...evidenceRefusals(given ?? []),
  ];
  if (refusals.length > 0) return { file: null, refusals };
  const before = textOf(award.path, existing);
  let text = before;
  if (date !== null && date !== award.date) text = withValue(text, 'date', date);
  if (given !== null) text = withEvidence(text, award, given);
  if (note !== null) text = withNote(text, award, note);
  const file = text === before ? null : { path: award.path, text, replace: true };
  return { file, refusals: [] };
}

function afterwards(award: Award, badge: Badge | undefined, date: string): string[] {
  const { revoked, expires } = award;
  const last = badge?.retired?.date;
  if (last !== undefined && last < date && award.date <= last)
    return [`--date ${date} is after the last day of the badge \`${award.badge}\`, ${last}.`];
  const end = [revoked?.date, expires].find((day) => typeof day === 'string' && day < date);
  return end === undefined || end === null || !isCalendarDate(date)
    ? []
    : [`--date ${date} is after the end of \`${idOf(award)}\`, ${end}.`];
}

/** What an award rests on was there before it, as it was when that was signed. */
function outOfOrder(award: Award, awards: readonly Award[], date: string): string[] {
  const own = awards.filter((one) => one.recipient === award.recipient && one.revoked === null);
  const later = own.filter(
    (part) => award.because.includes(part.slug) && part.date > date && part.date <= award.date,
  );
  const earlier = own.filter(
    (stack) => stack.because.includes(award.slug) && stack.date < date && stack.date >= award.date,
  );
  return [
    ...later.map(
      (part) =>
        `\`${idOf(award)}\` rests on \`${idOf(part)}\`, which was awarded on ${part.date}: ` +
        'correct that day first, or write a later one.',
    ),
    ...earlier.map(
      (stack) =>
        `\`${idOf(stack)}\` rests on this, and was awarded on ${stack.date}: ` +
        'correct that day first, or write an earlier one.',
    ),
  ];
}

/** What is kept of the evidence keeps its words. */
function withEvidence(text: string, { evidence }: Award, given: readonly string[]): string {
  if (given.join('\n') === evidence.map(({ url }) => url).join('\n')) return text;
  if (given.length === 0) return evidence.length === 0 ? text : withoutKey(text, 'evidence');
  const items = given.map((url) => {
    const words = Object.entries(evidence.find((one) => one.url === url) ?? {});
    return { ...Object.fromEntries(words.filter(([, value]) => value !== null)), url };
  });
  return withValue(text, 'evidence', items);
}

function withNote(text: string, { narrative }: Award, note: string): string {
  const words = note === none ? '' : note.replace(/\r\n/g, '\n').trim().normalize('NFC');
  return words === narrative.trim() ? text : withBody(text, words);
}
