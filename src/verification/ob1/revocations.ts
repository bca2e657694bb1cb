/**
 * The list of what an issuer has withdrawn (Open Badges 1.0, section "Revoking"): an object whose
 * members are the `uid`s, each with the reason.
 */

import { say } from '../../language/sayings.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { fetchDocument } from '../fetched.ts';
import { hostedAddress } from '../ob2/address.ts';
import { fetchLinked, idOf } from '../ob2/linked.ts';
import { checkRevocationList } from '../ob2/revocation-list.ts';
import { printable } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { checkSaying, passed, unknown, type Step } from '../report/step.ts';
import { isText } from '../shape/json-shape.ts';

/** `document`: the assertion as signed; `assertion`: the same in newer words. */
export async function checkRevocations(
  document: JsonObject,
  assertion: JsonObject,
  profile: JsonObject,
  circumstances: Circumstances,
): Promise<Step<JsonObject>> {
  const { revocationList } = profile;
  const linked =
    revocationList === undefined || document['revoked'] === true
      ? null
      : await fetchLinked(circumstances.fetchJson, idOf(revocationList) ?? '');
  // Nothing to read, nothing that could be read, or a list of the newer form: as there.
  if (linked?.outcome !== 'read' || linked.document['revokedAssertions'] !== undefined)
    return checkRevocationList(assertion, profile, circumstances);
  const { source } = linked;
  const list = await asWritten(idOf(revocationList) ?? '', circumstances, linked.document);
  const { uid: named } = document;
  const uid = isText(named) || typeof named === 'number' ? String(named) : '';
  if (uid === '') return unknown('status', 'malformed-revocation-list/unnamed', { source });
  if (!Object.hasOwn(list, uid))
    return Object.entries(list).every(isEntry)
      ? passed('status', assertion, 'not-revoked/source', { source })
      : unknown('status', 'malformed-revocation-list/foreign', { source });
  const reason = list[uid];
  const said = isText(reason)
    ? say('status', 'revoked/reason', { source, reason: printable(reason) })
    : say('status', 'revoked/source', { source });
  return { check: checkSaying('status', 'failed', 'revoked', [said]), value: null };
}

/** A `uid` with its reason, or a context; lists of another form could hold the badge unseen. */
const isEntry = ([name, reason]: readonly [string, JsonValue]): boolean =>
  name === '@context' || typeof reason !== 'object' || reason === null;

/** The list with its nulls: who is named in it is withdrawn, whatever the reason. */
async function asWritten(
  id: string,
  { fetchJson }: Circumstances,
  otherwise: JsonObject,
): Promise<JsonObject> {
  const found = await fetchDocument(fetchJson, hostedAddress(id) ?? '');
  return found.outcome === 'read' ? { ...found.document, ...otherwise } : otherwise;
}
