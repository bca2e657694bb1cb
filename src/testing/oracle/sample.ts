/**
 * One credential that uses every field of our profile, with the documents that a stranger fetches
 * to check it.
 */

import { gzipSync } from 'node:zlib';
import { credentialsV2, openBadges303 } from '../../proof/contexts/contexts.ts';
import { createProof } from '../../proof/data-integrity.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import { encodeMultikey } from '../../proof/multikey.ts';

export const sampleSeed: Uint8Array = new Uint8Array(32).fill(7);
const sampleIssuer = 'did:web:badges.example:club';
export const sampleMethod = `${sampleIssuer}#2026-a`;
export const sampleListAddress = 'https://badges.example/club/keys/status.json';
export const sampleDidAddress = 'https://badges.example/club/did.json';

const created = '2026-03-02T10:00:00Z';
const site = 'https://badges.example/club';

/** Text in several scripts, with the characters that canonical forms have to escape. */
const achievement: JsonObject = {
  id: `${site}/badges/first-talk/v1.json`,
  type: ['Achievement'],
  achievementType: 'Badge',
  name: 'First talk · 初めての発表 🏅',
  description: 'Gave a "first" talk: a \\ backslash, a line\nend, {braces}.',
  criteria: { narrative: '## Criteria\n\n* spoke for *five* minutes' },
  image: { id: `${site}/badges/first-talk/v1.png`, type: 'Image', caption: 'A medal' },
  creator: { id: sampleIssuer, type: ['Profile'] },
  inLanguage: 'en',
  version: '1',
  tag: ['speaking', 'courage'],
  alignment: [
    {
      type: ['Alignment'],
      targetName: 'Speaking',
      targetUrl: 'https://skills.example/speaking',
      targetFramework: 'Skills',
      targetCode: 'S-1',
      targetDescription: 'To speak in public',
    },
  ],
};

const subject = (): JsonObject => ({
  type: ['AchievementSubject'],
  identifier: [
    {
      type: 'IdentityObject',
      hashed: true,
      identityType: 'emailAddress',
      salt: 'Kosher',
      identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    },
  ],
  narrative: 'Ada spoke about Ada.',
  achievement,
});

/** The sample without proof; `index` is its place in the status list. */
export function sampleDocument(index = 94_567): JsonObject {
  return {
    '@context': [credentialsV2, openBadges303],
    id: `${site}/recipients/ada/first-talk.json`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'First talk',
    description: 'Awarded to Ada',
    issuer: {
      id: sampleIssuer,
      type: ['Profile'],
      name: 'Club',
      url: `${site}/`,
      email: 'hello@badges.example',
    },
    validFrom: '2026-03-01T00:00:00Z',
    validUntil: '2036-03-01T23:59:59Z',
    awardedDate: '2026-03-01T00:00:00Z',
    credentialSubject: subject(),
    evidence: [
      {
        id: 'https://talks.example/ada',
        type: ['Evidence'],
        name: 'Recording',
        description: 'Five minutes',
      },
    ],
    relatedResource: [
      {
        id: `${site}/badges/first-talk/v1.png`,
        mediaType: 'image/png',
        digestSRI: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      },
    ],
    credentialStatus: {
      id: `${sampleListAddress}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: sampleListAddress,
    },
  };
}

/** The document with its proof as a list of one. */
export async function signed(
  document: JsonObject,
  seed: Uint8Array = sampleSeed,
): Promise<JsonObject> {
  const proof = await createProof(document, { seed, verificationMethod: sampleMethod, created });
  return { ...document, proof: [proof] };
}

/** `did.json` and the signed status list, by address; the given indices are revoked. */
export async function sampleDocuments(
  ...revoked: readonly number[]
): Promise<Record<string, JsonObject>> {
  return {
    [sampleDidAddress]: await didDocument(),
    [sampleListAddress]: await signed(statusList(revoked)),
  };
}

async function didDocument(): Promise<JsonObject> {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: sampleIssuer,
    verificationMethod: [
      {
        id: sampleMethod,
        type: 'Multikey',
        controller: sampleIssuer,
        publicKeyMultibase: encodeMultikey(await publicKeyOf(sampleSeed)),
      },
    ],
    assertionMethod: [sampleMethod],
  };
}

function statusList(revoked: readonly number[]): JsonObject {
  const bits = new Uint8Array(131_072 / 8);
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return {
    '@context': [credentialsV2],
    id: sampleListAddress,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: sampleIssuer,
    validFrom: '2026-03-01T00:00:00Z',
    credentialSubject: {
      id: `${sampleListAddress}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
  };
}
