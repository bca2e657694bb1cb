import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import { badgeDocument, circumstancesOf, sign } from '../../testing/specimens/credential.ts';
import { inEnglish } from '../report/english.ts';
import { tell } from '../report/words.ts';
import { verifyFile } from '../verify-file.ts';

const token = 'eyJhbGciOiJFUzI1NiJ9.eyJ2Y3QiOiJ4In0.AAAA';
const inToken = (payload: JsonObject): string =>
  `eyJhbGciOiJFUzI1NiJ9.${btoa(JSON.stringify(payload)).replaceAll('=', '')}.AAAA`;
const hiding = inToken({
  iss: 'did:web:club.example',
  vc: { credentialSubject: { achievement: { _sd: ['x'] } } },
});
const proved = (...proofs: JsonObject[]): JsonObject => ({ ...badgeDocument(), proof: proofs });
const envelope = (id: string): JsonObject => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  type: 'EnvelopedVerifiableCredential',
  id,
});
const bbs = { type: 'DataIntegrityProof', cryptosuite: 'bbs-2023', proofValue: 'u2V0C' };
const european = 'http://data.europa.eu/snb/model/context/edc-ap';
const mdoc = Uint8Array.from([
  0xa2,
  0x67,
  ...new TextEncoder().encode('docTypesorg.iso.18013.5.1.mDL'),
]);
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes, ...new Uint8Array(30)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

const reportOn = async (input: string | Uint8Array | JsonObject) => {
  const bytes =
    input instanceof Uint8Array
      ? input
      : new TextEncoder().encode(typeof input === 'string' ? input : JSON.stringify(input));
  return (
    await verifyFile(bytes, {
      ...(await circumstancesOf()),
      identity: null,
    })
  ).report;
};

describe('kinds that are known and not judged are named, and stay undetermined', () => {
  it.each<[string, string, string | Uint8Array | JsonObject]>([
    ['sd-jwt', 'a token with disclosures', `${token}~WyJzIiwiYSJd~`],
    ['sd-jwt', 'a token without any', `${token}~`],
    ['sd-jwt', "a token with its holder's", `${token}~WyJzIiwiYSJd~${token}`],
    ['sd-jwt', 'a token that hides members, without any disclosure', hiding],
    ['sd-jwt', 'an envelope', envelope(`data:application/vc+sd-jwt,${token}~`)],
    ['other-envelope', 'an envelope of COSE', envelope('data:application/vc+cose;base64,0oRDoQE4')],
    ['blockcerts', 'version 3', proved({ type: 'MerkleProof2019', proofValue: 'z1' })],
    [
      'blockcerts',
      'version 2',
      {
        '@context': ['https://w3id.org/openbadges/v2', 'https://w3id.org/blockcerts/v2'],
        type: 'Assertion',
        id: 'https://school.example/1',
        badge: { type: 'BadgeClass', name: 'A' },
        verification: { type: ['MerkleProofVerification2017', 'Extension'] },
        signature: { type: ['MerkleProof2017', 'Extension'], merkleRoot: '00' },
      },
    ],
    [
      'blockcerts',
      'version 1',
      { document: {}, receipt: { '@type': 'ChainpointSHA256v2', merkleRoot: '0' } },
    ],
    [
      'european-credential',
      'sealed (JAdES)',
      { payload: 'eyJ9', signatures: [{ protected: 'e30' }] },
    ],
    ['european-credential', 'sealed, flat', { payload: 'eyJ9', protected: 'e30', signature: 'AA' }],
    [
      'european-credential',
      'without seal',
      {
        '@context': ['https://www.w3.org/2018/credentials/v1', european],
        type: ['VerifiableCredential'],
      },
    ],
    [
      'european-credential',
      'sealed in XML (XAdES)',
      '<?xml version="1.0"?>\n<europeanDigitalCredential xmlns="http://data.europa.eu/snb"><id>urn:1</id></europeanDigitalCredential>',
    ],
    ['mobile-document', 'bytes', mdoc],
    ['mobile-document', 'text', base64url(mdoc)],
    ['bbs-signature', 'bbs-2023', proved(bbs)],
    [
      'bbs-signature',
      'the older suites',
      proved({ type: 'BbsBlsSignature2020' }, { type: 'BbsBlsSignatureProof2020' }),
    ],
  ])('%s: %s', async (code, _, input) => {
    const report = await reportOn(input);
    expect(report.verdict).toBe('undetermined');
    expect(report.checks.filter(({ outcome }) => outcome !== 'skipped')).toMatchObject([
      { check: 'format', code },
    ]);
    expect(tell(report, inEnglish).sentence).toContain('not checked here');
  });
});

describe('a badge that is signed in a way that is checked here', () => {
  it('is not let off by the mark of another kind beside its signature', async () => {
    const signed = await sign(badgeDocument());
    const [proof] = signed['proof'] as JsonObject[];
    for (const other of [bbs, { type: 'MerkleProof2019', proofValue: 'z1' }]) {
      const forged = { ...signed, name: 'Another', proof: [proof!, other] };
      expect((await reportOn(forged)).verdict).toBe('invalid');
    }
    for (const mark of [
      { signature: { type: 'MerkleProof2017' } },
      { type: [...(signed['type'] as string[]), 'EnvelopedVerifiableCredential'] },
    ])
      expect((await reportOn({ ...signed, ...mark })).verdict).toBe('invalid');
  });
});

it('a status list in a token is no badge', async () => {
  const vc = { type: ['VerifiableCredential', 'StatusList2021Credential'], credentialSubject: {} };
  for (const payload of [vc, { vc }])
    expect((await reportOn(inToken(payload))).verdict).toBe('no-badge');
});
