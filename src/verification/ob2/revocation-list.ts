/**
 * Whether an issuer has withdrawn a signed assertion (Open Badges 2.0, section "RevocationList").
 */

import { say, type Value } from '../../language/sayings.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isText, listed } from '../shape/json-shape.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { checkSaying, failed, passed, unknown, type Step } from '../report/step.ts';
import { isSameId } from './address.ts';
import { fetchLinked, idOf } from './linked.ts';
import { isOfType } from './shape.ts';
import { withdrawal } from './withdrawal.ts';

/** The assertion itself while it is in force. A list that cannot be read leaves it open. */
export async function checkRevocationList(
  assertion: JsonObject,
  profile: JsonObject,
  { fetchJson }: Circumstances,
): Promise<Step<JsonObject>> {
  if (assertion['revoked'] === true) return failed('status', 'revoked/itself');
  const { revocationList } = profile;
  if (revocationList === undefined) return passed('status', assertion, 'no-status');
  const id = idOf(revocationList) ?? '';
  if (isJsonObject(revocationList) && revocationList['revokedAssertions'] !== undefined)
    return judged(revocationList, profile, assertion, [say('phrases', 'issuers-profile')]);
  const linked = await fetchLinked(fetchJson, id);
  const address = plainAscii(id);
  if (linked.outcome === 'not-hosted')
    return unknown('status', 'revocation-list-unreachable/unnamed', { address });
  if (linked.outcome === 'unreachable')
    return unknown('status', 'revocation-list-unreachable/address', {
      address,
      reason: linked.reason,
    });
  if (linked.outcome === 'unreadable')
    return unknown('status', 'malformed-revocation-list/document', {
      source: linked.source,
      reason: linked.reason,
    });
  return judged(linked.document, profile, assertion, linked.source);
}

function judged(
  list: JsonObject,
  profile: JsonObject,
  assertion: JsonObject,
  source: Value,
): Step<JsonObject> {
  const { revokedAssertions, issuer } = list;
  const isTheirs = issuer === undefined || isSameId(idOf(issuer) ?? '', idOf(profile) ?? '');
  if (!isTheirs || !isOfType(list, 'RevocationList') || revokedAssertions === undefined) {
    return unknown('status', 'malformed-revocation-list/foreign', { source });
  }
  const entries = listed(revokedAssertions);
  const entry = entries.find((item) => isMeant(item, assertion));
  // An entry that names nothing could be meant for this one.
  if (entry === undefined && !entries.every(isNamed))
    return unknown('status', 'malformed-revocation-list/foreign', { source });
  return entry === undefined
    ? passed('status', assertion, 'not-revoked/source', { source })
    : {
        check: checkSaying('status', 'failed', 'revoked', [withdrawal(entry, source)]),
        value: null,
      };
}

const isNamed = (entry: JsonValue): boolean =>
  idOf(entry) !== null || (isJsonObject(entry) && isText(entry['uid']));

/** By id, or by the `uid` of 1.x; an entry that says `revoked: false` speaks for itself. */
function isMeant(entry: JsonValue, assertion: JsonObject): boolean {
  if (isJsonObject(entry) && entry['revoked'] === false) return false;
  const id = idOf(entry);
  if (id !== null && isSameId(id, idOf(assertion) ?? '')) return true;
  return isJsonObject(entry) && isText(entry['uid']) && entry['uid'] === assertion['uid'];
}
