/**
 * What the results that a badge describes must hold among themselves. The standard has the members,
 * and nobody who verifies does the sums: so they are done before anything is signed.
 */

import { didYouMean } from '../schemas/nearest.ts';
import type { ResultDescription } from './result.ts';
import {
  isNumeric,
  levelsOf,
  list,
  numberOf,
  numeric,
  rangeOf,
  type ResultFault,
  valueFaults,
  type Words,
} from './scale.ts';

/** Everything that is wrong with the results that can be reached in one badge. */
export function descriptionFaults(descriptions: readonly ResultDescription[]): ResultFault[] {
  return descriptions.flatMap((one, at) => [
    ...repeated(
      descriptions.map(({ name }) => name),
      at,
    ).map((words) => ({
      ...words,
      path: [at, 'name'],
    })),
    ...scaleFaults(one).map((words) => ({ ...words, path: [at] })),
    ...rubricFaults(one).map((fault) => ({ ...fault, path: [at, ...fault.path] })),
    ...rangeFaults(one).map((words) => ({ ...words, path: [at] })),
    ...requiredFaults(one).map((words) => ({ ...words, path: [at, 'required'] })),
  ]);
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Of a list of names, the one at this place where it stood before. */
function repeated(names: readonly string[], at: number): Words[] {
  const name = names[at] ?? '';
  return names.findIndex((one) => folded(one) === folded(name)) === at
    ? []
    : [
        {
          rule: 'result-name-twice',
          message: `The name ${JSON.stringify(name)} stands in this list twice.`,
          remedy: 'Give each its own name: awards refer to it.',
        },
      ];
}

/** At most one scale, and one that its type can have. */
function scaleFaults(one: ResultDescription): Words[] {
  const { type, rubric, values, minimum, maximum, required } = one;
  const hasRange = minimum !== null || maximum !== null;
  const scales = [rubric.length > 0, values.length > 0, hasRange].filter(Boolean).length;
  if (scales > 1)
    return [
      {
        rule: 'result-scale-unclear',
        message: 'This result has more than one scale.',
        remedy: 'Write one of `rubric`, `values`, or `minimum` and `maximum`.',
      },
    ];
  if (type === 'Status' && (scales > 0 || required !== null))
    return [
      {
        rule: 'result-scale-unclear',
        message: 'A result of type `Status` has no scale, and requires nothing.',
        remedy: 'Leave `rubric`, `values`, `minimum`, `maximum` and `required` out.',
      },
    ];
  if (type === 'RubricCriterionLevel' && rubric.length === 0)
    return [
      {
        rule: 'result-scale-unclear',
        message: 'A result of type `RubricCriterionLevel` has levels, and this one names none.',
        remedy:
          'Write `rubric`, a list of levels from the lowest to the highest, each with a `name`.',
      },
    ];
  const unjudged = unjudgedScale(one);
  if (unjudged !== null) return [unjudged];
  if (rubric.length > 0 && type !== 'RubricScore' && numeric.has(type))
    return [
      {
        rule: 'result-scale-unclear',
        message: `A result of type \`${type}\` is a number, so it has no rubric.`,
        remedy: 'Leave `type` out, or write `minimum` and `maximum` in place of `rubric`.',
      },
    ];
  return [];
}

/** Of a scale on which nobody could tell what is more: why, or nothing. */
function unjudgedScale(one: ResultDescription): Words | null {
  const { type, rubric, values, required } = one;
  const rule = 'result-scale-unclear';
  if (numeric.has(type) && values.some((value) => numberOf(value) === null))
    return {
      rule,
      message: `A result of type \`${type}\` is a number, and \`values\` holds what is none.`,
      remedy: 'Write `type: LetterGrade` for grades, or numbers alone.',
    };
  if (type === 'LetterGrade' && isNumeric(one))
    return {
      rule,
      message: 'A result of type `LetterGrade` is a grade, so it has no range.',
      remedy: 'Write the grades as `values`, from the lowest to the highest, or leave `type` out.',
    };
  return required !== null && !isNumeric(one) && rubric.length + values.length === 0
    ? {
        rule,
        message: `\`required\` is ${JSON.stringify(required)}, and nothing says what is below that.`,
        remedy:
          'Write what there is as `values`, from the lowest to the highest, or a `rubric`, or a ' +
          '`minimum` and a `maximum`; or leave `required` out.',
      }
    : null;
}

/** Levels have names of their own, and points that rise with them. */
function rubricFaults({ rubric, values }: ResultDescription): ResultFault[] {
  const names = rubric.map(({ name }) => name);
  const points = rubric.map((level) => level.points);
  return [
    ...names.flatMap((_, at) =>
      repeated(names, at).map((words) => ({ ...words, path: ['rubric', at, 'name'] })),
    ),
    ...values.flatMap((_, at) =>
      repeated(values, at).map((words) => ({ ...words, path: ['values', at] })),
    ),
    ...points.flatMap((own, at): ResultFault[] => {
      const before = points.slice(0, at).findLast((one) => one !== null);
      return own === null || before === undefined || before === null || own > before
        ? []
        : [
            {
              rule: 'rubric-not-rising',
              message: `This level has ${own} points, and one before it has ${before}.`,
              remedy: 'Write the levels from the lowest to the highest, each with more points.',
              path: ['rubric', at, 'points'],
            },
          ];
    }),
  ];
}

function rangeFaults(one: ResultDescription): Words[] {
  const [least, most] = rangeOf(one);
  if (one.type === 'Percent' && (least < 0 || most > 100))
    return [
      {
        rule: 'result-range-wrong',
        message: 'A result of type `Percent` lies between 0 and 100.',
        remedy: 'Write a `minimum` and a `maximum` in between, or leave both out.',
      },
    ];
  return least < most
    ? []
    : [
        {
          rule: 'result-range-wrong',
          message: `\`minimum\` is ${least}, which is not below \`maximum\`, ${most}.`,
          remedy: 'Write the smaller number as `minimum`.',
        },
      ];
}

/** What is required can be reached. */
function requiredFaults(one: ResultDescription): Words[] {
  const { required, rubric } = one;
  if (required === null || one.type === 'Status') return [];
  const words = rubric.length > 0 ? levelsOf(one) : one.values;
  if (words.length > 0)
    return words.includes(required)
      ? []
      : [
          {
            rule: 'required-result-unknown',
            message: `\`required\` is ${JSON.stringify(required)}, which is not on the scale.`,
            remedy: `Write one of these: ${list(words)}.${didYouMean(required, words)}`,
          },
        ];
  return valueFaults(required, one, '`required`', 'required-result-unknown');
}
