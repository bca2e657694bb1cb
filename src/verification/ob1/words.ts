/**
 * Assertions of Open Badges 1.1, 1.0 and what came before (0.5), in the words of 2.0: later steps
 * read one vocabulary. Only names and spellings change here, nothing is judged.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { hostedAddress } from '../ob2/address.ts';
import { readMoment } from '../ob2/date-time.ts';
import { looksHashed } from '../ob2/shape.ts';
import { isText, listed } from '../shape/json-shape.ts';

/** The contexts of 1.1, and documents of 1.0, which name none and say "verify". */
export function speaksOb1(document: JsonObject): boolean {
  const contexts = listed(document['@context']);
  return contexts.length === 0
    ? document['verification'] === undefined
    : contexts.some(
        (context) =>
          typeof context === 'string' &&
          /^https?:\/\/(?:w3id\.org\/openbadges\/v1|openbadgespec\.org\/v1)/.test(context),
      );
}

/**
 * Whether it is written as before 1.0: the badge inside, whose issuer is an origin, and nothing
 * said of how it is to be verified.
 */
export function isBeforeOb1({ badge, verify }: JsonObject): boolean {
  const issuer = isJsonObject(badge) ? badge['issuer'] : undefined;
  return verify === undefined && isJsonObject(issuer) && issuer['origin'] !== undefined;
}

/**
 * The address in `verify`: of the assertion where that is hosted, of the key where it is signed.
 */
export function verifyAddress({ verify }: JsonObject): string | null {
  const url = isJsonObject(verify) ? verify['url'] : undefined;
  return isText(url) ? hostedAddress(url.trim()) : null;
}

/**
 * The address at which an assertion says it is hosted; before 1.0 none said it, and the one at
 * which it was found counts (`foundAt`). Null where there is neither.
 */
export function hostingAddress(document: JsonObject, foundAt?: string): string | null {
  const named = [document['id'], document['@id']].map((id) =>
    isText(id) ? hostedAddress(id) : null,
  );
  return (
    verifyAddress(document) ??
    named.find((address) => address !== null) ??
    (foundAt === undefined ? null : hostedAddress(foundAt))
  );
}

/** The same assertion in newer words; `id` is what it is called by. */
export function inNewerWords(document: JsonObject, id: string): JsonObject {
  const { verify: _, issued_on, salt, ...rest } = document;
  const { issuedOn = issued_on, expires, recipient } = rest;
  return {
    ...rest,
    id,
    type: 'Assertion',
    ...(recipient !== undefined && { recipient: recipientOf(recipient, salt) }),
    ...(issuedOn !== undefined && { issuedOn: dated(issuedOn) }),
    ...(expires !== undefined && { expires: dated(expires) }),
  };
}

/** Before 1.0 it was a text, the address or its hash. */
function recipientOf(recipient: JsonValue, salt: JsonValue | undefined): JsonValue {
  if (typeof recipient !== 'string') return recipient;
  return {
    type: 'email',
    hashed: looksHashed(recipient),
    identity: recipient,
    ...(isText(salt) && { salt }),
  };
}

/** Seconds since 1970 as a date; any other value as it is. */
function dated(value: JsonValue): JsonValue {
  const moment = /^\d+$/.test(String(value)) ? readMoment(value) : null;
  return moment === null ? value : new Date(moment.earliest).toISOString();
}
