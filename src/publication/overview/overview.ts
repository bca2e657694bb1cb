/** Who has what, and where it stands: for whoever keeps the community, not for its pages. */

import type { CalendarDate, Community, Effort, Result, Visibility } from '../../community/model.ts';
import { totalsOf as effortTotals } from '../../community/results/totals.ts';
import { compareText } from '../../community/problem.ts';
import { absolute, awardPage, credentialPath } from '../../credential/addresses.ts';
import { type AwardState, endOfValidity, stateAt } from '../../credential/ledger/award-state.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { isSignedOtherwise } from '../../credential/ledger/signed-identity.ts';
import { reachedBySigned } from '../../credential/results/results.ts';
import { signedAchievement } from '../../credential/ledger/signed-achievement.ts';

/** One award, as a line of a list. */
export interface Line {
  /** `<recipient>/<award>`, as commands take it. */
  readonly award: string;
  readonly recipient: string;
  /** Name of the recipient. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly badge: string;
  /** Name of the badge as it was signed; its present one where it is not signed yet. */
  readonly title: string;
  readonly date: CalendarDate;
  /** Last day of validity; null: it does not expire. */
  readonly until: CalendarDate | null;
  readonly state: AwardState;
  /** True where a correction waits for its signature, or another name is shown than signed. */
  readonly isSignedOtherwise: boolean;
  /** What its badge takes; of the credits, what was earned. */
  readonly effort: Effort;
  readonly results: readonly Result[];
  /** Of its page; null where nothing of the recipient is published. */
  readonly address: string | null;
}

/**
 * Every award in the order of the community, as it stands at `now`. `within`: a duration, see
 * `stateAt`. Throws where an award is of a badge or a person that a checked community does not
 * have.
 */
export function overviewOf(
  community: Community,
  { credentials }: Ledger,
  now: Date,
  within?: string,
): readonly Line[] {
  const { issuer } = community;
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  const people = new Map(community.recipients.map((person) => [person.slug, person]));
  return community.awards.map((award) => {
    const [badge, person] = [badges.get(award.badge), people.get(award.recipient)];
    if (badge === undefined || person === undefined)
      throw new Error(`${award.path} is of a badge or a recipient that is not there.`);
    const issued = credentials.get(credentialPath(award.recipient, award.slug));
    const { name: title, effort } = signedAchievement(issued, badge, issuer, award.language);
    const { results, credits } = issued === undefined ? award : reachedBySigned(issued.json);
    return {
      award: `${award.recipient}/${award.slug}`,
      recipient: award.recipient,
      name: person.name,
      visibility: person.visibility,
      badge: award.badge,
      title,
      date: award.date,
      until: endOfValidity(award, badge, issued)?.slice(0, 10) ?? null,
      state: stateAt(award, issued, now.toISOString(), within),
      isSignedOtherwise: isSignedOtherwise(award, person, issued?.json),
      effort: { ...effort, credits: credits ?? effort.credits },
      results,
      address:
        person.visibility === 'file-only'
          ? null
          : absolute(issuer.url, awardPage(award.recipient, award.slug)),
    };
  });
}

/** What an award reached, as people wrote it. */
export const resultsInWords = ({ results }: Pick<Line, 'results'>): string =>
  results
    .map(({ name, level, value, status }) => `${name}: ${level ?? value ?? status ?? ''}`)
    .join('; ');

/** What adds up over some awards. */
export interface Totals {
  readonly awards: number;
  readonly hours: number;
  /** Those whose badges name no unit. */
  readonly credits: number;
  /** The others, by the name of their unit. */
  readonly creditsByUnit: Readonly<Record<string, number>>;
}

/**
 * The sums of hours and credits over the awards that were signed and not withdrawn. What has
 * expired since was earned all the same.
 */
export function totalsOf(lines: readonly Line[]): Totals {
  const counting = lines.filter(
    ({ state }) => state !== 'revoked' && state !== 'awaiting-signature',
  );
  const { hours, credits } = effortTotals(counting.map(({ effort }) => ({ effort, earned: null })));
  const named = credits.flatMap(({ unit, count }) =>
    unit === null ? [] : [[unit, count] as const],
  );
  return {
    awards: counting.length,
    hours,
    credits: credits.find(({ unit }) => unit === null)?.count ?? 0,
    creditsByUnit: Object.fromEntries(named),
  };
}

/**
 * The awards that are about to lapse, the next first; not where the same person has a newer one of
 * the same badge that stands.
 */
export function dueOf(lines: readonly Line[]): readonly Line[] {
  const newest = new Map<string, CalendarDate>();
  const key = ({ recipient, badge }: Line): string => `${recipient}/${badge}`;
  for (const line of lines)
    if (line.state !== 'revoked' && line.date > (newest.get(key(line)) ?? ''))
      newest.set(key(line), line.date);
  return lines
    .filter((line) => line.state === 'expiring' && line.date === newest.get(key(line)))
    .toSorted((a, b) => compareText(a.until ?? '', b.until ?? '') || compareText(a.award, b.award));
}
