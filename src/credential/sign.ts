/** The one place where a document becomes a credential. */

import type { CanonicalisationOptions } from '../proof/canonical/canonical.ts';
import { createProof, type SigningMeans } from '../proof/data-integrity.ts';
import type { JsonObject } from '../proof/json.ts';
import { verificationMethod } from './addresses.ts';

/** Who signs, with what, and when. */
export interface Signer {
  /** 32 bytes; the secret. */
  readonly seed: Uint8Array;
  /** Absolute id of the key: `did:web:…#2026-a`. */
  readonly verificationMethod: string;
  /** Date-time with zone: one reading of the clock for a whole issuing run. */
  readonly created: string;
  /** How its steps are done; the general way where nothing else is said. */
  readonly means?: SigningMeans;
}

/**
 * Signs a document with `eddsa-rdfc-2022` and returns the credential: the document with `proof` as
 * a list of one. The signature is verified before anything is returned; one that does not hold
 * throws, for it would be a bug. `canonicalisation`: what is to be known beside the contexts of Open
 * Badges; it counts where the signer has no means of its own.
 */
export async function signDocument(
  document: JsonObject,
  signer: Signer,
  canonicalisation?: CanonicalisationOptions,
): Promise<JsonObject> {
  const proof = await createProof(document, signer, canonicalisation);
  return { ...document, proof: [{ ...proof }] };
}

/** The same key under the issuer's id at one of its addresses. */
export function signerAt(signer: Signer, site: string): Signer {
  const key = signer.verificationMethod.split('#')[1] ?? '';
  return { ...signer, verificationMethod: verificationMethod(site, key) };
}

/** The bytes of any other issued JSON file: two-space JSON in UTF-8 with a final newline. */
export function issuedBytes(json: JsonObject): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
}

/**
 * The bytes of a JSON file that every award has: in UTF-8, each member of the document on a line of its
 * own, so that a change shows which of them it is, and no more space than that.
 */
export function awardBytes(json: JsonObject): Uint8Array {
  const members = Object.entries(json).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return new TextEncoder().encode(`{\n${members.join(',\n')}\n}\n`);
}
