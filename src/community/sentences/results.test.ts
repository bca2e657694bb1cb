/** What is wrong with results, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { reachedBeside } from '../../testing/fixtures/tiny/reached-beside.ts';
import { type Row, sentence, told, withLines } from '../../testing/fixtures/tiny/told.ts';

const badge = 'badges/first-talk/badge.md';
const award = 'recipients/ada/first-talk.md';
const inBadge = (lines: string) => withLines(badge, '---\nGive', lines);
const inAward = (lines: string) => withLines(award, 'evidence:', lines);

/** Lines about a result called A. */
const scales: readonly Row<string>[] = [
  [
    'twice of one name',
    'maximum: 9\n  - name: a',
    '8:11',
    'The name "a" stands in this list twice.',
    'Give each its own name: awards refer to it.',
  ],
  [
    'with a level twice',
    'rubric: [X, x]',
    '7:17',
    'The name "x" stands in this list twice.',
    'Give each its own name: awards refer to it.',
  ],
  [
    'with a grade twice',
    'values: [a, a]',
    '7:17',
    'The name "a" stands in this list twice.',
    'Give each its own name: awards refer to it.',
  ],
  [
    'with two scales',
    'values: [a]\n    maximum: 3',
    '6:5',
    'This result has more than one scale.',
    'Write one of `rubric`, `values`, or `minimum` and `maximum`.',
  ],
  [
    'that is a state and asks for one',
    'type: Status\n    required: Completed',
    '6:5',
    'A result of type `Status` has no scale, and requires nothing.',
    'Leave `rubric`, `values`, `minimum`, `maximum` and `required` out.',
  ],
  [
    'of levels that it does not name',
    'type: RubricCriterionLevel',
    '6:5',
    'A result of type `RubricCriterionLevel` has levels, and this one names none.',
    'Write `rubric`, a list of levels from the lowest to the highest, each with a `name`.',
  ],
  [
    'that is a number and has levels',
    'type: Percent\n    rubric: [X]',
    '6:5',
    'A result of type `Percent` is a number, so it has no rubric.',
    'Leave `type` out, or write `minimum` and `maximum` in place of `rubric`.',
  ],
  [
    'that is a number and has grades',
    'type: Percent\n    values: [a, b]',
    '6:5',
    'A result of type `Percent` is a number, and `values` holds what is none.',
    'Write `type: LetterGrade` for grades, or numbers alone.',
  ],
  [
    'that is a grade and has a range',
    'type: LetterGrade\n    maximum: 5',
    '6:5',
    'A result of type `LetterGrade` is a grade, so it has no range.',
    'Write the grades as `values`, from the lowest to the highest, or leave `type` out.',
  ],
  [
    'whose points do not rise',
    'rubric:\n      - {name: X, points: 2}\n      - {name: Y, points: 2}',
    '9:27',
    'This level has 2 points, and one before it has 2.',
    'Write the levels from the lowest to the highest, each with more points.',
  ],
  [
    'whose range is one point',
    'minimum: 4\n    maximum: 4',
    '6:5',
    '`minimum` is 4, which is not below `maximum`, 4.',
    'Write the smaller number as `minimum`.',
  ],
  [
    'of more than all of a hundred',
    'type: Percent\n    maximum: 101',
    '6:5',
    'A result of type `Percent` lies between 0 and 100.',
    'Write a `minimum` and a `maximum` in between, or leave both out.',
  ],
  [
    'that asks for a level it has not',
    'rubric: [X, Y]\n    required: Z',
    '8:15',
    '`required` is "Z", which is not on the scale.',
    'Write one of these: `X`, `Y`.',
  ],
  [
    'that asks for a number with a sign',
    'type: Percent\n    required: 60%',
    '8:15',
    '`required` of “A” must be a number, but is `60%`.',
    'Write digits alone, with a point before fractions: `87` or `87.5`, and no `%`.',
  ],
  [
    'that asks for more than there is',
    'type: Percent\n    required: 101',
    '8:15',
    '`required` of “A” is 101, which is outside of 0 to 100.',
    'Write a number in 0 to 100, or change the range in the badge.',
  ],
  [
    'that asks for a grade and has none',
    'type: LetterGrade\n    required: B',
    '6:5',
    '`required` is "B", and nothing says what is below that.',
    'Write what there is as `values`, from the lowest to the highest, or a `rubric`, or a `minimum` and a `maximum`; or leave `required` out.',
  ],
  [
    'of no known kind',
    'type: Percents',
    '7:11',
    '`type` in item 1 of `results` must be one of GradePointAverage, LetterGrade, Percent, PerformanceLevel, PredictedScore, RawScore, Result, RubricCriterion, RubricCriterionLevel, RubricScore, ScaledScore, Status, or a type that starts with ext:, but is `Percents`.',
    'Write it in that form. For instance: `type: Percent`.',
  ],
  [
    'whose least is a word',
    'minimum: five',
    '7:14',
    '`minimum` in item 1 of `results` must be a number, but is `five`.',
    'Write a number. For instance: `minimum: 0`.',
  ],
];

const four = `results:
  - {name: Rubric, rubric: [X, Y], required: Y}
  - {name: Grade, values: [C, B, A], required: B}
  - {name: Test, type: Percent, required: 50}
  - {name: State, type: Status}`;
