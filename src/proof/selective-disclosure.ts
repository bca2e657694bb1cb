/**
 * Derived proofs of ecdsa-sd-2023 (Data Integrity ECDSA Cryptosuites 1.0, sections 3.4.13 to 3.4.15
 * and 3.6.8): a holder shows parts of a credential. The issuer signed the statements that must be
 * shown together, and each other one with a key made for that credential alone.
 */

import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { sha256 } from './bytes.ts';
import { canonicalNQuads, type CanonicalisationOptions } from './canonical/canonical.ts';
import { readCbor, type CborValue } from './cbor.ts';
import { verifyEcdsa } from './ecdsa.ts';
import type { JsonObject } from './json.ts';

interface Disclosure {
  readonly baseSignature: Uint8Array;
  /** The key of this credential alone: Multikey bytes of P-256. */
  readonly publicKey: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  /** By canonical label, the label that the node had when the whole was signed. */
  readonly labels: ReadonlyMap<string, string>;
  readonly mandatory: ReadonlySet<number>;
}

/**
 * Whether a derived proof is this P-256 key's, over this document without its `proof`: what must be
 * shown is there, and nothing else but what was signed. False for a base proof and any malformed
 * one. Rejects with `CanonicalisationError` for a document without canonical form.
 */
export async function verifyDisclosure(
  document: JsonObject,
  { proofValue, ...options }: JsonObject,
  key: Uint8Array,
  canonicalisation: CanonicalisationOptions,
): Promise<boolean> {
  const disclosure = disclosureIn(proofValue);
  if (disclosure === null) return false;
  const { baseSignature, publicKey, signatures, mandatory } = disclosure;
  const statements = await statementsOf(document, disclosure, canonicalisation);
  const shown = statements.filter((_, at) => mandatory.has(at));
  const chosen = statements.filter((_, at) => !mandatory.has(at));
  const context = document['@context'] ?? null;
  const proofHash = await sha256(
    await canonicalNQuads({ ...options, '@context': context }, canonicalisation),
  );
  const signed = Uint8Array.of(...proofHash, ...publicKey, ...(await sha256(shown.join(''))));
  if (shown.length !== mandatory.size || chosen.length !== signatures.length) return false;
  const own = publicKey.slice(2);
  const holds = await Promise.all([
    verifyEcdsa('P-256', baseSignature, signed, key),
    ...chosen.map((statement, at) =>
      verifyEcdsa('P-256', signatures[at] ?? baseSignature, utf8.encode(statement), own),
    ),
  ]);
  return holds.every(Boolean);
}

const utf8 = new TextEncoder();

/**
 * Canonical statements with the labels that the nodes had when they were signed, in their order.
 */
async function statementsOf(
  document: JsonObject,
  { labels }: Disclosure,
  canonicalisation: CanonicalisationOptions,
): Promise<string[]> {
  const lines = (await canonicalNQuads(document, canonicalisation)).split('\n').slice(0, -1);
  const renamed = (label: string): string => `_:${labels.get(label.slice(2)) ?? 'unknown'}`;
  return lines
    .map((line) =>
      line
        .replace(/^_:c14n\d+/, renamed)
        // As object, and as graph: a text in between ends with a quotation mark, a tag or a type.
        .replace(
          /^(\S+ \S+ )(_:c14n\d+)/,
          (_, before: string, label: string) => before + renamed(label),
        )
        .replace(/(?<= )_:c14n\d+(?= \.$)/, renamed),
    )
    .map((line) => `${line}\n`)
    .sort();
}

const mostSignatures = 2_000;

function disclosureIn(proofValue: unknown): Disclosure | null {
  if (typeof proofValue !== 'string' || !proofValue.startsWith('u')) return null;
  const value = valueIn(proofValue.slice(1));
  if (!Array.isArray(value) || value.length !== 5) return null;
  const [baseSignature, publicKey, signatures, labels, mandatory] = value;
  return isBytes(baseSignature, 64) &&
    isBytes(publicKey, 35) &&
    publicKey[0] === 0x80 &&
    publicKey[1] === 0x24 &&
    Array.isArray(signatures) &&
    signatures.length <= mostSignatures &&
    signatures.every((signature): signature is Uint8Array => isBytes(signature, 64)) &&
    labels instanceof Map &&
    Array.isArray(mandatory) &&
    mandatory.every((index): index is number => typeof index === 'number')
    ? {
        baseSignature,
        publicKey,
        signatures,
        labels: labelsIn(labels),
        mandatory: new Set(mandatory),
      }
    : null;
}

function labelsIn(labels: ReadonlyMap<CborValue, CborValue>): ReadonlyMap<string, string> {
  return new Map(
    [...labels].flatMap(([number, hash]) =>
      typeof number === 'number' && hash instanceof Uint8Array
        ? [[`c14n${number}`, `u${encodeBase64url(hash)}`] as const]
        : [],
    ),
  );
}

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

/** What stands behind the three bytes of a derived proof. */
function valueIn(text: string): CborValue | null {
  try {
    const bytes = decodeBase64url(text);
    const isDerived = bytes[0] === 0xd9 && bytes[1] === 0x5d && bytes[2] === 0x01;
    return isDerived ? readCbor(bytes.subarray(3)) : null;
  } catch {
    return null;
  }
}
