/**
 * Reads an assertion: its contexts, its shape, how it is to be verified, and what the later steps
 * need of it.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Credential, Identifier } from '../credential.ts';
import { nullDeviations } from '../contexts.ts';
import { shownOf } from '../shape/shown.ts';
import { isText, listed } from '../shape/json-shape.ts';
import { deviating, failed, passed, unknown, type Step } from '../report/step.ts';
import { readMoment } from './date-time.ts';
import { idOf } from './linked.ts';
import { assertionFlaws, looksHashed } from './shape.ts';
import { shapeWith } from '../report/flaw.ts';

/**
 * Addresses under which the context of Open Badges 2.0 (and 2.1, which changed nothing in it) goes.
 */
const contexts: readonly JsonValue[] = [
  'https://w3id.org/openbadges/v2',
  'http://w3id.org/openbadges/v2',
  'https://openbadgespec.org/v2/context.json',
  'https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld',
];

/** Further contexts only add words, which nothing here reads. */
export function checkOb2Contexts(assertion: JsonObject): Step<JsonObject> {
  const named = listed(assertion['@context']);
  if (named.length === 0) return failed('contexts', 'no-context/assertion');
  if (!named.some((context) => contexts.includes(context)))
    return { ...unknown('contexts', 'unknown-context/version'), value: assertion };
  return (
    deviating('contexts', assertion, nullDeviations(assertion)) ??
    passed('contexts', assertion, 'open-badges-2')
  );
}

/** The shape. What is not by the letter, yet clear, goes on to whoever stands behind it. */
export function checkAssertion(assertion: JsonObject): Step<JsonObject> {
  return (
    shapeWith(assertionFlaws(assertion), () => assertion) ??
    passed('schema', assertion, 'complete-assertion/assertion')
  );
}

/**
 * An assertion, its badge class and its issuer's profile as the later steps read them. What is not
 * written as it must be is read where its meaning is clear, else as if it were not there.
 */
export function readAssertion(
  assertion: JsonObject,
  badge: JsonObject,
  profile: JsonObject,
): Credential {
  const text = (value: JsonValue | undefined): string | null => (isText(value) ? value : null);
  const name = text(badge['name']);
  return {
    kind: 'badge',
    document: assertion,
    proofs: [],
    issuerId: idOf(profile) ?? '',
    id: idOf(assertion) ?? '',
    issuerName: text(profile['name']),
    period: {
      from: readMoment(assertion['issuedOn']),
      until: readMoment(assertion['expires']),
      unreadable: ['issuedOn', 'expires'].filter(
        (name) => assertion[name] !== undefined && readMoment(assertion[name]) === null,
      ),
    },
    statuses: [],
    subjectId: null,
    identifiers: identifiersIn(assertion['recipient']),
    achievement: name === null ? null : { id: idOf(badge), name },
    shown: shownOf(assertion, badge),
    endorsements: [],
    credentials: [],
  };
}

function identifiersIn(recipient: JsonValue | undefined): Identifier[] {
  if (!isJsonObject(recipient)) return [];
  const { identity, hashed, salt } = recipient;
  const type = recipient['type'] ?? recipient['@type'];
  if (!isText(identity)) return [];
  // What is plainly a hash is one, whatever stands beside it; what is none may be of a kind unknown
  // here.
  const isHashed = looksHashed(identity) || (hashed === true && !identity.includes('@'));
  return [
    {
      type: type === undefined || type === 'email' ? 'emailAddress' : String(type),
      hashed: isHashed,
      identity,
      salt: isText(salt) ? salt : '',
    },
  ];
}
