/** When, and by which key, the ledger's files were signed. */

import type { Ledger } from './ledger.ts';
import { isJsonObject, type JsonObject } from '../../proof/json.ts';

interface SignatureFacts {
  readonly created: string;
  readonly verificationMethod: string;
}

/** Facts of the first proof of an issued file, or null where it has none. */
export function proofOf(json: JsonObject): SignatureFacts | null {
  const proof = Array.isArray(json['proof']) ? json['proof'][0] : json['proof'];
  if (proof === undefined || !isJsonObject(proof)) return null;
  const { created, verificationMethod } = proof;
  return typeof created === 'string' && typeof verificationMethod === 'string'
    ? { created, verificationMethod }
    : null;
}

/** The name of the key that signed an issued file, or null where it has no proof. */
export function signingKey(json: JsonObject): string | null {
  return proofOf(json)?.verificationMethod.split('#')[1] ?? null;
}

/**
 * The moment of the newest signature in the ledger, or null. What the build says about time, it
 * says as of then: the same tree gives the same site on every day.
 */
export function newestSignature(
  ledger: Ledger,
  except: ReadonlySet<string> = new Set(),
): string | null {
  const files = [...ledger.credentials.values(), ...ledger.statusLists.values()].filter(
    ({ path }) => !except.has(path),
  );
  const moments = files
    .map(({ json }) => proofOf(json)?.created)
    .filter((created) => created !== undefined);
  return moments.reduce<string | null>(
    (newest, created) => (newest === null || created > newest ? created : newest),
    null,
  );
}
