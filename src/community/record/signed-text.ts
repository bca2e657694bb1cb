/** What a credential of somebody else says, whether it is JSON or a token. */

import { decoded, largest } from '../private-data.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';

/** The JSON object that a text is; null where it is none. */
export function objectIn(text: string): JsonObject | null {
  try {
    const value = parseStrictJson(text, { maxBytes: largest * 4 });
    return isJsonObject(value) ? value : null;
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}

/**
 * The credential or assertion in a compact JWS, with what its claims say (VC-JWT). Where both say
 * something, it is the member; whether they agree is for the verifier to say.
 */
export function payloadOf(jws: string): JsonObject | null {
  const payload = objectIn(decoded(jws.split('.')[1] ?? '') ?? '');
  if (payload === null) return null;
  const { vc, iss, nbf, exp, sub } = payload;
  const document: JsonObject = {
    ...(typeof iss === 'string' && { issuer: iss }),
    ...momentAs('issuanceDate', nbf),
    ...momentAs('expirationDate', exp),
    ...(isJsonObject(vc) ? vc : payload),
  };
  const subject = document['credentialSubject'];
  return isJsonObject(subject) && typeof sub === 'string'
    ? { ...document, credentialSubject: { id: sub, ...subject } }
    : document;
}

function momentAs(member: string, seconds: JsonValue | undefined): JsonObject {
  return isMoment(seconds) ? { [member]: new Date(seconds * 1000).toISOString() } : {};
}

/** Whether it counts seconds since 1970. */
export const isMoment = (value: JsonValue | undefined): value is number =>
  typeof value === 'number' && value > 0 && value < 8e12;
