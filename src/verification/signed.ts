/** Keys and signatures together: the same rules for a credential and for the status list that it names. */

import type { Signed } from './credential.ts';
import { findKeys } from './key.ts';
import { checkProofForm, checkSignatures } from './proof.ts';
import type { Circumstances } from './report.ts';
import type { SignedSteps } from './judge.ts';
import { after, notReached } from './step.ts';

/** No key is asked for where the proofs could not be checked with it. */
export async function checkSigned(signed: Signed, circumstances: Circumstances): Promise<SignedSteps> {
  const form = checkProofForm(signed);
  if (form.value === null) return { key: notReached('key'), proof: form };
  const key = await findKeys(signed, circumstances);
  return { key, proof: await after(key, 'proof', (keys) => checkSignatures(signed, keys)) };
}
