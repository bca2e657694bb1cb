import { describe, expect, it } from 'vitest';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import type { Report } from './report/report.ts';
import {
  badgeDocument,
  circumstancesOf,
  revokedIndex,
  sign,
  statusEntry,
} from '../testing/specimens/credential.ts';
import {
  edSigner,
  endorsement,
  keyBadge,
  keyDid,
  keyMethod,
  signAs,
} from '../testing/specimens/foreign.ts';
import { worded } from './report/english.ts';
import { verify } from './verify.ts';
import { inEnglish } from './report/english.ts';
import { formatReport, tellWhole } from './report/several.ts';

async function reportOn(document: JsonObject): Promise<Report> {
  const report = await verify(JSON.stringify(document), await circumstancesOf());
  expect(formatReport(report, inEnglish)).not.toMatch(/undefined|null/);
  return report;
}

const codesOf = ({ checks }: Report, name: string): string[] =>
  checks.filter(({ check }) => check === name).map(({ code }) => code);
const changed = (document: JsonObject, members: JsonObject): JsonObject => ({
  ...document,
  ...members,
});

describe('what stands beside enclosed badges', () => {
  const subject = { type: ['AchievementSubject'], achievement: { name: 'Doctor' } };

  it('on a presentation is refused where it would award something', async () => {
    const presentation = {
      '@context': [credentialsV2],
      type: ['VerifiablePresentation'],
      verifiableCredential: [await sign(badgeDocument())],
    };
    expect((await reportOn(presentation)).verdict).toBe('valid');
    const report = await reportOn({ ...presentation, credentialSubject: subject });
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'schema')[0]).toBe('wrong-member');
  });

  it('on an envelope is nobody’s word, and refused', async () => {
    const envelope = {
      '@context': [credentialsV2],
      type: ['EnvelopedVerifiableCredential', 'OpenBadgeCredential'],
      id: 'data:application/vc+jwt,eyJhbGciOiJub25lIn0.e30.',
    };
    expect(codesOf(await reportOn(envelope), 'format')).toEqual(['unsecured-jws']);
    const presentation = {
      '@context': [credentialsV2],
      type: ['VerifiablePresentation'],
      verifiableCredential: [envelope],
    };
    expect(codesOf(await reportOn(presentation), 'format')).toContain('unsecured-jws');
    for (const beside of [{ name: 'Doctor' }, { credentialSubject: subject }])
      expect((await reportOn({ ...envelope, ...beside })).verdict).toBe('invalid');
  });
});

