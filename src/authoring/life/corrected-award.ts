/** What somebody did, said rightly: day, reasons and evidence of an award. */

import { isCalendarDate } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Community } from '../../community/model.ts';
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
  { badges }: Community,
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
    ...(date === null ? [] : afterwards(award, date)),
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

function afterwards(award: Award, date: string): string[] {
  const { revoked, expires } = award;
  const end = [revoked?.date, expires].find((day) => typeof day === 'string' && day < date);
  return end === undefined || end === null || !isCalendarDate(date)
    ? []
    : [`--date ${date} is after the end of \`${idOf(award)}\`, ${end}.`];
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
