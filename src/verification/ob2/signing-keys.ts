/** The keys of an issuer of signed assertions (Open Badges 2.0, section "CryptographicKey"). */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isText, listed } from '../shape/json-shape.ts';
import { readPem } from '../jose/pem.ts';
import type { TokenKey } from '../jose/public-key.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';
import { isSameId } from './address.ts';
import { fetchLinked, idOf } from './linked.ts';
import { creatorOf } from './method.ts';

/** Each key of a profile costs a request. */
const mostKeys = 4;

/**
 * The keys that may have signed: the one that the assertion names, which the profile must name too,
 * or all of the profile's. The key must say that the issuer owns it: only both together tie the two
 * to one another.
 */
export async function findSigningKeys(
  assertion: JsonObject,
  profile: JsonObject,
  circumstances: Circumstances,
): Promise<Step<readonly TokenKey[]>> {
  const creator = creatorOf(assertion);
  const listedKeys = listed(profile['publicKey']);
  if (listedKeys.length === 0) return failed('key', 'issuer-has-no-key');
  const meant =
    creator === null ? listedKeys : listedKeys.filter((key) => isSameId(idOf(key) ?? '', creator));
  if (meant.length === 0)
    return failed('key', 'key-not-listed/profile', { key: plainAscii(creator ?? '') });
  const keys: TokenKey[] = [];
  let fault: Step<never> | null = null;
  for (const key of meant.slice(0, mostKeys)) {
    const step = await readKey(key, idOf(profile) ?? '', circumstances);
    if (step.value === null) fault ??= { check: step.check, value: null };
    else keys.push(step.value);
  }
  if (keys.length === 0 && fault !== null) return fault;
  return passed('key', keys, 'key-listed/profile');
}

async function readKey(
  key: JsonValue,
  issuerId: string,
  { fetchJson }: Circumstances,
): Promise<Step<TokenKey>> {
  const id = idOf(key) ?? '';
  if (isJsonObject(key) && isText(key['publicKeyPem'])) return keyIn(key, issuerId);
  const linked = await fetchLinked(fetchJson, id);
  const address = plainAscii(id);
  if (linked.outcome === 'not-hosted')
    return unknown('key', 'unsupported-key/address', { address });
  if (linked.outcome === 'unreachable')
    return unknown('key', 'key-unreachable/address', { address, reason: linked.reason });
  if (linked.outcome === 'unreadable')
    return unknown('key', 'malformed-key-document/key', {
      source: linked.source,
      reason: linked.reason,
    });
  const { document, source } = linked;
  const [inside] = listed(document['publicKey'])
    .filter(isJsonObject)
    .filter((entry) => isSameId(idOf(entry) ?? '', id));
  const found = isText(document['publicKeyPem']) ? document : (inside ?? document);
  if (!isSameId(idOf(found) ?? '', id))
    return failed('key', 'other-key-document/profile', { source });
  return keyIn(found, issuerId);
}

function keyIn({ owner, publicKeyPem }: JsonObject, issuerId: string): Step<TokenKey> {
  if (owner === undefined || !isSameId(idOf(owner) ?? '', issuerId))
    return failed('key', 'foreign-key/owner');
  const read = isText(publicKeyPem) ? readPem(publicKeyPem) : { fault: 'malformed' as const };
  if ('key' in read) return passed('key', read.key, 'key-listed/says');
  switch (read.fault) {
    case 'weak':
      return failed('key', 'weak-key');
    case 'private':
      return failed('key', 'private-key/issuer');
    case 'malformed':
      return failed('key', 'wrong-key/profile');
    case 'unsupported':
      return unknown('key', 'unsupported-key/says');
  }
}
