/** What issuing has to do: the awards that the ledger lacks, the badge versions to freeze, the status list to renew. */

import type { Award, Badge, Community, Recipient } from '../community/model.ts';
import { isJsonObject } from '../proof/json.ts';
import { achievementPath, credentialPath } from './addresses.ts';
import type { IssuedJson, Ledger } from './ledger.ts';
import { minimumEntries } from './status-list.ts';

/** An award with what it refers to. */
export interface AwardInFull {
  readonly award: Award;
  readonly badge: Badge;
  readonly recipient: Recipient;
}

/** The awards without a credential, in the order in which they are to be signed: by date, then path. */
export function unsignedAwards(community: Community, ledger: Ledger): AwardInFull[] {
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  const recipients = new Map(community.recipients.map((recipient) => [recipient.slug, recipient]));
  return community.awards
    .filter((award) => award.revoked === null && !ledger.credentials.has(credentialPath(award.recipient, award.slug)))
    .map((award) => ({ award, badge: found(badges, award.badge), recipient: found(recipients, award.recipient) }))
    .sort((a, b) => (a.award.date < b.award.date ? -1 : a.award.date > b.award.date ? 1 : 0));
}

function found<Item>(items: ReadonlyMap<string, Item>, slug: string): Item {
  const item = items.get(slug);
  if (item === undefined) throw new Error(`A checked award refers to "${slug}", which the community does not hold.`);
  return item;
}

/** The badges whose present version is about to be awarded for the first time. */
export function unfrozenBadges(awards: readonly AwardInFull[], ledger: Ledger): Badge[] {
  const wanted = new Map(awards.map(({ badge }) => [badge.slug, badge]));
  return [...wanted.values()].filter((badge) => !ledger.achievements.has(achievementPath(badge.slug, badge.version)));
}

/** The status-list index that a credential carries, or null. */
export function statusIndexOf(credential: IssuedJson['json']): number | null {
  const status = credential['credentialStatus'];
  const index = isJsonObject(status) ? status['statusListIndex'] : undefined;
  return typeof index === 'string' && /^\d+$/.test(index) ? Number(index) : null;
}

/** The indices that are taken. */
export function usedIndices(ledger: Ledger): Set<number> {
  const indices = [...ledger.credentials.values()].map(({ json }) => statusIndexOf(json));
  return new Set(indices.filter((index) => index !== null));
}

/**
 * Draws an index that is not taken, and takes it. Random, because a sequence would tell the order of issuing.
 * `draw(n)` gives a uniform integer from 0 to n-1.
 */
export function drawIndex(used: Set<number>, draw: (below: number) => number, entries = minimumEntries): number {
  if (used.size >= entries) throw new Error(`All ${entries} entries of the status list are taken.`);
  let index = draw(entries);
  while (used.has(index)) index = (index + 1) % entries;
  used.add(index);
  return index;
}

/** The indices whose bit must be set: those of the issued awards that are revoked now. */
export function revokedIndices(community: Community, ledger: Ledger): number[] {
  const indices = community.awards
    .filter((award) => award.revoked !== null)
    .map((award) => ledger.credentials.get(credentialPath(award.recipient, award.slug)))
    .map((issued) => (issued === undefined ? null : statusIndexOf(issued.json)));
  return indices.filter((index) => index !== null).sort((a, b) => a - b);
}
