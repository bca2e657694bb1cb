/**
 * The ways of signing a JSON document that can be checked, and the check itself: Data Integrity
 * with EdDSA and ECDSA (cryptosuites eddsa-rdfc-2022, eddsa-jcs-2022, ecdsa-rdfc-2019,
 * ecdsa-jcs-2019) and the older Ed25519Signature2020, which differs from eddsa-rdfc-2022 in its
 * name only. Signing is in `data-integrity.ts`, in one way. What the rarer suites need is loaded
 * when one comes.
 */

import { foreignContexts } from './contexts/foreign-contexts.ts';
import { signingInput, signs } from './data-integrity.ts';
import { verifyEd25519 } from './ed25519.ts';
import { isJsonObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { PublicKey } from './public-key.ts';
import { sha256 } from './bytes.ts';

interface Suite {
  readonly name: string;
  readonly keyKind: PublicKey['kind'];
  /** What is hashed: the statements of the JSON-LD document, or the JSON as it is written. */
  readonly form: 'statements' | 'text';
}

const suites: ReadonlyMap<string, Suite> = new Map([
  ['eddsa-rdfc-2022', { name: 'eddsa-rdfc-2022', keyKind: 'Ed25519', form: 'statements' }],
  // The name of the same suite before it was settled; some issuers kept it.
  ['eddsa-2022', { name: 'eddsa-2022', keyKind: 'Ed25519', form: 'statements' }],
  ['eddsa-jcs-2022', { name: 'eddsa-jcs-2022', keyKind: 'Ed25519', form: 'text' }],
  ['ecdsa-rdfc-2019', { name: 'ecdsa-rdfc-2019', keyKind: 'P-256', form: 'statements' }],
  ['ecdsa-jcs-2019', { name: 'ecdsa-jcs-2019', keyKind: 'P-256', form: 'text' }],
]);

const legacy: Suite = { name: 'Ed25519Signature2020', keyKind: 'Ed25519', form: 'statements' };

/**
 * The suite that a proof names by `type` and `cryptosuite`, or null for one that is not checked
 * here.
 */
export function suiteOf({ type, cryptosuite }: JsonObject): Suite | null {
  if (type === 'DataIntegrityProof')
    return typeof cryptosuite === 'string' ? (suites.get(cryptosuite) ?? null) : null;
  return type === legacy.name && cryptosuite === undefined ? legacy : null;
}

/**
 * Whether a proof is this key's, over this document without its `proof` member. False for a wrong
 * signature, a key or suite of another kind, a `proofValue` in another form, and contexts of its
 * own. Statements say nothing of members that are null: whoever reads the document must not either. Rejects with `CanonicalisationError` for a document that makes no statements or names a
 * context that is not kept.
 */
export async function verifySuiteProof(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
): Promise<boolean> {
  const suite = suiteOf(proof);
  if (suite === null || suite.keyKind !== key.kind || !hasSameContexts(document, proof))
    return false;
  const inputOf = suite.form === 'statements' ? statementsInput : textInput;
  return signs(
    proof,
    (options) => inputOf(document, options),
    async (signature, input) =>
      key.kind === 'Ed25519'
        ? verifyEd25519(signature, input, key.bytes)
        : (await import('./ecdsa.ts')).verifyP256(signature, input, key.bytes),
  );
}

/**
 * A proof may repeat the contexts of its document, from the first on, and bring no others (Data
 * Integrity EdDSA, 3.3.2).
 */
function hasSameContexts(document: JsonObject, proof: JsonObject): boolean {
  const own = [proof['@context'] ?? []].flat();
  const all = [document['@context'] ?? []].flat();
  return own.length <= all.length && own.every((context, index) => context === all[index]);
}

async function statementsInput(document: JsonObject, options: JsonObject): Promise<Uint8Array> {
  return signingInput(document, options, {
    contexts: await foreignContexts(contextsNamedIn(document)),
    nulls: 'absent',
  });
}

/** SHA-256 of the canonical options, then of the canonical document (Data Integrity EdDSA, 3.3). */
async function textInput(document: JsonObject, options: JsonObject): Promise<Uint8Array> {
  const { canonicalJson } = await import('./jcs.ts');
  const context = options['@context'];
  const secured = context === undefined ? document : { ...document, '@context': context };
  const input = new Uint8Array(64);
  input.set(await sha256(canonicalJson(options)), 0);
  input.set(await sha256(canonicalJson(secured)), 32);
  return input;
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
