/** Whether two credentials are one to a proof: the same statements, signed the same. */

import { type CanonicalisationOptions, canonicalNQuads } from '../../proof/canonical/canonical.ts';
import { foreignContexts } from '../../proof/contexts/foreign-contexts.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';

/**
 * Canonical form of the document, and of each different proof with its value; null where the text
 * has none.
 */
export async function statementsOf(text: string): Promise<readonly string[] | null> {
  try {
    const { proof, ...document } = JSON.parse(text) as JsonObject;
    const named = [document['@context'] ?? []]
      .flat()
      .filter((context) => typeof context === 'string');
    const options = { contexts: await foreignContexts(named), nulls: 'absent' as const };
    const proofs = await Promise.all(
      [proof ?? []]
        .flat()
        .filter((one) => one !== null)
        .map(async (one) => statementsOfProof(one, document, options)),
    );
    return [await canonicalNQuads(document, options), ...[...new Set(proofs)].sort()];
  } catch {
    return null;
  }
}

async function statementsOfProof(
  proof: JsonValue,
  document: JsonObject,
  options: CanonicalisationOptions,
): Promise<string> {
  if (!isJsonObject(proof)) throw new TypeError('A proof is an object.');
  const { proofValue, ...unsigned } = proof;
  return `${await canonicalNQuads({ ...unsigned, '@context': document['@context'] ?? [] }, options)}${JSON.stringify(proofValue)}`;
}
