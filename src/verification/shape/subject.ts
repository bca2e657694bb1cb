/**
 * The rules for the subject (OB 3.0, sections "AchievementSubject", "IdentityObject",
 * "Achievement"; CLR 2.0, "ClrSubject").
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { CredentialKind } from '../credential.ts';
import { unless, type Flaw } from '../report/flaw.ts';
import { hasType, isText, isUri, listed, objectsIn, optional } from './json-shape.ts';
import { classFlaws } from './members.ts';

/** Exactly one subject; what it must be depends on what the credential states. */
export function subjectFlaws(value: JsonValue | undefined, kind: CredentialKind): Flaw[] {
  const [subject, ...others] = listed(value);
  if (!isJsonObject(subject) || others.length > 0) return unless(false, 'wrong-subject/number');
  switch (kind) {
    case 'badge':
      return badgeSubjectFlaws(subject);
    case 'endorsement':
      return endorsementFlaws(subject);
    case 'record':
      return recordFlaws(subject);
  }
}

/** Somebody, with one achievement. */
function badgeSubjectFlaws(subject: JsonObject): Flaw[] {
  return [
    ...unless(hasType(subject, 'AchievementSubject'), 'wrong-subject/badge-type'),
    ...somebodyFlaws(subject),
    ...achievementFlaws(subject['achievement']),
    ...classFlaws(subject, 'AchievementSubject', 'credentialSubject'),
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
      'wrong-subject/nobody',
    ),
    ...unless(
      identities?.every(
        (identity) => hasType(identity, 'IdentityObject') && isIdentity(identity),
      ) ?? false,
      'wrong-subject/identifier',
    ),
  ];
}

function achievementFlaws(achievement: JsonValue | undefined): Flaw[] {
  if (!isJsonObject(achievement)) return unless(false, 'wrong-achievement/missing');
  const { id, name, description, criteria } = achievement;
  return [
    ...unless(isUri(id) && hasType(achievement, 'Achievement'), 'wrong-achievement/type'),
    ...unless(isText(name) && isText(description), 'wrong-achievement/name'),
    ...unless(
      isJsonObject(criteria) &&
        (criteria['id'] === undefined ? isText(criteria['narrative']) : isUri(criteria['id'])),
      'wrong-achievement/criteria',
    ),
  ];
}

/** What is endorsed, by its id. */
function endorsementFlaws(subject: JsonObject): Flaw[] {
  return [
    ...unless(isUri(subject['id']), 'wrong-subject/endorsed'),
    ...classFlaws(subject, 'EndorsementSubject', 'credentialSubject'),
  ];
}

/** Somebody, with credentials, achievements and what ties them together. */
function recordFlaws(subject: JsonObject): Flaw[] {
  const achievements = objectsIn(subject['achievement']);
  return [
    ...unless(hasType(subject, 'ClrSubject'), 'wrong-subject/record-type'),
    ...somebodyFlaws(subject),
    ...unless(objectsIn(subject['association']) !== null, 'wrong-subject/association'),
    ...(achievements?.flatMap((achievement) =>
      classFlaws(achievement, 'Achievement', 'credentialSubject.achievement'),
    ) ?? unless(false, 'wrong-achievement/each')),
  ];
}