describe('endorsements', () => {
  const badgeId = String(badgeDocument()['id']);
  const endorsed = async (...endorsements: JsonValue[]): Promise<Report> =>
    reportOn(await sign({ ...badgeDocument(), endorsement: endorsements }));

  it('are judged each by itself, and told with their place and endorser', async () => {
    const report = await endorsed(
      await endorsement(badgeId),
      await endorsement('https://club.example/other'),
    );
    expect(report.verdict).toBe('valid');
    expect(worded(report).checks.filter(({ check }) => check === 'endorsement')).toMatchObject([
      {
        outcome: 'passed',
        code: 'endorsement-valid',
        part: 'endorsement[0]',
        detail: expect.stringContaining(keyDid),
      },
      { outcome: 'passed', code: 'endorsement-valid', part: 'endorsement[1]' },
    ]);
  });

  it.each(['issuer', 'credentialSubject.achievement'])('are found in %s too', async (place) => {
    const document = badgeDocument();
    const part = place
      .split('.')
      .reduce<JsonObject>((object, name) => object[name] as JsonObject, document);
    part['endorsement'] = [changed(await endorsement(String(part['id'])), { name: 'Forged' })];
    const report = await reportOn(await sign(document));
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'endorsement')).toEqual(['endorsement-broken']);
  });

  it.each<readonly [string, string, string, () => JsonValue | Promise<JsonValue>]>([
    [
      'that was changed',
      'invalid',
      'endorsement-broken',
      async () => changed(await endorsement(badgeId), { validFrom: '2026-03-06T00:00:00Z' }),
    ],
    [
      'without a proof',
      'invalid',
      'endorsement-broken',
      async () => {
        const { proof: _, ...bare } = await endorsement(badgeId);
        return bare;
      },
    ],
    [
      'of an endorser out of reach',
      'valid',
      'endorsement-unverified',
      () => endorsement(badgeId, { issuer: { id: 'did:ion:abc', type: ['Profile'] } }),
    ],
    [
      'that has expired',
      'valid',
      'endorsement-lapsed',
      () => endorsement(badgeId, { validUntil: '2026-04-01T00:00:00Z' }),
    ],
    [
      'that is not valid yet',
      'valid',
      'endorsement-lapsed',
      () => endorsement(badgeId, { validFrom: '2027-04-01T00:00:00Z' }),
    ],
    [
      'that is a badge of no shape',
      'nonconforming',
      'endorsement-valid',
      () => endorsement(badgeId, { credentialSubject: { type: ['EndorsementSubject'] } }),
    ],
  ])('%s: %s, %s', async (_, verdict, code, make) => {
    const report = await endorsed(await make());
    expect(codesOf(report, 'endorsement')).toEqual([code]);
    expect(report.verdict).toBe(verdict);
  });

  it('are not looked at where the badge itself is forged', async () => {
    const report = await reportOn(
      changed(await sign({ ...badgeDocument(), endorsement: [await endorsement(badgeId)] }), {
        name: 'x',
      }),
    );
    expect(codesOf(report, 'endorsement')).toEqual([]);
  });

  it('beyond eight are left open', async () => {
    const one = await endorsement(badgeId);
    const report = await endorsed(...Array<JsonObject>(9).fill(one));
    expect(codesOf(report, 'endorsement').at(-1)).toBe('endorsement-unverified');
  });

  it('can be checked alone', async () => {
    const report = await reportOn(await endorsement('https://club.example/x'));
    expect(report).toMatchObject({
      verdict: 'valid',
      achievement: null,
      issuer: { id: keyDid, trusted: false },
    });
  });

  it('leave no room to hide what belongs to the badge', async () => {
    const { credentialStatus, ...badge } = await sign({
      ...badgeDocument(),
      credentialStatus: statusEntry(revokedIndex),
    });
    const hiding = {
      ...(await endorsement(badgeId)),
      credentialSubject: {
        id: badgeId,
        type: ['EndorsementSubject', 'VerifiableCredential'],
        credentialStatus: credentialStatus!,
      },
    };
    expect(codesOf(await reportOn({ ...badge, endorsement: [hiding] }), 'schema')).toEqual([
      'reused-id',
    ]);
  });
});

describe('presentations', () => {
  const presented = (...inside: JsonValue[]): JsonObject => ({
    '@context': [credentialsV2],
    type: ['VerifiablePresentation'],
    verifiableCredential: inside,
  });

  it('are as good as the worst badge in them, each told with its place', async () => {
    const good = await sign(badgeDocument());
    expect((await reportOn(presented(good, good))).verdict).toBe('valid');
    const revoked = await sign({ ...badgeDocument(), credentialStatus: statusEntry(revokedIndex) });
    const report = await reportOn(presented(good, revoked));
    expect(report.verdict).toBe('revoked');
    expect(report.checks.find(({ code }) => code === 'revoked')?.part).toBe(
      'verifiableCredential[1]',
    );
    expect((await reportOn(presented(revoked, changed(good, { name: 'x' })))).verdict).toBe(
      'invalid',
    );
    expect(
      (
        await reportOn(
          presented(good, changed(good, { issuer: { id: 'did:ion:x', type: ['Profile'] } })),
        )
      ).verdict,
    ).toBe('undetermined');
  });

  it('tell of the one badge in them', async () => {
    expect(await reportOn(presented(await sign(badgeDocument())))).toMatchObject({
      verdict: 'valid',
      issuer: { trusted: true },
      recipient: 'Ada',
      achievement: { name: 'First talk' },
    });
  });

  it.each<readonly [string, string, JsonObject]>([
    ['holds a number', 'wrong-member', presented(1)],
    ['has a holder who is nobody', 'wrong-issuer', { ...presented({}), holder: 1 }],
    ['has a proof that is text', 'wrong-proof', { ...presented({}), proof: 'x' }],
  ])('are wrong where one %s', async (_, code, document) => {
    const report = await reportOn(document);
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'schema')[0]).toBe(code);
  });

  it('are none where nothing is in them', async () => {
    const report = await reportOn(presented());
    expect(report.verdict).toBe('no-badge');
    expect(codesOf(report, 'format')).toEqual(['no-credential-inside']);
  });

  it('may be called anything; it is only not by the letter', async () => {
    const report = await reportOn({ ...presented(await sign(badgeDocument())), id: 'x' });
    expect(report.verdict).toBe('nonconforming');
    expect(report.conformance?.deviations).toMatchObject([{ code: 'wrong-id', place: 'id' }]);
  });

  it('need not be signed; where they are, by their holder, for showing', async () => {
    const good = await sign(badgeDocument());
    expect(codesOf(await reportOn(presented(good)), 'proof')).toEqual([
      'unsigned-presentation',
      'signature-correct',
    ]);
    const signer = edSigner('eddsa-rdfc-2022', keyMethod, {
      proofPurpose: 'authentication',
      challenge: 'abc',
    });
    const signed = await signAs({ ...presented(good), holder: keyDid }, signer);
    expect(codesOf(await reportOn(signed), 'proof')).toEqual([
      'signature-correct',
      'signature-correct',
    ]);
    expect((await reportOn(signed)).verdict).toBe('valid');
    expect((await reportOn(changed(signed, { id: 'urn:x' }))).verdict).toBe('invalid');
    expect((await reportOn(changed(signed, { holder: 'did:web:evil.example' }))).verdict).toBe(
      'invalid',
    );
  });
});

