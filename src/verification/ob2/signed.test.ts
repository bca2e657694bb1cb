import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import type { Code, StepName } from '../report/codes.ts';
import type { Verdict } from '../report/report.ts';
import { verify } from '../verify.ts';
import { detailOf, inEnglish } from '../report/english.ts';
import { tell } from '../report/words.ts';
import { ob2Codes } from './codes.ts';
import {
  assertion,
  at,
  badgeClass,
  circumstancesWith,
  context,
  newRsaKey,
  pemOf,
  profile,
  signRs256,
  type Web,
} from '../../testing/specimens/ob2.ts';

const [key, other, short] = await Promise.all([newRsaKey(), newRsaKey(), newRsaKey(1024)]);
const [pem, shortPem] = await Promise.all([pemOf(key), pemOf(short)]);

const signedAssertion = (): JsonObject => ({
  ...assertion(),
  id: 'urn:uuid:1',
  verification: { type: 'SignedBadge', creator: at.key },
});
const keyDocument = (): JsonObject => ({
  '@context': context,
  id: at.key,
  type: 'CryptographicKey',
  owner: at.issuer,
  publicKeyPem: pem,
});
const list = (entries: JsonObject[string]): JsonObject => ({
  '@context': context,
  id: at.list,
  type: 'RevocationList',
  issuer: at.issuer,
  revokedAssertions: entries,
});

interface Change {
  readonly payload?: JsonObject | string;
  readonly header?: JsonObject;
  readonly keys?: CryptoKeyPair;
  readonly profile?: JsonObject;
  readonly web?: Web;
  readonly text?: (text: string) => string;
}

type Row = {
  [Step in StepName]: readonly [
    reason: string,
    verdict: Verdict,
    check: Step,
    code: Code<Step>,
    change: Change,
  ];
}[StepName];

const listing = (entries: JsonObject[string]): Change => ({
  profile: { revocationList: at.list },
  web: { [at.list]: list(entries) },
});
const keyWith = (members: JsonObject): Change => ({
  web: { [at.key]: { ...keyDocument(), ...members } },
});

const rows: readonly Row[] = [
  ['as signed', 'valid', 'format', 'compact-jws', {}],
  ['as signed', 'valid', 'contexts', 'open-badges-2', {}],
  ['as signed', 'valid', 'key', 'key-listed', {}],
  ['as signed', 'valid', 'proof', 'signature-correct', {}],
  ['as signed', 'valid', 'status', 'no-status', {}],
  [
    'without the name of the key',
    'valid',
    'key',
    'key-listed',
    { payload: { ...signedAssertion(), verification: { type: 'signed' } } },
  ],
  [
    'everything embedded',
    'valid',
    'proof',
    'signature-correct',
    { payload: { ...signedAssertion(), badge: { ...badgeClass(), issuer: profile() } } },
  ],
  [
    'the key embedded in the profile',
    'valid',
    'key',
    'key-listed',
    { profile: { publicKey: keyDocument() }, web: { [at.key]: null } },
  ],
  ['not signed', 'invalid', 'format', 'unsecured-jws', { header: { alg: 'none' } }],
  [
    'its signature cut off',
    'invalid',
    'format',
    'unsecured-jws',
    { text: (text) => text.replace(/[^.]+$/, '') },
  ],
  [
    'signed with the public key as a secret',
    'invalid',
    'format',
    'shared-secret-jws',
    { header: { alg: 'HS256' } },
  ],
  [
    'another algorithm',
    'undetermined',
    'format',
    'unsupported-algorithm',
    { header: { alg: 'ES256' } },
  ],
  [
    'an algorithm of the future',
    'undetermined',
    'format',
    'unsupported-algorithm',
    { header: { alg: 'RS512' } },
  ],
  [
    'more to understand',
    'invalid',
    'format',
    'critical-header',
    { header: { alg: 'RS256', crit: ['exp'], exp: 1 } },
  ],
  [
    'changed after signing',
    'invalid',
    'proof',
    'signature-wrong',
    {
      text: (text) =>
        text
          .split('.')
          .map((part, index) =>
            index === 1
              ? btoa(JSON.stringify({ ...signedAssertion(), narrative: 'x' })).replaceAll('=', '')
              : part,
          )
          .join('.'),
    },
  ],
  ['signed by somebody else', 'invalid', 'proof', 'signature-wrong', { keys: other }],
  [
    'says that it is hosted',
    'undetermined',
    'schema',
    'wrong-verification',
    { payload: assertion() },
  ],
  [
    'no recipient',
    'nonconforming',
    'schema',
    'wrong-recipient',
    { payload: (({ recipient: _, ...rest }) => rest)(signedAssertion()) },
  ],
  [
    'a key that the profile does not name',
    'invalid',
    'key',
    'key-not-listed',
    { profile: { publicKey: 'https://guild.example/other' } },
  ],
  ['a profile without keys', 'invalid', 'key', 'issuer-has-no-key', { profile: { publicKey: [] } }],
  [
    "a key that says it is somebody else's",
    'invalid',
    'key',
    'foreign-key',
    keyWith({ owner: 'https://mallory.example/' }),
  ],
  [
    'a key that says nothing of its owner',
    'invalid',
    'key',
    'foreign-key',
    { web: { [at.key]: (({ owner: _, ...rest }) => rest)(keyDocument()) } },
  ],
  [
    'another key at its address',
    'invalid',
    'key',
    'other-key-document',
    keyWith({ id: 'https://guild.example/other' }),
  ],
  [
    'a key of 1024 bits',
    'invalid',
    'key',
    'weak-key',
    { ...keyWith({ publicKeyPem: shortPem }), keys: short },
  ],
  [
    'a key that is no key',
    'invalid',
    'key',
    'wrong-key',
    keyWith({ publicKeyPem: 'ssh-rsa AAAA' }),
  ],
  [
    'a certificate',
    'undetermined',
    'key',
    'unsupported-key',
    keyWith({ publicKeyPem: pem.replaceAll('PUBLIC KEY', 'CERTIFICATE') }),
  ],
  [
    'a secret key',
    'invalid',
    'key',
    'private-key',
    keyWith({ publicKeyPem: pem.replaceAll('PUBLIC', 'PRIVATE') }),
  ],
  ['a key out of reach', 'undetermined', 'key', 'key-unreachable', { web: { [at.key]: null } }],
  [
    'a page for a key',
    'undetermined',
    'key',
    'malformed-key-document',
    { web: { [at.key]: '<html>' } },
  ],
  [
    'an issuer out of reach',
    'undetermined',
    'issuer',
    'issuer-unreachable',
    { web: { [at.issuer]: null } },
  ],
  [
    'a list without it',
    'valid',
    'status',
    'not-revoked',
    listing(['urn:uuid:2', { id: 'urn:uuid:3' }]),
  ],
  ...[[['urn:uuid:1']], { 'urn:uuid:1': 'By mistake' }, [{ assertion: 'urn:uuid:1' }], [1]].map(
    (entries): Row => [
      `a list that names nothing (${JSON.stringify(entries)})`,
      'undetermined',
      'status',
      'malformed-revocation-list',
      listing(entries),
    ],
  ),
  ['listed as withdrawn', 'revoked', 'status', 'revoked', listing(['urn:uuid:2', 'urn:uuid:1'])],
  [
    'listed as withdrawn, with a reason',
    'revoked',
    'status',
    'revoked',
    listing([{ id: 'urn:uuid:1', revocationReason: 'A mistake.' }]),
  ],
  [
    'listed as withdrawn by its old number',
    'revoked',
    'status',
    'revoked',
    { ...listing([{ uid: 'a1' }]), payload: { ...signedAssertion(), uid: 'a1' } },
  ],
  [
    'a list out of reach',
    'undetermined',
    'status',
    'revocation-list-unreachable',
    { profile: { revocationList: at.list } },
  ],
  [
    'a page for a list',
    'undetermined',
    'status',
    'malformed-revocation-list',
    { profile: { revocationList: at.list }, web: { [at.list]: '<html>' } },
  ],
  [
    "somebody else's list",
    'undetermined',
    'status',
    'malformed-revocation-list',
    {
      profile: { revocationList: at.list },
      web: { [at.list]: { ...list([]), issuer: 'https://mallory.example/' } },
    },
  ],
  [
    'expired',
    'expired',
    'dates',
    'expired',
    { payload: { ...signedAssertion(), expires: '2026-04-01T00:00:00Z' } },
  ],
];

