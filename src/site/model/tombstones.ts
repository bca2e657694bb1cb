/** Addresses that were given up, as the site answers at them. */

import type { Community, Tombstone } from '../../community/model.ts';
import { awardPage, recipientPage, selectionPage } from '../../credential/addresses.ts';
import { leftAddresses } from '../../credential/ledger/given-up-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';

/** What stands at one of them. */
export interface SiteTombstone {
  /** Published path of the page, such as `recipients/ada/first-talk/`. */
  readonly path: string;
  /** Published path of what took its place; null: nothing did. */
  readonly to: string | null;
  /** True where what stands there is kept, and shown no more. */
  readonly isKept?: boolean;
}

/** The addresses of those who left the site with what they have; from the whole community. */
export const keptPages = (community: Community, ledger: Ledger): readonly SiteTombstone[] =>
  leftAddresses(community, ledger).map(({ recipient, award }) => ({
    path: pageOf(recipient, award),
    to: null,
    isKept: true,
  }));

/** Every address of a community's published part that answers that it was given up, or leads on. */
export function siteTombstones(community: Community): readonly SiteTombstone[] {
  const stones = community.tombstones
    .filter(({ page }) => page)
    .map((tombstone) => {
      const { recipient, award } = tombstone;
      const end = presentOne(tombstone, community);
      return { path: pageOf(recipient, award), to: end && pageOf(end.recipient, end.award) };
    });
  const selections = community.leftSelections
    .filter(({ page }) => page)
    .map(({ recipient, slug, to }) => ({
      path: selectionPage(recipient, slug),
      to: presentSelection(to, community),
    }));
  return [...stones, ...selections];
}

/** The page of the selection to which an address leads in the end; null where none is. */
function presentSelection(
  to: string | null,
  community: Pick<Community, 'selections' | 'leftSelections'>,
): string | null {
  const [recipient, , slug] = to?.split('/') ?? [];
  const isIt = (one: { readonly recipient: string; readonly slug: string }): boolean =>
    one.recipient === recipient && one.slug === slug;
  const present = community.selections.find(isIt);
  if (present !== undefined) return selectionPage(present.recipient, present.slug);
  const next = community.leftSelections.find(isIt);
  return next === undefined ? null : presentSelection(next.to, community);
}

/** Where an address leads in the end; null where that is gone, too, or has no page. */
export function presentOne(
  { to, award }: Pick<Tombstone, 'to' | 'award'>,
  community: Pick<Community, 'tombstones' | 'recipients' | 'awards'>,
): { readonly recipient: string; readonly award: string | null } | null {
  const { tombstones, recipients, awards } = community;
  if (to === null) return null;
  const [recipient = '', slug = null] = to.split('/');
  const isThere =
    award === null
      ? recipients.some((one) => one.slug === recipient)
      : awards.some((one) => one.recipient === recipient && one.slug === slug);
  if (isThere) return { recipient, award: slug };
  const next = tombstones.find(
    (one) => one.recipient === recipient && one.award === slug && one.to !== to,
  );
  return next === undefined ? null : presentOne(next, community);
}

const pageOf = (recipient: string, award: string | null): string =>
  award === null ? recipientPage(recipient) : awardPage(recipient, award);
