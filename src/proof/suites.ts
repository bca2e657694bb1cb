/**
 * The ways of signing a JSON document that can be checked, and the check itself: Data Integrity
 * with EdDSA and ECDSA (cryptosuites eddsa-rdfc-2022, eddsa-jcs-2022, ecdsa-rdfc-2019,
 * ecdsa-jcs-2019, and what holders derive by ecdsa-sd-2023), the older Ed25519Signature2020, which
 * differs from eddsa-rdfc-2022 in its name only, and the two before it, which hold a detached JWS.
 * Signing is in `data-integrity.ts`, in one way. What the rarer suites need is loaded when one
 * comes.
 */

import type { CanonicalisationOptions } from './canonical/canonical.ts';
import { foreignContexts } from './contexts/foreign-contexts.ts';
import { bothHashes, signingInput, signs } from './data-integrity.ts';
import { isJsonObject, sameJson } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { PublicKey } from './public-key.ts';
import { verifySignature } from './signature.ts';

interface Suite {
  readonly name: string;
  readonly keyKinds: readonly PublicKey['kind'][];
  /** What is hashed: the statements of the JSON-LD document, or the JSON as it is written. */
  readonly form: 'statements' | 'text';
  /** The member of a proof that holds the signature, and how it is written. */
  readonly value: { readonly member: 'proofValue' | 'jws'; readonly pattern: RegExp };
}

const base58 = { member: 'proofValue', pattern: /^z[1-9A-HJ-NP-Za-km-z]+$/ } as const;
const jws = { member: 'jws', pattern: /^[\w-]+\.\.[\w-]+$/ } as const;
const edwards = ['Ed25519'] as const;
const nist = ['P-256', 'P-384'] as const;

/** Derived proofs alone; what only their holder has is not shown. */
const selective: Suite = {
  name: 'ecdsa-sd-2023',
  keyKinds: ['P-256'],
  form: 'statements',
  value: { member: 'proofValue', pattern: /^u[\w-]+$/ },
};

const suites: ReadonlyMap<string, Suite> = new Map(
  (
    [
      ['eddsa-rdfc-2022', edwards, 'statements'],
      // The name of the same suite before it was settled; some issuers kept it.
      ['eddsa-2022', edwards, 'statements'],
      ['eddsa-jcs-2022', edwards, 'text'],
      ['ecdsa-rdfc-2019', nist, 'statements'],
      ['ecdsa-jcs-2019', nist, 'text'],
    ] as const
  ).map(([name, keyKinds, form]): [string, Suite] => [
    name,
    { name, keyKinds, form, value: base58 },
  ]),
).set(selective.name, selective);

/** Proofs that name their suite by `type` alone. */
const older: ReadonlyMap<string, Suite> = new Map(
  (
    [
      ['Ed25519Signature2020', edwards, base58],
      ['Ed25519Signature2018', edwards, jws],
      ['JsonWebSignature2020', [...edwards, ...nist], jws],
    ] as const
  ).map(([name, keyKinds, value]) => [name, { name, keyKinds, form: 'statements', value }]),
);

/**
 * The suite that a proof names by `type` and `cryptosuite`, or null for one that is not checked
 * here.
 */
export function suiteOf({ type, cryptosuite }: JsonObject): Suite | null {
  if (type === 'DataIntegrityProof')
    return typeof cryptosuite === 'string' ? (suites.get(cryptosuite) ?? null) : null;
  return typeof type === 'string' && cryptosuite === undefined ? (older.get(type) ?? null) : null;
}

/**
 * Whether a proof is this key's, over this document without its `proof` member. False for a wrong
 * signature, a key or suite of another kind, a signature in another form, and contexts of its
 * own. Statements say nothing of members that are null: whoever reads the document must not either.
 * `extensions`: contexts beside the kept ones. Rejects with `CanonicalisationError` for a document
 * that makes no statements or names a context that is neither.
 */
export async function verifySuiteProof(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
  extensions?: ReadonlyMap<string, JsonObject>,
): Promise<boolean> {
  const suite = suiteOf(proof);
  if (suite?.keyKinds.includes(key.kind) !== true || !hasSameContexts(document, proof))
    return false;
  if (suite.value.member === 'jws')
    return (await import('./detached-jws.ts')).verifyDetachedJws(
      document,
      proof,
      key,
      await contextsOf(document, extensions),
    );
  const contexts = await contextsOf(document, extensions);
  if (suite === selective)
    return (await import('./selective-disclosure.ts')).verifyDisclosure(
      document,
      proof,
      key.bytes,
      { contexts, nulls: 'absent' },
    );
  const inputOf = suite.form === 'statements' ? signingInput : textInput;
  // The larger curve goes with the larger hash throughout (Data Integrity ECDSA, section 3.2).
  const hash = key.kind === 'P-384' ? 'SHA-384' : 'SHA-256';
  return signs(
    proof,
    (options) => inputOf(document, options, { contexts, nulls: 'absent', hash }),
    (signature, input) => verifySignature(key, signature, input),
    key.kind === 'P-384' ? 96 : 64,
  );
}

/**
 * A proof may repeat the contexts of its document, from the first on, and bring no others (Data
 * Integrity EdDSA, 3.3.2).
 */
function hasSameContexts(document: JsonObject, proof: JsonObject): boolean {
  const own = [proof['@context'] ?? []].flat();
  const all = [document['@context'] ?? []].flat();
  return own.length <= all.length && own.every((context, index) => sameJson(context, all[index]));
}

/**
 * The hash of the canonical options, then of the canonical document (Data Integrity EdDSA, 3.3).
 */
async function textInput(
  document: JsonObject,
  options: JsonObject,
  { hash }: CanonicalisationOptions,
): Promise<Uint8Array> {
  const { canonicalJson } = await import('./jcs.ts');
  const context = options['@context'];
  const secured = context === undefined ? document : { ...document, '@context': context };
  return bothHashes(canonicalJson(options), canonicalJson(secured), hash);
}

/** The contexts of a document by address: the kept ones that it names, and those handed in. */
export async function contextsOf(
  document: JsonObject,
  extensions?: ReadonlyMap<string, JsonObject>,
): Promise<ReadonlyMap<string, JsonObject>> {
  const kept = await foreignContexts(contextsNamedIn(document));
  return extensions === undefined ? kept : new Map([...extensions, ...kept]);
}

/** Every context that a document names by its address, at whatever depth. */
export function contextsNamedIn(value: JsonValue): Set<string> {
  const found = new Set<string>();
  const visit = (part: JsonValue): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (!isJsonObject(part)) return;
    for (const context of [part['@context'] ?? []].flat())
      if (typeof context === 'string') found.add(context);
    Object.values(part).forEach(visit);
  };
  visit(value);
  return found;
}
