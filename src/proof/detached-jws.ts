/**
 * Proofs that hold a detached JWS (RFC 7797): Ed25519Signature2018 and JsonWebSignature2020, the
 * suites before Data Integrity. What is signed is made of the same canonical forms; the header of
 * the JWS stands before it.
 */

import { decodeBase64url } from './base64url.ts';
import { canonicalNQuads } from './canonical/canonical.ts';
import {
  ed25519of2018,
  ed25519of2018Context,
  jws2020,
  jws2020Context,
} from './contexts/suite-contexts.ts';
import { bothHashes } from './data-integrity.ts';
import { isJsonObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { PublicKey } from './public-key.ts';
import { verifySignature } from './signature.ts';
import { parseStrictJson } from './strict-json.ts';

/** A suite's context takes these two for granted. */
const names = { id: '@id', type: '@type' };

/** The context of each suite, which reads the members of its proofs. */
const suites = new Map([
  ['Ed25519Signature2018', { address: ed25519of2018, context: ed25519of2018Context }],
  ['JsonWebSignature2020', { address: jws2020, context: jws2020Context }],
]);

/** What each algorithm asks of a key; neither chooses the other. */
const algorithms = { Ed25519: 'EdDSA', 'P-256': 'ES256', 'P-384': 'ES384' } as const;

/**
 * Whether the JWS in a proof is this key's, over this document without its `proof`. False for a
 * wrong signature and a JWS in any other form than base64url header, two dots, base64url signature,
 * its header asking for nothing but unencoded content. The proof's own members are read by the
 * context of its suite, whichever the document names: those who sign did so, too. Rejects with
 * `CanonicalisationError` like `verifySuiteProof`.
 */
export async function verifyDetachedJws(
  document: JsonObject,
  { jws, '@context': _, ...options }: JsonObject,
  key: PublicKey,
  contexts: ReadonlyMap<string, JsonObject>,
): Promise<boolean> {
  const [header = '', content, tail = ''] = String(jws).split('.');
  const signature = bytesOf(tail);
  const suite = suites.get(String(options['type']));
  if (suite === undefined || content !== '' || signature === null || !isHeader(header, key))
    return false;
  const input = await bothHashes(
    await canonicalNQuads(
      { '@context': [names, suite.address], ...options },
      { contexts: new Map([[suite.address, suite.context]]) },
    ),
    await canonicalNQuads(document, { contexts, nulls: 'absent' }),
  );
  return verifySignature(
    key,
    signature,
    Uint8Array.of(...new TextEncoder().encode(`${header}.`), ...input),
  );
}

function isHeader(text: string, { kind }: PublicKey): boolean {
  const bytes = bytesOf(text);
  if (bytes === null) return false;
  try {
    const header: unknown = parseStrictJson(new TextDecoder().decode(bytes));
    if (!isJsonObject(header)) return false;
    const { alg, b64, crit } = header;
    return (
      alg === algorithms[kind] &&
      b64 === false &&
      Array.isArray(crit) &&
      crit.length === 1 &&
      crit[0] === 'b64'
    );
  } catch {
    return false;
  }
}

function bytesOf(text: string): Uint8Array | null {
  try {
    return decodeBase64url(text);
  } catch {
    return null;
  }
}
