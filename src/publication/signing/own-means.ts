/**
 * How we sign what we build ourselves, and check what we signed: by the known shape of our
 * documents and with the platform's Ed25519. It gives the same bytes and the same answers as the
 * general way, or asks it.
 */

import { createHash } from 'node:crypto';
import type { SigningMeans } from '../../proof/data-integrity.ts';
import { verifyEd25519 } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import { signatureIn } from '../../proof/multibase.ts';
import { verifySuiteProof } from '../../proof/suites.ts';
import type { Holds } from '../../verification/report/report.ts';
import { KnownForms } from './known-forms.ts';
import { platformPublicKey, platformSignature, platformSurelyHolds } from './platform-ed25519.ts';

/** The means of one run. */
export interface OwnMeans extends SigningMeans {
  /** For the verifier that judges our own documents: what `verifySuiteProof` says. */
  readonly proofHolds: Holds;
  /**
   * Throws `FormsDiffer` where a share of the run showed that the short way errs: to be called
   * before anything is written, as a verifier never throws.
   */
  readonly check: () => void;
}

/** Means for one run: what they count and compare is that run's. */
export function ownMeans(forms: KnownForms = new KnownForms()): OwnMeans {
  const memory = { forms, held: new Set<string>() };
  return {
    input: forms.input,
    publicKeyOf: async (seed) => platformPublicKey(seed),
    sign: async (message, seed) => platformSignature(message, seed),
    holds: async (signature, message, publicKey) =>
      platformSurelyHolds(signature, message, publicKey) ||
      verifyEd25519(signature, message, publicKey),
    proofHolds: async (document, proof, key, contexts) =>
      (contexts === undefined && (await surelyHolds(memory, document, proof, key))) ||
      verifySuiteProof(document, proof, key, contexts),
    check: () => forms.check(),
  };
}

/** The proofs that we make, member by member; any other is for the general way. */
const members: Readonly<Record<string, string | null>> = {
  type: 'DataIntegrityProof',
  created: null,
  verificationMethod: null,
  cryptosuite: 'eddsa-rdfc-2022',
  proofPurpose: 'assertionMethod',
  proofValue: null,
};

function isOurs(proof: JsonObject): boolean {
  const written = Object.entries(proof);
  return (
    written.length === Object.keys(members).length &&
    written.every(
      ([name, value]) =>
        Object.hasOwn(members, name) &&
        typeof value === 'string' &&
        (members[name] ?? value) === value,
    )
  );
}

/**
 * True only where the general way says so, too; false says nothing. What holds is remembered: every
 * credential names the same status list.
 */
async function surelyHolds(
  { forms, held }: { readonly forms: KnownForms; readonly held: Set<string> },
  document: JsonObject,
  proof: JsonObject,
  key: Parameters<Holds>[2],
): Promise<boolean> {
  const signature = signatureIn(proof['proofValue']);
  if (signature === null || key.kind !== 'Ed25519' || !isOurs(proof)) return false;
  if (Object.hasOwn(document, 'proof')) return false;
  const whole = createHash('sha256')
    .update(key.bytes)
    .update(JSON.stringify([document, proof]));
  const name = whole.digest('base64');
  if (held.has(name)) return true;
  const { proofValue: _, ...options } = proof;
  const input = await forms.knownInput(document, options);
  const holds = input !== null && platformSurelyHolds(signature, input, key.bytes);
  if (holds) held.add(name);
  return holds;
}
