/**
 * Reads a 1EdTechRevocationList: an unsigned JSON list of withdrawn credentials at an address that
 * the credential names (1EdTech Revocation List Status Method 1.0; deprecated since October 2025,
 * still in use).
 */

import * as sentences from '../../language/en/sentences.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Credential } from '../credential.ts';
import { fetchDocument } from '../fetched.ts';
import { isText, isUri, objectsIn } from '../shape/json-shape.ts';
import { plainAscii, printable } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, withNote, type Step } from '../report/step.ts';

/** Whether the list of this status names the credential as withdrawn. */
export async function readRevocationList(
  { id }: JsonObject,
  credential: Credential,
  { fetchJson }: Circumstances,
): Promise<Step<Credential>> {
  if (!isUri(id) || !id.startsWith('https://'))
    return failed('status', 'malformed-status-list', 'Its status entry is incomplete.');
  const found = await fetchDocument(fetchJson, id);
  if (found.outcome === 'unreachable')
    return unknown(
      'status',
      'status-unreachable',
      `The revocation list could not be read from ${plainAscii(id)}: ${found.reason}`,
    );
  if (found.outcome === 'unreadable')
    return unknown(
      'status',
      'malformed-status-list',
      `${found.source} does not hold a revocation list: ${found.reason}`,
    );
  return entryIn(found.document, id, credential, found.source);
}

function entryIn(
  document: JsonObject,
  address: string,
  credential: Credential,
  source: string,
): Step<Credential> {
  const { id, issuer, revokedCredential } = document;
  const entries = objectsIn(revokedCredential);
  if (entries === null || entries.some((entry) => !isText(entry['id']))) {
    return failed(
      'status',
      'malformed-status-list',
      'The document at the address of the revocation list is not one.',
    );
  }
  if (id !== address)
    return failed(
      'status',
      'foreign-status-list',
      'The revocation list is another one than the credential names.',
    );
  if ((isJsonObject(issuer) ? issuer['id'] : issuer) !== credential.issuerId) {
    return failed('status', 'foreign-status-list', 'The revocation list is by another issuer.');
  }
  const entry = entries.find((item) => item['id'] === credential.id && item['revoked'] !== false);
  if (entry === undefined)
    return passed(
      'status',
      'not-revoked',
      withNote(sentences.notRevoked, `read from ${source}, which is not signed`),
      credential,
    );
  const reason = entry['revocationReason'];
  const told = isText(reason) ? ` and gives a reason: “${printable(reason)}”` : '';
  return failed('status', 'revoked', `The issuer has withdrawn it${told} (read from ${source}).`);
}
