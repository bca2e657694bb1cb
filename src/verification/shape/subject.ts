/**
 * The rules for the subject (OB 3.0, sections "AchievementSubject", "IdentityObject",
 * "Achievement"; CLR 2.0, "ClrSubject").
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { CredentialKind } from '../credential.ts';
import { unless, weighing, type Flaw } from '../report/flaw.ts';
import { hasType, isText, isUri, listed, objectsIn, optional } from './json-shape.ts';
import { classFlaws } from './members.ts';

/**
 * Exactly one subject: of several nobody could tell whom the credential is about. What it must be
 * depends on what the credential states.
 */
export function subjectFlaws(value: JsonValue | undefined, kind: CredentialKind): Flaw[] {
  const [subject, ...others] = listed(value);
  if (!isJsonObject(subject) || others.length > 0)
    return weighing('doubt', unless(false, place, 'wrong-subject/number'));
  switch (kind) {
    case 'badge':
      return badgeSubjectFlaws(subject);
    case 'endorsement':
      return endorsementFlaws(subject);
    case 'record':
      return recordFlaws(subject);
    case 'other':
      return [];
  }
}

const place = 'credentialSubject';

/** Somebody, with one achievement. */
function badgeSubjectFlaws(subject: JsonObject): Flaw[] {
  return [
    ...unless(hasType(subject, 'AchievementSubject'), place, 'wrong-subject/badge-type'),
    ...somebodyFlaws(subject),
    ...achievementFlaws(subject['achievement']),
    ...classFlaws(subject, 'AchievementSubject', place),
  ];
}

function somebodyFlaws({ id, identifier }: JsonObject): Flaw[] {
  const isIdentity = ({ hashed, identityHash, identityType, salt }: JsonObject): boolean =>
    typeof hashed === 'boolean' &&
    isText(identityHash) &&
    isText(identityType) &&
    optional(salt, (value) => typeof value === 'string');
  const identities = objectsIn(identifier);
  return [
    ...unless(
      optional(id, isUri) && (id !== undefined || listed(identifier).length > 0),
      place,
      'wrong-subject/nobody',
    ),
    ...unless(
      identities?.every(
        (identity) => hasType(identity, 'IdentityObject') && isIdentity(identity),
      ) ?? false,
      `${place}.identifier`,
      'wrong-subject/identifier',
    ),
  ];
}

function achievementFlaws(achievement: JsonValue | undefined): Flaw[] {
  const part = `${place}.achievement`;
  if (!isJsonObject(achievement)) return unless(false, place, 'wrong-achievement/missing');
  const { id, name, description, criteria } = achievement;
  return [
    ...unless(isUri(id) && hasType(achievement, 'Achievement'), part, 'wrong-achievement/type'),
    ...unless(isText(name) && isText(description), part, 'wrong-achievement/name'),
    ...unless(
      isJsonObject(criteria) &&
        (criteria['id'] === undefined ? isText(criteria['narrative']) : isUri(criteria['id'])),
      part,
      'wrong-achievement/criteria',
    ),
  ];
}

/** What is endorsed, by its id. */
function endorsementFlaws(subject: JsonObject): Flaw[] {
  return [
    ...unless(isUri(subject['id']), place, 'wrong-subject/endorsed'),
    ...classFlaws(subject, 'EndorsementSubject', place),
  ];
}

/** Somebody, with credentials, achievements and what ties them together. */
function recordFlaws(subject: JsonObject): Flaw[] {
  const achievements = objectsIn(subject['achievement']);
  return [
    ...unless(hasType(subject, 'ClrSubject'), place, 'wrong-subject/record-type'),
    ...somebodyFlaws(subject),
    ...unless(objectsIn(subject['association']) !== null, place, 'wrong-subject/association'),
    ...(achievements?.flatMap((achievement, index) =>
      classFlaws(achievement, 'Achievement', `${place}.achievement[${index}]`),
    ) ?? unless(false, `${place}.achievement`, 'wrong-achievement/each')),
  ];
}
