/** Steps 5 and 6: every proof is of the one kind that is checked here, and every one holds (Data Integrity 1.0, 4.4). */

import { CanonicalisationError } from '../proof/canonical.ts';
import { proofMembers, verifyProof } from '../proof/data-integrity.ts';
import type { JsonObject } from '../proof/json.ts';
import type { Signed } from './credential.ts';
import { parseDateTime } from './date-time.ts';
import { isText } from './json-shape.ts';
import type { Keys } from './key.ts';
import { plainAscii, printable } from './printable.ts';
import { failed, passed, unknown, type Step } from './step.ts';

/** Each proof costs one canonical form. */
const maxProofs = 4;

/** Whether the proofs are complete and of a known kind; looked at before any key is fetched. */
export function checkProofForm<Document extends Signed>(signed: Document): Step<Document> {
  const { proofs } = signed;
  if (proofs.length === 0) return failed('proof', 'no-proof', 'It is not signed.');
  if (proofs.length > maxProofs) return unknown('proof', 'too-many-proofs', `It has ${proofs.length} proofs, more than are checked here.`);
  const fault = proofs.map(formFault).find((step) => step !== null);
  return fault ?? passed('proof', 'signature-correct', '', signed);
}

function formFault(proof: JsonObject): Step<never> | null {
  const { type, cryptosuite, proofPurpose, created, verificationMethod, proofValue } = proof;
  if (type !== 'DataIntegrityProof' || cryptosuite !== 'eddsa-rdfc-2022') {
    return isText(type)
      ? unknown('proof', 'unsupported-proof', `It is signed with ${plainAscii(isText(cryptosuite) ? cryptosuite : type, 60)}, which is not checked here.`)
      : failed('proof', 'malformed-proof', 'A proof does not say of what kind it is.');
  }
  const extra = Object.keys(proof).find((member) => !proofMembers.has(member));
  if (extra !== undefined) return unknown('proof', 'unsupported-proof', `A proof is bound by "${plainAscii(extra, 60)}", which is not checked here.`);
  if (proofPurpose !== 'assertionMethod') return failed('proof', 'wrong-purpose', 'A proof was made for another purpose than stating something.');
  const complete = isText(created) && parseDateTime(created) !== null && isText(verificationMethod) && isText(proofValue);
  if (!complete || !/^z[1-9A-HJ-NP-Za-km-z]+$/.test(proofValue)) {
    return failed('proof', 'malformed-proof', 'A proof is incomplete or wrongly written.');
  }
  return null;
}

/** Checks every signature over the whole document. */
export async function checkSignatures(signed: Signed, keys: Keys): Promise<Step<Signed>> {
  try {
    for (const proof of signed.proofs) {
      const key = keys.get(String(proof['verificationMethod']));
      if (key === undefined || !(await verifyProof(signed.document, proof, key))) return wrong();
    }
  } catch (error) {
    if (error instanceof CanonicalisationError) return fromCanonicalisation(error);
    throw error;
  }
  return passed('proof', 'signature-correct', 'The signature is correct: nothing was changed since it was signed.', signed);
}

const wrong = (): Step<never> =>
  failed('proof', 'signature-wrong', 'The signature does not fit: something was changed, or somebody else signed it.');

function fromCanonicalisation({ code, message }: CanonicalisationError): Step<never> {
  if (code !== 'not-linked-data' && code !== 'unknown-context') {
    return unknown('proof', 'too-complex', `It is too complex to be checked here. ${printable(message)}`);
  }
  const word = /"property":"([^"]{1,80})"/.exec(message)?.[1];
  const named = word === undefined ? 'something' : `"${plainAscii(word)}"`;
  return failed('proof', 'not-linked-data', `It says ${named}, which Open Badges 3.0 does not define, so the signature cannot cover it.`);
}
