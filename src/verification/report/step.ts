/** What a step hands on: its check for the report, and the value that later steps stand on. */

import type { Code, StepName } from './codes.ts';
import type { Check, Outcome } from './report.ts';

/** `value` is null exactly where later steps have nothing to stand on. */
export interface Step<Value> {
  readonly check: Check;
  readonly value: Value | null;
}

/**
 * A step's check; the code belongs to the step. `detail`: one plain sentence, contributed text in
 * it made printable.
 */
export function checkOf<Name extends StepName>(
  check: Name,
  outcome: Outcome,
  code: Code<Name>,
  detail: string,
): Check {
  return { check, outcome, code, detail };
}

/** A sentence with a note in brackets before its full stop. */
export const withNote = (sentence: string, note: string): string =>
  `${sentence.slice(0, -1)} (${note}).`;

/** A step that went well. */
export function passed<Name extends StepName, Value>(
  check: Name,
  code: Code<Name>,
  detail: string,
  value: Value,
): Step<Value> {
  return { check: checkOf(check, 'passed', code, detail), value };
}

/** A fault of the credential. */
export function failed<Name extends StepName>(
  check: Name,
  code: Code<Name>,
  detail: string,
): Step<never> {
  return { check: checkOf(check, 'failed', code, detail), value: null };
}

/** Something that could not be found out: no fault of the credential, and no merit. */
export function unknown<Name extends StepName>(
  check: Name,
  code: Code<Name>,
  detail: string,
): Step<never> {
  return { check: checkOf(check, 'unknown', code, detail), value: null };
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
    check: checkOf(
      name,
      'skipped',
      'not-reached',
      'Not looked at, because an earlier check did not pass.',
    ),
    value: null,
  };
}
