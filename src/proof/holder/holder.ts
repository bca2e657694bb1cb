/**
 * What somebody shows with a key of their own: a presentation (VCDM 2.0, section "Verifiable
 * Presentations") of the credentials that name this very key, signed for one occasion.
 */

import { credentialsV2, pinnedContexts } from '../contexts/contexts.ts';
import { signingInput } from '../data-integrity.ts';
import { publicKeyOf, signEd25519 } from '../ed25519.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { decodeBase58btc, encodeBase58btc } from '../multibase.ts';
import { encodeMultikey } from '../multikey.ts';
import { strictObject } from '../strict-json.ts';

/** An Ed25519 key of a person: whoever has the seed can sign as them. */
export interface HolderKey {
  readonly seed: Uint8Array;
  /** `did:key:z6Mk…`, which a profile names as `did`. */
  readonly did: string;
}

/** Multicodec 0x1300 as an unsigned varint: the secret half of an Ed25519 key follows. */
const secretPrefix = [0x80, 0x26] as const;
const seedLength = 32;
/** Of a file of a key, or of a record. */
const limits = { maxBytes: 16 * 1024 * 1024 };

/** The key of 32 secret bytes. Rejects for another length. */
export async function holderKeyOf(seed: Uint8Array): Promise<HolderKey> {
  return { seed, did: `did:key:${encodeMultikey(await publicKeyOf(seed))}` };
}

/** The half of the DID that is the key (did:key, section "Format"). */
const multikeyOf = (did: string): string => did.slice('did:key:'.length);

/** What a proof by this key names as its method. */
export const methodOf = ({ did }: Pick<HolderKey, 'did'>): string => `${did}#${multikeyOf(did)}`;

/** The key as a file (Controlled Identifiers 1.0, section "Multikey"), with its secret half. */
export function holderKeyFile({ seed, did }: HolderKey): JsonObject {
  return {
    id: methodOf({ did }),
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multikeyOf(did),
    secretKeyMultibase: encodeBase58btc(Uint8Array.of(...secretPrefix, ...seed)),
  };
}

/** The key in the text of such a file; null where it holds none, or two halves of two keys. */
export async function holderKeyIn(text: string): Promise<HolderKey | null> {
  const file = strictObject(text, limits);
  const { secretKeyMultibase: secret, publicKeyMultibase: shown } = file ?? {};
  if (typeof secret !== 'string') return null;
  const bytes = bytesOf(secret);
  if (bytes === null || secretPrefix.some((byte, at) => bytes[at] !== byte)) return null;
  const key = await holderKeyOf(bytes.slice(secretPrefix.length));
  return typeof shown === 'string' && `did:key:${shown}` !== key.did ? null : key;
}

function bytesOf(multibase: string): Uint8Array | null {
  try {
    return decodeBase58btc(multibase, secretPrefix.length + seedLength);
  } catch {
    return null;
  }
}

/** What of a record may be shown with a key, and how much of it does not name the key. */
export interface BoundCredentials {
  readonly bound: readonly JsonObject[];
  readonly others: number;
}

/**
 * The credentials of a presentation whose subject is this DID: of others, the key says nothing. Null
 * where the text is no presentation.
 */
export function boundIn(text: string, did: string): BoundCredentials | null {
  const inside = strictObject(text, limits)?.['verifiableCredential'];
  if (inside === undefined) return null;
  const all = [inside].flat();
  const bound = all.filter((one): one is JsonObject => isJsonObject(one) && isBound(one, did));
  return { bound, others: all.length - bound.length };
}

/** Names the DID, by contexts that are known here, so that it can be signed for. */
function isBound(credential: JsonObject, did: string): boolean {
  const [subject] = [credential['credentialSubject']].flat();
  const contexts: readonly JsonValue[] = [credential['@context'] ?? null].flat();
  const areKnown = contexts.every((one) => typeof one === 'string' && pinnedContexts.has(one));
  return areKnown && isJsonObject(subject) && subject['id'] === did;
}

/** For whom and for which occasion something is shown. */
export interface Occasion {
  /** What whoever asked gave, so that nobody can show it a second time. */
  readonly challenge: string;
  /** Who asked: their domain. */
  readonly domain: string;
  /** Date-time with zone. */
  readonly created: string;
}

/**
 * The presentation, signed by its holder with `eddsa-rdfc-2022` for the purpose `authentication`
 * (Data Integrity EdDSA Cryptosuites 1.0, section 3.2).
 */
export async function signedPresentation(
  credentials: readonly JsonObject[],
  { seed, did }: HolderKey,
  { challenge, domain, created }: Occasion,
): Promise<JsonObject> {
  const document: JsonObject = {
    '@context': [credentialsV2],
    type: ['VerifiablePresentation'],
    holder: did,
    verifiableCredential: [...credentials],
  };
  const options: JsonObject = {
    type: 'DataIntegrityProof',
    created,
    verificationMethod: methodOf({ did }),
    cryptosuite: 'eddsa-rdfc-2022',
    proofPurpose: 'authentication',
    challenge,
    domain,
  };
  const signature = await signEd25519(await signingInput(document, options), seed);
  return { ...document, proof: [{ ...options, proofValue: encodeBase58btc(signature) }] };
}
