/**
 * Finds what an assertion is about and who stands behind it: its badge class, and the profile of
 * the issuer.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, notReached, passed, unknown, type Step } from '../report/step.ts';
import { fetchLinked, idOf } from './linked.ts';
import { badgeClassFlaws, profileFlaws } from './shape.ts';
import { shapeWith, type Flaw } from '../report/flaw.ts';
import { knownSo } from './trust.ts';

/**
 * The badge class, embedded in the assertion or read from its address. An embedded one is as true
 * as the assertion that holds it; whether it is the issuer's is for the scope to say. `flaws`: what
 * is not as the standard asks.
 */
export async function findBadgeClass(
  assertion: JsonObject,
  { fetchJson }: Circumstances,
  flaws: (badge: JsonObject) => Flaw[] = badgeClassFlaws,
): Promise<Step<JsonObject>> {
  const { badge } = assertion;
  const id = idOf(badge);
  if (isEmbedded(badge)) return judgedBadge(badge, flaws);
  if (id === null) return notReached('schema');
  const linked = await fetchLinked(fetchJson, id);
  const address = plainAscii(id);
  if (linked.outcome === 'not-hosted')
    return unknown('schema', 'wrong-badge-class/address', { address });
  if (linked.outcome === 'unreachable')
    return unknown('schema', 'badge-unreachable/address', { address, reason: linked.reason });
  if (linked.outcome === 'unreadable')
    return unknown('schema', 'malformed-badge-class/document', {
      source: linked.source,
      reason: linked.reason,
    });
  if (!linked.isIt) {
    return failed('schema', 'other-badge-class/document', { source: linked.source });
  }
  return judgedBadge(linked.document, flaws, id);
}

/** An object with nothing but an id is a link. */
const isEmbedded = (badge: JsonValue | undefined): badge is JsonObject =>
  isJsonObject(badge) &&
  Object.keys(badge).some((name) => !['id', '@id', 'type', '@type', '@context'].includes(name));

/**
 * `address`: where it was found; one that does not say its own address is found by it all the same.
 */
function judgedBadge(
  found: JsonObject,
  flaws: (badge: JsonObject) => Flaw[],
  address?: string,
): Step<JsonObject> {
  const badge = address === undefined || idOf(found) !== null ? found : { ...found, id: address };
  return (
    shapeWith(flaws(found), () => badge) ?? passed('schema', badge, 'complete-assertion/whole')
  );
}

/**
 * The issuer's profile, always read from its own address: it says which assertions and keys are the
 * issuer's, and a copy inside a badge could say anything.
 */
export async function findProfile(
  badge: JsonObject,
  circumstances: Circumstances,
  flaws: (profile: JsonObject) => Flaw[] = profileFlaws,
): Promise<Step<JsonObject>> {
  const id = idOf(badge['issuer']) ?? '';
  const linked = await fetchLinked(circumstances.fetchJson, id);
  const address = plainAscii(id);
  if (linked.outcome === 'not-hosted')
    return unknown('issuer', 'unsupported-issuer/profile', { id: address });
  if (linked.outcome === 'unreachable')
    return unknown('issuer', 'issuer-unreachable/address', { address, reason: linked.reason });
  if (linked.outcome === 'unreadable')
    return unknown('issuer', 'malformed-profile/document', {
      source: linked.source,
      reason: linked.reason,
    });
  const { document, source, isIt } = linked;
  if (!isIt) return failed('issuer', 'other-issuer/document', { source });
  // One that does not say its own address is found by it all the same.
  const profile = idOf(document) === null ? { ...document, id } : document;
  return (
    shapeWith(flaws(document), () => profile, 'issuer') ??
    knownSo(id, profile, { issuer: address, source }, circumstances)
  );
}
