/**
 * Renewing awards that lapse: a new award beside the old one, which keeps its file, its address and
 * its bytes.
 */

import { writtenAsDay } from '../../community/text/written-dates.ts';
import { dateOf, isCalendarDate } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Award, Badge, Community } from '../../community/model.ts';
import { lastDayOf } from '../../credential/validity.ts';
import { authored, type Authored, type AuthoredFile } from '../authored.ts';
import { dateRefusals, evidenceRefusals } from '../award.ts';
import { awardPath, awardText, freeSlug } from '../award-file.ts';
import { idOf, namedAwards } from '../standing-award.ts';

export interface RenewalWish {
  /** `RECIPIENT/AWARD` each. */
  readonly awards: readonly string[];
  /** First day of the new award. Null: today, in UTC. */
  readonly date: string | null;
  /** Its last day. Null: what the badge says. */
  readonly until: string | null;
  readonly evidence: readonly string[];
  /** Why: Markdown. */
  readonly note: string | null;
}

/** Plans one new award of the same badge for each that is named, or says every reason why not. */
export function renewAwards(
  existing: readonly CommunityFile[],
  wish: RenewalWish,
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async (community) => {
    const date = wish.date ?? dateOf(now);
    const { awards, refusals } = namedAwards(wish.awards, community);
    const refused = [
      ...refusals,
      ...sameTwice(awards),
      ...untilRefusals(wish.until, date),
      ...evidenceRefusals(wish.evidence),
      ...awards.flatMap((award) => refusalsOf(award, wish, date, community, now)),
    ];
    return {
      refusals: [...new Set(refused)],
      files:
        refused.length > 0 ? [] : awards.map((award) => renewalOf(award, wish, date, community)),
    };
  });
}

function renewalOf(
  { recipient, badge }: Award,
  { until, evidence, note }: RenewalWish,
  date: string,
  community: Community,
): AuthoredFile {
  const words = { badge, date, expires: until, evidence: evidence.map((url) => ({ url })), note };
  return {
    path: awardPath(recipient, freeSlug(recipient, badge, community)),
    text: awardText(words),
    replace: false,
  };
}

/** Two old awards of one badge need one renewal. */
function sameTwice(awards: readonly Award[]): string[] {
  const groups = Map.groupBy(awards, ({ recipient, badge }) => `${recipient}/${badge}`);
  return [...groups.values()]
    .filter((group) => new Set(group).size > 1)
    .map(
      (group) =>
        `${group.map((award) => `\`${idOf(award)}\``).join(' and ')} are of one badge: ` +
        'renew one of them.',
    );
}

function refusalsOf(
  award: Award,
  { until }: RenewalWish,
  date: string,
  community: Community,
  now: Date,
): string[] {
  const badge = community.badges.find(({ slug }) => slug === award.badge);
  if (badge === undefined) throw new Error(`The checked award ${award.path} has no badge.`);
  const lastDay = lastDayOf(award, badge);
  if (award.revoked !== null)
    return [
      `\`${idOf(award)}\` was revoked, so it is not renewed. ` +
        'Reinstate it, or award the badge again.',
    ];
  if (lastDay === null)
    return [`\`${idOf(award)}\` has no last day, so there is nothing to renew.`];
  const later = laterAward(award, lastDay, badge, community);
  if (later !== undefined) return [`\`${idOf(award)}\` was renewed already: ${later.path}.`];
  if (until === null && badge.expires === null)
    return [
      `The badge \`${badge.slug}\` does not say how long it lasts: ` +
        'give --until DATE, the last day of the renewal.',
    ];
  return isCalendarDate(date) && date <= award.date
    ? [`--date ${date} is not after \`${idOf(award)}\` was awarded, on ${award.date}.`]
    : dateRefusals(date, badge, now);
}

/** What counts longer than the award that is to be renewed. */
function laterAward(
  award: Award,
  lastDay: string,
  badge: Badge,
  { awards }: Community,
): Award | undefined {
  return awards.find((other) => {
    if (
      other.recipient !== award.recipient ||
      other.badge !== award.badge ||
      other === award ||
      other.revoked !== null
    )
      return false;
    const until = lastDayOf(other, badge);
    return until === null || until > lastDay;
  });
}

function untilRefusals(until: string | null, date: string): string[] {
  if (until === null) return [];
  if (!isCalendarDate(until))
    return [
      `--until ${JSON.stringify(until.slice(0, 80))} ` +
        `is no day in the calendar: ${writtenAsDay(until)}.`,
    ];
  return until < date ? [`--until ${until} is before the renewal begins, on ${date}.`] : [];
}
