/**
 * Step 5, second half: the public keys behind embedded proofs, of a kind that fits the suite of
 * each.
 */

import type { JsonObject } from '../../proof/json.ts';
import { publicKeyIn, type PublicKey } from '../../proof/public-key.ts';
import { suiteOf } from '../../proof/suites.ts';
import type { Signed } from '../credential.ts';
import { findKeyEntries, type Purpose } from './key-entry.ts';
import { isJsonObject } from '../../proof/json.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';

/** Public keys by verification method, one for each proof. */
export type Keys = ReadonlyMap<string, PublicKey>;

/** Finds the key of every proof. */
export async function findKeys(
  signed: Signed,
  circumstances: Circumstances,
  purpose: Purpose = 'assertionMethod',
): Promise<Step<Keys>> {
  const methods = [...new Set(signed.proofs.map((proof) => String(proof['verificationMethod'])))];
  const entries = await findKeyEntries(signed.issuerId, methods, circumstances, purpose);
  if (entries.value === null) return { check: entries.check, value: null };
  const keys = new Map<string, PublicKey>();
  for (const [method, entry] of entries.value) {
    const step = keyIn(entry, method, signed.proofs);
    if (step.value === null) return { check: step.check, value: null };
    keys.set(method, step.value);
  }
  return { check: entries.check, value: keys };
}

function keyIn(entry: JsonObject, method: string, proofs: readonly JsonObject[]): Step<PublicKey> {
  const named = plainAscii(method);
  const jwk = entry['publicKeyJwk'];
  if (entry['secretKeyMultibase'] !== undefined || (isJsonObject(jwk) && jwk['d'] !== undefined)) {
    return failed('key', 'wrong-key/secret', { key: named });
  }
  const key = publicKeyIn(entry);
  if (key === null) return unknown('key', 'unsupported-key/key', { key: named });
  const isMisused = proofs.some(
    (proof) =>
      proof['verificationMethod'] === method &&
      suiteOf(proof)?.keyKinds.includes(key.kind) !== true,
  );
  if (isMisused) return failed('key', 'wrong-key/kind', { key: named });
  return passed('key', key, 'key-listed/says');
}
