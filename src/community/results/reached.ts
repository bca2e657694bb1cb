/** What an award reached, held against the scales that its badge describes. */

import { requiredResultMissing } from '../rules/waiting.ts';
import { didYouMean } from '../schemas/nearest.ts';
import type { Result, ResultDescription } from './result.ts';
import {
  isNumeric,
  keyFor,
  levelsOf,
  list,
  numberOf,
  type ResultFault,
  valueFaults,
  type Words,
} from './scale.ts';

/** Everything that is wrong with the results of an award, by those that its badge describes. */
export function resultFaults(
  results: readonly Result[],
  descriptions: readonly ResultDescription[],
): ResultFault[] {
  const names = descriptions.map(({ name }) => name);
  return results.flatMap((result, at): ResultFault[] => {
    const description = descriptions.find(({ name }) => name === result.name);
    if (description === undefined)
      return [
        {
          rule: 'result-unknown',
          message: `The badge describes no result “${result.name}”.`,
          remedy:
            names.length === 0
              ? 'Leave `results` out, or describe it in the badge: `results`, a list with a `name` each.'
              : `Write one of these: ${list(names)}.${didYouMean(result.name, names)}`,
          path: [at, 'name'],
        },
      ];
    const again = results.findIndex(({ name }) => name === result.name) < at;
    return again
      ? [
          {
            rule: 'result-twice',
            message: `The result “${result.name}” is given twice.`,
            remedy: 'Keep the one that counts.',
            path: [at],
          },
        ]
      : oneResultFaults(result, description).map((fault) => ({
          ...fault,
          path: [at, ...fault.path],
        }));
  });
}

/** What a badge requires is said with each award: else nobody could tell that it was reached. */
export const unsaidResults = (
  said: readonly Pick<Result, 'name'>[],
  descriptions: readonly ResultDescription[],
): readonly ResultDescription[] =>
  descriptions.filter(
    ({ name, required }) => required !== null && said.every((one) => one.name !== name),
  );

/** The same as problems of an award that is to be signed. */
export const missingFaults = (
  results: readonly Result[],
  descriptions: readonly ResultDescription[],
): ResultFault[] =>
  unsaidResults(results, descriptions).map((one) => ({
    rule: requiredResultMissing,
    message: `The badge requires \`${one.required ?? ''}\` at least in “${one.name}”, and this award does not say what was reached.`,
    remedy: `Write it below \`results\`: \`- name: ${one.name}\` with \`${keyFor(one)}: ${exampleOf(one, keyFor(one))}\`.`,
    path: [],
  }));

function oneResultFaults(result: Result, one: ResultDescription): ResultFault[] {
  const key = keyFor(one);
  const given = (['value', 'level', 'status'] as const).filter((name) => result[name] !== null);
  const reached = result[key];
  if (given.length !== 1 || reached === null)
    return [
      {
        rule: 'result-unclear',
        message: `What was reached in “${one.name}” is said by \`${key}\` alone.`,
        remedy: `Write \`${key}: ${exampleOf(one, key)}\`, and neither of the others.`,
        path: [],
      },
    ];
  const words = key === 'level' ? levelsOf(one) : one.values;
  if (words.length > 0 && !words.includes(reached))
    return [
      {
        rule: 'result-not-on-scale',
        message: `“${one.name}” knows no ${key} \`${reached}\`.`,
        remedy: `Write one of these: ${list(words)}.${didYouMean(reached, words)}`,
        path: [key],
      },
    ];
  const wrong =
    words.length > 0 || key === 'status'
      ? []
      : valueFaults(reached, one, 'The value', 'result-not-on-scale');
  return [...wrong, ...(wrong.length > 0 ? [] : belowFaults(reached, one, words))].map((fault) => ({
    ...fault,
    path: [key],
  }));
}

/** An award is of somebody who reached what the badge requires. */
function belowFaults(reached: string, one: ResultDescription, words: readonly string[]): Words[] {
  const { required, name } = one;
  if (required === null) return [];
  const rank = (text: string): number | null =>
    words.length > 0 ? words.indexOf(text) : isNumeric(one) ? numberOf(text) : null;
  const [own, least] = [rank(reached), rank(required)];
  return own === null || least === null || own >= least
    ? []
    : [
        {
          rule: 'result-below-required',
          message: `\`${reached}\` in “${name}” is below what the badge requires, \`${required}\`.`,
          remedy: `Award it when \`${required}\` is reached, or correct what was reached.`,
        },
      ];
}

const exampleOf = (one: ResultDescription, key: 'value' | 'level' | 'status'): string =>
  key === 'status'
    ? 'Completed'
    : (one.required ?? levelsOf(one).at(-1) ?? one.values.at(-1) ?? '87');
