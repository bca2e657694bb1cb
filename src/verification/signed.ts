/**
 * Keys and embedded proofs together: the same rules for a credential, a presentation and a status
 * list.
 */

import type { JsonObject } from '../proof/json.ts';
import { suiteOf } from '../proof/suites.ts';
import type { Signed } from './credential.ts';
import { findKeys } from './key/key.ts';
import type { Purpose } from './key/key-entry.ts';
import { checkSignatures } from './proof.ts';
import { sortProofs } from './proof-form.ts';
import type { Circumstances } from './report/report.ts';
import { objectsAmong } from './shape/json-shape.ts';
import { after, notReached, type Step } from './report/step.ts';

export interface SignedSteps {
  readonly key: Step<unknown>;
  /** Its value is there exactly where every signature holds. */
  readonly proof: Step<Signed>;
}

/** Proofs that stand inside the document. */
export const embedded = {
  check: checkSigned,
  coversText: ({ proof }: JsonObject): boolean => {
    const proofs = objectsAmong(proof);
    return proofs.length > 0 && proofs.every((one) => suiteOf(one)?.form === 'text');
  },
} as const;

/**
 * Checks the proofs of a document. No key is asked for where no proof could be checked with it. One
 * proof that is of an unknown kind leaves the whole unknown, though the others hold; one that is
 * wrong makes it wrong.
 */
export async function checkSigned(
  signed: Signed,
  circumstances: Circumstances,
  purpose: Purpose = 'assertionMethod',
): Promise<SignedSteps> {
  const purposes =
    purpose === 'assertionMethod' ? [purpose] : [purpose, 'assertionMethod' as const];
  const sorted = sortProofs(signed, circumstances.now, purposes);
  if (sorted.value === null)
    return { key: notReached('key'), proof: { check: sorted.check, value: null } };
  const { checkable, rest } = sorted.value;
  const part: Signed = { ...signed, proofs: checkable };
  const key = await findKeys(part, circumstances, purpose);
  const proof = await after(key, 'proof', (keys) =>
    checkSignatures(part, keys, circumstances.holds),
  );
  return { key, proof: proof.value !== null && rest !== null ? rest : proof };
}
