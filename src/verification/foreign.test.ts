import { base64urlnopad } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import type { Report } from './report/report.ts';
import {
  badgeDocument,
  circumstancesOf,
  didAddress,
  method,
  seed,
  sign,
} from '../testing/specimens/credential.ts';
import {
  ed25519Context,
  edSigner,
  keyBadge,
  keyDid,
  keyMethod,
  multikey,
  ob,
  oldBadge,
  p256,
  publicKey,
  signAs,
  type SuiteName,
} from '../testing/specimens/foreign.ts';
import { worded } from './report/english.ts';
import { verify } from './verify.ts';

type Documents = Readonly<Record<string, JsonObject | string | null>>;

async function reportOn(badge: JsonObject, documents: Documents = {}): Promise<Report> {
  return verify(JSON.stringify(badge), await circumstancesOf(documents));
}

/** The verdict, and the code of the check that decided where it is not valid. */
async function found(badge: JsonObject, documents: Documents = {}): Promise<string> {
  const { verdict, checks } = await reportOn(badge, documents);
  const wanted =
    { undetermined: 'unknown', nonconforming: 'deviates' }[verdict as string] ?? 'failed';
  const deciding = checks.find(({ outcome }) => outcome === wanted);
  return deciding === undefined ? verdict : `${verdict} ${deciding.check} ${deciding.code}`;
}

const changed = async (badge: Promise<JsonObject>): Promise<JsonObject> => ({
  ...(await badge),
  name: 'Second talk',
});

describe('contexts of other issuers', () => {
  it.each([
    ['3.0.3', [credentialsV2, openBadges303], {}],
    ['3.0.2', [credentialsV2, `${ob}context-3.0.2.json`], {}],
    [
      'the extensions too',
      [credentialsV2, openBadges303, `${ob}extensions.json`],
      { refreshService: { id: 'https://x.example/r', type: '1EdTechCredentialRefresh' } },
    ],
    [
      'one that adds nothing',
      [credentialsV2, openBadges303, 'https://w3id.org/security/data-integrity/v2'],
      {},
    ],
  ])('are kept: %s', async (_, contexts, changes) => {
    const { awardedDate: __, ...badge } = keyBadge({ '@context': contexts, ...changes });
    const signed = await signAs(badge, edSigner('eddsa-rdfc-2022'));
    expect(await found(signed)).toBe('valid');
    expect(await found(await changed(Promise.resolve(signed)))).toBe(
      'invalid proof signature-wrong',
    );
  });

  it('contradict one another where the older ones stand beside data model 2.0: nobody can sign that', async () => {
    const badge = await signAs(keyBadge({ '@context': [credentialsV2, `${ob}context.json`] }), {
      ...edSigner('eddsa-jcs-2022'),
    });
    expect(await found(badge)).toBe('invalid proof not-linked-data');
  });

  it('let a badge use the terms that 3.0.3 got after March 2024', async () => {
    const badge = keyBadge({ jti: 'https://x.example/1' });
    expect(await found(await signAs(badge, edSigner('eddsa-rdfc-2022')))).toBe('valid');
  });

  it.each([`${ob}context-3.0.2.json`, `${ob}context-3.0.1.json`, `${ob}context.json`])(
    'go with data model 1.1: %s',
    async (context) => {
      const badge = oldBadge([context, ed25519Context]);
      expect(await found(await signAs(badge, edSigner('Ed25519Signature2020')))).toBe('valid');
    },
  );
});

describe('data model 1.1', () => {
  const signed = (changes: JsonObject): Promise<JsonObject> =>
    signAs(
      oldBadge([`${ob}context-3.0.2.json`, ed25519Context], changes),
      edSigner('Ed25519Signature2020'),
    );

  it.each<readonly [string, string, JsonObject]>([
    ['has expired', 'expired dates expired', { expirationDate: '2026-06-01T00:00:00Z' }],
    [
      'has expired by its other name',
      'expired dates expired',
      { validUntil: '2026-06-01T00:00:00Z' },
    ],
    [
      'is not valid yet',
      'not-yet-valid dates not-yet-valid',
      { issuanceDate: '2027-06-01T00:00:00Z' },
    ],
    ['ends before it begins', 'expired dates expired', { expirationDate: '2025-06-01T00:00:00Z' }],
    ['has a day for a date', 'nonconforming schema wrong-date', { issuanceDate: '2026-03-01' }],
  ])('a badge that %s', async (_, verdict, changes) =>
    expect(await found(await signed(changes))).toBe(verdict),
  );

  it('needs issuanceDate, whatever the newer model calls it', async () => {
    const { issuanceDate, ...badge } = await signed({});
    expect(await found({ ...badge, validFrom: issuanceDate! })).toBe(
      'invalid proof signature-wrong',
    );
  });
});

