/** Withdrawing an award, and taking that back: one key in the award's file. */

import { writtenAsDay } from '../../community/text/written-dates.ts';
import { dateOf, isCalendarDate } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award } from '../../community/model.ts';
import { authored, type Authored, type AuthoredFile } from '../authored.ts';
import { withKey, withoutKey } from '../front-matter-edit.ts';
import { idOf, namedAwards, textOf } from '../standing-award.ts';

export interface RevocationWish {
  /** `RECIPIENT/AWARD` each. */
  readonly awards: readonly string[];
  /** Why, in one sentence that will be public. */
  readonly reason: string;
  /** Null: today, in UTC. */
  readonly date: string | null;
}

/**
 * Plans `revoked` in every award that is named, or says every reason why not. The rest of each file
 * stays as it is.
 */
export function revokeAwards(
  existing: readonly CommunityFile[],
  { awards: names, reason, date }: RevocationWish,
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async (community) => {
    const day = date ?? dateOf(now);
    const said = reason.trim().normalize('NFC');
    const { awards, refusals } = namedAwards(names, community);
    const refused = [
      ...refusals,
      ...dayRefusals(day, awards, now),
      ...reasonRefusals(said),
      ...awards.flatMap(revokedAlready),
    ];
    return {
      refusals: refused,
      files:
        refused.length > 0
          ? []
          : awards.map((award) =>
              edited(award, existing, (text) =>
                withKey(text, 'revoked', { date: day, reason: said }),
              ),
            ),
    };
  });
}

/**
 * Plans the files of revoked awards without `revoked`: they are in force again as soon as the
 * status list is signed.
 */
export function reinstateAwards(
  existing: readonly CommunityFile[],
  names: readonly string[],
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async (community) => {
    const { awards, refusals } = namedAwards(names, community);
    const inForce = awards
      .filter(({ revoked }) => revoked === null)
      .map((award) => `\`${idOf(award)}\` is not revoked.`);
    const refused = [...refusals, ...inForce];
    return {
      refusals: refused,
      files:
        refused.length > 0
          ? []
          : awards.map((award) => edited(award, existing, (text) => withoutKey(text, 'revoked'))),
    };
  });
}

function edited(
  { path }: Award,
  existing: readonly CommunityFile[],
  edit: (text: string) => string,
): AuthoredFile {
  return { path, text: edit(textOf(path, existing)), replace: true };
}

function revokedAlready(award: Award): string[] {
  return award.revoked === null
    ? []
    : [`\`${idOf(award)}\` was revoked on ${award.revoked.date} already; the file says why.`];
}

function reasonRefusals(reason: string): string[] {
  if (reason === '') return ['--reason wants the reason, in one sentence that will be public.'];
  return /[\n\r\t]/.test(reason) ? ['--reason wants one line of text.'] : [];
}

function dayRefusals(day: string, awards: readonly Award[], now: Date): string[] {
  if (!isCalendarDate(day))
    return [
      `--date ${JSON.stringify(day.slice(0, 80))} is no day in the calendar: ${writtenAsDay(day)}.`,
    ];
  if (day > dateOf(now))
    return [`--date ${day} lies in the future: today is ${dateOf(now)} (UTC).`];
  return awards
    .filter(({ date }) => day < date)
    .map((award) => `--date ${day} is before \`${idOf(award)}\` was awarded, on ${award.date}.`);
}
