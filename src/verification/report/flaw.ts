/** What is wrong with the shape of a document, of which there can be many things at once. */

import { say, type AddressIn, type Saying, type ValuesAt } from '../../language/sayings.ts';
import type { Check } from './report.ts';
import { deviationAt, type Step } from './step.ts';

/**
 * How much a flaw weighs. `deviation`: not by the letter, yet what was signed is clear. `doubt`:
 * what it means cannot be determined. `fault`: it could hide something, or stand for somebody else.
 */
export type Weight = 'deviation' | 'doubt' | 'fault';

export interface Flaw {
  readonly weight: Weight;
  /** Members with dots between; empty for the whole. */
  readonly place: string;
  readonly said: Saying;
}

/** A flaw where the condition does not hold: the text of the step `schema` that says it. */
export function unless<At extends AddressIn<'schema'>>(
  holds: boolean,
  place: string,
  at: At,
  ...given: ValuesAt<'schema', At>
): Flaw[] {
  return holds ? [] : [{ weight: 'deviation', place, said: say('schema', at, ...given) }];
}

/** The same flaws, with another weight. */
export const weighing = (weight: Weight, flaws: readonly Flaw[]): Flaw[] =>
  flaws.map((flaw) => ({ ...flaw, weight }));

/** The flaws that a check's sentence tells; more would help nobody. All are listed beside it. */
const told = (flaws: readonly Flaw[]): readonly Saying[] =>
  flaws.slice(0, 3).map(({ said }) => said);

/**
 * A step (`schema` if not said otherwise) over a document with these flaws, under the code of the
 * first of the heaviest; null without any. A fault ends it; after a doubt or deviations `value`
 * goes on to the later steps.
 */
export function shapeWith<Value>(
  flaws: readonly Flaw[],
  value: () => Value,
  step: 'schema' | 'issuer' = 'schema',
): Step<Value> | null {
  const weight = weights.find((one) => flaws.some((flaw) => flaw.weight === one));
  if (weight === undefined) return null;
  const heaviest = flaws.filter((flaw) => flaw.weight === weight);
  const [code = ''] = heaviest.map(({ place, said }) => deviationAt(place, said).code);
  const check: Check = {
    check: step,
    outcome: outcomes[weight],
    code,
    said: told(heaviest),
    deviations: flaws.map(({ place, said }) => deviationAt(place, said)),
  };
  return { check, value: weight === 'fault' ? null : value() };
}

const weights: readonly Weight[] = ['fault', 'doubt', 'deviation'];
const outcomes = { fault: 'failed', doubt: 'unknown', deviation: 'deviates' } as const;