describe('suites', () => {
  const contexts: Readonly<Record<string, JsonObject>> = {
    Ed25519Signature2020: { '@context': [credentialsV2, openBadges303, ed25519Context] },
  };
  const suites: readonly SuiteName[] = [
    'eddsa-rdfc-2022',
    'eddsa-2022',
    'eddsa-jcs-2022',
    'Ed25519Signature2020',
  ];

  it.each(suites)('%s holds over the badge, and not over another', async (suite) => {
    const badge = signAs(keyBadge(contexts[suite]), edSigner(suite));
    expect(await found(await badge)).toBe('valid');
    expect(await found(await changed(badge))).toBe('invalid proof signature-wrong');
  });

  it.each(['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const)(
    '%s with P-256 holds over the badge, and not over another',
    async (suite) => {
      const { did: issuer, signer } = await p256(suite);
      const badge = signAs(keyBadge({ issuer: { id: issuer, type: ['Profile'] } }), signer);
      expect(await found(await badge)).toBe('valid');
      expect(await found(await changed(badge))).toBe('invalid proof signature-wrong');
    },
  );

  it('eddsa-jcs-2022 repeats the contexts in its proof, and brings no others', async () => {
    const members = { '@context': [credentialsV2, openBadges303] };
    const badge = await signAs(keyBadge(), edSigner('eddsa-jcs-2022', keyMethod, members));
    expect(await found(badge)).toBe('valid');
    const other = await signAs(
      keyBadge(),
      edSigner('eddsa-jcs-2022', keyMethod, { '@context': [openBadges303] }),
    );
    expect(await found(other)).toBe('invalid proof signature-wrong');
  });

  it('eddsa-jcs-2022 covers a word that no context defines, which is not by the letter', async () => {
    expect(
      await found(await signAs(keyBadge({ favouriteColour: 'blue' }), edSigner('eddsa-jcs-2022'))),
    ).toBe('nonconforming proof undefined-word');
  });

  it('one is not taken for another: a JCS signature labelled RDFC, and the reverse', async () => {
    for (const [made, said] of [
      ['eddsa-jcs-2022', 'eddsa-rdfc-2022'],
      ['eddsa-rdfc-2022', 'eddsa-jcs-2022'],
    ] as const) {
      const badge = await signAs(keyBadge(), edSigner(made));
      const [proof] = badge['proof'] as JsonObject[];
      expect(await found({ ...badge, proof: [{ ...proof!, cryptosuite: said }] })).toBe(
        'invalid proof signature-wrong',
      );
    }
  });

  it.each(['mldsa44-rdfc-2024'])('%s is known to exist, and not decided', async (cryptosuite) => {
    const badge = await signAs(keyBadge(), edSigner('eddsa-rdfc-2022'));
    const [proof] = badge['proof'] as JsonObject[];
    expect(await found({ ...badge, proof: { ...proof!, cryptosuite } })).toBe(
      'undetermined proof unsupported-proof',
    );
  });

  it.each<readonly [string, string]>([
    ['RsaSignature2018', 'undetermined proof unsupported-proof'],
    ['Ed25519Signature2018', 'invalid proof signature-wrong'],
    ['JsonWebSignature2020', 'invalid proof signature-wrong'],
  ])('%s with a made-up signature: %s', async (type, verdict) => {
    const proof = {
      type,
      created: '2026-03-02T10:00:00Z',
      verificationMethod: keyMethod,
      proofPurpose: 'assertionMethod',
      jws: 'e30..c2ln',
    };
    expect(await found({ ...keyBadge(), proof })).toBe(verdict);
  });

  it('of a JWS takes no proofValue beside it, nor in its place', async () => {
    const proof = {
      type: 'Ed25519Signature2018',
      created: '2026-03-02T10:00:00Z',
      verificationMethod: keyMethod,
      proofPurpose: 'assertionMethod',
    };
    for (const value of [
      { proofValue: 'z1' },
      { proofValue: 'z1', jws: 'e30..c2ln' },
      { jws: 'e30.e30.c2ln' },
    ])
      expect(await found({ ...keyBadge(), proof: { ...proof, ...value } })).toBe(
        'invalid proof malformed-proof',
      );
  });

  it('a key of one kind does not serve a suite of another', async () => {
    const { did: issuer, signer } = await p256('eddsa-rdfc-2022');
    expect(
      await found(await signAs(keyBadge({ issuer: { id: issuer, type: ['Profile'] } }), signer)),
    ).toBe('invalid key wrong-key');
  });
});

describe('several proofs', () => {
  it('all must hold', async () => {
    const one = await signAs(keyBadge(), edSigner('eddsa-rdfc-2022'));
    const two = await signAs(one, edSigner('eddsa-jcs-2022'));
    expect(await found(two)).toBe('valid');
    const [first, second] = two['proof'] as JsonObject[];
    expect(
      await found({ ...two, proof: [first!, { ...second!, created: '2026-03-03T10:00:00Z' }] }),
    ).toBe('invalid proof signature-wrong');
  });

  it('one that cannot be checked leaves good ones undecided, and bad ones bad', async () => {
    const badge = await signAs(keyBadge(), edSigner('eddsa-rdfc-2022'));
    const [proof] = badge['proof'] as JsonObject[];
    const strange = { ...proof!, cryptosuite: 'bbs-2023' };
    expect(await found({ ...badge, proof: [proof!, strange] })).toBe(
      'undetermined proof unsupported-proof',
    );
    expect(await found({ ...badge, name: 'x', proof: [strange, proof!] })).toBe(
      'invalid proof signature-wrong',
    );
  });

  it('one that is not in a list is one', async () => {
    const badge = await signAs(keyBadge(), edSigner('eddsa-rdfc-2022'));
    const [proof] = badge['proof'] as JsonObject[];
    expect(await found({ ...badge, proof: proof! })).toBe('valid');
  });
});

describe('the bounds of a proof', () => {
  const bounded = (members: JsonObject): Promise<JsonObject> =>
    signAs(keyBadge(), edSigner('eddsa-rdfc-2022', keyMethod, members));

  it('hold until they end', async () => {
    expect(await found(await bounded({ expires: '2027-01-01T00:00:00Z' }))).toBe('valid');
    expect(await found(await bounded({ expires: '2026-11-01T00:00:00Z' }))).toBe(
      'invalid proof proof-expired',
    );
    expect(await found(await bounded({ expires: 'soon' }))).toBe('invalid proof malformed-proof');
  });

  it('are told where they name a place or an occasion', async () => {
    const report = await reportOn(await bounded({ domain: 'jobs.example', challenge: 'abc' }));
    expect(report.verdict).toBe('valid');
    expect(worded(report).checks.find(({ check }) => check === 'proof')?.detail).toContain(
      'made for jobs.example, abc',
    );
  });

  it('need no date of making', async () => {
    const badge = await bounded({});
    const [{ created: _, proofValue: __, ...proof }] = badge['proof'] as [JsonObject];
    const { verificationMethod, ...members } = proof;
    expect(verificationMethod).toBe(keyMethod);
    const undated = await signAs(keyBadge(), { ...edSigner('eddsa-jcs-2022'), members });
    expect(await found(undated)).toBe('valid');
  });
});

describe('keys', () => {
  const issuerId = 'https://school.example/issuers/7';
  const byHttps = (verificationMethod: string): Promise<JsonObject> =>
    signAs(
      keyBadge({ issuer: { id: issuerId, type: ['Profile'] } }),
      edSigner('eddsa-rdfc-2022', verificationMethod),
    );
  const entry = (changes: JsonObject = {}): JsonObject => ({
    id: `${issuerId}#key-1`,
    type: 'Multikey',
    controller: issuerId,
    publicKeyMultibase: multikey,
    ...changes,
  });
  const documentWith = (members: JsonObject): Documents => ({
    [issuerId]: { id: issuerId, ...members },
  });
  const one = `${issuerId}#key-1`;

  it.each<readonly [string, string, JsonObject]>([
    ['an absolute id', 'valid', { verificationMethod: [entry()], assertionMethod: [one] }],
    [
      'an id that is relative to the document',
      'valid',
      { verificationMethod: [entry({ id: '#key-1' })], assertionMethod: ['#key-1'] },
    ],
    ['a key written out where it is named', 'valid', { assertionMethod: [entry()] }],
    ['one in place of a list', 'valid', { verificationMethod: entry(), assertionMethod: one }],
    [
      'several controllers',
      'valid',
      {
        verificationMethod: [entry({ controller: ['https://x.example/', issuerId] })],
        assertionMethod: [one],
      },
    ],
    [
      'the older type',
      'valid',
      {
        verificationMethod: [entry({ type: 'Ed25519VerificationKey2020' })],
        assertionMethod: [one],
      },
    ],
    [
      'a JSON Web Key',
      'valid',
      {
        verificationMethod: [
          entry({
            type: 'JsonWebKey',
            publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: base64urlnopad.encode(publicKey) },
          }),
        ],
        assertionMethod: [one],
      },
    ],
    ['a profile that only lists keys', 'valid', { type: 'Profile', publicKey: [entry()] }],
    [
      'a key that is listed for nothing',
      'invalid key key-not-for-assertions',
      { verificationMethod: [entry()] },
    ],
    [
      'a key that is listed for logging in',
      'invalid key key-not-for-assertions',
      { verificationMethod: [entry()], authentication: [one] },
    ],
    [
      'a key of somebody else',
      'invalid key wrong-key',
      { verificationMethod: [entry({ controller: 'https://x.example/' })], assertionMethod: [one] },
    ],
    [
      'a secret key in the open',
      'invalid key wrong-key',
      { verificationMethod: [entry({ secretKeyMultibase: 'z3u2x' })], assertionMethod: [one] },
    ],
    [
      'a withdrawn key',
      'invalid key key-revoked',
      { verificationMethod: [entry({ revoked: '2026-05-01T00:00:00Z' })], assertionMethod: [one] },
    ],
    [
      'a key past its day',
      'invalid key key-expired',
      { verificationMethod: [entry({ expires: '2026-05-01T00:00:00Z' })], assertionMethod: [one] },
    ],
  ])('in an https document: %s', async (_, verdict, members) =>
    expect(await found(await byHttps(one), documentWith(members))).toBe(verdict),
  );

  it('at an address of its own count where the issuer names it', async () => {
    const own = 'https://school.example/keys/1';
    const key = {
      [own]: { id: own, type: 'Multikey', controller: issuerId, publicKeyMultibase: multikey },
    };
    expect(
      await found(await byHttps(own), { ...documentWith({ assertionMethod: [own] }), ...key }),
    ).toBe('valid');
    expect(
      await found(await byHttps(own), { ...documentWith({ assertionMethod: [] }), ...key }),
    ).toBe('invalid key key-not-listed');
    expect(
      await found(
        await byHttps('https://other.example/keys/1'),
        documentWith({ assertionMethod: ['https://other.example/keys/1'] }),
      ),
    ).toBe('invalid key foreign-key');
  });

  it.each<readonly [string, string, JsonObject | string | null]>([
    ['is a page', 'undetermined key malformed-key-document', '<!doctype html>'],
    ['is not there', 'undetermined key key-unreachable', null],
    [
      'is the document of another',
      'invalid key other-key-document',
      { id: 'https://school.example/issuers/8' },
    ],
    ['says two things', 'undetermined key malformed-key-document', '{"id":"a","id":"b"}'],
  ])('in an https document that %s', async (_, verdict, document) =>
    expect(await found(await byHttps(one), { [issuerId]: document })).toBe(verdict),
  );

  it('are in the identifier of a did:key: another key is foreign, and nothing is asked for', async () => {
    const circumstances = await circumstancesOf();
    const text = JSON.stringify(await signAs(keyBadge(), edSigner('eddsa-rdfc-2022')));
    const report = await verify(text, {
      ...circumstances,
      fetchJson: (address) => {
        throw new Error(address);
      },
    });
    expect(report.verdict).toBe('valid');
    expect(await found(await signAs(keyBadge(), edSigner('eddsa-rdfc-2022', method)))).toBe(
      'invalid key foreign-key',
    );
    expect(await found(await signAs(keyBadge(), edSigner('eddsa-rdfc-2022', keyDid)))).toBe(
      'invalid key foreign-key',
    );
  });

  it('are in the identifier of a did:jwk', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64urlnopad.encode(publicKey) };
    const issuer = `did:jwk:${base64urlnopad.encode(new TextEncoder().encode(JSON.stringify(jwk)))}`;
    const badge = signAs(
      keyBadge({ issuer: { id: issuer, type: ['Profile'] } }),
      edSigner('eddsa-rdfc-2022', `${issuer}#0`),
    );
    expect(await found(await badge)).toBe('valid');
    expect(await found(await changed(badge))).toBe('invalid proof signature-wrong');
  });

  it.each([
    ['did:web:school.example%3A8443', 'https://school.example:8443/.well-known/did.json'],
    ['did:web:school.example:a:b', 'https://school.example/a/b/did.json'],
    ['did:web:school.example:a%20b', 'https://school.example/a%20b/did.json'],
  ])('of %s are read from %s', async (id, address) => {
    const badge = await sign(
      { ...badgeDocument(), issuer: { id, type: ['Profile'] }, credentialStatus: [] },
      seed,
      `${id}#1`,
    );
    const document = {
      id,
      verificationMethod: [
        { id: `${id}#1`, type: 'Multikey', controller: id, publicKeyMultibase: multikey },
      ],
      assertionMethod: [`${id}#1`],
    };
    expect(await found(badge, { [address]: document })).toBe('valid');
  });

  it.each([
    'did:web:school.example:%2e%2e',
    'did:web:school.example:a%2Fb',
    'did:web:school.example:',
    'did:web:user@school.example',
    'did:key:',
    'https://u:p@school.example/',
  ])('of %s are nowhere', async (id) => {
    expect(await found({ ...badgeDocument(), issuer: { id, type: ['Profile'] } })).toBe(
      'invalid issuer malformed-did',
    );
  });

  it("of the trusted issuer are still the issuer's alone", async () => {
    const badge = await signAs(badgeDocument(), edSigner('eddsa-rdfc-2022', keyMethod));
    expect(await found(badge, { [didAddress]: null })).toBe('invalid key foreign-key');
  });
});
