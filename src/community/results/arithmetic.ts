/**
 * What results must hold among themselves. The standard has the members, and nobody who verifies
 * does the sums: so a badge and its awards are held to them before anything is signed.
 */

import type { Problem } from '../problem.ts';
import { didYouMean } from '../schemas/nearest.ts';
import type { Result, ResultDescription } from './result.ts';

/** What is wrong, and where in the list of results. */
export interface ResultFault extends Pick<Problem, 'rule' | 'message' | 'remedy'> {
  readonly path: readonly (string | number)[];
}

type Words = Omit<ResultFault, 'path'>;

const numeric: ReadonlySet<string> = new Set([
  'GradePointAverage',
  'Percent',
  'PredictedScore',
  'RawScore',
  'RubricScore',
  'ScaledScore',
]);

const numberOf = (text: string): number | null =>
  /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/.test(text) ? Number(text) : null;

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const levelsOf = ({ rubric }: ResultDescription): readonly string[] =>
  rubric.map(({ name }) => name);

/** Whether a value of it is a number. */
const isNumeric = ({ type, minimum, maximum }: ResultDescription): boolean =>
  numeric.has(type) || minimum !== null || maximum !== null;

/** The range of its values; a share of a hundred has one by its nature. */
function rangeOf({ type, minimum, maximum }: ResultDescription): readonly [number, number] {
  const isShare = type === 'Percent';
  return [minimum ?? (isShare ? 0 : -Infinity), maximum ?? (isShare ? 100 : Infinity)];
}

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

/** Whether a value fits a scale that is no list. */
function valueFaults(value: string, one: ResultDescription, what: string, rule: string): Words[] {
  if (!isNumeric(one)) return [];
  const [number, [least, most]] = [numberOf(value), rangeOf(one)];
  if (number === null)
    return [
      {
        rule,
        message: `${what} of “${one.name}” must be a number, but is \`${value}\`.`,
        remedy: 'Write digits alone, with a point before fractions: `87` or `87.5`, and no `%`.',
      },
    ];
  return number >= least && number <= most
    ? []
    : [
        {
          rule,
          message: `${what} of “${one.name}” is ${number}, which is outside of ${rangeInWords(least, most)}.`,
          remedy: `Write a number in ${rangeInWords(least, most)}, or change the range in the badge.`,
        },
      ];
}

const rangeInWords = (least: number, most: number): string =>
  `${least === -Infinity ? '…' : least} to ${most === Infinity ? '…' : most}`;

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

/** The key by which an award says what it reached on this scale. */
export const keyFor = ({ type, rubric }: ResultDescription): 'value' | 'level' | 'status' =>
  rubric.length > 0 ? 'level' : type === 'Status' ? 'status' : 'value';

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
