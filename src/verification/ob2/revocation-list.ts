/**
 * Whether an issuer has withdrawn a signed assertion (Open Badges 2.0, section "RevocationList").
 */

import * as sentences from '../../language/en/sentences.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isText, listed } from '../shape/json-shape.ts';
import { printable } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, withNote, type Step } from '../report/step.ts';
import { isSameId } from './address.ts';
import { fetchLinked, idOf, whyUnread } from './linked.ts';
import { isOfType } from './shape.ts';

/** The assertion itself while it is in force. A list that cannot be read leaves it open. */
export async function checkRevocationList(
  assertion: JsonObject,
  profile: JsonObject,
  { fetchJson }: Circumstances,
): Promise<Step<JsonObject>> {
  if (assertion['revoked'] === true)
    return failed('status', 'revoked', 'It says of itself that it was withdrawn.');
  const { revocationList } = profile;
  if (revocationList === undefined)
    return passed('status', 'no-status', sentences.noStatus, assertion);
  const id = idOf(revocationList) ?? '';
  if (isJsonObject(revocationList) && revocationList['revokedAssertions'] !== undefined)
    return judged(revocationList, profile, assertion, "the issuer's profile");
  const linked = await fetchLinked(fetchJson, id);
  if (linked.outcome === 'unreachable' || linked.outcome === 'not-hosted') {
    return unknown(
      'status',
      'revocation-list-unreachable',
      whyUnread(linked, 'The list of withdrawn assertions', id),
    );
  }
  if (linked.outcome === 'unreadable')
    return unknown(
      'status',
      'malformed-revocation-list',
      whyUnread(linked, 'A list of withdrawn assertions', id),
    );
  return judged(linked.document, profile, assertion, linked.source);
}

function judged(
  list: JsonObject,
  profile: JsonObject,
  assertion: JsonObject,
  source: string,
): Step<JsonObject> {
  const { revokedAssertions, issuer } = list;
  const isTheirs = issuer === undefined || isSameId(idOf(issuer) ?? '', idOf(profile) ?? '');
  if (!isTheirs || !isOfType(list, 'RevocationList') || revokedAssertions === undefined) {
    return failed(
      'status',
      'malformed-revocation-list',
      `${source} is no list of assertions that this issuer has withdrawn.`,
    );
  }
  const entry = listed(revokedAssertions).find((item) => isMeant(item, assertion));
  return entry === undefined
    ? passed(
        'status',
        'not-revoked',
        withNote(sentences.notRevoked, `read from ${source}`),
        assertion,
      )
    : failed(
        'status',
        'revoked',
        `${withNote(sentences.revoked, `read from ${source}`)}${reasonIn(entry)}`,
      );
}

/** By id, or by the `uid` of 1.x; an entry that says `revoked: false` speaks for itself. */
function isMeant(entry: JsonValue, assertion: JsonObject): boolean {
  if (isJsonObject(entry) && entry['revoked'] === false) return false;
  const id = idOf(entry);
  if (id !== null && isSameId(id, idOf(assertion) ?? '')) return true;
  return isJsonObject(entry) && isText(entry['uid']) && entry['uid'] === assertion['uid'];
}

function reasonIn(entry: JsonValue): string {
  const reason = isJsonObject(entry) ? entry['revocationReason'] : undefined;
  return isText(reason) ? ` Reason given: ${printable(reason)}` : '';
}
