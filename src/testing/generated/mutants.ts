/**
 * Changed credentials: what a forger, a careless tool or a broken disk could make of a good one, by
 * kinds.
 */

import type { Generated, GeneratedSet } from './credentials.ts';
import { type Chance, chanceOf } from './text.ts';
import type { MutantKinds, Mutate } from './mutants/kinds.ts';
import { leafKinds } from './mutants/leaves.ts';
import { linkedDataKinds } from './mutants/linked-data.ts';
import { listKinds } from './mutants/lists.ts';
import { memberKinds } from './mutants/members.ts';
import { proofKinds } from './mutants/proofs.ts';
import { spellingKinds } from './mutants/spellings.ts';
import { stateKinds } from './mutants/states.ts';

export interface Mutant {
  readonly kind: string;
  /** The number of the credential that it was made from. */
  readonly of: number;
  readonly text: string;
}

export const mutantKinds: MutantKinds = {
  ...leafKinds,
  ...memberKinds,
  ...listKinds,
  ...linkedDataKinds,
  ...proofKinds,
  ...stateKinds,
  ...spellingKinds,
};

/**
 * So many mutants, the kinds taking turns; the same on every machine. None equals what it was made
 * from.
 */
export function mutantsOf({ credentials }: GeneratedSet, count: number): readonly Mutant[] {
  const chance = chanceOf(424_242);
  const kinds = Object.entries(mutantKinds);
  const mutants: Mutant[] = [];
  const seen = new Set(credentials.map(({ text }) => text));
  for (let turn = 0; mutants.length < count; turn++) {
    const [kind, mutate] = kinds[turn % kinds.length]!;
    const mutant = oneMutant(kind, mutate, credentials, chance, seen);
    if (mutant === null && turn < kinds.length)
      throw new Error(`No credential can be changed by "${kind}".`);
    if (mutant !== null) mutants.push(mutant);
  }
  return mutants;
}

/**
 * Not every kind fits every credential, and a small one can be changed in few ways: several are
 * tried.
 */
function oneMutant(
  kind: string,
  mutate: Mutate,
  credentials: readonly Generated[],
  chance: Chance,
  seen: Set<string>,
): Mutant | null {
  for (let attempt = 0; attempt < 60; attempt++) {
    const of = chance.below(credentials.length);
    const base = credentials[of]!;
    const copy = structuredClone(base.credential);
    const answer = mutate(copy, {
      chance,
      other: structuredClone(chance.pick(credentials).credential),
      text: base.text,
    });
    if (answer === false) continue;
    const text = answer === true ? JSON.stringify(copy) : answer;
    if (seen.has(text) || text === JSON.stringify(base.credential)) continue;
    seen.add(text);
    return { kind, of, text };
  }
  return null;
}
