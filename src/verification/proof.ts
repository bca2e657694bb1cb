/** Step 6: every proof holds over the whole document (Data Integrity 1.0, 4.4 and 4.5). */

import { CanonicalisationError, canonicalNQuads } from '../proof/canonical/canonical.ts';
import { foreignContexts } from '../proof/contexts/foreign-contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import { contextsNamedIn, suiteOf, verifySuiteProof } from '../proof/suites.ts';
import type { Signed } from './credential.ts';
import type { Keys } from './key/key.ts';
import { isText, listed } from './shape/json-shape.ts';
import { plainAscii, printable } from './report/printable.ts';
import { failed, passed, unknown, type Step } from './report/step.ts';

/** Checks every signature over the whole document. */
export async function checkSignatures(signed: Signed, keys: Keys): Promise<Step<Signed>> {
  for (const proof of signed.proofs) {
    const key = keys.get(String(proof['verificationMethod']));
    const fault = key === undefined ? wrong() : await faultOf(signed.document, proof, key);
    if (fault !== null) return fault;
  }
  const bounds = boundsOf(signed.proofs);
  return bounds === ''
    ? passed('proof', signed, 'signature-correct/says')
    : passed('proof', signed, 'signature-correct/bounds', { bounds });
}

async function faultOf(
  document: JsonObject,
  proof: JsonObject,
  key: Parameters<typeof verifySuiteProof>[2],
): Promise<Step<never> | null> {
  try {
    if (!(await verifySuiteProof(document, proof, key))) return wrong();
  } catch (error) {
    if (error instanceof CanonicalisationError) return fromCanonicalisation(error);
    throw error;
  }
  return suiteOf(proof)?.form === 'text' ? linkedDataFault(document) : null;
}

/**
 * For signatures over text rather than statements: whether the document is sound JSON-LD all the
 * same, as Open Badges 3.0 demands of every credential ("Verification and Validation", step 2).
 * Null where it is.
 */
async function linkedDataFault(document: JsonObject): Promise<Step<never> | null> {
  try {
    await canonicalNQuads(document, { contexts: await foreignContexts(contextsNamedIn(document)) });
    return null;
  } catch (error) {
    if (error instanceof CanonicalisationError) return fromCanonicalisation(error);
    throw error;
  }
}

/** Nobody tells a verifier of files which domain or challenge to expect, so they are reported. */
function boundsOf(proofs: readonly JsonObject[]): string {
  const bounds = proofs
    .flatMap(({ domain, challenge }) => [...listed(domain), ...listed(challenge)])
    .filter(isText);
  return bounds
    .slice(0, 3)
    .map((bound) => plainAscii(bound, 60))
    .join(', ');
}

const wrong = (): Step<never> => failed('proof', 'signature-wrong');

function fromCanonicalisation({ code, message }: CanonicalisationError): Step<never> {
  if (code !== 'not-linked-data' && code !== 'unknown-context') {
    return unknown('proof', 'too-complex/reason', { reason: printable(message) });
  }
  const word = /"property":"([^"]{1,80})"/.exec(message)?.[1];
  return word === undefined
    ? failed('proof', 'not-linked-data/something')
    : failed('proof', 'not-linked-data/word', { word: plainAscii(word) });
}
