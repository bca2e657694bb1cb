/**
 * Signed assertions (Open Badges 1.0, section "Badge Verification"): a compact JWS, whose `verify`
 * names the address of the issuer's public key.
 */

import { isJsonObject, withoutNulls } from '../../proof/json.ts';
import { fetchDocument } from '../fetched.ts';
import type { CompactJws } from '../jose/compact-jws.ts';
import { readPem } from '../jose/pem.ts';
import type { ReadKey, TokenKey } from '../jose/public-key.ts';
import { checkToken } from '../jose/token.ts';
import { reportOn } from '../ob2/report.ts';
import { shapeWith } from '../report/flaw.ts';
import { plainAscii, printable } from '../report/printable.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { after, failed, notReached, passed, together, unknown, type Step } from '../report/step.ts';
import { isText } from '../shape/json-shape.ts';
import { checkOb1Words } from './contexts.ts';
import { checkHosts, findParties } from './parties.ts';
import { checkRevocations } from './revocations.ts';
import { assertionFlaws } from './shape.ts';
import { inNewerWords, verifyAddress } from './words.ts';

/** Judges an assertion in a compact JWS that was read (`format`). */
export async function judgeSigned1(
  format: Step<CompactJws>,
  { payload }: CompactJws,
  circumstances: Circumstances,
): Promise<Report> {
  const document = withoutNulls(payload);
  const uid = printable(String(document['uid'] ?? ''));
  const place = verifyAddress(document) ?? '';
  const assertion = inNewerWords(document, isText(document['id']) ? document['id'] : uid);
  const shape =
    shapeWith(assertionFlaws(document), () => document) ??
    passed('schema', document, 'complete-assertion/assertion');
  const parties = await findParties(assertion, place, circumstances);
  const [badge, profile] = [parties.badge.value, parties.issuer.value];
  const keys = await findKey(place, circumstances);
  const key = keys.value === null || profile === null ? keys : checkHosts(place, parties, keys);
  const proof = await after(key, 'proof', async (found) =>
    format.value === null ? notReached('proof') : checkToken(format.value, found, assertion),
  );
  const status = await after(proof, 'status', () =>
    checkRevocations(document, assertion, profile ?? {}, circumstances),
  );
  const isWhole = proof.value !== null && badge !== null && profile !== null;
  return reportOn(
    {
      format,
      contexts: checkOb1Words(payload),
      schema: together(shape, parties.badge),
      issuer: parties.issuer,
      key,
      proof,
      status,
      parts: isWhole ? { assertion, badge, profile } : null,
    },
    circumstances,
    'ob1',
  );
}

/** The key is a PEM text, or JSON that holds one. */
async function findKey(
  address: string,
  { fetchJson }: Circumstances,
): Promise<Step<readonly TokenKey[]>> {
  if (address === '') return unknown('key', 'unsupported-key/says');
  const at = plainAscii(address);
  const fetched = await fetchJson(address).catch(() => null);
  if (fetched === null || fetched.outcome === 'unreachable')
    return unknown('key', 'key-unreachable/address', {
      address: at,
      reason: printable(fetched?.reason ?? ''),
    });
  const read = fetched.text.trimStart().startsWith('{')
    ? await keyInJson(address, fetchJson)
    : readPem(fetched.text);
  if ('key' in read) return passed('key', [read.key], 'key-listed/source', { source: at });
  switch (read.fault) {
    case 'weak':
      return failed('key', 'weak-key');
    case 'private':
      return failed('key', 'private-key/issuer');
    case 'malformed':
    case 'unsupported':
      return unknown('key', 'unsupported-key/says');
  }
}

async function keyInJson(address: string, fetchJson: Circumstances['fetchJson']): Promise<ReadKey> {
  const found = await fetchDocument(fetchJson, address);
  const document: unknown = found.outcome === 'read' ? found.document : null;
  const pem = isJsonObject(document) ? document['publicKeyPem'] : undefined;
  return isText(pem) ? readPem(pem) : { fault: 'unsupported' };
}
