/**
 * What a badge takes, inside its Achievement, and read from there again. Credits have a member of
 * their own in OB 3.0; hours and the level are what a recipient must have reached, which is a
 * ResultDescription with its `requiredValue`.
 */

import type { Effort } from '../community/model.ts';
import type { JsonObject } from '../proof/json.ts';
import { objectsAt, textAt } from './ledger/issued-members.ts';

/** OB 3.0 has no type of result for time spent, and leaves room for more (section "ResultType"). */
export const hoursType = 'ext:Hours';
export const levelType = 'PerformanceLevel';

/**
 * The members of the Achievement with this id; none for a badge that names neither hours, nor
 * credits, nor level.
 */
export function effortMembers(id: string, { hours, credits, level }: Effort): JsonObject {
  const required = [
    ...(hours === null ? [] : [requirement(`${id}#hours`, 'Hours', hoursType, String(hours))]),
    ...(level === null ? [] : [requirement(`${id}#level`, 'Level', levelType, level)]),
  ];
  return {
    ...(credits !== null && { creditsAvailable: credits }),
    ...(required.length > 0 && { resultDescription: required }),
  };
}

/**
 * The name is a technical word, the same for every language of badges: a frozen version must never
 * depend on a translation.
 */
function requirement(
  id: string,
  name: string,
  resultType: string,
  requiredValue: string,
): JsonObject {
  return { id, type: ['ResultDescription'], name, resultType, requiredValue };
}

/** The inverse: what the Achievement of an issued credential says that it takes. */
export function effortOf(achievement: JsonObject): Effort {
  const value = (type: string): string | null => {
    const found = objectsAt(achievement, 'resultDescription').find(
      ({ resultType }) => resultType === type,
    );
    return found === undefined ? null : textAt(found, 'requiredValue');
  };
  const hours = value(hoursType);
  const { creditsAvailable } = achievement;
  return {
    hours: hours === null ? null : Number(hours),
    credits: typeof creditsAvailable === 'number' ? creditsAvailable : null,
    level: value(levelType),
  };
}
