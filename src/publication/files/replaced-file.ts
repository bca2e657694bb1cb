/**
 * `keys/replaced.json`: which places in the status lists are withdrawn because another credential
 * was signed in the stead of theirs, and when. Whoever holds an older copy learns so where nothing
 * stands at its address, as of those whose files are handed over. A place says nothing of whom it
 * is about.
 */

import type { Award, CalendarDate, Community } from '../../community/model.ts';
import { absolute, credentialPath, replacedPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { placeText } from '../../credential/ledger/register.ts';
import { addressDigest } from '../../credential/ledger/register-entries.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { presentOne } from '../../site/model/tombstones.ts';
import { listSites } from '../issuing/status-lists.ts';
import type { PublishedFile } from './published-file.ts';

/** The file, from the whole community; none where nothing was replaced. */
export function* replacedFile(community: Community, ledger: Ledger): Generator<PublishedFile> {
  const days = replacedDays(community, ledger);
  if (days.size === 0) return;
  const sorted = Object.fromEntries([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
  yield { path: replacedPath, bytes: issuedBytes({ replaced: sorted }) };
}

/**
 * The day on which the present credential was signed, by the id of the status entry
 * (`https://…/keys/status.json#4711`) of each that came before it. Awards that are withdrawn
 * replace nothing, and addresses that were given up for good lead to none.
 */
function replacedDays(community: Community, ledger: Ledger): ReadonlyMap<string, CalendarDate> {
  const { register, credentials } = ledger;
  const days = new Map<string, CalendarDate>();
  if (register === null) return days;
  const lines = Map.groupBy(register.entries, ({ address }) => address);
  const linesOf = (recipient: string, award: string) =>
    lines.get(addressDigest(register, credentialPath(recipient, award))) ?? [];
  const former = formerAddresses(community);
  // Else nothing was signed twice, and no address need be looked for among the lines.
  if (former.size === 0 && lines.values().every(({ length }) => length < 2)) return days;
  const { url } = community.issuer;
  const homes = listSites(ledger, addressesOf(community.issuer));
  for (const award of community.awards) {
    const [present] = linesOf(award.recipient, award.slug).slice(-1);
    if (!present?.place || award.revoked !== null) continue;
    if (!credentials.has(credentialPath(award.recipient, award.slug))) continue;
    const earlier = former.get(`${award.recipient}/${award.slug}`) ?? [];
    for (const { place } of [award, ...earlier].flatMap((one) => linesOf(one.recipient, one.slug)))
      if (place !== null && placeText(place) !== placeText(present.place))
        days.set(
          `${absolute(homes.get(place.list) ?? url, place.list)}#${place.index}`,
          present.day,
        );
  }
  return days;
}

type Address = Pick<Award, 'recipient' | 'slug'>;

/** The former addresses that lead to an award, by `recipient/slug` of that. */
function formerAddresses(community: Community): ReadonlyMap<string, readonly Address[]> {
  const leading = community.tombstones.flatMap((tombstone) => {
    const { recipient, award: slug } = tombstone;
    const end = slug === null ? null : presentOne(tombstone, community);
    return slug === null || end === null
      ? []
      : [{ recipient, slug, to: `${end.recipient}/${end.award}` }];
  });
  return Map.groupBy(leading, ({ to }) => to);
}
