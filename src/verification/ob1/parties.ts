/**
 * Who stands behind an assertion of Open Badges 1. It has no scope in which an issuer could name
 * the hosts that speak for it: whoever hosts the issuer's profile is the issuer, and badges on that
 * host are its own. On another host anybody could have put them.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { hostedAddress } from '../ob2/address.ts';
import { idOf } from '../ob2/linked.ts';
import { findBadgeClass, findProfile } from '../ob2/parties.ts';
import { hostOf } from '../ob2/scope.ts';
import { knownSo } from '../ob2/trust.ts';
import { shapeWith } from '../report/flaw.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { after, unknown, type Step } from '../report/step.ts';
import { isText } from '../shape/json-shape.ts';
import { badgeClassFlaws, profileFlaws } from './shape.ts';

export interface Parties {
  /** Under the name of `schema`. */
  readonly badge: Step<JsonObject>;
  readonly issuer: Step<JsonObject>;
}

/** `place`: what vouches for a profile inside the assertion: where that is hosted, or its key. */
export async function findParties(
  assertion: JsonObject,
  place: string,
  circumstances: Circumstances,
): Promise<Parties> {
  const badge = await findBadgeClass(assertion, circumstances, badgeClassFlaws);
  const issuer = await after(badge, 'issuer', (found) => {
    const profile = found['issuer'];
    return isJsonObject(profile) && hostOf(idOf(profile) ?? '') === null
      ? enclosedProfile(profile, place, circumstances)
      : findProfile(found, circumstances, profileFlaws);
  });
  return { badge, issuer };
}

/**
 * A profile inside the badge is as true as that. It is called by the origin that it names, and by
 * no more of its address: others may have theirs on the same host.
 */
function enclosedProfile(
  profile: JsonObject,
  place: string,
  circumstances: Circumstances,
): Step<JsonObject> {
  const named = profile['origin'] ?? profile['url'];
  const address = isText(named) ? hostedAddress(named) : null;
  if (address === null) return unknown('issuer', 'unsupported-issuer/says');
  const id = new URL('/', address).href;
  const whole = { ...profile, id };
  const at = { issuer: plainAscii(id), source: plainAscii(place) };
  return (
    shapeWith(profileFlaws(profile), () => whole, 'issuer') ?? knownSo(id, whole, at, circumstances)
  );
}

/**
 * Whether `place` (of the assertion, or of its key), the badge class and the profile lie on one
 * host; `yes` is what is said then. Else it stays open.
 */
export function checkHosts<Value>(
  place: string,
  { badge, issuer }: Parties,
  yes: Step<Value>,
): Step<Value> {
  const own = hostOf(place);
  const others = [badge, issuer].map(({ value }) => hostOf(idOf(value) ?? ''));
  const foreign = others.find((host) => host !== null && host !== own);
  if (own !== null && foreign === undefined) return yes;
  const hosts = { host: plainAscii(own ?? ''), other: plainAscii(foreign ?? '') };
  return { ...unknown('key', 'other-host/hosts', hosts), value: yes.value };
}
