import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import { checkSignatures } from './proof.ts';
import type { Report } from './report/report.ts';
import {
  badgeDocument,
  circumstancesOf,
  didAddress,
  listAddress,
  method,
  sign,
} from '../testing/specimens/credential.ts';
import { verifyFile } from './verify-file.ts';
import { verify } from './verify.ts';
import { inEnglish } from './report/english.ts';
import { formatReport } from './report/several.ts';

const badge = await sign(badgeDocument());
const circumstances = await circumstancesOf();
const text = JSON.stringify(badge);
const withMember = (member: string): string => text.replace('{', `{${member},`);
const verdicts = [
  'valid',
  'nonconforming',
  'expired',
  'not-yet-valid',
  'revoked',
  'invalid',
  'undetermined',
  'no-badge',
];

function expectSound(report: Report): void {
  expect(verdicts).toContain(report.verdict);
  expect(report.checks).toHaveLength(9);
  expect(formatReport(report, inEnglish)).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
  );
}

/** Milliseconds that the processor worked; other work on a busy machine does not count. */
const worked = (): number => process.cpuUsage().user / 1_000;

/** Nameless nodes, each of which points to all others. */
const clique = (size: number): JsonObject[] =>
  Array.from({ length: size }, (_, from) => ({
    id: `_:n${from}`,
    type: ['Achievement'],
    related: Array.from({ length: size }, (_, to) => ({
      id: `_:n${to}`,
      type: ['Related'],
    })).filter((_, to) => to !== from),
  }));

const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  noise: '\u0000\ud800\uffff',
  '100,000 open brackets': '['.repeat(100_000),
  '20,000 objects inside one another': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'a long list of numbers': withMember(`"x":[${'1,'.repeat(80_000)}1]`),
  'a long list of empty objects': withMember(`"evidence":[${'{},'.repeat(40_000)}{}]`),
  '1,900 pieces of evidence': withMember(
    `"termsOfUse":[${'{"type":"A"},'.repeat(600)}{"type":"A"}]`,
  ),
  'pieces of evidence that are alike': JSON.stringify({
    ...badge,
    evidence: Array.from({ length: 450 }, () => ({ type: ['Evidence'] })),
  }),
  'pieces of evidence in a chain': JSON.stringify({
    ...badge,
    evidence: Array.from({ length: 400 }, (_, at) => ({
      id: `https://x.example/${at}`,
      type: ['Evidence'],
      name: `${at}`,
    })),
  }),
  'a clique of nameless nodes': JSON.stringify({
    ...badge,
    credentialSubject: { ...(badge['credentialSubject'] as JsonObject), x: clique(8) },
  }),
  __proto__: withMember('"__proto__":{"issuer":{"id":"did:web:club.example"}}'),
  constructor: withMember('"constructor":{"prototype":{}}'),
  'toString as issuer': JSON.stringify({ ...badge, issuer: 'toString' }),
  'a duplicate key behind an escape': withMember('"na\\u006de":"x"'),
  'a context inside': withMember('"evidence2":{"@context":{"@vocab":"https://x.example/"}}'),
  '@vocab': JSON.stringify({
    ...badge,
    '@context': [credentialsV2, openBadges303, { '@vocab': 'https://x.example/' }],
  }),
  '@included': withMember('"@included":[{"id":"https://x.example/"}]'),
  '@reverse': withMember('"@reverse":{"issuer":{"id":"https://x.example/"}}'),
  'a context of 3,000 contexts': JSON.stringify({
    ...badge,
    '@context': Array<string>(3_000).fill(credentialsV2),
  }),
  'a proof value of 200 KB': text.replace(
    /"proofValue":"[^"]+"/,
    `"proofValue":"z${'2'.repeat(200_000)}"`,
  ),
  'a number that overflows': withMember('"x":1e400'),
  'half of a pair': withMember('"x":"\\ud800"'),
  'a name that moves the cursor': JSON.stringify({
    ...badge,
    type: '\u001b[2J\u202e',
    '\u001b[31m': 1,
  }),
  'a date of 200 KB': JSON.stringify({
    ...badge,
    validFrom: `2026-03-01T00:00:00.${'0'.repeat(200_000)}Z`,
  }),
  'an issuer of 200 KB': JSON.stringify({
    ...badge,
    issuer: { id: `did:web:${'a.'.repeat(100_000)}`, type: ['Profile'] },
  }),
  'many dots': `eyJ${'.a'.repeat(100_000)}`,
};

describe('what was made to hurt', () => {
  it.each(Object.entries(hostile))(
    'ends within a second, with a verdict that is not "valid": %s',
    async (_, poison) => {
      const start = worked();
      const report = await verify(poison, circumstances);
      expect(worked() - start).toBeLessThan(1_000);
      expectSound(report);
      expect(report.verdict).not.toBe('valid');
    },
  );

  it('stops at a graph that resembles itself, should one get as far as the signature', async () => {
    const document = {
      '@context': [credentialsV2, openBadges303],
      id: 'https://x.example/',
      type: ['Achievement'],
      related: clique(8),
    };
    const [proof] = badge['proof'] as JsonObject[];
    const start = worked();
    const step = await checkSignatures(
      { document, proofs: [proof!], issuerId: 'did:web:x.example' },
      new Map([[method, { kind: 'Ed25519' as const, bytes: new Uint8Array(32) }]]),
    );
    expect(worked() - start).toBeLessThan(1_000);
    expect(step.check).toMatchObject({ outcome: 'unknown', code: 'too-complex' });
  });

  it('does not unpack a status list beyond its limit', async () => {
    const zeros = new Blob([new Uint8Array(64 * 1024 * 1024)])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const bomb = Buffer.from(await new Response(zeros).arrayBuffer()).toString('base64url');
    const list = {
      '@context': [credentialsV2],
      id: listAddress,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: 'did:web:club.example',
      credentialSubject: {
        id: `${listAddress}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: `u${bomb}`,
      },
    };
    const start = worked();
    const report = await verify(text, await circumstancesOf({ [listAddress]: await sign(list) }));
    expect(worked() - start).toBeLessThan(2_000);
    expect(report.checks.find(({ check }) => check === 'status')?.code).toBe(
      'malformed-status-list',
    );
  });

  it.each([
    ['answers with rubbish', async () => ({}) as never],
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('does not throw where the network %s', async (_, fetchJson) => {
    const report = await verify(text, { ...circumstances, fetchJson });
    expectSound(report);
    expect(report.verdict).toBe('undetermined');
  });
});

describe('anything at all', () => {
  it('gets a report: JSON of every shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
        expectSound(await verify(JSON.stringify(value), circumstances));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('gets a report: a badge with any of its members replaced', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(badge)),
        fc.jsonValue({ maxDepth: 4 }),
        async (name, value) => {
          const report = await verify(JSON.stringify({ ...badge, [name]: value }), circumstances);
          expectSound(report);
          expect(report.verdict).not.toBe('valid');
        },
      ),
      { numRuns: 300, seed: 2 },
    );
  });

  it('gets a report: key documents and status lists of every shape', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(didAddress, listAddress),
        fc.jsonValue({ maxDepth: 4 }),
        async (address, value) => {
          const report = await verify(
            text,
            await circumstancesOf({ [address]: JSON.stringify(value) }),
          );
          expectSound(report);
          expect(report.verdict).not.toBe('valid');
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });

  it('gets a report: bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expectSound(
          (await verifyFile(bytes, { ...circumstances, identity: 'a@example.com' })).report,
        );
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
