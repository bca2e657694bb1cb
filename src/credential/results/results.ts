/**
 * Results inside a credential (OB 3.0, sections "ResultDescription", "RubricCriterionLevel" and
 * "Result"), and read from there again. Where a badge says nothing of them, nothing is added.
 */

import type { Result, ResultDescription, RubricLevel } from '../../community/results/result.ts';
import type { JsonObject } from '../../proof/json.ts';
import { alignmentsIn, alignmentMembers } from './alignment.ts';
import { objectAt, objectsAt, textAt, textsAt } from '../ledger/issued-members.ts';

/**
 * Ids are places in the frozen version: `v1.json#result-2`, and `#result-2-level-1` for a level. So
 * they need no document of their own, and no name of any script.
 */
const ownId = /#result-\d+$/;

/** The ResultDescriptions of an Achievement with this id. */
export function describedResults(
  achievement: string,
  results: readonly ResultDescription[],
): JsonObject[] {
  return results.map((one, at) => {
    const id = `${achievement}#result-${at + 1}`;
    const { name, type, rubric, values, minimum, maximum, required, alignments } = one;
    const level = rubric.findIndex((each) => each.name === required);
    return {
      id,
      type: ['ResultDescription'],
      name,
      resultType: type,
      ...(values.length > 0 && { allowedValue: [...values] }),
      ...(minimum !== null && { valueMin: String(minimum) }),
      ...(maximum !== null && { valueMax: String(maximum) }),
      ...(required !== null &&
        (level === -1 ? { requiredValue: required } : { requiredLevel: levelId(id, level) })),
      ...(rubric.length > 0 && {
        rubricCriterionLevel: rubric.map((each, place) => levelMembers(levelId(id, place), each)),
      }),
      ...alignmentMembers(alignments),
    };
  });
}

const levelId = (result: string, at: number): string => `${result}-level-${at + 1}`;

function levelMembers(
  id: string,
  { name, description, points, alignments }: RubricLevel,
): JsonObject {
  return {
    id,
    type: ['RubricCriterionLevel'],
    name,
    ...(description !== null && { description }),
    ...(points !== null && { points: String(points) }),
    ...alignmentMembers(alignments),
  };
}

/** The inverse: the results that an issued Achievement describes. */
export function resultsDescribedIn(achievement: JsonObject): ResultDescription[] {
  return ownDescriptions(achievement).map((one) => {
    const levels = objectsAt(one, 'rubricCriterionLevel');
    const required = levels.find(({ id }) => id === one['requiredLevel']);
    return {
      name: textAt(one, 'name'),
      type: textAt(one, 'resultType'),
      rubric: levels.map((level) => ({
        name: textAt(level, 'name'),
        description: textAt(level, 'description') || null,
        points: numberAt(level, 'points'),
        alignments: alignmentsIn(level),
      })),
      values: textsAt(one, 'allowedValue'),
      minimum: numberAt(one, 'valueMin'),
      maximum: numberAt(one, 'valueMax'),
      required:
        required === undefined ? textAt(one, 'requiredValue') || null : textAt(required, 'name'),
      alignments: alignmentsIn(one),
    };
  });
}

/** Hours, level and credits are described as results, too, and have other ids. */
const ownDescriptions = (achievement: JsonObject): JsonObject[] =>
  objectsAt(achievement, 'resultDescription').filter((one) => ownId.test(textAt(one, 'id')));

function numberAt(object: JsonObject, key: string): number | null {
  const text = textAt(object, key);
  return text === '' ? null : Number(text);
}

/**
 * The Results of an award, by the Achievement that it is of. Throws where that describes no result
 * of such a name: `npm run check` has refused it.
 */
export function reachedResults(results: readonly Result[], achievement: JsonObject): JsonObject[] {
  const described = ownDescriptions(achievement);
  return results.map(({ name, value, level, status }) => {
    const one = described.find((each) => each['name'] === name);
    if (one === undefined) throw new Error(`A checked award names no result: ${name}.`);
    const reached = objectsAt(one, 'rubricCriterionLevel').find((each) => each['name'] === level);
    if (level !== null && reached === undefined)
      throw new Error(`A checked award names no level: ${level}.`);
    return {
      type: ['Result'],
      resultDescription: textAt(one, 'id'),
      ...(reached !== undefined && { achievedLevel: textAt(reached, 'id') }),
      ...(value !== null && { value }),
      ...(status !== null && { status }),
    };
  });
}

/** The inverse: what the subject of an issued credential reached in its Achievement. */
function resultsReachedIn(subject: JsonObject, achievement: JsonObject): Result[] {
  const described = ownDescriptions(achievement);
  return objectsAt(subject, 'result').map((result) => {
    const one = described.find(({ id }) => id === result['resultDescription']) ?? {};
    const level = objectsAt(one, 'rubricCriterionLevel').find(
      ({ id }) => id === result['achievedLevel'],
    );
    return {
      name: textAt(one, 'name'),
      value: textAt(result, 'value') || null,
      level: level === undefined ? null : textAt(level, 'name'),
      status: textAt(result, 'status') || null,
    };
  });
}

/** What an issued credential says that was reached: its results, and credits where it says so. */
export function reachedBySigned(credential: JsonObject): {
  readonly results: readonly Result[];
  readonly credits: number | null;
} {
  const subject = objectAt(credential, 'credentialSubject');
  const { creditsEarned } = subject;
  return {
    results: resultsReachedIn(subject, objectAt(subject, 'achievement')),
    credits: typeof creditsEarned === 'number' ? creditsEarned : null,
  };
}
