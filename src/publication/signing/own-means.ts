/**
 * How we sign what we build ourselves, and check what we signed: by the known shape of our
 * documents and with the platform's Ed25519. It gives the same bytes and the same answers as the
 * general way, or asks it.
 */

import { hash } from 'node:crypto';
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
   * Throws `FormsDiffer` where a share of the run showed that the short way errs, and an `Error`
   * where a signature that was put off does not hold: to be called before anything is written, as a
   * verifier never throws.
   */
  readonly check: () => void;
}

/** What one run knows. */
interface Memory {
  readonly forms: KnownForms;
  /** Digests of proofs that hold: every credential names the same status list. */
  readonly held: Set<string>;
  /** Signatures that were made and not looked at yet, by their name. */
  readonly owed: Map<string, Signed>;
}

interface Signed {
  readonly signature: Uint8Array;
  readonly message: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** Means for one run: what they count and compare is that run's. */
export function ownMeans(forms: KnownForms = new KnownForms()): OwnMeans {
  return meansWith({ forms, held: new Set(), owed: new Map() });
}

/**
 * The same for a run in which all that is signed goes through the verifier before it counts. To
 * look at each signature when it is made would be to do so twice: it is put off, and what the
 * verifier did not come by is looked at by `check`.
 */
export function meansBeforeGate(forms?: KnownForms): OwnMeans {
  const memory: Memory = { forms: forms ?? new KnownForms(), held: new Set(), owed: new Map() };
  return {
    ...meansWith(memory),
    holds: async (signature, message, publicKey) => {
      memory.owed.set(nameOf({ signature, message, publicKey }), { signature, message, publicKey });
      return true;
    },
  };
}

/** Three lengths that never differ, so no two signatures have one name. */
const nameOf = ({ signature, message, publicKey }: Signed): string =>
  Buffer.concat([publicKey, signature, message]).toString('latin1');

function meansWith(memory: Memory): OwnMeans {
  const { forms } = memory;
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
    check: () => {
      forms.check();
      checkOwed(memory);
    },
  };
}

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

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

/** By the platform alone: a key of ours is none of those that it must not be asked about. */
function checkOwed({ owed }: Memory): void {
  for (const [name, { signature, message, publicKey }] of owed) {
    if (!platformSurelyHolds(signature, message, publicKey))
      throw new Error('A signature that was just made does not verify. Nothing was written.');
    owed.delete(name);
  }
}

/** True only where the general way says so, too; false says nothing. What holds is remembered. */
async function surelyHolds(
  { forms, held, owed }: Memory,
  document: JsonObject,
  proof: JsonObject,
  key: Parameters<Holds>[2],
): Promise<boolean> {
  const signature = signatureIn(proof['proofValue']);
  if (signature === null || key.kind !== 'Ed25519' || !isOurs(proof)) return false;
  if (Object.hasOwn(document, 'proof')) return false;
  const name = hash('sha256', `${toHex(key.bytes)} ${JSON.stringify([document, proof])}`, 'base64');
  if (held.has(name)) return true;
  const { proofValue: _, ...options } = proof;
  const input = await forms.knownInput(document, options);
  const holds = input !== null && platformSurelyHolds(signature, input, key.bytes);
  if (!holds) return false;
  held.add(name);
  owed.delete(nameOf({ signature, message: input, publicKey: key.bytes }));
  return true;
}
