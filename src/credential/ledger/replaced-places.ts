/** The places of credentials in whose stead another one stands at the same address. */

import { statusPlaceOf } from '../issuing.ts';
import type { StatusPlace } from '../status-list.ts';
import type { Ledger } from './ledger.ts';
import { placeText } from './register.ts';
import { addressDigest } from './register-entries.ts';

/**
 * The indices by the path of their list: of each credential that stands, the places that its address
 * had earlier, as the register remembers them and as `before` has them, the ledger of a moment ago.
 */
export function replacedPlaces(
  before: Ledger,
  { credentials }: Ledger,
  site: string,
): ReadonlyMap<string, readonly number[]> {
  const { register } = before;
  const remembered = Map.groupBy(register?.entries ?? [], ({ address }) => address);
  const replaced: StatusPlace[] = [];
  for (const { path, json } of credentials.values()) {
    const present = statusPlaceOf(json, site);
    const last = before.credentials.get(path);
    const earlier = [
      last === undefined ? null : statusPlaceOf(last.json, site),
      ...(register === null ? [] : (remembered.get(addressDigest(register, path)) ?? [])).map(
        ({ place }) => place,
      ),
    ];
    for (const place of earlier)
      if (place !== null && present !== null && placeText(place) !== placeText(present))
        replaced.push(place);
  }
  const lists = Map.groupBy(replaced, ({ list }) => list);
  return new Map([...lists].map(([list, inIt]) => [list, inIt.map(({ index }) => index)]));
}
