/**
 * Awards that are due because all is there that their badge requires. They are written as any award
 * is, for people to agree to: nothing is signed by a rule.
 */

import { dateOf } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Badge, CalendarDate, Community, Recipient, Slug } from '../../community/model.ts';
import { unsaidResults } from '../../community/results/reached.ts';
import { dayOfFulfilment, fulfilmentOf, partsUsed } from '../../community/stacking/fulfilment.ts';
import { badgesIn } from '../../community/stacking/requirement.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { type Holding, holdingsOf } from '../../credential/stacking/holdings.ts';
import { lastDayOf } from '../../credential/validity.ts';
import { awardPath, awardText } from '../award-file.ts';
import { type Authored, authored, type AuthoredFile } from '../authored.ts';

/** An award that is due. */
export interface DueStack {
  readonly recipient: Slug;
  readonly badge: Slug;
  /** The day on which all was there for the first time. */
  readonly date: CalendarDate;
  /** The awards that it rests on, the oldest first. */
  readonly because: readonly Slug[];
  /** Whether it rests on something that its recipient wants in no list, so that it is in none. */
  readonly hidden: boolean;
}

/**
 * What is due, and what would be: had it not lapsed already, or did its badge not require a result,
 * which somebody has to say.
 */
interface DueStacks {
  readonly due: readonly DueStack[];
  readonly lapsed: readonly DueStack[];
  readonly unsaid: readonly DueStack[];
}

/**
 * Everything that is due on the day of `now`, also for the past, by recipient. Only what
 * is signed counts. Whoever has the badge, had it, gave its address up or declined it is left out;
 * so are badges that ask for something of another issuer, and those that say `stacking: manual`.
 */
export function dueStacks(community: Community, ledger: Ledger, now: Date): DueStacks {
  const today = dateOf(now);
  const rules = community.badges.filter(
    ({ requires, stacking }) =>
      stacking === 'propose' &&
      requires.length > 0 &&
      requires.every(({ kind }) => kind !== 'elsewhere'),
  );
  if (rules.length === 0) return { due: [], lapsed: [], unsaid: [] };
  const holdings = holdingsOf(community, ledger);
  const settled = settledIn(community);
  const found = community.recipients.flatMap(({ slug }) => {
    const signed = holdings.get(slug)?.filter(({ isSigned }) => isSigned) ?? [];
    const has = new Set(signed.map(({ badge }) => badge));
    return rules
      .filter((badge) => mayBeThere(badge, has) && !settled.has(`${slug}/${badge.slug}`))
      .flatMap((badge) => dueTo(slug, badge, signed, today));
  });
  const lasting = new Map(rules.map(({ slug, expires }) => [slug, expires]));
  const hasLapsed = ({ badge, date }: DueStack): boolean => {
    const expires = lasting.get(badge) ?? null;
    const last = lastDayOf({ date, expires: null }, { expires });
    return last !== null && last < today;
  };
  const asking = new Set(
    rules.filter((one) => unsaidResults([], one.results).length > 0).map(({ slug }) => slug),
  );
  const standing = found.filter((one) => !hasLapsed(one));
  return {
    due: standing.filter(({ badge }) => !asking.has(badge)),
    lapsed: found.filter(hasLapsed),
    unsaid: standing.filter(({ badge }) => asking.has(badge)),
  };
}

/** The files of what is due, checked together with what is there. */
export function stackFiles(
  existing: readonly CommunityFile[],
  due: readonly DueStack[],
  now: Date,
): Promise<Authored> {
  return authored(existing, now, () =>
    Promise.resolve({ refusals: [], files: due.map(stackFile) }),
  );
}

function stackFile({ recipient, badge, date, because, hidden }: DueStack): AuthoredFile {
  return {
    path: stackPath({ recipient, badge }),
    text: awardText({ badge, date, because, hidden, evidence: [], note: null }),
    replace: false,
  };
}

/** Where the award of a stack is written. */
export const stackPath = ({ recipient, badge }: Pick<DueStack, 'recipient' | 'badge'>): string =>
  awardPath(recipient, badge);

/**
 * `<recipient>/<badge>` where nothing is to be proposed: the badge was awarded, whatever became of
 * it, or its address was given up, or the recipient declined it; or another award has its name.
 */
function settledIn({ awards, recipients, tombstones }: Community): ReadonlySet<string> {
  return new Set([
    ...awards.flatMap(({ recipient, badge, slug }) => [
      `${recipient}/${badge}`,
      `${recipient}/${slug}`,
    ]),
    ...tombstones.map(({ recipient, award }) => `${recipient}/${award ?? ''}`),
    ...recipients.flatMap(({ slug, declined }: Recipient) =>
      declined.map((badge) => `${slug}/${badge}`),
    ),
  ]);
}

function dueTo(
  recipient: Slug,
  badge: Badge,
  holdings: readonly Holding[],
  today: CalendarDate,
): readonly DueStack[] {
  const shown = holdings.filter(({ isHidden }) => !isHidden);
  return (
    dueFrom(recipient, badge, shown, today, false) ??
    dueFrom(recipient, badge, holdings, today, true) ??
    []
  );
}

/** Null where these holdings are not enough. */
function dueFrom(
  recipient: Slug,
  badge: Badge,
  holdings: readonly Holding[],
  today: CalendarDate,
  hidden: boolean,
): readonly DueStack[] | null {
  const { requires, created, retired } = badge;
  const date = dayOfFulfilment(requires, holdings, created);
  if (date === null || date > today) return null;
  if (retired !== null && date > retired.date) return [];
  const because = partsUsed(fulfilmentOf(requires, holdings, date)).map(({ slug }) => slug);
  return [{ recipient, badge: badge.slug, date, because, hidden }];
}

/** Whether somebody has a badge for each requirement at all: most people have not. */
const mayBeThere = ({ requires }: Badge, has: ReadonlySet<Slug>): boolean =>
  requires.every((requirement) => badgesIn(requirement).some((badge) => has.has(badge)));
