/**
 * Step 6, before any key is fetched: every proof is complete, and of a kind that is checked here or
 * at least known as one.
 */

import type { JsonObject } from '../proof/json.ts';
import { suiteOf } from '../proof/suites.ts';
import type { Signed } from './credential.ts';
import { parseDateTime } from './shape/date-time.ts';
import { isText, listed } from './shape/json-shape.ts';
import type { Purpose } from './key/key-entry.ts';
import { plainAscii } from './report/printable.ts';
import { failed, passed, unknown, type Step } from './report/step.ts';

/** Each proof costs one canonical form. */
const maxProofs = 4;

/**
 * The proofs to be checked, and what is said of the others: one that cannot be checked leaves the
 * whole undecided.
 */
interface SortedProofs {
  readonly checkable: readonly JsonObject[];
  readonly rest: Step<never> | null;
}

/**
 * Sorts the proofs of a document. A fault of one is a fault of the whole, whatever the others are.
 */
export function sortProofs(
  { proofs }: Signed,
  now: Date,
  purposes: readonly Purpose[],
): Step<SortedProofs> {
  if (proofs.length === 0) return failed('proof', 'no-proof');
  if (proofs.length > maxProofs)
    return unknown('proof', 'too-many-proofs/number', { number: proofs.length });
  const looks = proofs.map((proof) => ({ proof, fault: faultOf(proof, proofs, now, purposes) }));
  const faulty = looks.find(({ fault }) => fault?.check.outcome === 'failed')?.fault;
  if (faulty) return faulty;
  const checkable = looks.filter(({ fault }) => fault === null).map(({ proof }) => proof);
  const rest = looks.find(({ fault }) => fault !== null)?.fault ?? null;
  return rest !== null && checkable.length === 0
    ? rest
    : passed('proof', { checkable, rest }, 'signature-correct/says');
}

/**
 * The members of Data Integrity 1.0, section "Proofs"; what others would mean is not known here.
 */
const members = new Set([
  '@context',
  'id',
  'type',
  'created',
  'expires',
  'verificationMethod',
  'cryptosuite',
  'proofPurpose',
  'proofValue',
  'jws',
  'nonce',
  'domain',
  'challenge',
  'previousProof',
]);

function faultOf(
  proof: JsonObject,
  proofs: readonly JsonObject[],
  now: Date,
  purposes: readonly Purpose[],
): Step<never> | null {
  const { type, cryptosuite } = proof;
  if (!isText(type) || (type === 'DataIntegrityProof' && !isText(cryptosuite))) {
    return failed('proof', 'malformed-proof/kind');
  }
  if (suiteOf(proof) === null) {
    return unknown('proof', 'unsupported-proof/suite', {
      suite: plainAscii(isText(cryptosuite) ? cryptosuite : type, 60),
    });
  }
  if (isBaseProof(proof)) return unknown('proof', 'unsupported-proof/base');
  const extra = Object.keys(proof).find((member) => !members.has(member));
  if (extra !== undefined)
    return unknown('proof', 'unsupported-proof/member', { member: plainAscii(extra, 60) });
  return (
    purposeFault(proof, purposes) ??
    writingFault(proof) ??
    timeFault(proof, now) ??
    chainFault(proof, proofs)
  );
}

/** The bytes d9 5d 00 in base64url begin a base proof (Data Integrity ECDSA, section 3.5.2). */
const isBaseProof = ({ cryptosuite, proofValue }: JsonObject): boolean =>
  cryptosuite === 'ecdsa-sd-2023' && isText(proofValue) && proofValue.startsWith('u2V0A');

function purposeFault(
  { proofPurpose }: JsonObject,
  purposes: readonly Purpose[],
): Step<never> | null {
  return purposes.some((purpose) => purpose === proofPurpose)
    ? null
    : failed('proof', 'wrong-purpose');
}

function writingFault({
  created,
  expires,
  verificationMethod,
  domain,
  challenge,
  ...proof
}: JsonObject): Step<never> | null {
  const { member, pattern } = suiteOf(proof)?.value ?? { member: 'proofValue', pattern: /$^/ };
  const value = proof[member];
  const isOnly = ['proofValue', 'jws'].every(
    (name) => name === member || proof[name] === undefined,
  );
  const areMoments = [created, expires].every(
    (value) => value === undefined || (isText(value) && parseDateTime(value) !== null),
  );
  const isComplete = isText(verificationMethod) && isText(value) && pattern.test(value) && isOnly;
  const areTexts = [...listed(domain), ...listed(challenge)].every(
    (value) => typeof value === 'string',
  );
  return areMoments && isComplete && areTexts ? null : failed('proof', 'malformed-proof/says');
}

function timeFault({ expires }: JsonObject, now: Date): Step<never> | null {
  const end = isText(expires) ? parseDateTime(expires) : null;
  return end === null || now.getTime() <= end
    ? null
    : failed('proof', 'proof-expired/moment', { moment: String(expires) });
}

/**
 * A proof over another proof signs more than the document; which one it is over must at least be
 * clear.
 */
function chainFault(
  { previousProof }: JsonObject,
  proofs: readonly JsonObject[],
): Step<never> | null {
  if (previousProof === undefined) return null;
  const names = listed(previousProof);
  return names.every((name) => isText(name) && proofs.some(({ id }) => id === name))
    ? unknown('proof', 'unsupported-proof/chain')
    : failed('proof', 'malformed-proof/chain');
}
