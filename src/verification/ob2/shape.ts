/**
 * What an Assertion, a BadgeClass and an issuer's Profile must have (Open Badges 2.0, section "Open
 * Badges Vocabulary").
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isText, isUri, listed, optional } from '../shape/json-shape.ts';
import { parseIsoDateTime } from './date-time.ts';
import { idOf } from './linked.ts';

/** What is wrong, in a sentence; empty where nothing is. */
export type Flaws = readonly string[];

const unless = (holds: boolean, sentence: string): Flaws => (holds ? [] : [sentence]);

/**
 * Whether an object is said to be of one of these types; JSON-LD's own word for type counts too.
 */
export function isOfType(object: JsonObject, ...types: readonly string[]): boolean {
  const named = [...listed(object['type']), ...listed(object['@type'])];
  return named.length > 0 && named.every(isText) && types.some((type) => named.includes(type));
}

export function assertionFlaws(assertion: JsonObject): Flaws {
  const { badge, issuedOn, expires, recipient, image, evidence } = assertion;
  const isMoment = (value: JsonValue | undefined): boolean => parseIsoDateTime(value) !== null;
  return [
    ...unless(
      isUri(idOf(assertion) ?? undefined),
      'The assertion needs an "id" that is an address.',
    ),
    ...unless(isOfType(assertion, 'Assertion'), 'Its "type" must be Assertion.'),
    ...unless(isMoment(issuedOn), 'It needs "issuedOn", a date and time with a zone.'),
    ...unless(optional(expires, isMoment), '"expires" must be a date and time with a zone.'),
    ...unless(isUri(idOf(badge) ?? undefined), 'It needs a "badge" with an address.'),
    ...recipientFlaws(recipient),
    ...unless(
      optional(
        image,
        (value) => isUri(idOf(value) ?? undefined) && !String(idOf(value)).startsWith('data:'),
      ),
      'The "image" must be an address.',
    ),
    ...unless(
      listed(evidence).every((item) => isUri(item) || isJsonObject(item)),
      'Each "evidence" must be an address or an object.',
    ),
  ];
}

function recipientFlaws(recipient: JsonValue | undefined): Flaws {
  if (!isJsonObject(recipient)) return ['It needs a "recipient".'];
  const { identity, hashed, salt } = recipient;
  const type = recipient['type'] ?? recipient['@type'];
  const looksHashed =
    isText(identity) && /^(?:sha256\$[0-9a-f]{64}|md5\$[0-9a-f]{32})$/i.test(identity);
  return [
    ...unless(
      isText(type) && isText(identity) && typeof hashed === 'boolean',
      'The recipient needs "type", "identity" and "hashed".',
    ),
    ...unless(
      typeof hashed !== 'boolean' || hashed === looksHashed,
      'The recipient is not written as its "hashed" says.',
    ),
    ...unless(
      optional(salt, (value) => typeof value === 'string'),
      'The "salt" of the recipient must be text.',
    ),
  ];
}

export function badgeClassFlaws(badge: JsonObject): Flaws {
  const { name, description, image, criteria, issuer, alignment } = badge;
  return [
    ...unless(isUri(idOf(badge) ?? undefined), 'The badge class needs an "id" that is an address.'),
    ...unless(isOfType(badge, 'BadgeClass'), 'The "type" of the badge class must be BadgeClass.'),
    ...unless(
      isText(name) && isText(description),
      'The badge class needs a "name" and a "description".',
    ),
    ...unless(isUri(idOf(image) ?? undefined), 'The badge class needs an "image".'),
    ...unless(isCriteria(criteria), 'The badge class needs "criteria".'),
    ...unless(
      isUri(idOf(issuer) ?? undefined),
      'The badge class needs an "issuer" with an address.',
    ),
    ...unless(
      listed(alignment).every(
        (item) =>
          isUri(item) ||
          (isJsonObject(item) && isText(item['targetName']) && isUri(item['targetUrl'])),
      ),
      'Each "alignment" needs a "targetName" and a "targetUrl".',
    ),
  ];
}

const isCriteria = (criteria: JsonValue | undefined): boolean =>
  isUri(criteria) ||
  (isJsonObject(criteria) && (isUri(idOf(criteria) ?? undefined) || isText(criteria['narrative'])));

export function profileFlaws(profile: JsonObject): Flaws {
  const { name, url, email } = profile;
  return [
    ...unless(isUri(idOf(profile) ?? undefined), 'The issuer needs an "id" that is an address.'),
    ...unless(
      isOfType(profile, 'Issuer', 'Profile'),
      'The "type" of the issuer must be Issuer or Profile.',
    ),
    ...unless(isText(name), 'The issuer needs a "name".'),
    ...unless(isUri(url) && /^https?:/i.test(url), 'The issuer needs a "url" on the web.'),
    ...unless(isText(email) && /^[^@\s]+@[^@\s]+$/.test(email), 'The issuer needs an "email".'),
  ];
}
