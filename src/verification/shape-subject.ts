/** The rules for the subject and its achievement (OB 3.0, sections "AchievementSubject", "IdentityObject", "Achievement"). */

import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { unless, type Flaw } from './flaw.ts';
import { eachIs, hasType, isText, isUri, listed, optional } from './json-shape.ts';

/** Exactly one subject, who is said to be somebody, with one achievement. */
export function subjectFlaws(subject: JsonValue | undefined): Flaw[] {
  if (!isJsonObject(subject)) return unless(false, 'wrong-subject', 'It needs one "credentialSubject", and no more than one.');
  const { id, identifier, achievement } = subject;
  return [
    ...unless(hasType(subject, 'AchievementSubject'), 'wrong-subject', 'The subject must be of type AchievementSubject.'),
    ...unless(
      optional(id, isUri) && (id !== undefined || listed(identifier).length > 0), 'wrong-subject',
      'The subject must have an "id" or an "identifier", else it is about nobody.'),
    ...unless(eachIs(identifier, 'IdentityObject', isIdentity), 'wrong-subject', 'Each "identifier" must be a complete IdentityObject.'),
    ...unless(eachIs(subject['image'], 'Image', ({ id: at }) => isUri(at)), 'wrong-subject', 'An "image" must have an "id" and the type Image.'),
    ...achievementFlaws(achievement),
  ];
}

const isIdentity = ({ hashed, identityHash, identityType, salt }: JsonObject): boolean =>
  typeof hashed === 'boolean' && isText(identityHash) && isText(identityType) && optional(salt, (value) => typeof value === 'string');

function achievementFlaws(achievement: JsonValue | undefined): Flaw[] {
  if (!isJsonObject(achievement)) return unless(false, 'wrong-achievement', 'The subject must have one "achievement".');
  const { id, name, description, criteria, image, alignment } = achievement;
  return [
    ...unless(isUri(id) && hasType(achievement, 'Achievement'), 'wrong-achievement', 'The achievement needs an "id" and the type Achievement.'),
    ...unless(isText(name) && isText(description), 'wrong-achievement', 'The achievement needs a "name" and a "description".'),
    ...unless(
      isJsonObject(criteria) && (criteria['id'] === undefined ? isText(criteria['narrative']) : isUri(criteria['id'])),
      'wrong-achievement', 'The achievement needs "criteria" with an "id" or a "narrative".'),
    ...unless(eachIs(image, 'Image', ({ id: at }) => isUri(at)), 'wrong-achievement', 'An "image" must have an "id" and the type Image.'),
    ...unless(
      eachIs(alignment, 'Alignment', ({ targetName, targetUrl }) => isText(targetName) && isUri(targetUrl)),
      'wrong-achievement', 'Each "alignment" needs a "targetName" and a "targetUrl".'),
  ];
}