describe('records (CLR 2.0)', () => {
  const record = async (inside: JsonValue[], changes: JsonObject = {}): Promise<JsonObject> =>
    signAs(
      {
        ...keyBadge(),
        '@context': [
          credentialsV2,
          'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
          openBadges303,
        ],
        id: 'https://school.example/records/1',
        type: ['VerifiableCredential', 'ClrCredential'],
        credentialSubject: {
          type: ['ClrSubject'],
          id: 'did:example:ada',
          verifiableCredential: inside,
          association: [
            {
              type: 'Association',
              associationType: 'isRelatedTo',
              sourceId: 'urn:a',
              targetId: 'urn:b',
            },
          ],
        },
        ...changes,
      },
      edSigner('eddsa-rdfc-2022'),
    );

  it('are judged, and each badge in them', async () => {
    const good = await sign(badgeDocument());
    const report = await reportOn(
      await record([good, await signAs(keyBadge(), edSigner('eddsa-rdfc-2022'))]),
    );
    expect(report).toMatchObject({ verdict: 'valid', issuer: { id: keyDid } });
    expect(codesOf(report, 'proof')).toEqual(Array(3).fill('signature-correct'));
    expect((await reportOn(await record([good, changed(good, { name: 'x' })]))).verdict).toBe(
      'invalid',
    );
    expect(
      (
        await reportOn(
          await record([await sign({ ...badgeDocument(), validUntil: '2026-04-01T00:00:00Z' })]),
        )
      ).verdict,
    ).toBe('expired');
  });

  it('may call an issuer otherwise than a badge in them, which keeps what it says by its own signature', async () => {
    const named = (name: string): JsonObject => ({
      issuer: { id: keyDid, type: ['Profile'], name },
    });
    const inside = await signAs(
      { ...keyBadge(), ...named('Old name') },
      edSigner('eddsa-rdfc-2022'),
    );
    expect((await reportOn(await record([inside], named('New name')))).verdict).toBe('valid');
    const hiding = await record([inside], {
      ...named('New name'),
      evidence: [{ id: keyDid, type: ['Evidence'], name: 'Old name' }],
    });
    expect(codesOf(await reportOn(hiding), 'schema')).toEqual(['reused-id']);
  });

  it('are not believed where they were changed, or speak of nobody', async () => {
    const whole = await record([await sign(badgeDocument())]);
    expect((await reportOn(changed(whole, { name: 'x' }))).verdict).toBe('invalid');
    expect(
      codesOf(
        await reportOn(await record([], { credentialSubject: { type: ['ClrSubject'] } })),
        'schema',
      ),
    ).toEqual(['wrong-subject']);
  });
});

describe('what is no badge', () => {
  it.each<readonly [string, JsonObject]>([
    ['a key document', { id: 'did:web:x.example', verificationMethod: [] }],
    [
      'a status list',
      {
        '@context': [credentialsV2],
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      },
    ],
  ])('is called by its name: %s', async (_, document) => {
    const report = await reportOn(document);
    expect(report.verdict).toBe('no-badge');
    expect(report.checks[0]?.code).toBe('no-credential-inside');
  });
});

