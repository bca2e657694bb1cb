/** The scale of a result: what stands on it, and in which words a mistake is told. */

import type { Problem } from '../problem.ts';
import type { ResultDescription } from './result.ts';

/** What is wrong, and where in the list of results. */
export interface ResultFault extends Pick<Problem, 'rule' | 'message' | 'remedy'> {
  readonly path: readonly (string | number)[];
}

export type Words = Omit<ResultFault, 'path'>;

export const numeric: ReadonlySet<string> = new Set([
  'GradePointAverage',
  'Percent',
  'PredictedScore',
  'RawScore',
  'RubricScore',
  'ScaledScore',
]);

export const numberOf = (text: string): number | null =>
  /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/.test(text) ? Number(text) : null;

export const list = (words: readonly string[]): string =>
  words.map((word) => `\`${word}\``).join(', ');

export const levelsOf = ({ rubric }: ResultDescription): readonly string[] =>
  rubric.map(({ name }) => name);

/** Whether a value of it is a number. */
export const isNumeric = ({ type, minimum, maximum }: ResultDescription): boolean =>
  numeric.has(type) || minimum !== null || maximum !== null;

/** The range of its values; a share of a hundred has one by its nature. */
export function rangeOf({ type, minimum, maximum }: ResultDescription): readonly [number, number] {
  const isShare = type === 'Percent';
  return [minimum ?? (isShare ? 0 : -Infinity), maximum ?? (isShare ? 100 : Infinity)];
}

/** The key by which an award says what it reached on this scale. */
export const keyFor = ({ type, rubric }: ResultDescription): 'value' | 'level' | 'status' =>
  rubric.length > 0 ? 'level' : type === 'Status' ? 'status' : 'value';

/** Whether a value fits a scale that is no list. */
export function valueFaults(
  value: string,
  one: ResultDescription,
  what: string,
  rule: string,
): Words[] {
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
