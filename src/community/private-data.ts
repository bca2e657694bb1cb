/** What a credential of another issuer tells of people that no file here may tell. */

import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';

/**
 * `email`: an address in plain. `hash`: the hash of an address without salt, which anybody with a
 * list of addresses reads. `personal`: a telephone number, a day of birth, a number of the state's.
 * `unreadable`: it is not known what it tells.
 */
export type PrivateData = 'email' | 'hash' | 'personal' | 'unreadable';

/** As large as what is issued here may be. */
const largest = 256 * 1024;
/** An e-mail address, in whatever stands around it. */
const address = /[\p{L}\p{N}._%+'-](?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/iu;
const token = /^[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/;
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
function decoded(base64: string): string | null {
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

/** True where an e-mail address stands in the text, also where it is escaped. */
export function holdsAddress(text: string): boolean {
  return address.test(text.replace(/&(?:commat|#0*64|#x0*40);?/gi, '@'));
}

/** What drawing programs call pictures for screens of twice the pixels: `badge@2x.png`. */
const ofPicture = /\.(?:png|svg|jpe?g|gif|webp|avif|pdf|ai|eps)$/i;

/** Where the first e-mail address stands that is no name of a picture; null where there is none. */
export function placeOfAddress(text: string): number | null {
  for (const { 0: found, index } of text.matchAll(new RegExp(address, 'giu')))
    if (!ofPicture.test(found)) return index;
  // Escaped, it stands somewhere in the file.
  return /&(?:commat|#0*64|#x0*40);?/i.test(text) && holdsAddress(text) ? 0 : null;
}

/** Words, tokens and `data:` addresses: what is packed into them stays readable. */
function inText(text: string): PrivateData | null {
  if (holdsAddress(text)) return 'email';
  const [, base64] = /^data:[^,]{0,200};base64,(.*)$/s.exec(text) ?? [];
  if (base64 !== undefined) return address.test(decoded(base64) ?? '') ? 'email' : null;
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
  if (holdsAddress(identity)) return 'email';
  const isAddress = type === 'emailAddress' || type === 'email';
  const salt = value['salt'];
  return isAddress && !(typeof salt === 'string' && salt !== '') ? 'hash' : null;
}
