/** Step 6: every proof holds over the whole document (Data Integrity 1.0, 4.4 and 4.5). */

import { say } from '../language/sayings.ts';
import { CanonicalisationError, canonicalNQuads } from '../proof/canonical/canonical.ts';
import type { JsonObject } from '../proof/json.ts';
import { contextsOf, suiteOf, verifySuiteProof } from '../proof/suites.ts';
import type { Signed } from './credential.ts';
import type { Keys } from './key/key.ts';
import type { Holds } from './report/report.ts';
import { isText, listed } from './shape/json-shape.ts';
import { plainAscii, printable } from './report/printable.ts';
import { deviating, deviationAt, failed, passed, unknown, type Step } from './report/step.ts';

/** Checks every signature over the whole document. `holds`: another way to see it. */
export async function checkSignatures(
  signed: Signed,
  keys: Keys,
  holds: Holds = verifySuiteProof,
): Promise<Step<Signed>> {
  for (const proof of signed.proofs) {
    const key = keys.get(String(proof['verificationMethod']));
    try {
      if (key === undefined || !(await holds(signed.document, proof, key, signed.contexts)))
        return failed('proof', 'signature-wrong');
    } catch (error) {
      if (error instanceof CanonicalisationError) return fromCanonicalisation(error);
      throw error;
    }
  }
  const isText = signed.proofs.every((proof) => suiteOf(proof)?.form === 'text');
  return (isText ? await undefinedIn(signed) : null) ?? heldOver(signed);
}

function heldOver(signed: Signed): Step<Signed> {
  const bounds = boundsOf(signed.proofs);
  return bounds === ''
    ? passed('proof', signed, 'signature-correct/says')
    : passed('proof', signed, 'signature-correct/bounds', { bounds });
}

/**
 * For signatures over text rather than statements, which cover every word: whether the document is
 * sound JSON-LD all the same, as Open Badges 3.0 demands of every credential ("Verification and
 * Validation", step 2). Null where it is, or where its contexts are not kept here, which was said
 * before.
 */
async function undefinedIn(signed: Signed): Promise<Step<Signed> | null> {
  const { document } = signed;
  try {
    const contexts = await contextsOf(document, signed.contexts);
    await canonicalNQuads(document, { contexts, nulls: 'absent' });
    return null;
  } catch (error) {
    if (!(error instanceof CanonicalisationError)) throw error;
    if (error.code === 'unknown-context') return null;
    if (error.code !== 'not-linked-data') return fromCanonicalisation(error);
    const word = wordIn(error);
    // Whatever else is unsound in it could mean two things, or nothing.
    if (word === null) return fromCanonicalisation(error);
    const said = say('proof', 'undefined-word/word', { word: plainAscii(word) });
    return deviating('proof', signed, [deviationAt('', said)]);
  }
}

/** The member that JSON-LD would have dropped, as jsonld names it. */
const wordIn = ({ message }: CanonicalisationError): string | null =>
  /"property":"([^"]{1,80})"/.exec(message)?.[1] ?? null;

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

function fromCanonicalisation(error: CanonicalisationError): Step<never> {
  const { code, message } = error;
  if (code !== 'not-linked-data' && code !== 'unknown-context') {
    return unknown('proof', 'too-complex/reason', { reason: printable(message) });
  }
  const word = wordIn(error);
  return word === null
    ? failed('proof', 'not-linked-data/something')
    : failed('proof', 'not-linked-data/word', { word: plainAscii(word) });
}
