/**
 * Step 3: the document has the shape of an OpenBadgeCredential (OB 3.0, sections "OpenBadgeCredential",
 * "AchievementSubject", "Achievement", "Profile"; VCDM 2.0). By hand, because schema compilers need `eval`, which the
 * page's policy forbids, and because this says in one sentence what is missing.
 */

import { isJsonObject } from '../proof/json.ts';
import type { JsonObject } from '../proof/json.ts';
import type { Credential } from './credential.ts';
import { parseDateTime } from './date-time.ts';
import { unless, type Flaw } from './flaw.ts';
import { eachIs, hasType, isText, isUri, listed, objectsIn, optional } from './json-shape.ts';
import { failed, passed, type Step } from './step.ts';
import { readCredential } from './shape-reading.ts';
import { subjectFlaws } from './shape-subject.ts';

/** Checks every rule; the first flaw gives the code, up to three are told. */
export function checkShape(document: JsonObject): Step<Credential> {
  const flaws = rules.flatMap((rule) => rule(document));
  const [first] = flaws;
  if (first !== undefined) return failed('schema', first.code, flaws.slice(0, 3).map(({ detail }) => detail).join(' '));
  return passed('schema', 'open-badge', 'It has everything that an Open Badges 3.0 credential must have.', readCredential(document));
}

const rules: readonly ((document: JsonObject) => Flaw[])[] = [
  ({ id }) => unless(isUri(id), 'wrong-id', 'The credential needs an "id" that is an address.'),
  typeFlaws,
  issuerFlaws,
  dateFlaws,
  ({ credentialSubject }) => subjectFlaws(credentialSubject),
  statusFlaws,
  proofFlaws,
  memberFlaws,
  reuseFlaws,
];

function typeFlaws(document: JsonObject): Flaw[] {
  const isBadge = hasType(document, 'OpenBadgeCredential') || hasType(document, 'AchievementCredential');
  return unless(isBadge && hasType(document, 'VerifiableCredential'), 'wrong-type',
    'Its "type" must name VerifiableCredential and OpenBadgeCredential.');
}

function issuerFlaws({ issuer }: JsonObject): Flaw[] {
  const fits = isJsonObject(issuer) && isUri(issuer['id']) && hasType(issuer, 'Profile') && optional(issuer['name'], isText);
  return unless(fits, 'wrong-issuer', 'The "issuer" must be an object with an "id" and the type Profile.');
}

function dateFlaws(document: JsonObject): Flaw[] {
  const isMoment = (value: unknown): boolean => typeof value === 'string' && parseDateTime(value) !== null;
  return [
    ...unless(isMoment(document['validFrom']), 'wrong-date', 'It needs "validFrom", a real date and time with a zone.'),
    ...['validUntil', 'awardedDate'].flatMap((name) =>
      unless(optional(document[name], isMoment), 'wrong-date', `"${name}" must be a real date and time with a zone.`)),
  ];
}

function statusFlaws({ credentialStatus }: JsonObject): Flaw[] {
  const entries = objectsIn(credentialStatus);
  const fits = entries !== null && entries.every((entry) => isText(entry['type']) && optional(entry['id'], isUri));
  return unless(fits, 'wrong-status', 'Each "credentialStatus" must be an object with a type.');
}

function proofFlaws({ proof }: JsonObject): Flaw[] {
  return unless(objectsIn(proof) !== null, 'wrong-proof', 'The "proof" must be an object or a list of objects.');
}

function memberFlaws(document: JsonObject): Flaw[] {
  const typed = ['credentialSchema', 'refreshService', 'termsOfUse'];
  const resources = objectsIn(document['relatedResource']);
  const ids = (resources ?? []).map(({ id }) => id);
  return [
    ...unless(['name', 'description'].every((name) => optional(document[name], isText)), 'wrong-member', '"name" and "description" must be text.'),
    ...unless(eachIs(document['evidence'], 'Evidence', ({ id }) => optional(id, isUri)), 'wrong-member', 'Each "evidence" must be of type Evidence.'),
    ...typed.flatMap((name) => unless(
      objectsIn(document[name])?.every(({ type }) => listed(type).some(isText)) ?? false, 'wrong-member', `Each "${name}" must have a type.`)),
    ...unless(
      resources !== null && ids.every(isUri) && new Set(ids).size === ids.length &&
        resources.every(({ digestSRI, digestMultibase }) => listed(digestSRI).concat(listed(digestMultibase)).some(isText)),
      'wrong-member', 'Each "relatedResource" needs an "id" of its own and a digest.'),
  ];
}

/**
 * Statements about one id are one to JSON-LD, wherever they stand. If a part had the credential's own id, its status or
 * its last day could be moved there, unseen and with the signature intact.
 */
function reuseFlaws({ id, ...members }: JsonObject): Flaw[] {
  const isReused = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isReused)
      : isJsonObject(value) && (value['id'] === id || Object.values(value).some(isReused));
  return unless(!Object.values(members).some(isReused), 'reused-id', 'A part of it has the id of the whole.');
}
