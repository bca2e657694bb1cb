/**
 * What an Assertion, a BadgeClass and an issuer's Profile must have (Open Badges 2.0, section "Open
 * Badges Vocabulary").
 */

import { say } from '../../language/sayings.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { unless, weighing, type Flaw } from '../report/flaw.ts';
import { isText, isUri, listed, optional } from '../shape/json-shape.ts';
import { parseIsoDateTime } from './date-time.ts';
import { idOf } from './linked.ts';
import { methodOf, verificationOf } from './method.ts';

/**
 * Whether an object is said to be of one of these types; JSON-LD's own word for type counts too.
 */
export function isOfType(object: JsonObject, ...types: readonly string[]): boolean {
  const named = [...listed(object['type']), ...listed(object['@type'])];
  return named.length > 0 && named.every(isText) && types.some((type) => named.includes(type));
}

/**
 * Only an assertion with an address can be asked for, and held against what its issuer says; one
 * without a badge says nothing.
 */
export function assertionFlaws(assertion: JsonObject): Flaw[] {
  const { badge, issuedOn, expires, recipient, image, evidence } = assertion;
  const isMoment = (value: JsonValue | undefined): boolean => parseIsoDateTime(value) !== null;
  return [
    ...weighing(
      'doubt',
      unless(isUri(idOf(assertion) ?? undefined), 'id', 'wrong-member/assertion-id'),
    ),
    ...weighing(
      'doubt',
      unless(
        isUri(idOf(badge) ?? undefined) || isJsonObject(badge),
        'badge',
        'wrong-member/assertion-badge',
      ),
    ),
    ...verificationFlaws(assertion),
    ...unless(isOfType(assertion, 'Assertion'), 'type', 'wrong-member/assertion-type'),
    ...unless(isMoment(issuedOn), 'issuedOn', 'wrong-member/assertion-issued'),
    ...unless(optional(expires, isMoment), 'expires', 'wrong-member/assertion-expires'),
    ...recipientFlaws(recipient),
    ...unless(
      optional(
        image,
        (value) => isUri(idOf(value) ?? undefined) && !String(idOf(value)).startsWith('data:'),
      ),
      'image',
      'wrong-member/assertion-image',
    ),
    ...unless(
      listed(evidence).every((item) => isUri(item) || isJsonObject(item)),
      'evidence',
      'wrong-member/assertion-evidence',
    ),
  ];
}

/**
 * Where nothing is said, its address is asked, as for most; another way than the two might be the
 * only right one.
 */
function verificationFlaws(assertion: JsonObject): Flaw[] {
  const flaws = unless(methodOf(assertion) !== null, 'verification', 'wrong-verification/missing');
  return verificationOf(assertion) === undefined ? flaws : weighing('doubt', flaws);
}

/** Whether an identity is written as a hash: its algorithm, `$`, the digits. */
export const looksHashed = (identity: string): boolean =>
  /^(?:sha256\$[0-9a-f]{64}|md5\$[0-9a-f]{32})$/i.test(identity);

/** An identity, hashed or not, and whether it is. */
export function recipientFlaws(recipient: JsonValue | undefined): Flaw[] {
  if (!isJsonObject(recipient)) return unless(false, 'recipient', 'wrong-recipient/missing');
  const { identity, hashed, salt } = recipient;
  const type = recipient['type'] ?? recipient['@type'];
  return [
    ...unless(
      isText(type) && isText(identity) && typeof hashed === 'boolean',
      'recipient',
      'wrong-recipient/members',
    ),
    ...unless(
      typeof hashed !== 'boolean' || hashed === (isText(identity) && looksHashed(identity)),
      'recipient',
      'wrong-recipient/hashed',
    ),
    ...unless(
      optional(salt, (value) => typeof value === 'string'),
      'recipient.salt',
      'wrong-recipient/salt',
    ),
  ];
}

export function badgeClassFlaws(badge: JsonObject): Flaw[] {
  const { name, description, image, criteria, issuer, alignment } = badge;
  return [
    ...unless(isUri(idOf(badge) ?? undefined), 'badge', 'wrong-badge-class/id'),
    ...unless(isOfType(badge, 'BadgeClass'), 'badge', 'wrong-badge-class/type'),
    ...unless(isText(name) && isText(description), 'badge', 'wrong-badge-class/name'),
    ...unless(isUri(idOf(image) ?? undefined), 'badge.image', 'wrong-badge-class/image'),
    ...unless(isCriteria(criteria), 'badge.criteria', 'wrong-badge-class/criteria'),
    ...unless(isUri(idOf(issuer) ?? undefined), 'badge.issuer', 'wrong-badge-class/issuer'),
    ...unless(
      listed(alignment).every(
        (item) =>
          isUri(item) ||
          (isJsonObject(item) && isText(item['targetName']) && isUri(item['targetUrl'])),
      ),
      'badge.alignment',
      'wrong-badge-class/alignment',
    ),
  ];
}

const isCriteria = (criteria: JsonValue | undefined): boolean =>
  isUri(criteria) ||
  (isJsonObject(criteria) && (isUri(idOf(criteria) ?? undefined) || isText(criteria['narrative'])));

export function profileFlaws(profile: JsonObject): Flaw[] {
  const { name, url, email } = profile;
  const rules = [
    ['id', isUri(idOf(profile) ?? undefined)],
    ['type', isOfType(profile, 'Issuer', 'Profile')],
    ['name', isText(name)],
    ['url', isUri(url) && /^https?:/i.test(url)],
    ['email', isText(email) && /^[^@\s]+@[^@\s]+$/.test(email)],
  ] as const;
  return rules.flatMap(([rule, holds]) =>
    holds
      ? []
      : [
          {
            weight: 'deviation' as const,
            place: 'badge.issuer',
            said: say('issuer', `malformed-profile/${rule}`),
          },
        ],
  );
}
