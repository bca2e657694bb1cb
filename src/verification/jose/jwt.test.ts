import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import type { Code, StepName } from '../report/codes.ts';
import type { Verdict } from '../report/report.ts';
import {
  badgeDocument,
  circumstancesOf,
  did,
  didAddress,
  listAddress,
  revokedIndex,
  sign,
  statusEntry,
  statusList,
} from '../../testing/specimens/credential.ts';
import { verify } from '../verify.ts';
import { inEnglish } from '../report/english.ts';
import { tell } from '../report/words.ts';
import { jwsCodes } from './codes.ts';
import {
  claims,
  documentWith,
  jwkOf,
  method,
  newKey,
  seconds,
  token,
  type Name,
} from '../../testing/specimens/jose.ts';

const keys = {
  RS256: await newKey('RS256'),
  ES256: await newKey('ES256'),
  ES384: await newKey('ES384'),
  EdDSA: await newKey('EdDSA'),
};
const [weak, stranger] = [await newKey('RS256', 1024), await newKey('RS256')];
const jwks = {
  RS256: await jwkOf(keys.RS256),
  ES256: await jwkOf(keys.ES256),
  ES384: await jwkOf(keys.ES384),
  EdDSA: await jwkOf(keys.EdDSA),
};
const strangersJwk = await jwkOf(stranger);