describe('the words', () => {
  it('say what it is that was signed, and of which part they speak', async () => {
    const good = await sign(badgeDocument());
    const both = {
      '@context': [credentialsV2],
      type: ['VerifiablePresentation'],
      verifiableCredential: [good, changed(good, { name: 'x' })],
    };
    const told = formatReport(await reportOn(both), inEnglish);
    expect(told).toMatch(/verifiableCredential\[1\]: The signature does not fit/);
    const each = told.split('\n').filter((line) => line.startsWith('- '));
    expect(each).toEqual([
      expect.stringMatching(/^- First talk: Valid badge\. .*“First talk”/),
      expect.stringMatching(/^- 2\/2 club\.example: Not valid\. /),
    ]);
    expect(worded(await reportOn(both)).inside).toMatchObject([
      { verdict: 'valid', achievement: { name: expect.any(String) } },
      { verdict: 'invalid' },
    ]);
    expect(
      formatReport(await reportOn({ ...both, verifiableCredential: [good, good] }), inEnglish),
    ).toMatch(/Somebody shows 2 credentials/);
    expect(
      formatReport(await reportOn(await endorsement('https://club.example/x')), inEnglish),
    ).toMatch(/endorsed a badge, a person or an organisation/);
  });
});

describe('the sentence of a whole file', () => {
  const shown = async (...inside: JsonValue[]): Promise<string> => {
    const report = await reportOn({
      '@context': [credentialsV2],
      type: ['VerifiablePresentation'],
      verifiableCredential: inside,
    });
    return tellWhole(report, inEnglish).sentence;
  };
  const withdrawn = () => sign({ ...badgeDocument(), credentialStatus: statusEntry(revokedIndex) });

  it('counts what is well, and names what is not: with its place where no signature covers a name', async () => {
    const good = await sign(badgeDocument());
    const open = changed(good, { issuer: { id: 'did:ion:gone', type: ['Profile'] } });
    expect(await shown(good, await withdrawn(), good, open)).toBe(
      'Somebody shows 4 credentials, and each was looked at. Valid badge: 2. ' +
        'Revoked badge: “First talk”. Could not be decided: 4/4 did:ion:gone.',
    );
  });

  it('speaks of no single issuer, day or person in it', async () => {
    const lapsed = await sign({ ...badgeDocument(), validUntil: '2026-04-01T00:00:00Z' });
    expect(await shown(await withdrawn(), lapsed)).toBe(
      'Somebody shows 2 credentials, and each was looked at. Revoked badge: “First talk”. ' +
        'Expired badge: “First talk”.',
    );
  });

  it('lets no name of a badge pass for a sentence of ours', async () => {
    const document = badgeDocument();
    const subject = document['credentialSubject'] as JsonObject;
    const achievement = {
      ...(subject['achievement'] as JsonObject),
      name: 'X”. Valid badge: 9. “Y',
    };
    const lapsed = await sign({
      ...{ ...document, validUntil: '2026-04-01T00:00:00Z' },
      credentialSubject: { ...subject, achievement },
    });
    expect(await shown(lapsed, lapsed)).not.toMatch(/”\. Valid/);
  });

  it('leaves a badge its verdict where what somebody signed beside it is broken', async () => {
    const good = await sign(badgeDocument());
    const broken = changed(await endorsement(String(good['id'])), { name: 'Forged' });
    const report = await reportOn({
      '@context': [credentialsV2],
      type: ['VerifiablePresentation'],
      verifiableCredential: [good, broken],
    });
    expect(report).toMatchObject({ verdict: 'invalid', inside: [{ verdict: 'valid' }] });
    expect(tellWhole(report, inEnglish).sentence).toMatch(
      /^Do not rely on it\. It claims an endorsement .* Valid badge: 1\.$/,
    );
  });

  it('says what is wrong with the file first', async () => {
    const good = await sign(badgeDocument());
    const signer = edSigner('eddsa-rdfc-2022', keyMethod, { proofPurpose: 'authentication' });
    const signed = await signAs(
      {
        '@context': [credentialsV2],
        type: ['VerifiablePresentation'],
        verifiableCredential: [good, good],
        holder: keyDid,
      },
      signer,
    );
    const report = await reportOn(changed(signed, { id: 'urn:x' }));
    expect(tellWhole(report, inEnglish).sentence).toMatch(
      /^Do not rely on it\. .*signature.* Valid badge: 2\.$/,
    );
  });
});

describe('many', () => {
  it('badges in one presentation are judged in time', async () => {
    const good = await signAs(keyBadge(), edSigner('eddsa-rdfc-2022'));
    const start = process.cpuUsage().user;
    const report = await reportOn({
      '@context': [credentialsV2],
      type: ['VerifiablePresentation'],
      verifiableCredential: Array<JsonObject>(40).fill(good),
    });
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
    expect(report.verdict).toBe('undetermined'); // thirty are looked at, the rest is told
    expect(codesOf(report, 'proof').filter((code) => code === 'signature-correct')).toHaveLength(
      30,
    );
  });
});
