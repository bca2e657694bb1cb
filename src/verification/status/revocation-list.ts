/**
 * Reads a 1EdTechRevocationList: an unsigned JSON list of withdrawn credentials at an address that
 * the credential names (1EdTech Revocation List Status Method 1.0; deprecated since October 2025,
 * still in use).
 */

import type { Value } from '../../language/sayings.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Credential } from '../credential.ts';
import { fetchDocument } from '../fetched.ts';
import { isText, isUri, objectsIn } from '../shape/json-shape.ts';
import { plainAscii, printable } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';

/** Whether the list of this status names the credential as withdrawn. */
export async function readRevocationList(
  { id }: JsonObject,
  credential: Credential,
  { fetchJson }: Circumstances,
): Promise<Step<Credential>> {
  if (!isUri(id) || !id.startsWith('https://'))
    return failed('status', 'malformed-status-list/entry');
  const found = await fetchDocument(fetchJson, id);
  if (found.outcome === 'unreachable')
    return unknown('status', 'status-unreachable/revocation', {
      address: plainAscii(id),
      reason: found.reason,
    });
  if (found.outcome === 'unreadable')
    return unknown('status', 'malformed-status-list/revocation-document', {
      source: found.source,
      reason: found.reason,
    });
  return entryIn(found.document, id, credential, found.source);
}

function entryIn(
  document: JsonObject,
  address: string,
  credential: Credential,
  source: Value,
): Step<Credential> {
  const { id, issuer, revokedCredential } = document;
  const entries = objectsIn(revokedCredential);
  if (entries === null || entries.some((entry) => !isText(entry['id']))) {
    return unknown('status', 'malformed-status-list/revocation-type');
  }
  if (id !== address) return unknown('status', 'foreign-status-list/revocation-id');
  if ((isJsonObject(issuer) ? issuer['id'] : issuer) !== credential.issuerId) {
    return unknown('status', 'foreign-status-list/revocation-issuer');
  }
  const entry = entries.find((item) => item['id'] === credential.id && item['revoked'] !== false);
  if (entry === undefined) return passed('status', credential, 'not-revoked/unsigned', { source });
  const reason = entry['revocationReason'];
  return isText(reason)
    ? failed('status', 'revoked/unsigned', { reason: printable(reason), source })
    : failed('status', 'revoked/source', { source });
}
