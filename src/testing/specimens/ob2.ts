/**
 * For tests only: an issuer of Open Badges 2.0 with its hosted documents, a signing key and a
 * network that holds them.
 */

import { encodeBase64url } from '../../proof/base64url.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Circumstances, Fetched } from '../../verification/report/report.ts';

const host = 'https://guild.example/badges';
export const at = {
  assertion: `${host}/ada/talk.json`,
  badge: `${host}/talk/class.json`,
  issuer: `${host}/issuer.json`,
  key: `${host}/key.json`,
  list: `${host}/revoked.json`,
} as const;

export const context = 'https://w3id.org/openbadges/v2';

/** New documents at each call, to be changed at will. */
export const assertion = (): JsonObject => ({
  '@context': context,
  id: at.assertion,
  type: 'Assertion',
  recipient: {
    type: 'email',
    hashed: true,
    salt: 'Kosher',
    identity: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
  },
  badge: at.badge,
  verification: { type: 'HostedBadge' },
  issuedOn: '2026-03-01T00:00:00Z',
  expires: '2028-03-01T00:00:00+00:00',
  image: `${host}/ada/talk.png`,
  evidence: 'https://ada.example/talk',
});

export const badgeClass = (): JsonObject => ({
  '@context': context,
  id: at.badge,
  type: 'BadgeClass',
  name: 'First talk',
  description: 'Gave a talk.',
  image: `${host}/talk/class.png`,
  criteria: { narrative: 'Give a talk.' },
  issuer: at.issuer,
});

export const profile = (): JsonObject => ({
  '@context': context,
  id: at.issuer,
  type: 'Issuer',
  name: 'The Guild',
  url: 'https://guild.example/',
  email: 'post@guild.example',
});

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

export async function newRsaKey(modulusLength = 2048): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ ...rsa, modulusLength }, true, ['sign', 'verify']);
}

export async function pemOf({ publicKey }: CryptoKeyPair): Promise<string> {
  const der = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return `-----BEGIN PUBLIC KEY-----\n${btoa(String.fromCharCode(...der)).replaceAll(/(.{64})/g, '$1\n')}\n-----END PUBLIC KEY-----\n`;
}

/** A compact JWS over the payload as JSON. */
export async function signRs256(
  payload: JsonObject | string,
  { privateKey }: CryptoKeyPair,
  header: JsonObject = { alg: 'RS256', typ: 'JWT' },
): Promise<string> {
  const encoded = (text: string): string => encodeBase64url(new TextEncoder().encode(text));
  const signed = `${encoded(JSON.stringify(header))}.${encoded(typeof payload === 'string' ? payload : JSON.stringify(payload))}`;
  return `${signed}.${encodeBase64url(new Uint8Array(await crypto.subtle.sign(rsa, privateKey, new TextEncoder().encode(signed))))}`;
}

/** What each address answers: a document, a text, or a status without one. */
export type Web = Readonly<Record<string, JsonObject | string | number | null>>;

/** A moment in 2026, and a network that holds these documents and no other. */
export function circumstancesWith(web: Web, identity: string | null = null): Circumstances {
  const fetchJson = async (address: string): Promise<Fetched> => {
    const answer = web[address] ?? null;
    if (answer === null) return { outcome: 'unreachable', reason: 'There is no such host.' };
    if (typeof answer === 'number')
      return {
        outcome: 'unreachable',
        reason: `The host answered with status ${answer}.`,
        status: answer,
      };
    return {
      outcome: 'fetched',
      address,
      text: typeof answer === 'string' ? answer : JSON.stringify(answer),
    };
  };
  return { now: new Date('2026-11-22T12:00:00Z'), fetchJson, trusted: [], identity };
}
