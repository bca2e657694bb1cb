/**
 * For tests only: keys of the four kinds, tokens signed with them, and the documents that list the
 * keys.
 */

import { encodeBase64url } from '../../proof/base64url.ts';
import type { JsonObject } from '../../proof/json.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { badgeDocument, did, method as listMethod, seed } from './credential.ts';

/** The key that signs tokens; status lists are signed with the community's own. */
export const method = `${did}#token`;

const algorithms = {
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
    hash: 'SHA-256',
  },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  EdDSA: { name: 'Ed25519' },
} as const;

export type Name = keyof typeof algorithms;

/** A key pair of the kind that the algorithm takes. */
export function newKey(name: Name, modulusLength = 2048): Promise<CryptoKeyPair> {
  const algorithm = name === 'RS256' ? { ...algorithms.RS256, modulusLength } : algorithms[name];
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

/** The public key as JWK, without what WebCrypto adds. */
export async function jwkOf({ publicKey }: CryptoKeyPair): Promise<JsonObject> {
  const { kty, crv, x, y, n, e } = await crypto.subtle.exportKey('jwk', publicKey);
  return JSON.parse(JSON.stringify({ kty, crv, x, y, n, e })) as JsonObject;
}

/** The badge with a subject id, and the claims that OB 3.0 wants beside it. */
export function claims(): JsonObject {
  const badge = badgeDocument();
  const subject = {
    ...(badge['credentialSubject'] as JsonObject),
    id: 'did:key:z6MkholderOfTheBadge',
  };
  return {
    ...badge,
    credentialSubject: subject,
    iss: did,
    jti: badge['id']!,
    sub: subject.id,
    nbf: seconds(badge['validFrom']),
    exp: seconds(badge['validUntil']),
  };
}

export const seconds = (text: unknown): number => Date.parse(String(text)) / 1000;

/** A compact JWS; the header names algorithm and key unless told otherwise. */
export async function token(
  payload: JsonObject | string,
  name: Name,
  { privateKey }: CryptoKeyPair,
  header: JsonObject = {},
): Promise<string> {
  const encoded = (text: string): string => encodeBase64url(new TextEncoder().encode(text));
  const head = Object.fromEntries(
    Object.entries({ alg: name, kid: method, typ: 'JWT', ...header }).filter(
      ([, value]) => value !== null,
    ),
  );
  const signed = `${encoded(JSON.stringify(head))}.${encoded(typeof payload === 'string' ? payload : JSON.stringify(payload))}`;
  const signature = await crypto.subtle.sign(
    algorithms[name],
    privateKey,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${encodeBase64url(new Uint8Array(signature))}`;
}

/** The issuer's DID document with the key as JWK, and the key of its status list. */
export async function documentWith(
  publicKeyJwk: JsonObject,
  members: JsonObject = {},
): Promise<JsonObject> {
  const listKey = {
    id: listMethod,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: encodeMultikey(await publicKeyOf(seed)),
  };
  return {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    verificationMethod: [
      { id: method, type: 'JsonWebKey', controller: did, publicKeyJwk },
      listKey,
    ],
    assertionMethod: [method, listMethod],
    ...members,
  };
}
