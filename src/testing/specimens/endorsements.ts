/** Endorsements by invented people and communities, signed with keys whose seeds are known. */

import { createHash } from 'node:crypto';
import { digestName } from '../../community/rules/kept-originals.ts';
import { didOf, verificationMethod } from '../../credential/addresses.ts';
import { endorsementDocument } from '../../credential/endorsing/document.ts';
import { issuedBytes, signDocument } from '../../credential/sign.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import type { JsonObject } from '../../proof/json.ts';
import { seedOf } from '../fixtures/signing-community.ts';

/** The other community of these tests. */
const otherClub = { name: 'Other Club', url: 'https://other.example/' };

export interface WrittenEndorsement {
  /** The name of its file: SHA-256 of the bytes in hex, with the ending. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly json: JsonObject;
}

const digestOfBytes = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

export const asFile = (json: JsonObject): WrittenEndorsement => {
  const bytes = issuedBytes(json);
  return { file: `${digestName(bytes)}.json`, bytes, json };
};

/** Of this id, bound to these bytes where there are any; `change` comes before the signature. */
export function unsignedEndorsement(
  id: string,
  bytes: Uint8Array | null = null,
  change: JsonObject = {},
): JsonObject {
  return {
    ...endorsementDocument({
      id: 'urn:uuid:1b671a64-40d5-491e-99b0-da01ff1f3341',
      endorser: { id: didOf(otherClub.url), ...otherClub },
      endorsed: {
        id,
        name: 'a sample',
        digest: bytes === null ? null : digestOfBytes(bytes),
        mediaType: 'application/vc',
      },
      comment: 'We saw it done, and would *trust* it.',
      validFrom: '2026-05-20T00:00:00Z',
      validUntil: '2028-05-20T00:00:00Z',
    }),
    ...change,
  };
}

/** Signed by the other community, key number 5. */
export async function byOtherClub(document: JsonObject): Promise<WrittenEndorsement> {
  return asFile(
    await signDocument(document, {
      seed: seedOf(5),
      verificationMethod: verificationMethod(otherClub.url, '2026-a'),
      created: '2026-05-20T10:00:00Z',
    }),
  );
}

/** Of Open Badges 2.0, as another tool of the other community hosts it: nobody signed it. */
export const hostedEndorsement = (id: string, change: JsonObject = {}): JsonObject => ({
  '@context': 'https://w3id.org/openbadges/v2',
  id: 'https://other.example/said/1.json',
  type: 'Endorsement',
  claim: { id, endorsementComment: 'We saw it done, and would *trust* it.' },
  issuer: 'https://other.example/issuer.json',
  issuedOn: '2026-05-20T00:00:00Z',
  verification: { type: 'HostedBadge' },
  ...change,
});

/** The DID document of the other community, with key number 5. */
export async function otherClubDocument(): Promise<JsonObject> {
  const id = didOf(otherClub.url);
  const method = verificationMethod(otherClub.url, '2026-a');
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: [
      {
        id: method,
        type: 'Multikey',
        controller: id,
        publicKeyMultibase: encodeMultikey(await publicKeyOf(seedOf(5))),
      },
    ],
    assertionMethod: [method],
  };
}

/** The did:key of a person, of whom the key of this number is. */
export const personKey = async (number: number): Promise<string> =>
  `did:key:${encodeMultikey(await publicKeyOf(seedOf(number)))}`;

/** Signed by a person with the key of this number. */
export async function byPerson(document: JsonObject, number: number): Promise<WrittenEndorsement> {
  const did = await personKey(number);
  const signed = await signDocument(
    { ...document, issuer: { id: did, type: ['Profile'], name: 'Haruka Sample' } },
    {
      seed: seedOf(number),
      verificationMethod: `${did}#${did.slice('did:key:'.length)}`,
      created: '2026-05-20T10:00:00Z',
    },
  );
  return asFile(signed);
}