async function reportOn({
  payload = signedAssertion(),
  header,
  keys = key,
  profile: changed,
  web,
  text = (same) => same,
}: Change) {
  const issuer = { ...profile(), publicKey: at.key, ...changed };
  const documents = {
    [at.badge]: badgeClass(),
    [at.issuer]: issuer,
    [at.key]: keyDocument(),
    ...web,
  };
  return verify(text(await signRs256(payload, keys, header)), circumstancesWith(documents));
}

describe('a signed assertion', () => {
  it.each(rows)('%s: %s, %s %s', async (_, verdict, check, code, change) => {
    const report = await reportOn(change);
    expect(report.checks.find((made) => made.check === check)?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(tell(report, inEnglish).sentence).toMatch(/^[\x20-\x7e“”’…]+\.$/);
  });
});

describe('a part of a badge', () => {
  it.each<[string, Verdict, JsonObject]>([
    ['badge-class-alone', 'no-badge', badgeClass()],
    ['issuer-alone', 'no-badge', profile()],
    [
      'revocation-list-alone',
      'no-badge',
      { '@context': context, type: 'RevocationList', id: at.list, revokedAssertions: [] },
    ],
    [
      'key-alone',
      'no-badge',
      {
        '@context': 'https://w3id.org/security/v1',
        type: 'CryptographicKey',
        id: at.key,
        publicKeyPem: 'x',
      },
    ],
    [
      'endorsement-alone',
      'no-badge',
      { '@context': context, type: 'Endorsement', id: 'https://x.example/', claim: {} },
    ],
  ])('is named: %s, %s', async (code, verdict, document) => {
    const report = await verify(JSON.stringify(document), circumstancesWith({}));
    expect(report.checks[0]?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(tell(report, inEnglish).sentence).toContain(detailOf(report.checks[0]!));
  });
});

it('has no code that no test shows', async () => {
  const { readFile } = await import('node:fs/promises');
  const tests = await Promise.all(
    ['./hosted.test.ts', './signed.test.ts', '../ob1/hosted.test.ts'].map((name) =>
      readFile(new URL(name, import.meta.url), 'utf8'),
    ),
  );
  expect(
    Object.values(ob2Codes)
      .flat()
      .filter((code) => !tests.join('').includes(`'${code}'`)),
  ).toEqual([]);
});
