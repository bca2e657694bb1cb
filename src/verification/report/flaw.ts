/** What is wrong with the shape of a document, of which there can be many things at once. */

import { say, type AddressIn, type Saying, type ValuesAt } from '../../language/sayings.ts';
import type { Code, StepName } from './codes.ts';
import { checkSaying, type Step } from './step.ts';

export type Flaw = Saying;

/** A flaw where the condition does not hold: the text of the step `schema` that says it. */
export function unless<At extends AddressIn<'schema'>>(
  holds: boolean,
  at: At,
  ...given: ValuesAt<'schema', At>
): Flaw[] {
  return holds ? [] : [say('schema', at, ...given)];
}

/** The flaws that are told; more would help nobody. */
const told = (flaws: readonly Flaw[]): readonly Flaw[] => flaws.slice(0, 3);

/** The fault of a step that found flaws, under a code of the step. */
export const flawed = <Name extends StepName>(
  check: Name,
  code: Code<Name>,
  flaws: readonly Flaw[],
): Step<never> => ({ check: checkSaying(check, 'failed', code, told(flaws)), value: null });

/** The fault of a document of this shape, under the code of its first flaw; null without any. */
export function shapeFault(flaws: readonly Flaw[]): Step<never> | null {
  const code = flaws[0]?.at.split('/')[1];
  return code === undefined
    ? null
    : { check: { check: 'schema', outcome: 'failed', code, said: told(flaws) }, value: null };
}