/** What an award says that it reached. */
const reached: readonly Row<string>[] = [
  [
    'of an unknown name',
    'name: Rubrik\n    level: X',
    '5:11',
    'The badge describes no result “Rubrik”.',
    'Write one of these: `Rubric`, `Grade`, `Test`, `State`. Did you mean `Rubric`?',
  ],
  [
    'given twice',
    'name: Test\n    value: 50\n  - name: Test\n    value: 50',
    '7:5',
    'The result “Test” is given twice.',
    'Keep the one that counts.',
  ],
  [
    'of levels as a value',
    'name: Rubric\n    value: X',
    '5:5',
    'What was reached in “Rubric” is said by `level` alone.',
    'Write `level: Y`, and neither of the others.',
  ],
  [
    'said in two ways',
    'name: Test\n    value: 50\n    level: X',
    '5:5',
    'What was reached in “Test” is said by `value` alone.',
    'Write `value: 50`, and neither of the others.',
  ],
  [
    'that says nothing',
    'name: Test',
    '5:5',
    'What was reached in “Test” is said by `value` alone.',
    'Write `value: 50`, and neither of the others.',
  ],
  [
    'of a state as a value',
    'name: State\n    value: x',
    '5:5',
    'What was reached in “State” is said by `status` alone.',
    'Write `status: Completed`, and neither of the others.',
  ],
  [
    'in a state that nobody knows',
    'name: State\n    status: Done',
    '6:13',
    '`status` in item 1 of `results` must be one of `Completed`, `Enrolled`, `Failed`, `InProgress`, `OnHold`, `Provisional` or `Withdrew`, but is `Done`.',
    'Choose one of them. For instance: `status: Completed`.',
  ],
  [
    'at a level that is none',
    'name: Rubric\n    level: Z',
    '6:12',
    '“Rubric” knows no level `Z`.',
    'Write one of these: `X`, `Y`.',
  ],
  [
    'with a grade that is none',
    'name: Grade\n    value: D',
    '6:12',
    '“Grade” knows no value `D`.',
    'Write one of these: `C`, `B`, `A`.',
  ],
  [
    'beyond the range',
    'name: Test\n    value: 100.5',
    '6:12',
    'The value of “Test” is 100.5, which is outside of 0 to 100.',
    'Write a number in 0 to 100, or change the range in the badge.',
  ],
  [
    'in a word',
    'name: Test\n    value: many',
    '6:12',
    'The value of “Test” must be a number, but is `many`.',
    'Write digits alone, with a point before fractions: `87` or `87.5`, and no `%`.',
  ],
  [
    'with a sign',
    'name: Test\n    value: 87%',
    '6:12',
    'The value of “Test” must be a number, but is `87%`.',
    'Write digits alone, with a point before fractions: `87` or `87.5`, and no `%`.',
  ],
  [
    'below the level that is required',
    'name: Rubric\n    level: X',
    '6:12',
    '`X` in “Rubric” is below what the badge requires, `Y`.',
    'Award it when `Y` is reached, or correct what was reached.',
  ],
  [
    'below the grade that is required',
    'name: Grade\n    value: C',
    '6:12',
    '`C` in “Grade” is below what the badge requires, `B`.',
    'Award it when `B` is reached, or correct what was reached.',
  ],
  [
    'below the number that is required',
    'name: Test\n    value: 49.5',
    '6:12',
    '`49.5` in “Test” is below what the badge requires, `50`.',
    'Award it when `50` is reached, or correct what was reached.',
  ],
];
/** Lines of an award whose badge describes nothing. */
const alone: readonly Row<string>[] = [
  [
    'a result',
    'results:\n  - name: A\n    value: 3',
    '5:11',
    'The badge describes no result “A”.',
    'Leave `results` out, or describe it in the badge: `results`, a list with a `name` each.',
  ],
  [
    'credits',
    'credits: 2.25',
    '4:10',
    'The badge is worth no credits, so none can be earned.',
    'Leave `credits` out: an award is of all credits of its badge. Only fewer are said.',
  ],
  [
    'a level',
    'level: Independent',
    '4:1',
    '`level` is not a key that is known here.',
    'What was reached is `results`, a list, where the badge describes it.',
  ],
];

describe('a result is refused', () => {
  it('that is required and not said, and one that is not required may be left out', () => {
    const lines = 'name: Rubric\n    level: Y\n  - name: Grade\n    value: A';
    expect(told({ ...inBadge(four), ...inAward(`results:\n  - ${lines}`) })).toEqual([
      sentence(
        award,
        '5:3',
        'The badge requires `50` at least in “Test”, and this award does not say what was reached.',
        'Write it below `results`: `- name: Test` with `value: 50`.',
      ),
    ]);
  });

  it.each(scales)('%s, in a badge', (_, lines, ...says) =>
    expect(told(inBadge(`results:\n  - name: A\n    ${lines}`))).toEqual([
      sentence(badge, ...says),
    ]),
  );

  it.each(reached)('%s, in an award', (_, lines, ...says) =>
    expect(
      told({ ...inBadge(four), ...inAward(`results:\n  - ${lines}${reachedBeside(lines)}`) }),
    ).toEqual([sentence(award, ...says)]),
  );

  it.each(alone)('in an award that says %s of which its badge knows nothing', (_, lines, ...says) =>
    expect(told(inAward(lines))).toEqual([sentence(award, ...says)]),
  );
});
