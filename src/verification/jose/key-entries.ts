/**
 * The keys that a document lists, in whichever form issuers of tokens publish them: a DID or
 * controller document (Controlled Identifiers 1.0, section 2), a set of JWKs, a single JWK (RFC
 * 7517), or a single verification method.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isText, listed, objectsAmong } from '../shape/json-shape.ts';
import { endOf } from '../key/key-end.ts';
import type { Purpose } from '../key/key-entry.ts';
import { readJwk, readMethod, type ReadKey } from './public-key.ts';

export interface KeyEntry {
  /** Every name that a token may call the key by; none where the document gives it no name. */
  readonly names: readonly string[];
  readonly read: ReadKey;
  /** Whose key it says it is, where it says so. */
  readonly controller: string | null;
  /** Whether it is listed for what was asked about. */
  readonly forPurpose: boolean;
  /** `revoked` or `expires` names a moment that has come, or none at all. */
  readonly ended: 'revoked' | 'expires' | null;
}

/** `base` is the document's own address or DID: short names stand for ones below it. */
export function keyEntries(
  document: JsonObject,
  base: string,
  now: Date,
  purpose: Purpose = 'assertionMethod',
): readonly KeyEntry[] {
  if (isText(document['kty'])) return [jwkEntry(document, base, true)];
  if (Array.isArray(document['keys']))
    return objectsAmong(document['keys']).map((jwk) => jwkEntry(jwk, base, false));
  if (document['verificationMethod'] === undefined && document[purpose] === undefined) {
    const isMethod =
      document['publicKeyJwk'] !== undefined || document['publicKeyMultibase'] !== undefined;
    return isMethod ? [methodEntry(document, base, true, now)] : [];
  }
  return methodsIn(document, base, now, purpose);
}

function methodsIn(
  document: JsonObject,
  base: string,
  now: Date,
  purpose: Purpose,
): readonly KeyEntry[] {
  const purposes = listed(document[purpose]);
  const inside = purposes.filter(isJsonObject);
  const named = new Set(purposes.filter(isText).map((name) => absolute(name, base)));
  const methods = objectsAmong(document['verificationMethod']).map((method) =>
    methodEntry(method, base, isText(method['id']) && named.has(absolute(method['id'], base)), now),
  );
  return [...methods, ...inside.map((method) => methodEntry(method, base, true, now))];
}

function methodEntry(method: JsonObject, base: string, forPurpose: boolean, now: Date): KeyEntry {
  const jwk = method['publicKeyJwk'];
  const kid = isJsonObject(jwk) ? jwk['kid'] : undefined;
  return {
    names: [...namesOf(method['id'], base), ...(isText(kid) ? [kid] : [])],
    read: readMethod(method),
    controller: isText(method['controller']) ? method['controller'] : null,
    forPurpose,
    ended: endOf(method, now),
  };
}

/** A JWK that is the whole document goes by the document's address, too. */
function jwkEntry(jwk: JsonObject, base: string, alone: boolean): KeyEntry {
  const names = [...namesOf(jwk['kid'], base), ...(alone ? [base] : [])];
  return { names, read: readJwk(jwk), controller: null, forPurpose: true, ended: null };
}

function namesOf(id: JsonValue | undefined, base: string): string[] {
  if (!isText(id)) return [];
  const whole = absolute(id, base);
  return whole === id ? [id] : [id, whole];
}

const absolute = (id: string, base: string): string =>
  id.startsWith('#') ? base + id : /^[a-z][a-z0-9+.-]*:/i.test(id) ? id : `${base}#${id}`;
