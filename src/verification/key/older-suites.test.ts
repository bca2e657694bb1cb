import { describe, expect, it } from 'vitest';
import { verifyEcdsa } from '../../proof/ecdsa.ts';
import { signingInput } from '../../proof/data-integrity.ts';
import type { JsonObject } from '../../proof/json.ts';
import { decodeBase58btc } from '../../proof/multibase.ts';
import { publicKeyIn } from '../../proof/public-key.ts';
import { verifySuiteProof } from '../../proof/suites.ts';
import { selfDescribed } from './identifier.ts';

const old = 'https://www.w3.org/2018/credentials/v1';
const badges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json';
const jws2020 = 'https://w3id.org/security/suites/jws-2020/v1';

/**
 * Made with other people's libraries: the first with @digitalbazaar/ed25519-signature-2018 4.2.0, the
 * others with @transmute/json-web-signature 0.7.0-unstable.82.
 */
const proofs = [
  [
    'Ed25519Signature2018',
    'did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z',
    '#z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z',
    'eyJhbGciOiJFZERTQSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..GI75cVzYMVO7FBVDF1z2TcMAuJf5F2pXXnLFnqgIYa8YkZS-EjdL0_U096rIAzXOkClAI4l1PSbv5pQsZjxEBw',
  ],
  [
    'JsonWebSignature2020',
    'did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJFZDI1NTE5IiwieCI6ImhWUEtLV2NtbjdXb1FoZ3o3dElmUHRReDJNM3JRWkVjZVRrS3B5RmhSc2MifQ',
    '#0',
    'eyJhbGciOiJFZERTQSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..4-hLC9t2J0ZvkUFdQjqFP2CYcUvtc5hz_Nd7fdDhf8R77LX-I7bvIBL9d0meCNU9rs4tnU4eBEYW9VLGRb-nDg',
  ],
  [
    'JsonWebSignature2020',
    'did:jwk:eyJrdHkiOiJFQyIsImNydiI6IlAtMjU2IiwieCI6IlJ3Uk1jTUhCamRRbGpPbGxsci0zeUZYOEhSbkNZanJOdFF2U203T1FodlEiLCJ5IjoiMWo1N2g2SENTSDBxRE5PN2JwWnFMR0ZlbUk5UDJ5Smt3d1ZOU0tuLVBocyJ9',
    '#0',
    'eyJhbGciOiJFUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..jD8XcZ-S_Rb1yGIY-JYOz6XSdlMfjAgzoiSK6b6C5APdwhcwKSsl7ouO_tEu9wgj53burBgChlzntO5aCxqp9A',
  ],
  [
    'JsonWebSignature2020',
    'did:jwk:eyJrdHkiOiJFQyIsImNydiI6IlAtMzg0IiwieCI6IjhMOXQtWWxrVTNzdmVMeGNjSmxXRFFEc2ROdGFtbGs4MGYxeDFqUTNhbURTWGo4VDZZZGMyQ2hoeWtuVDdTQ1AiLCJ5IjoiWU5DbzFpUzdvQXpuRzdXblhqOXVmcU5fbnF3T01jZkcyWG9KWm1uOW9VVWhyd1RoUFBtOTRMUS16OGpSOGZUOSJ9',
    '#0',
    'eyJhbGciOiJFUzM4NCIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..HpscQ6sKHReOwFeb4T67iDud_AC-pp1-jgC0eKZO23mXguGbcBINbYv9cbKbyZgv6A1SaZZy6TqDscEktXto5YCCOWsN24_w1MHnNLzrI4WHmnyEccM-zVV39Z489uEZ',
  ],
] as const;

const badge = (type: string, did: string): JsonObject => ({
  '@context': [old, badges, ...(type === 'JsonWebSignature2020' ? [jws2020] : [])],
  id: 'urn:uuid:7b0c1e0e-7d4e-4c2f-9b0b-0d6a3a1b2c3d',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'First talk',
  issuer: { id: did, type: ['Profile'], name: 'A key' },
  issuanceDate: '2026-03-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:ada',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://club.example/talk',
      type: ['Achievement'],
      name: 'First talk',
      description: 'Gave a talk.',
      criteria: { narrative: 'Give a talk.' },
    },
  },
});

const proofOf = (type: string, did: string, fragment: string, jws: string): JsonObject => ({
  type,
  created: '2026-03-02T10:00:00Z',
  verificationMethod: did + fragment,
  proofPurpose: 'assertionMethod',
  jws,
});

