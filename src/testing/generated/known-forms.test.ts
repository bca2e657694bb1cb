/** The short way to the canonical form, held against jsonld over everything that Plainbadge signs. */

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalNQuads } from '../../proof/canonical/canonical.ts';
import { knownForm, Unfamiliar } from '../../proof/canonical/known/known-form.ts';
import { isJsonObject, type JsonObject } from '../../proof/json.ts';
import { type GeneratedSet, generatedSets } from './credentials.ts';
import { isFullRun } from './run.ts';

/** Credentials; status lists come with every 25th, and each has its proof. */
const count = isFullRun ? 20_000 : 50;

const hexDigest = (text: string): string => createHash('sha256').update(text).digest('hex');

function shortForm(document: JsonObject): string | null {
  try {
    return knownForm(document, hexDigest);
  } catch (error) {
    if (error instanceof Unfamiliar) return null;
    throw error;
  }
}

/** Everything of a set that is signed: each document, and the options of its proof. */
function signedIn({ credentials, documents }: GeneratedSet): JsonObject[] {
  return [...credentials.map(({ credential }) => credential), ...Object.values(documents)].flatMap(
    ({ proof, ...document }) => {
      const [first] = Array.isArray(proof) ? proof : [];
      if (first === undefined || !isJsonObject(first)) return [];
      const { proofValue: _, ...options } = first;
      return [document, { ...options, '@context': document['@context'] ?? null }];
    },
  );
}

it(
  `gives the bytes of jsonld for ${count} credentials, their status lists and all their proofs`,
  async () => {
    const differing: string[] = [];
    const seen = { credentials: 0, compared: 0, general: 0 };
    for await (const set of generatedSets()) {
      for (const document of signedIn(set)) {
        const form = shortForm(document);
        if (form === null) seen.general += 1;
        else if (form !== (await canonicalNQuads(document))) differing.push(String(document['id']));
        seen.compared += form === null ? 0 : 1;
      }
      seen.credentials += set.credentials.length;
      if (seen.credentials >= count) break;
    }
    expect(differing).toEqual([]);
    expect(seen.compared).toBeGreaterThan(count * 2);
    // What the short way leaves to jsonld: nodes that look alike, which nobody writes on purpose.
    expect(seen.general / (seen.general + seen.compared)).toBeLessThan(0.02);
    if (isFullRun) console.log(`known forms: ${JSON.stringify(seen)}`);
  },
  isFullRun ? 3_600_000 : 60_000,
);
