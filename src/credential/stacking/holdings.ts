/** What each recipient has that a further badge can rest on. */

import type { Award, Badge, CalendarDate, Community, Slug } from '../../community/model.ts';
import type { Part } from '../../community/stacking/fulfilment.ts';
import { credentialPath } from '../addresses.ts';
import { endOfValidity } from '../ledger/award-state.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** An award that counts, and what is known of it besides. */
export interface Holding extends Part {
  readonly isSigned: boolean;
  /** In no list, by the recipient's word. */
  readonly isHidden: boolean;
}

/** The holdings by recipient. What was withdrawn is none. */
export type Holdings = ReadonlyMap<Slug, readonly Holding[]>;

/**
 * The holdings of everybody: the last day of an award is the one that was signed; before that, the
 * one that would be.
 */
export function holdingsOf(
  { awards, badges }: Pick<Community, 'awards' | 'badges'>,
  { credentials }: Pick<Ledger, 'credentials'>,
): Holdings {
  const bySlug = new Map(badges.map((badge) => [badge.slug, badge]));
  const groups = Map.groupBy(
    awards.filter(({ revoked }) => revoked === null),
    ({ recipient }) => recipient,
  );
  return new Map(
    [...groups].map(([recipient, own]) => [
      recipient,
      own.map((award) => holdingOf(award, bySlug.get(award.badge), credentials)),
    ]),
  );
}

function holdingOf(
  award: Award,
  badge: Badge | undefined,
  credentials: Ledger['credentials'],
): Holding {
  if (badge === undefined) throw new Error(`The checked award ${award.path} has no badge.`);
  const { slug, date, hidden } = award;
  const issued = credentials.get(credentialPath(award.recipient, slug));
  const until: CalendarDate | null = endOfValidity(award, badge, issued)?.slice(0, 10) ?? null;
  return {
    ...{ slug, badge: badge.slug, date, until },
    isSigned: issued !== undefined,
    isHidden: hidden,
  };
}
