/**
 * Data Integrity proofs with the cryptosuite eddsa-rdfc-2022 (Data Integrity EdDSA Cryptosuites
 * 1.0, section 3.2).
 */

import { canonicalNQuads } from './canonical/canonical.ts';
import type { CanonicalisationOptions } from './canonical/canonical.ts';
import { publicKeyOf, signEd25519, verifyEd25519 } from './ed25519.ts';
import type { JsonObject } from './json.ts';
import { encodeBase58btc, signatureIn } from './multibase.ts';
import { digestOf, type Hash } from './bytes.ts';

const suite = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  proofPurpose: 'assertionMethod',
} as const;

export interface DataIntegrityProof extends JsonObject {
  type: typeof suite.type;
  /** Date and time with zone, `2026-03-01T00:00:00Z`. */
  created: string;
  /** DID URL of the key, with its fragment. */
  verificationMethod: string;
  cryptosuite: typeof suite.cryptosuite;
  proofPurpose: typeof suite.proofPurpose;
  /** `z` and the base58btc digits of the 64-byte signature. */
  proofValue: string;
}

/**
 * How the steps of signing are done. Whatever the means, the bytes are the same: some are only
 * quicker where they are used.
 */
export interface SigningMeans {
  /** As `signingInput`. */
  readonly input: (document: JsonObject, proofOptions: JsonObject) => Promise<Uint8Array>;
  readonly publicKeyOf: typeof publicKeyOf;
  readonly sign: typeof signEd25519;
  /** As `verifyEd25519`. */
  readonly holds: typeof verifyEd25519;
}

interface ProofOptions {
  /** 32-byte secret. */
  readonly seed: Uint8Array;
  readonly verificationMethod: string;
  readonly created: string;
  /** The general ones where nothing else is said. */
  readonly means?: SigningMeans | undefined;
}

/**
 * The members a proof may have. Others of Data Integrity 1.0 (`expires`, `previousProof`, `domain`,
 * `challenge`) limit what a proof proves: to accept one without judging it would say more than its
 * signer did.
 */
const proofMembers: ReadonlySet<string> = new Set([
  '@context',
  'id',
  'type',
  'created',
  'verificationMethod',
  'cryptosuite',
  'proofPurpose',
  'proofValue',
  'nonce',
]);

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A proof over a document that has none; the document stays as it is (section 3.2.1). The signature
 * is checked before it is handed over; one that does not hold would be a bug. Rejects with
 * `CanonicalisationError` for a document without canonical form, and with a `TypeError` for a
 * document that has a proof already or a `created` without zone.
 */
export async function createProof(
  document: JsonObject,
  options: ProofOptions,
  canonicalisation?: CanonicalisationOptions,
): Promise<DataIntegrityProof> {
  const { seed, verificationMethod, created, means = generalMeans(canonicalisation) } = options;
  if (!dateTime.test(created))
    throw new TypeError('"created" must be a date and time with a zone.');
  const unsigned = {
    type: suite.type,
    created,
    verificationMethod,
    cryptosuite: suite.cryptosuite,
    proofPurpose: suite.proofPurpose,
  };
  const input = await means.input(document, unsigned);
  const proofValue = encodeBase58btc(await means.sign(input, seed));
  const written = signatureIn(proofValue);
  if (written === null || !(await means.holds(written, input, await means.publicKeyOf(seed))))
    throw new Error(`The signature just made over ${String(document['id'])} does not verify.`);
  return { ...unsigned, proofValue };
}

function generalMeans(canonicalisation?: CanonicalisationOptions): SigningMeans {
  return {
    input: (document, options) => signingInput(document, options, canonicalisation),
    publicKeyOf,
    sign: signEd25519,
    holds: verifyEd25519,
  };
}

/**
 * Whether a proof is this key's, over this document without its `proof` member (section 3.2.2).
 * Says nothing about whose key it is, or when. The proof covers statements, not bytes: objects with
 * the same `id` are one node, and a member of one may stand in the other.
 *
 * False for a wrong signature, another suite or purpose, a member outside `proofMembers`, and a
 * `proofValue` in any other form than base58btc of 64 bytes. Rejects with `CanonicalisationError`
 * for a document without canonical form.
 */
export async function verifyProof(
  document: JsonObject,
  proof: JsonObject,
  publicKey: Uint8Array,
  canonicalisation?: CanonicalisationOptions,
): Promise<boolean> {
  return (
    isSupported(document, proof) &&
    signs(
      proof,
      (options) => signingInput(document, options, canonicalisation),
      (signature, input) => verifyEd25519(signature, input, publicKey),
    )
  );
}

/**
 * The check itself, of whatever suite: whether the value of a proof is a signature over what is
 * made of its other members (`inputOf`), as far as `holds` says. False for a `proofValue` in any
 * other form than base58btc of `length` bytes.
 */
export async function signs(
  { proofValue, ...options }: JsonObject,
  inputOf: (options: JsonObject) => Promise<Uint8Array>,
  holds: (signature: Uint8Array, input: Uint8Array) => Promise<boolean>,
  length = 64,
): Promise<boolean> {
  const signature = signatureIn(proofValue, length);
  return signature !== null && holds(signature, await inputOf(options));
}

/**
 * What is signed: SHA-256 (or the hash of `canonicalisation`) of the canonical proof options, then
 * of the canonical document (sections 3.2.3 to 3.2.5). `proofOptions`: a proof without its
 * `proofValue`; the document's `@context` is its context.
 */
export async function signingInput(
  document: JsonObject,
  proofOptions: JsonObject,
  canonicalisation?: CanonicalisationOptions,
): Promise<Uint8Array> {
  if (Object.hasOwn(document, 'proof') || Object.hasOwn(proofOptions, 'proofValue')) {
    throw new TypeError(
      'The document comes without its proof, and the proof options without their value.',
    );
  }
  const context = document['@context'];
  const options = context === undefined ? proofOptions : { ...proofOptions, '@context': context };
  return bothHashes(
    await canonicalNQuads(options, canonicalisation),
    await canonicalNQuads(document, canonicalisation),
    canonicalisation?.hash,
  );
}

/** The hash of the options, then the hash of the document, each in its canonical form. */
export async function bothHashes(
  options: string,
  document: string,
  hash: Hash = 'SHA-256',
): Promise<Uint8Array> {
  return Uint8Array.of(...(await digestOf(options, hash)), ...(await digestOf(document, hash)));
}

function isSupported(document: JsonObject, proof: JsonObject): boolean {
  const sameContext =
    proof['@context'] === undefined ||
    JSON.stringify(proof['@context']) === JSON.stringify(document['@context']);
  return (
    sameContext &&
    Object.keys(proof).every((member) => proofMembers.has(member)) &&
    Object.entries(suite).every(([member, value]) => proof[member] === value) &&
    typeof proof['created'] === 'string' &&
    dateTime.test(proof['created']) &&
    typeof proof['verificationMethod'] === 'string'
  );
}
