/**
 * For tests only: a small issuer with its key, status list and one badge, and the documents that a
 * verifier may fetch.
 */

import { encodeStatusList } from '../../credential/status-list.ts';
import { credentialsV2, openBadges303 } from '../../proof/contexts/contexts.ts';
import { createProof } from '../../proof/data-integrity.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import type { Circumstances, FetchJson } from '../../verification/report/report.ts';

export const seed = new Uint8Array(32).fill(7);
export const did = 'did:web:club.example';
export const method = `${did}#2026-a`;
export const didAddress = 'https://club.example/.well-known/did.json';
export const listAddress = 'https://club.example/keys/status.json';
export const revokedIndex = 77;

/** The badge before it is signed; a new one at each call, to be changed at will. */
export function badgeDocument(): JsonObject {
  return {
    '@context': [credentialsV2, openBadges303],
    id: 'https://club.example/recipients/ada/first-talk.json',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'First talk',
    issuer: { id: did, type: ['Profile'], name: 'The Club', url: 'https://club.example/' },
    validFrom: '2026-03-01T00:00:00Z',
    validUntil: '2028-02-29T23:59:59Z',
    awardedDate: '2026-03-01T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: 'Ada', identityType: 'name' },
        {
          type: 'IdentityObject',
          hashed: true,
          identityType: 'emailAddress',
          salt: 'Kosher',
          identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
        },
      ],
      achievement: achievement(),
      narrative: 'For a fine talk.',
    },
    evidence: [{ id: 'https://club.example/talk', type: ['Evidence'], name: 'The talk' }],
    relatedResource: [
      {
        id: 'https://club.example/badges/first-talk/v1.png',
        mediaType: 'image/png',
        digestSRI: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      },
    ],
    credentialStatus: statusEntry(12),
  };
}

function achievement(): JsonObject {
  return {
    id: 'https://club.example/badges/first-talk/v1.json',
    type: ['Achievement'],
    name: 'First talk',
    description: 'Gave a talk.',
    criteria: { narrative: 'Give a talk.' },
    image: {
      id: 'https://club.example/badges/first-talk/v1.png',
      type: 'Image',
      caption: 'First talk',
    },
    tag: ['speaking'],
    alignment: [
      {
        type: ['Alignment'],
        targetName: 'Speaking',
        targetUrl: 'https://skills.example/speaking',
      },
    ],
  };
}

export const statusEntry = (index: number): JsonObject => ({
  id: `${listAddress}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: listAddress,
});

/** The document with one proof, as issued. */
export async function sign(
  document: JsonObject,
  secret = seed,
  verificationMethod = method,
): Promise<JsonObject> {
  const proof = await createProof(document, {
    seed: secret,
    verificationMethod,
    created: '2026-03-02T10:00:00Z',
  });
  return { ...document, proof: [{ ...proof }] };
}

export async function keyDocument(): Promise<JsonObject> {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [
      {
        id: method,
        type: 'Multikey',
        controller: did,
        publicKeyMultibase: encodeMultikey(await publicKeyOf(seed)),
      },
    ],
    assertionMethod: [method],
  };
}

/** The unsigned status list, with `revokedIndex` set. */
export async function statusList(entries?: number): Promise<JsonObject> {
  return {
    '@context': [credentialsV2],
    id: listAddress,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: '2026-03-02T10:00:00Z',
    credentialSubject: {
      id: `${listAddress}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await encodeStatusList([revokedIndex], entries),
    },
  };
}

/** A network that holds these documents and no other. */
export function networkOf(documents: ReadonlyMap<string, JsonObject | string>): FetchJson {
  return async (address) => {
    const document = documents.get(address);
    if (document === undefined) return { outcome: 'unreachable', reason: 'There is no such host.' };
    return {
      outcome: 'fetched',
      address,
      text: typeof document === 'string' ? document : JSON.stringify(document),
    };
  };
}

/**
 * A moment in 2026 at which the badge is valid, the club's documents reachable, the club trusted.
 */
export async function circumstancesOf(
  changes: Readonly<Record<string, JsonObject | string | null>> = {},
): Promise<Circumstances> {
  const documents = new Map<string, JsonObject | string>([
    [didAddress, await keyDocument()],
    [listAddress, await sign(await statusList())],
  ]);
  for (const [address, document] of Object.entries(changes)) {
    if (document === null) documents.delete(address);
    else documents.set(address, document);
  }
  return {
    now: new Date('2026-11-22T12:00:00Z'),
    fetchJson: networkOf(documents),
    trusted: [{ id: did, name: 'The Club' }],
  };
}
