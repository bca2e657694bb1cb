/** Status lists that come as tokens: the list, once it is known to be the issuer's. */

import type { JsonObject } from '../../proof/json.ts';
import type { Circumstances } from '../report/report.ts';
import { after, failed, passed, unknown, type Step } from '../report/step.ts';
import { issuerOf } from '../status/list-issuer.ts';
import { credentialIn } from './claims.ts';
import { readCompactJws } from './compact-jws.ts';
import { checkToken } from './token.ts';
import { findTokenKeys } from './token-keys.ts';

/**
 * The list as a document, or the fault: forged where the token is not of whoever it says it is by
 * (the issuer, where it does not say), unverified where that stays open.
 */
export async function readSignedList(
  text: string,
  issuerId: string,
  circumstances: Circumstances,
): Promise<Step<JsonObject>> {
  const read = readCompactJws(text.trim());
  const list = credentialIn(read, true);
  const { value: jws } = read;
  const signerId = (list.value === null ? null : issuerOf(list.value)) ?? issuerId;
  const key = await after(read, 'key', (token) => findTokenKeys(token, signerId, circumstances));
  const proof = await after(key, 'proof', (keys) =>
    jws === null ? list : checkToken(jws, keys, jws.payload),
  );
  const fault = [list, key, proof].find(({ value }) => value === null)?.check;
  if (fault === undefined && list.value !== null)
    return passed('status', list.value, 'not-revoked/says');
  return fault?.outcome === 'failed'
    ? failed('status', 'forged-status-list/fault', { fault: fault.said })
    : unknown('status', 'unverified-status-list/fault', { fault: fault?.said ?? [] });
}