function keyOf(did: string) {
  const [method] = selfDescribed(did)?.['verificationMethod'] as JsonObject[];
  const key = publicKeyIn(method!);
  if (key === null) throw new Error(`No key in ${did}.`);
  return key;
}

const header = (members: JsonObject): string =>
  btoa(JSON.stringify(members)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');

describe('proofs that hold a detached JWS', () => {
  it.each(proofs)('hold where nothing was changed: %s %s', async (type, did, fragment, jws) => {
    const [document, proof, key] = [
      badge(type, did),
      proofOf(type, did, fragment, jws),
      keyOf(did),
    ];
    expect(await verifySuiteProof(document, proof, key)).toBe(true);
    const others: readonly (readonly [JsonObject, JsonObject])[] = [
      [{ ...document, name: 'Second talk' }, proof],
      [document, { ...proof, created: '2026-03-03T10:00:00Z' }],
      [document, { ...proof, proofPurpose: 'authentication' }],
      [document, { ...proof, jws: jws.replace('..', '.AA.') }],
      [document, { ...proof, jws: `${jws.slice(0, -4)}AAAA` }],
    ];
    for (const [changed, shown] of others)
      expect(await verifySuiteProof(changed, shown, key)).toBe(false);
  });

  it.each<readonly [string, JsonObject]>([
    ['content that is encoded', { alg: 'EdDSA' }],
    ['another algorithm', { alg: 'ES256', b64: false, crit: ['b64'] }],
    ['no algorithm', { alg: 'none', b64: false, crit: ['b64'] }],
    ['more that is critical', { alg: 'EdDSA', b64: false, crit: ['b64', 'exp'] }],
  ])('with a header for %s do not', async (_, members) => {
    const [type, did, fragment, jws] = proofs[1];
    const proof = proofOf(type, did, fragment, `${header(members)}..${jws.split('..')[1]}`);
    expect(await verifySuiteProof(badge(type, did), proof, keyOf(did))).toBe(false);
  });
});

/** "Data Integrity ECDSA Cryptosuites v1.0", appendix B. */
const alumni: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://www.w3.org/ns/credentials/examples/v2',
  ],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
};
const examples = [
  'https://www.w3.org/ns/credentials/examples/v2',
  { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
] as const;
const multikey = 'z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ';
const key = keyOf(`did:key:${multikey}`);
const options: JsonObject = {
  type: 'DataIntegrityProof',
  created: '2023-02-24T23:36:38Z',
  proofPurpose: 'assertionMethod',
};

describe('the published vectors for P-384', () => {
  it('ecdsa-jcs-2019', async () => {
    const bare = {
      ...options,
      cryptosuite: 'ecdsa-jcs-2019',
      verificationMethod: `did:key:${multikey}#${multikey}`,
      proofValue:
        'zR3krc7pt9Dpn1PY2u8HWPePggtzAG2SuH2ZGNrzw8Ku3QrFLWgDTjS5mCWy65ShixJEtpMwfviAFfh5xTgd5FGN1sSbpPJ5djqSZQLqQkY8KLBPNswuqKtq3bS8f9vEHm8w',
    };
    expect(await verifySuiteProof(alumni, bare, key)).toBe(true);
    expect(await verifySuiteProof({ ...alumni, name: 'x' }, bare, key)).toBe(false);
  });

  it('ecdsa-rdfc-2019', async () => {
    const signature = decodeBase58btc(
      'z967Mvv5bxtmLNqTzPZ8KmJjFmFXaAKeQNzq7GWnQkMcLtaGSSmuozE5WtJ8PipMe178B1tE28K1vsJur9bGVJhz6jgSJsRHFSQeqgH8hhjcg8gZDFJC1b9FsR5ggNmDBqHv',
      96,
    );
    const input = await signingInput(
      alumni,
      {
        ...options,
        cryptosuite: 'ecdsa-rdfc-2019',
        verificationMethod: `did:key:${multikey}#${multikey}`,
      },
      { contexts: new Map([examples]), hash: 'SHA-384' },
    );
    expect(await verifyEcdsa('P-384', signature, input, key.bytes)).toBe(true);
    expect(await verifyEcdsa('P-384', signature, input.slice(1), key.bytes)).toBe(false);
  });
});