interface Change {
  readonly payload?: JsonObject | string;
  readonly header?: JsonObject;
  readonly alg?: Name;
  readonly keys?: CryptoKeyPair;
  readonly web?: Record<string, JsonObject | string | null>;
  /** Of the issuer: the key that it lists, and what else is different. */
  readonly document?: { readonly jwk: JsonObject; readonly members: JsonObject };
  readonly text?: (text: string) => string;
  readonly identity?: string;
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

const issuer = 'https://school.example/issuers/1';
const kid = 'https://school.example/keys#1';
const jwkAddress = 'https://school.example/keys';
const bySchool = (): JsonObject => {
  const { credentialStatus: _, ...rest } = claims();
  return { ...rest, issuer: { id: issuer, type: ['Profile'] }, iss: issuer };
};
const school = (
  web: Record<string, JsonObject | string | null>,
  header: JsonObject = { kid },
): Change => ({ payload: bySchool(), header, web });
const listing = (jwk: JsonObject, members: JsonObject = {}): Pick<Change, 'document'> => ({
  document: { jwk, members },
});
const claim = (members: JsonObject): Change => ({ payload: { ...claims(), ...members } });
const without = (name: string): Change => ({
  payload: (({ [name]: _, ...rest }) => rest)(claims()),
});

/** VC 1.1, section 6.3.1: the credential under `vc`. */
function underVc(): JsonObject {
  const { iss, jti, sub, nbf, exp, ...vc } = claims();
  return { iss: iss!, jti: jti!, sub: sub!, nbf: nbf!, exp: exp!, vc };
}

const reduced = (): JsonObject => {
  const { vc, ...rest } = underVc();
  const { id: _, validFrom: __, validUntil: ___, ...members } = vc as JsonObject;
  return { ...rest, vc: members };
};

function ofFirstModel(claims: JsonObject = {}, ...left: readonly string[]): JsonObject {
  const { iss, jti, sub, nbf, vc } = underVc();
  const {
    validFrom,
    validUntil: _,
    awardedDate: __,
    relatedResource: ___,
    credentialStatus: ____,
    ...members
  } = vc as JsonObject;
  const credential: JsonObject = {
    ...members,
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    issuanceDate: validFrom!,
  };
  for (const name of left) delete credential[name];
  return { iss: iss!, jti: jti!, sub: sub!, nbf: nbf!, ...claims, vc: credential };
}

const rows: readonly Row[] = [
  ['RS256', 'valid', 'proof', 'signature-correct', {}],
  ['RS256', 'valid', 'format', 'compact-jws', {}],
  ['ES256', 'valid', 'proof', 'signature-correct', { alg: 'ES256' }],
  ['ES384', 'valid', 'proof', 'signature-correct', { alg: 'ES384' }],
  ['EdDSA', 'valid', 'proof', 'signature-correct', { alg: 'EdDSA' }],
  ['the credential under vc', 'valid', 'proof', 'signature-correct', { payload: underVc() }],
  ['claims in the place of members', 'valid', 'dates', 'within-dates', { payload: reduced() }],
  [
    'VC-JOSE-COSE: nothing but the credential',
    'valid',
    'proof',
    'signature-correct',
    { payload: badgeDocument(), header: { typ: 'vc+jwt' } },
  ],
  [
    'VC-JOSE-COSE of its drafts',
    'valid',
    'proof',
    'signature-correct',
    { payload: badgeDocument(), header: { typ: 'vc+ld+jwt' } },
  ],
  ['no type', 'valid', 'format', 'compact-jws', { header: { typ: null } }],
  ['another type', 'undetermined', 'format', 'unsupported-format', { header: { typ: 'at+jwt' } }],
  ['blanks around it', 'valid', 'format', 'compact-jws', { text: (text) => ` \n${text}\n` }],
  // Algorithms
  [
    'alg none',
    'invalid',
    'format',
    'unsecured-jws',
    { header: { alg: 'none' }, text: (text) => text.replace(/[^.]+$/, '') },
  ],
  ['alg NONE', 'invalid', 'format', 'unsecured-jws', { header: { alg: 'NONE' } }],
  [
    'no signature',
    'invalid',
    'format',
    'unsecured-jws',
    { text: (text) => text.replace(/[^.]+$/, '') },
  ],
  ['a shared secret', 'invalid', 'format', 'shared-secret-jws', { header: { alg: 'HS256' } }],
  ...['ES512', 'PS256', 'RS512', 'ES256K'].map((alg): Row => [
    alg,
    'undetermined',
    'format',
    'unsupported-algorithm',
    { header: { alg } },
  ]),
  ['no algorithm', 'invalid', 'format', 'malformed-jws', { header: { alg: null } }],
  ['crit', 'invalid', 'format', 'critical-header', { header: { crit: ['b64'], b64: false } }],
  [
    'ES256 of an RSA key',
    'invalid',
    'key',
    'key-kind-differs',
    { alg: 'ES256', ...listing(jwks.RS256) },
  ],
  [
    'EdDSA of a P-256 key',
    'invalid',
    'key',
    'key-kind-differs',
    { alg: 'EdDSA', ...listing(jwks.ES256) },
  ],
  // Form
  [
    'bits left over',
    'invalid',
    'format',
    'malformed-jws',
    { text: (text) => text.replace(/.$/, '_') },
  ],
  [
    'padding in the header',
    'no-badge',
    'format',
    'no-credential-inside',
    { text: (text) => text.replace('.', '=.') },
  ],
  ['four parts', 'no-badge', 'format', 'no-credential-inside', { text: (text) => `${text}.AA` }],
  ['a payload that is no object', 'invalid', 'format', 'malformed-jws', { payload: '[1]' }],
  [
    'a payload that says things twice',
    'invalid',
    'format',
    'duplicate-key',
    { payload: '{"iss":"a","iss":"b"}' },
  ],
  [
    'too large',
    'undetermined',
    'format',
    'too-large',
    { payload: { vc: { a: 'x'.repeat(400_000) } } },
  ],
  // Claims
  ['no sub', 'valid', 'format', 'compact-jws', without('sub')],
  ...['iss', 'jti', 'nbf'].map((name): Row => [
    `no ${name}`,
    'nonconforming',
    'format',
    'missing-claim',
    without(name),
  ]),
  ['the first data model', 'valid', 'proof', 'signature-correct', { payload: ofFirstModel() }],
  [
    'the first data model, its dates in the claims',
    'expired',
    'dates',
    'expired',
    { payload: ofFirstModel({ exp: seconds('2026-04-01T00:00:00Z') }, 'issuanceDate') },
  ],
  [
    'the first data model, with another date',
    'invalid',
    'format',
    'claims-differ',
    { payload: ofFirstModel({ nbf: 1 }) },
  ],
  [
    'another issuer in the claims',
    'invalid',
    'format',
    'claims-differ',
    claim({ iss: 'did:web:mallory.example' }),
  ],
  [
    'another id in the claims',
    'invalid',
    'format',
    'claims-differ',
    claim({ jti: 'https://club.example/other' }),
  ],
  [
    'another subject in the claims',
    'invalid',
    'format',
    'claims-differ',
    claim({ sub: 'did:key:zOther' }),
  ],
  [
    'another first day in the claims',
    'invalid',
    'format',
    'claims-differ',
    claim({ nbf: seconds('2026-01-01T00:00:00Z') }),
  ],
  [
    'another last day in the claims',
    'invalid',
    'format',
    'claims-differ',
    claim({ exp: seconds('2099-01-01T00:00:00Z') }),
  ],
  ['a date as text', 'invalid', 'format', 'wrong-claim', claim({ nbf: '2026-03-01T00:00:00Z' })],
  ['a vc that is text', 'invalid', 'format', 'wrong-claim', { payload: { iss: did, vc: 'eyJ' } }],
  [
    'a last day in the claims only, past',
    'expired',
    'dates',
    'expired',
    { payload: { ...reduced(), exp: seconds('2026-04-01T00:00:00Z') } },
  ],
  [
    'a first day in the claims only, to come',
    'not-yet-valid',
    'dates',
    'not-yet-valid',
    { payload: { ...reduced(), nbf: seconds('2027-04-01T00:00:00Z') } },
  ],
  // Keys
  ['a short name', 'valid', 'key', 'key-listed', { header: { kid: '#token' } }],
  ['a shorter name', 'valid', 'key', 'key-listed', { header: { kid: 'token' } }],
  [
    'the name of the JWK',
    'valid',
    'key',
    'key-listed',
    { header: { kid: 'k1' }, ...listing({ ...jwks.RS256, kid: 'k1' }) },
  ],
  [
    "no name: the issuer's keys are tried",
    'valid',
    'proof',
    'signature-correct',
    { header: { kid: null } },
  ],
  [
    "no name, and none of the issuer's keys",
    'invalid',
    'proof',
    'signature-wrong',
    { header: { kid: null }, keys: stranger },
  ],
  [
    'a key in the header that the issuer lists',
    'valid',
    'key',
    'key-listed',
    { header: { kid: null, jwk: jwks.RS256 } },
  ],
  [
    'a key in the header that the issuer does not list',
    'invalid',
    'key',
    'key-not-listed',
    { header: { kid: null, jwk: strangersJwk }, keys: stranger },
  ],
  [
    'a key in the header, the issuer out of reach',
    'undetermined',
    'key',
    'key-not-bound',
    { header: { kid: null, jwk: jwks.RS256 }, web: { [didAddress]: null } },
  ],
  [
    'a secret key in the header',
    'invalid',
    'key',
    'private-key',
    { header: { jwk: { ...jwks.RS256, d: 'AA' } } },
  ],
  [
    'a key of somebody else',
    'invalid',
    'key',
    'foreign-key',
    { header: { kid: 'did:web:mallory.example#1' }, keys: stranger },
  ],
  [
    'a key on another host',
    'invalid',
    'key',
    'foreign-key',
    { header: { kid: 'https://mallory.example/key' }, keys: stranger },
  ],
  [
    'a key that the issuer does not list',
    'invalid',
    'key',
    'key-not-listed',
    { header: { kid: `${did}#2020` } },
  ],
  ['signed with another key than named', 'invalid', 'proof', 'signature-wrong', { keys: stranger }],
  [
    'changed after signing',
    'invalid',
    'proof',
    'signature-wrong',
    {
      text: (text) =>
        text.replace(
          /\.[^.]+\./,
          (part) => `${btoaUrl(atobUrl(part).replace('a fine talk', 'a finer talk'))}`,
        ),
    },
  ],
  [
    'a key not for assertions',
    'invalid',
    'key',
    'key-not-for-assertions',
    listing(jwks.RS256, { assertionMethod: [] }),
  ],
  [
    'a withdrawn key',
    'invalid',
    'key',
    'key-revoked',
    listing(jwks.RS256, {
      verificationMethod: [
        {
          id: method,
          type: 'JsonWebKey',
          controller: did,
          publicKeyJwk: jwks.RS256,
          revoked: '2026-01-01T00:00:00Z',
        },
      ],
    }),
  ],
  ['a weak key', 'invalid', 'key', 'weak-key', { keys: weak, ...listing(await jwkOf(weak)) }],
  ['a key with exponent 1', 'invalid', 'key', 'weak-key', listing({ ...jwks.RS256, e: 'AQ' })],
  ['a broken key', 'invalid', 'key', 'wrong-key', listing({ kty: 'RSA', n: '!', e: 'AQAB' })],
  ['a key for encryption', 'invalid', 'key', 'wrong-key', listing({ ...jwks.RS256, use: 'enc' })],
  ['a published secret key', 'invalid', 'key', 'private-key', listing({ ...jwks.RS256, d: 'AA' })],
  [
    'a key of another curve',
    'undetermined',
    'key',
    'unsupported-key',
    listing({ kty: 'EC', crv: 'P-521', x: 'AA', y: 'AA' }),
  ],
  [
    "somebody else's document",
    'invalid',
    'key',
    'other-key-document',
    listing(jwks.RS256, { id: 'did:web:mallory.example' }),
  ],
  [
    'a page for a document',
    'undetermined',
    'key',
    'malformed-key-document',
    { web: { [didAddress]: '<html>' } },
  ],
  [
    'an issuer out of reach',
    'undetermined',
    'key',
    'key-unreachable',
    { web: { [didAddress]: null } },
  ],
  // Keys of issuers with a web address
  [
    "a JWK on the issuer's host",
    'valid',
    'key',
    'key-listed',
    school({ [jwkAddress]: jwks.RS256 }, { kid: jwkAddress }),
  ],
  [
    'a set of JWKs',
    'valid',
    'key',
    'key-listed',
    school({ [jwkAddress]: { keys: [strangersJwk, { ...jwks.RS256, kid: '1' }] } }),
  ],
  [
    'a set of JWKs, by their whole names',
    'valid',
    'key',
    'key-listed',
    school({ [jwkAddress]: { keys: [{ ...jwks.RS256, kid }] } }),
  ],
  [
    'a set of JWKs without it',
    'invalid',
    'key',
    'key-not-listed',
    school({ [jwkAddress]: { keys: [{ ...jwks.RS256, kid: '2' }] } }),
  ],
  [
    'a controller document',
    'valid',
    'key',
    'key-listed',
    school({
      [issuer]: {
        id: issuer,
        verificationMethod: [
          { id: kid, type: 'JsonWebKey', controller: issuer, publicKeyJwk: jwks.RS256 },
        ],
        assertionMethod: [kid],
      },
    }),
  ],
  [
    'a controller document that does not list it',
    'invalid',
    'key',
    'key-not-listed',
    school({
      [jwkAddress]: jwks.RS256,
      [issuer]: {
        id: issuer,
        verificationMethod: [
          { id: `${issuer}#k`, type: 'JsonWebKey', controller: issuer, publicKeyJwk: jwks.ES256 },
        ],
        assertionMethod: [`${issuer}#k`],
      },
    }),
  ],
  [
    "a key under somebody else's control",
    'invalid',
    'key',
    'foreign-key',
    school({
      [jwkAddress]: {
        id: kid,
        type: 'JsonWebKey',
        controller: 'https://school.example/issuers/2',
        publicKeyJwk: jwks.RS256,
      },
    }),
  ],
  [
    'a key in the header of an issuer without document',
    'undetermined',
    'key',
    'key-not-bound',
    school({}, { kid: null, jwk: jwks.RS256 }),
  ],
  ['no answer from the school', 'undetermined', 'key', 'key-unreachable', school({})],
  // The same steps as for every credential
  [
    'withdrawn',
    'revoked',
    'status',
    'revoked',
    claim({ credentialStatus: statusEntry(revokedIndex) }),
  ],
  ['not withdrawn', 'valid', 'status', 'not-revoked', {}],
  [
    'a missing achievement',
    'nonconforming',
    'schema',
    'wrong-achievement',
    claim({
      credentialSubject: { id: 'did:key:z6MkholderOfTheBadge', type: ['AchievementSubject'] },
    }),
  ],
  [
    'asked by the right person',
    'valid',
    'recipient',
    'recipient-matches',
    { identity: 'a@example.com' },
  ],
  [
    'asked by somebody else',
    'invalid',
    'recipient',
    'recipient-differs',
    { identity: 'b@example.com' },
  ],
];

const atobUrl = (part: string): string =>
  atob(part.replaceAll('.', '').replaceAll('-', '+').replaceAll('_', '/'));
const btoaUrl = (text: string): string =>
  `.${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.`;

async function reportOn({
  payload = claims(),
  header = {},
  alg = 'RS256',
  keys: pair = keys[alg],
  web,
  document,
  text = (same) => same,
  identity,
}: Change) {
  const circumstances = await circumstancesOf({
    [didAddress]: await documentWith(document?.jwk ?? jwks[alg], document?.members),
    ...web,
  });
  return verify(text(await token(payload, alg, pair, header)), {
    ...circumstances,
    identity: identity ?? null,
  });
}

describe('a token', () => {
  it.each(rows)('%s: %s, %s %s', async (_, verdict, check, code, change) => {
    const report = await reportOn(change);
    expect(
      report.checks.find((made) => made.check === check)?.code,
      JSON.stringify(report.checks),
    ).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(tell(report, inEnglish).sentence).toMatch(/^[\x20-\x7e“”’…]+\.$/);
  });

  it('has no code that no test shows', async () => {
    const tests = await readFile(new URL(import.meta.url), 'utf8');
    expect(
      Object.values(jwsCodes)
        .flat()
        .filter((code) => !tests.includes(`'${code}'`)),
    ).toEqual([]);
  });
});

describe('status lists as tokens', () => {
  const asToken = async (members: JsonObject = {}, pair = keys.RS256): Promise<string> => {
    const { iss: _, ...list } = { ...(await statusList()), ...members };
    return token({ vc: list, iss: did, jti: listAddress }, 'RS256', pair);
  };

  it.each<[string, Verdict, string, () => Promise<string>]>([
    ['as signed', 'valid', 'not-revoked', () => asToken()],
    ['signed by somebody else', 'invalid', 'forged-status-list', () => asToken({}, stranger)],
    [
      'of another issuer',
      'invalid',
      'forged-status-list',
      () => asToken({ issuer: 'did:web:mallory.example' }),
    ],
    [
      'of another purpose',
      'undetermined',
      'other-status-purpose',
      () =>
        asToken({
          credentialSubject: {
            type: 'BitstringStatusList',
            statusPurpose: 'suspension',
            encodedList: 'uA',
          },
        }),
    ],
    [
      'unsigned',
      'invalid',
      'forged-status-list',
      async () => (await asToken()).replace(/[^.]+$/, ''),
    ],
  ])('%s: %s, %s', async (_, verdict, code, list) => {
    const report = await reportOn({ web: { [listAddress]: await list() } });
    expect(report.checks.find(({ check }) => check === 'status')?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
  });

  it('withdraw badges', async () => {
    const report = await reportOn({
      ...claim({ credentialStatus: statusEntry(revokedIndex) }),
      web: { [listAddress]: await asToken() },
    });
    expect(report.verdict).toBe('revoked');
  });
});

describe('a token with a proof inside as well', () => {
  it.each<[string, (badge: JsonObject, around: JsonObject) => JsonObject]>([
    ['beside the claims', (badge, around) => ({ ...badge, ...around })],
    ['under vc', (badge, around) => ({ ...around, vc: badge })],
  ])('must hold both ways, %s', async (_, combine) => {
    const { iss, jti, sub, nbf, exp, ...badge } = claims();
    const signed = await sign(badge);
    const judged = async (changes: JsonObject) =>
      reportOn({
        payload: combine(
          { ...signed, ...changes },
          { iss: iss!, jti: jti!, sub: sub!, nbf: nbf!, exp: exp! },
        ),
      });
    expect((await judged({})).verdict).toBe('valid');
    const broken: [string, JsonObject][] = [
      ['signature-wrong', { name: 'Last talk' }],
      ['malformed-proof', { proof: 'x' }],
      ['no-proof', { proof: [] }],
    ];
    for (const [code, changes] of broken) {
      const report = await judged(changes);
      expect(report.verdict).toBe('invalid');
      expect(report.checks.find(({ check }) => check === 'proof')?.code).toBe(code);
    }
  });
});

describe('presentations as tokens', () => {
  const holderDocument = async (): Promise<JsonObject> => ({
    ...(await documentWith(jwks.RS256)),
    authentication: [method],
  });
  const presented = async (
    inside: readonly JsonObject[string][],
    members: JsonObject = {},
    pair = keys.RS256,
  ): Promise<string> =>
    token(
      {
        iss: did,
        vp: { type: ['VerifiablePresentation'], verifiableCredential: [...inside] },
        ...members,
      },
      'RS256',
      pair,
    );
  const judged = async (text: string) =>
    verify(text, await circumstancesOf({ [didAddress]: await holderDocument() }));

  it.each<[string, Verdict, () => Promise<string>]>([
    [
      'a badge as token',
      'valid',
      async () => presented([await token(claims(), 'RS256', keys.RS256)]),
    ],
    [
      'two badges, one with its proof inside',
      'valid',
      async () =>
        presented([await token(claims(), 'RS256', keys.RS256), await sign(badgeDocument())]),
    ],
    ['a badge that is not signed', 'invalid', async () => presented([badgeDocument()])],
    [
      'a withdrawn badge',
      'revoked',
      async () =>
        presented([
          await sign({ ...badgeDocument(), credentialStatus: statusEntry(revokedIndex) }),
        ]),
    ],
    [
      'somebody else shows it',
      'invalid',
      async () => presented([await sign(badgeDocument())], {}, stranger),
    ],
    [
      'two holders',
      'invalid',
      async () =>
        presented([await sign(badgeDocument())], {
          vp: {
            holder: 'did:key:z1',
            type: ['VerifiablePresentation'],
            verifiableCredential: [await sign(badgeDocument())],
          },
        }),
    ],
    [
      'an unnamed holder',
      'undetermined',
      async () => presented([await sign(badgeDocument())], { iss: 'urn:uuid:1' }),
    ],
    ['nothing inside', 'no-badge', async () => presented([])],
    ['no object', 'no-badge', async () => presented([], { vp: 'x' })],
  ])('%s: %s', async (_, verdict, text) => {
    expect((await judged(await text())).verdict).toBe(verdict);
  });
});
