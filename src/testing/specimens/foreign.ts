/**
 * For tests only: badges as other issuers make them, by older data models, with other suites and
 * other kinds of keys.
 */

import { credentialsV2, openBadges303 } from '../../proof/contexts/contexts.ts';
import { signingInput } from '../../proof/data-integrity.ts';
import { publicKeyOf, signEd25519 } from '../../proof/ed25519.ts';
import { foreignContexts } from '../../proof/contexts/foreign-contexts.ts';
import { canonicalJson } from '../../proof/jcs.ts';
import type { JsonObject } from '../../proof/json.ts';
import { encodeBase58btc } from '../../proof/multibase.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { publicKeyInJwk } from '../../proof/public-key.ts';
import { contextsNamedIn, suiteOf } from '../../proof/suites.ts';
import { badgeDocument, seed } from './credential.ts';

export const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/';
export const credentialsV1 = 'https://www.w3.org/2018/credentials/v1';
export const ed25519Context = 'https://w3id.org/security/suites/ed25519-2020/v1';
export const list2021Context = 'https://w3id.org/vc/status-list/2021/v1';

export const publicKey = await publicKeyOf(seed);
export const multikey = encodeMultikey(publicKey);
export const keyDid = `did:key:${multikey}`;
export const keyMethod = `${keyDid}#${multikey}`;

/** The badge of an issuer who is a key, without status; a new one at each call. */
export function keyBadge(changes: JsonObject = {}): JsonObject {
  const { credentialStatus: _, ...badge } = badgeDocument();
  return { ...badge, issuer: { id: keyDid, type: ['Profile'], name: 'A key' }, ...changes };
}

/** The same by the Verifiable Credentials Data Model 1.1. */
export function oldBadge(
  contexts: readonly string[] = [`${ob}context-3.0.2.json`],
  changes: JsonObject = {},
): JsonObject {
  const { validFrom, validUntil, relatedResource: _, awardedDate: __, ...badge } = keyBadge();
  return {
    ...badge,
    '@context': [credentialsV1, ...contexts],
    issuanceDate: validFrom!,
    expirationDate: validUntil!,
    ...changes,
  };
}

export type SuiteName =
  | 'eddsa-rdfc-2022'
  | 'eddsa-2022'
  | 'eddsa-jcs-2022'
  | 'ecdsa-rdfc-2019'
  | 'ecdsa-jcs-2019'
  | 'Ed25519Signature2020';

interface Signer {
  readonly suite: SuiteName;
  readonly method: string;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
  /** Members of the proof beside or instead of the usual ones. */
  readonly members?: JsonObject;
}

export const edSigner = (
  suite: SuiteName,
  method = keyMethod,
  members: JsonObject = {},
): Signer => ({ suite, method, members, sign: (message) => signEd25519(message, seed) });

/** A new P-256 key, its did:key, and a signer with it. */
export async function p256(
  suite: SuiteName,
): Promise<{ did: string; jwk: JsonWebKey; signer: Signer }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const point = publicKeyInJwk({ ...jwk } as JsonObject)?.bytes ?? new Uint8Array();
  const text = encodeBase58btc(
    Uint8Array.of(0x80, 0x24, 2 + (point[64]! & 1), ...point.subarray(1, 33)),
  );
  const sign = async (message: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(
      await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        pair.privateKey,
        new Uint8Array(message),
      ),
    );
  return {
    did: `did:key:${text}`,
    jwk,
    signer: { suite, method: `did:key:${text}#${text}`, sign },
  };
}

/** The document with one more proof. */
export async function signAs(
  document: JsonObject,
  { suite, method, sign, members = {} }: Signer,
): Promise<JsonObject> {
  const kind =
    suite === 'Ed25519Signature2020'
      ? { type: suite }
      : { type: 'DataIntegrityProof', cryptosuite: suite };
  const { proof, ...unsigned } = document;
  const options: JsonObject = {
    ...kind,
    created: '2026-03-02T10:00:00Z',
    verificationMethod: method,
    proofPurpose: 'assertionMethod',
    ...members,
  };
  const input =
    suiteOf(options)?.form === 'text'
      ? await textInput(unsigned, options)
      : await signingInput(unsigned, options, {
          contexts: await foreignContexts(contextsNamedIn(unsigned)),
        });
  const proofs = [proof ?? []].flat() as JsonObject[];
  return {
    ...unsigned,
    proof: [...proofs, { ...options, proofValue: encodeBase58btc(await sign(input)) }],
  };
}

async function textInput(document: JsonObject, options: JsonObject): Promise<Uint8Array> {
  const hashes = await Promise.all(
    [options, document].map((part) =>
      crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(part))),
    ),
  );
  return Uint8Array.of(...new Uint8Array(hashes[0]!), ...new Uint8Array(hashes[1]!));
}

/** An endorsement of something, signed by a key of its own. */
export async function endorsement(of: string, changes: JsonObject = {}): Promise<JsonObject> {
  return signAs(
    {
      '@context': [credentialsV2, openBadges303],
      id: 'urn:uuid:5a3a5bd4-1111-4222-8333-444455556666',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Well done',
      issuer: { id: keyDid, type: ['Profile'], name: 'A key' },
      validFrom: '2026-03-05T00:00:00Z',
      credentialSubject: {
        id: of,
        type: ['EndorsementSubject'],
        endorsementComment: 'I was there.',
      },
      ...changes,
    },
    edSigner('eddsa-rdfc-2022'),
  );
}
