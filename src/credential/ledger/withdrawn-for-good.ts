/**
 * Places that are withdrawn for ever: of credentials in whose stead another one stands, and of
 * those whose address was given up.
 */

import type { Community, Tombstone } from '../../community/model.ts';
import { credentialPath } from '../addresses.ts';
import { statusPlaceOf } from '../issuing.ts';
import type { StatusPlace } from '../status-list.ts';
import type { Ledger } from './ledger.ts';
import { placeText, type Register } from './register.ts';
import { addressDigest } from './register-entries.ts';

/**
 * The indices by the path of their list: of each credential that stands, the places that its
 * address had earlier, as the register remembers them and as `before` has them, the ledger of a
 * moment ago.
 */
export function replacedPlaces(
  before: Ledger,
  { credentials }: Ledger,
  sites: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const { register } = before;
  const remembered = Map.groupBy(register?.entries ?? [], ({ address }) => address);
  const replaced: StatusPlace[] = [];
  for (const { path, json } of credentials.values()) {
    const present = statusPlaceOf(json, sites);
    const last = before.credentials.get(path);
    const earlier = [
      last === undefined ? null : statusPlaceOf(last.json, sites),
      ...(register === null ? [] : (remembered.get(addressDigest(register, path)) ?? [])).map(
        ({ place }) => place,
      ),
    ];
    for (const place of earlier)
      if (place !== null && present !== null && placeText(place) !== placeText(present))
        replaced.push(place);
  }
  return byList(replaced);
}

/** The indices by the path of their list: of each address that was given up, every place it had. */
export function givenUpPlaces(
  { tombstones }: Pick<Community, 'tombstones'>,
  { register }: Pick<Ledger, 'register'>,
): ReadonlyMap<string, readonly number[]> {
  if (register === null) return new Map();
  const given = new Set(tombstones.flatMap((one) => addressOf(one, register) ?? []));
  return byList(
    register.entries.flatMap(({ address, place }) =>
      place !== null && given.has(address) ? [place] : [],
    ),
  );
}

/** The digest of the address of a tombstone's credential; null where it is a person's page. */
export function addressOf({ recipient, award }: Tombstone, register: Register): string | null {
  return award === null ? null : addressDigest(register, credentialPath(recipient, award));
}

function byList(places: readonly StatusPlace[]): ReadonlyMap<string, readonly number[]> {
  const lists = Map.groupBy(places, ({ list }) => list);
  return new Map([...lists].map(([list, inIt]) => [list, inIt.map(({ index }) => index)]));
}
