/**
 * What stands in for signatures in memory: quick, and as hard to make without the seed as the model
 * needs.
 */

import { createHash } from 'node:crypto';
import type { PublicKey } from '../../community/model.ts';
import { chainedKeys } from '../../community/key-chain.ts';
import type { IssuedJson } from '../../credential/ledger/ledger.ts';
import { signingKey } from '../../credential/ledger/signatures.ts';
import type { Signer } from '../../credential/sign.ts';
import type { JsonObject } from '../../proof/json.ts';
import { seedFor } from './keys.ts';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The document with a proof that only who has the seed can make. */
export function signedInstead(
  document: JsonObject,
  { seed, verificationMethod, created }: Signer,
): JsonObject {
  const proofValue = valueOf(document, seed, created);
  return {
    ...document,
    proof: [{ type: 'DataIntegrityProof', created, verificationMethod, proofValue }],
  };
}

const valueOf = (document: JsonObject, seed: Uint8Array, created: string): string =>
  digest(`${seed.join()} ${created} ${JSON.stringify(document)}`);

const judged = new WeakMap<Uint8Array, Map<string, boolean>>();

/** Whether one of these keys, which others may believe, made the proof of a document. */
export function holdsInstead({ bytes, json }: IssuedJson, keys: readonly PublicKey[]): boolean {
  const key = chainedKeys(keys).find(({ id }) => id === signingKey(json));
  if (key === undefined) return false;
  const known = judged.get(bytes) ?? new Map<string, boolean>();
  judged.set(bytes, known);
  const answer = known.get(key.publicKeyMultibase) ?? holds(json, key);
  known.set(key.publicKeyMultibase, answer);
  return answer;
}

function holds({ proof, ...document }: JsonObject, { publicKeyMultibase }: PublicKey): boolean {
  const [first] = (proof ?? []) as { created: string; proofValue: string }[];
  const seed = seedFor(publicKeyMultibase);
  return (
    first !== undefined &&
    seed !== null &&
    first.proofValue === valueOf(document, seed, first.created)
  );
}
