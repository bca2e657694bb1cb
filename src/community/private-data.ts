/** What a credential of another issuer tells of people that no file here may tell. */

import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import { holdsMailAddress, plainAddresses } from './text/mail-address.ts';

/**
 * `email`: an address in plain. `hash`: the hash of an address without salt, which anybody with a
 * list of addresses reads. `personal`: a telephone number, a day of birth, a number of the state's.
 * `unreadable`: it is not known what it tells.
 */
export type PrivateData = 'email' | 'hash' | 'personal' | 'unreadable';

/** As large as what is issued here may be: characters of a credential's text. */
export const largest = 256 * 1024;
/** A compact JWS (RFC 7515, section 7.1). */
export const token = /^[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/;
const personalMembers: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'dateOfBirth',
  'birthDate',
]);
const personalTypes: ReadonlySet<JsonValue | undefined> = new Set([
  'telephone',
  'phone',
  'phoneNumber',
  'nationalIdentityNumber',
]);

/** What stands in the text of a credential (JSON or a compact JWS); null where nothing does. */
export function privateDataIn(text: string): PrivateData | null {
  if (text.length > largest) return 'unreadable';
  const trimmed = text.trim();
  if (token.test(trimmed)) return inToken(trimmed);
  try {
    return inValue(parseStrictJson(text, { maxBytes: largest }));
  } catch (error) {
    if (error instanceof JsonError) return 'unreadable';
    throw error;
  }
}

function inToken(jws: string): PrivateData | null {
  const parts = jws.split('.').slice(0, 2).map(decoded);
  const found = parts.map((part) => (part === null ? 'unreadable' : privateDataIn(part)));
  return found.find((one) => one !== null) ?? null;
}

/** Base64 in either alphabet as text, each byte that is no UTF-8 as a replacement character. */
export function decoded(base64: string): string | null {
  try {
    const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

function inValue(value: JsonValue): PrivateData | null {
  if (typeof value === 'string') return inText(value);
  if (Array.isArray(value)) return firstIn(value);
  if (!isJsonObject(value)) return null;
  const names = Object.keys(value);
  if (names.some((name) => personalMembers.has(name))) return 'personal';
  return inIdentity(value) ?? firstIn([...names, ...Object.values(value)]);
}

function firstIn(values: readonly JsonValue[]): PrivateData | null {
  for (const value of values) {
    const found = inValue(value);
    if (found !== null) return found;
  }
  return null;
}

/** What drawing programs call pictures for screens of twice the pixels: `badge@2x.png`. */
const ofPicture = /\.(?:png|svg|jpe?g|gif|webp|avif|pdf|ai|eps)$/i;

/** Where the first e-mail address stands that is no name of a picture; null where there is none. */
export function placeOfAddress(text: string): number | null {
  const plain = plainAddresses(text);
  const first = plain.find(({ found }) => !ofPicture.test(found));
  if (first !== undefined) return first.index;
  // Escaped, it stands somewhere in the file.
  const others = plain.reduce((rest, { found }) => rest.replace(found, ''), text);
  return holdsMailAddress(others) ? 0 : null;
}

/** Words, tokens and `data:` addresses: what is packed into them stays readable. */
function inText(text: string): PrivateData | null {
  if (holdsMailAddress(text)) return 'email';
  const [, base64] = /^data:[^,]{0,200};base64,(.*)$/s.exec(text) ?? [];
  if (base64 !== undefined) return holdsMailAddress(decoded(base64) ?? '') ? 'email' : null;
  const [, enveloped = text] = /^data:application\/v[cp]\+jwt,(.*)$/s.exec(text) ?? [];
  return token.test(enveloped) ? inTokenOrNothing(enveloped) : null;
}

/** Three words with dots between need be no token. */
function inTokenOrNothing(text: string): PrivateData | null {
  const found = inToken(text);
  return found === 'unreadable' ? null : found;
}

/** An IdentityObject (OB 3.0) or the recipient of an assertion (2.0): by its type. */
function inIdentity(value: JsonObject): PrivateData | null {
  const identity = value['identityHash'] ?? value['identity'];
  if (typeof identity !== 'string') return null;
  const type = value['identityType'] ?? value['type'];
  if (personalTypes.has(type)) return 'personal';
  if (holdsMailAddress(identity)) return 'email';
  const isAddress = type === 'emailAddress' || type === 'email';
  const salt = value['salt'];
  return isAddress && !(typeof salt === 'string' && salt !== '') ? 'hash' : null;
}
