/** What a new award of a badge that requires others rests on, as far as the files say it. */

import type { Badge, CalendarDate, Community, Slug } from '../../community/model.ts';
import { fulfilmentOf, isMet, type Part, partsUsed } from '../../community/stacking/fulfilment.ts';
import { lastDayOf } from '../../credential/validity.ts';
import { inWords } from '../../credential/stacking/fulfilment-words.ts';

/** The awards that it rests on; and what is missing, in words. */
interface RestingOn {
  readonly because: readonly Slug[];
  readonly missing: readonly string[];
}

/** What the recipient has of what the badge requires, on a day. */
export function restingOn(
  recipient: Slug,
  badge: Badge,
  date: CalendarDate,
  { awards, badges }: Pick<Community, 'awards' | 'badges'>,
): RestingOn {
  if (badge.requires.length === 0) return { because: [], missing: [] };
  const bySlug = new Map(badges.map((one) => [one.slug, one]));
  const parts = awards.flatMap((award): Part[] => {
    const own = bySlug.get(award.badge);
    return award.recipient !== recipient || award.revoked !== null || own === undefined
      ? []
      : [
          {
            ...{ slug: award.slug, badge: award.badge, date: award.date },
            until: lastDayOf(award, own),
          },
        ];
  });
  const fulfilled = fulfilmentOf(badge.requires, parts, date);
  return {
    because: partsUsed(fulfilled).map(({ slug }) => slug),
    missing: fulfilled
      .filter((one) => one.requirement.kind !== 'elsewhere' && !isMet(one))
      .map(inWords),
  };
}
