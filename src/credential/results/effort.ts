/**
 * What a badge takes, inside its Achievement, and read from there again. Credits have a member of
 * their own in OB 3.0; hours and the level are what a recipient must have reached, which is a
 * ResultDescription with its `requiredValue`. So is what the credits are counted in, for which the
 * standard has no word.
 */

import type { Effort } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import { objectsAt, textAt } from '../ledger/issued-members.ts';

/** OB 3.0 has no type of result for time spent, and leaves room for more (section "ResultType"). */
export const hoursType = 'ext:Hours';
export const levelType = 'PerformanceLevel';
/** What begins the type of result that says what credits are counted in: `ext:Credits.ECTS`. */
export const creditsType = 'ext:Credits.';

/** The credits that can be earned, as the Achievement has them. */
export function creditMembers({ credits }: Effort): JsonObject {
  return credits === null ? {} : { creditsAvailable: credits };
}

/**
 * The ResultDescriptions of the Achievement with this id that say what it takes; none for a badge
 * that says none of it.
 */
export function effortResults(
  id: string,
  { hours, credits, creditUnit, level }: Effort,
): JsonObject[] {
  return [
    ...(hours === null ? [] : [requirement(`${id}#hours`, 'Hours', hoursType, String(hours))]),
    ...(level === null ? [] : [requirement(`${id}#level`, 'Level', levelType, level)]),
    ...(credits === null || creditUnit === null
      ? []
      : [requirement(`${id}#credits`, 'Credits', creditsType + creditUnit, String(credits))]),
  ];
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
  const described = objectsAt(achievement, 'resultDescription');
  const found = (end: string): JsonObject | null =>
    described.find((one) => textAt(one, 'id').endsWith(end)) ?? null;
  const [hours, level, unit] = [found('#hours'), found('#level'), found('#credits')];
  const { creditsAvailable } = achievement;
  return {
    hours: hours === null ? null : Number(textAt(hours, 'requiredValue')),
    credits: typeof creditsAvailable === 'number' ? creditsAvailable : null,
    creditUnit: unit === null ? null : textAt(unit, 'resultType').slice(creditsType.length),
    level: level === null ? null : textAt(level, 'requiredValue'),
  };
}
