/**
 * What an assertion, a badge class and an issuer of Open Badges 1 must have (1.0 and 1.1, section
 * "Structures"), and what badges from before it have in their place.
 */

import { say } from '../../language/sayings.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { readMoment } from '../ob2/date-time.ts';
import { idOf } from '../ob2/linked.ts';
import { methodOf } from '../ob2/method.ts';
import { recipientFlaws } from '../ob2/shape.ts';
import { unless, weighing, type Flaw } from '../report/flaw.ts';
import { isText, isUri, optional } from '../shape/json-shape.ts';
import { inNewerWords, isBeforeOb1 } from './words.ts';

/** One without a badge says nothing. */
export function assertionFlaws(assertion: JsonObject): Flaw[] {
  const isOlder = isBeforeOb1(assertion);
  const { badge, uid, expires, recipient, issuedOn } = inNewerWords(assertion, '');
  const isMoment = (value: JsonValue | undefined): boolean => readMoment(value) !== null;
  return [
    ...weighing(
      'doubt',
      unless(
        isUri(idOf(badge) ?? undefined) || isJsonObject(badge),
        'badge',
        'wrong-member/assertion-badge',
      ),
    ),
    ...unless(
      isOlder || isText(uid) || typeof uid === 'number',
      'uid',
      'wrong-member/assertion-uid',
    ),
    ...unless(isOlder || methodOf(assertion) !== null, 'verify', 'wrong-verification/older'),
    ...unless(
      isOlder ? optional(issuedOn, isMoment) : isMoment(issuedOn),
      'issuedOn',
      'wrong-member/assertion-issued-day',
    ),
    ...unless(optional(expires, isMoment), 'expires', 'wrong-member/assertion-expires-day'),
    ...recipientFlaws(recipient),
  ];
}

/** One without a name, or of no issuer, says nothing that could be relied on. */
export function badgeClassFlaws(badge: JsonObject): Flaw[] {
  const { name, description, image, criteria, issuer } = badge;
  return [
    ...weighing('doubt', unless(isText(name), 'badge', 'wrong-badge-class/name')),
    ...unless(!isText(name) || isText(description), 'badge', 'wrong-badge-class/name'),
    ...unless(isText(idOf(image) ?? undefined), 'badge.image', 'wrong-badge-class/image'),
    ...unless(
      isText(criteria) || isJsonObject(criteria),
      'badge.criteria',
      'wrong-badge-class/criteria',
    ),
    ...weighing(
      'doubt',
      unless(isText(issuer) || isJsonObject(issuer), 'badge.issuer', 'wrong-badge-class/issuer'),
    ),
  ];
}

export function profileFlaws({ name, url, origin }: JsonObject): Flaw[] {
  const address = url ?? origin;
  const rules = [
    ['name', isText(name)],
    ['url', isText(address) && /^https?:/i.test(address)],
  ] as const;
  return rules
    .filter(([, holds]) => !holds)
    .map(([rule]) => ({
      weight: 'deviation',
      place: 'badge.issuer',
      said: say('issuer', `malformed-profile/${rule}`),
    }));
}
