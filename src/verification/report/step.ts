/** What a step hands on: its check for the report, and the value that later steps stand on. */

import { say, type AddressIn, type Saying, type ValuesAt } from '../../language/sayings.ts';
import type { Code, StepName } from './codes.ts';
import type { Check, Deviation, Outcome } from './report.ts';

/** `value` is null exactly where later steps have nothing to stand on. */
export interface Step<Value> {
  readonly check: Check;
  readonly value: Value | null;
}

/** Where a check's sentence stands in the language's table: `code`, `code/detail`, `code/says`. */
type At<Name extends StepName> = AddressIn<Name>;

/**
 * A step's check. `at`: which sentence of the step is said; `given`: the values of its places,
 * contributed text in them made printable.
 */
export function checkOf<Name extends StepName, Where extends At<Name>>(
  check: Name,
  outcome: Outcome,
  at: Where,
  ...given: ValuesAt<Name, Where>
): Check {
  const [code = at] = at.split('/');
  return { check, outcome, code, said: [say(check, at, ...given)] };
}

/** A check that says several sentences, of whichever codes. */
export function checkSaying<Name extends StepName>(
  check: Name,
  outcome: Outcome,
  code: Code<Name>,
  said: readonly Saying[],
): Check {
  return { check, outcome, code, said };
}

/** A step that went well. `at` and `given` as for `checkOf`. */
export function passed<Name extends StepName, Where extends At<Name>, Value>(
  check: Name,
  value: Value,
  at: Where,
  ...given: ValuesAt<Name, Where>
): Step<Value> {
  return { check: checkOf(check, 'passed', at, ...given), value };
}

/**
 * One place that is not by the letter, under the code of what is said of it: `wrong-member` of
 * `schema/wrong-member/text`.
 */
export const deviationAt = (place: string, said: Saying): Deviation => ({
  code: said.at.split('/')[1] ?? '',
  place,
  said,
});

/**
 * A step that went well, though something in it is not by the letter: under the code of the first
 * such place, with up to three told and all listed. Null where there is none.
 */
export function deviating<Value>(
  check: StepName,
  value: Value,
  deviations: readonly Deviation[],
): Step<Value> | null {
  const [first] = deviations;
  if (first === undefined) return null;
  const said = deviations.slice(0, 3).map((deviation) => deviation.said);
  return { check: { check, outcome: 'deviates', code: first.code, said, deviations }, value };
}

/** A fault of the credential. */
export function failed<Name extends StepName, Where extends At<Name>>(
  check: Name,
  at: Where,
  ...given: ValuesAt<Name, Where>
): Step<never> {
  return { check: checkOf(check, 'failed', at, ...given), value: null };
}

/** Something that could not be found out: no fault of the credential, and no merit. */
export function unknown<Name extends StepName, Where extends At<Name>>(
  check: Name,
  at: Where,
  ...given: ValuesAt<Name, Where>
): Step<never> {
  return { check: checkOf(check, 'unknown', at, ...given), value: null };
}

const gravity: readonly Outcome[] = ['failed', 'unknown', 'deviates', 'passed', 'skipped'];

/**
 * Two steps that look at parts of one thing as the one step that the report tells: it says what the
 * graver one says, lists what both found, and hands on what the second found.
 */
export function together<Value>(first: Step<unknown>, second: Step<Value>): Step<Value> {
  const [one, other] = [first.check, second.check];
  const graver = gravity.indexOf(one.outcome) < gravity.indexOf(other.outcome) ? one : other;
  const deviations = [...(one.deviations ?? []), ...(other.deviations ?? [])];
  const check = deviations.length === 0 ? graver : { ...graver, deviations };
  return { check, value: first.value === null ? null : second.value };
}

/** Runs a step on what an earlier one found, or reports that it was not reached. */
export async function after<From, To>(
  earlier: Step<From>,
  name: StepName,
  run: (value: From) => Step<To> | Promise<Step<To>>,
): Promise<Step<To>> {
  return earlier.value === null ? notReached(name) : run(earlier.value);
}

/** A step that an earlier one made impossible. */
export function notReached(name: StepName): Step<never> {
  return {
    check: checkSaying(name, 'skipped', 'not-reached', [say('phrases', 'not-reached')]),
    value: null,
  };
}
