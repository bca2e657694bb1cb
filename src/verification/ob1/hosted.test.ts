import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import * as ob1 from '../../testing/specimens/ob1.ts';
import * as ob2 from '../../testing/specimens/ob2.ts';
import type { Code, StepName } from '../report/codes.ts';
import { inEnglish } from '../report/english.ts';
import type { Verdict } from '../report/report.ts';
import { tell } from '../report/words.ts';
import { verify } from '../verify.ts';
import { verifyAddress, verifyFile } from '../verify-file.ts';

const { at } = ob1;
const elsewhere = 'https://mallory.example/talk.json';

/** What differs from the badge as hosted; null for a copy that is the hosted one. */
interface Change {
  readonly hosted?: JsonObject;
  readonly copy?: JsonObject;
  readonly badge?: JsonObject;
  readonly issuer?: JsonObject;
  readonly web?: ob2.Web;
  readonly identity?: string;
  readonly foundAt?: string;
}

type Row = {
  [Step in StepName]: readonly [string, Verdict, Step, Code<Step>, Change];
}[StepName];

const hostedAt = (url: string): JsonObject => ({
  ...ob1.assertion(),
  verify: { type: 'hosted', url },
});
const without = (name: string, { [name]: _, ...rest }: JsonObject): JsonObject => rest;
const within = (change: JsonObject): JsonObject => ({
  ...ob1.oldest(),
  badge: { ...(ob1.oldest()['badge'] as JsonObject), ...change },
});
const newer = (): JsonObject => ({
  ...ob2.assertion(),
  issuedOn: '2013-01-26T16:31:50Z',
  expires: '2028-03-01',
});

const rows: readonly Row[] = [
  ['1.0, as hosted', 'valid', 'contexts', 'open-badges-1', {}],
  ['1.0, as hosted', 'valid', 'schema', 'complete-assertion', {}],
  ['1.0, as hosted', 'valid', 'issuer', 'unknown-issuer', {}],
  ['1.0, as hosted', 'valid', 'key', 'within-scope', {}],
  ['1.0, as hosted', 'valid', 'proof', 'hosted-as-shown', {}],
  ['1.0, as hosted', 'valid', 'dates', 'within-dates', {}],
  ['1.0, as hosted', 'valid', 'status', 'not-revoked', {}],
  ['its holder asks', 'valid', 'recipient', 'recipient-matches', { identity: 'a@example.com' }],
  ['another asks', 'invalid', 'recipient', 'recipient-differs', { identity: 'b@example.com' }],
  ['1.1', 'valid', 'proof', 'hosted-as-shown', { hosted: ob1.linked() }],
  [
    'addresses without TLS',
    'valid',
    'key',
    'within-scope',
    { copy: hostedAt(at.assertion.replace('https:', 'http:')) },
  ],
  [
    'the day in other words',
    'valid',
    'proof',
    'hosted-as-shown',
    { copy: { ...ob1.assertion(), issuedOn: '2013-01-26T16:31:50Z' } },
  ],
  [
    'past its last day, in seconds',
    'expired',
    'dates',
    'expired',
    { hosted: { ...ob1.assertion(), expires: 1_700_000_000 } },
  ],
  [
    'a last day that nobody can read',
    'undetermined',
    'dates',
    'unreadable-date',
    { hosted: { ...ob1.assertion(), expires: 'in spring' } },
  ],
  [
    'without "uid"',
    'nonconforming',
    'schema',
    'wrong-member',
    { hosted: without('uid', ob1.assertion()) },
  ],
  [
    'without "issuedOn"',
    'nonconforming',
    'schema',
    'wrong-member',
    { hosted: without('issuedOn', ob1.assertion()) },
  ],
  [
    'a class without a name',
    'undetermined',
    'schema',
    'wrong-badge-class',
    { badge: without('name', ob1.badgeClass()) },
  ],
  [
    'an issuer without a name',
    'nonconforming',
    'issuer',
    'malformed-profile',
    { issuer: without('name', ob1.issuer()) },
  ],
  // Withdrawn
  ['gone', 'revoked', 'status', 'revoked', { web: { [at.assertion]: 410 } }],
  ...['true', 1, 'By mistake', ['true'], {}].map((revoked): Row => [
    `withdrawn in words of its own (${JSON.stringify(revoked)})`,
    'revoked',
    'status',
    'revoked',
    { web: { [at.assertion]: { ...ob1.assertion(), revoked } } },
  ]),
  ...['false', 0, null].map((revoked): Row => [
    `not withdrawn (${revoked})`,
    'valid',
    'status',
    'not-revoked',
    { web: { [at.assertion]: { ...ob1.assertion(), revoked } } },
  ]),
  [
    'said to be withdrawn where it is hosted',
    'revoked',
    'status',
    'revoked',
    { web: { [at.assertion]: { revoked: true } } },
  ],
  // Out of reach
  [
    'its host is silent',
    'undetermined',
    'proof',
    'hosted-unreachable',
    { web: { [at.assertion]: null } },
  ],
  [
    'its host has forgotten it',
    'undetermined',
    'proof',
    'hosted-unreachable',
    { web: { [at.assertion]: 404 } },
  ],
  [
    'its class is out of reach',
    'undetermined',
    'schema',
    'badge-unreachable',
    { web: { [at.badge]: null } },
  ],
  [
    'its issuer is out of reach',
    'undetermined',
    'issuer',
    'issuer-unreachable',
    { web: { [at.issuer]: null } },
  ],
  [
    'a page in its place',
    'undetermined',
    'proof',
    'malformed-hosted',
    { web: { [at.assertion]: '<html></html>' } },
  ],
  [
    'another thing in its place',
    'undetermined',
    'proof',
    'malformed-hosted',
    { web: { [at.assertion]: ob1.issuer() } },
  ],
  ['no address at all', 'undetermined', 'proof', 'not-hosted', { copy: ob1.oldest() }],
  // Changed, or put elsewhere
  ...(
    [
      ['recipient', { type: 'email', hashed: false, identity: 'mallory@example.com' }],
      ['badge', `${at.badge}?doctor`],
      ['issuedOn', 1_359_217_911],
      ['expires', '2038-03-01'],
      ['evidence', 'https://mallory.example/'],
      ['uid', 'f2c21'],
      ['narrative', 'With honours'],
    ] as const
  ).map(([name, value]): Row => [
    `another "${name}"`,
    'invalid',
    'proof',
    'hosted-differs',
    { copy: { ...ob1.assertion(), [name]: value } },
  ]),
  [
    'its last day left out',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: without('expires', ob1.assertion()) },
  ],
  [
    'hosted by somebody else',
    'undetermined',
    'key',
    'other-host',
    { copy: hostedAt(elsewhere), web: { [elsewhere]: hostedAt(elsewhere) } },
  ],
  [
    'hosted by somebody else, who has it asked at its issuer',
    'invalid',
    'proof',
    'hosted-differs',
    {
      copy: { ...hostedAt(elsewhere), expires: '2038-03-01' },
      web: { [elsewhere]: { ...ob1.assertion(), expires: '2038-03-01' } },
    },
  ],
  [
    'moved, and the same there',
    'valid',
    'key',
    'within-scope',
    {
      copy: hostedAt('https://old.guild.example/talk.json'),
      web: { 'https://old.guild.example/talk.json': ob1.assertion() },
    },
  ],
  [
    'moved from one place to another',
    'undetermined',
    'proof',
    'other-hosted',
    {
      copy: hostedAt(elsewhere),
      web: { [elsewhere]: ob1.assertion(), [at.assertion]: hostedAt(`${elsewhere}?2`) },
    },
  ],
  [
    'a class of somebody else, who names the issuer',
    'undetermined',
    'key',
    'other-host',
    {
      hosted: { ...ob1.assertion(), badge: 'https://mallory.example/class.json' },
      web: { 'https://mallory.example/class.json': ob1.badgeClass() },
    },
  ],
  [
    'all of it by somebody else, but for the issuer',
    'undetermined',
    'key',
    'other-host',
    {
      copy: { ...hostedAt(elsewhere), badge: 'https://mallory.example/class.json' },
      web: {
        [elsewhere]: { ...hostedAt(elsewhere), badge: 'https://mallory.example/class.json' },
        'https://mallory.example/class.json': ob1.badgeClass(),
      },
    },
  ],
  [
    'said to be signed, without a signature',
    'invalid',
    'proof',
    'not-signed',
    { copy: { ...ob1.assertion(), verify: { type: 'signed', url: at.key } } },
  ],
  // Before 1.0
  [
    '0.5, found where it is hosted',
    'valid',
    'key',
    'within-scope',
    { hosted: ob1.oldest(), foundAt: at.assertion },
  ],
  [
    '0.5, its holder asks',
    'valid',
    'recipient',
    'recipient-matches',
    { hosted: ob1.oldest(), foundAt: at.assertion, identity: 'a@example.com' },
  ],
  [
    '0.5, an address in the clear',
    'valid',
    'recipient',
    'recipient-matches',
    {
      hosted: { ...ob1.oldest(), recipient: 'a@example.com' },
      foundAt: at.assertion,
      identity: 'a@example.com',
    },
  ],
  [
    '0.5, by another origin',
    'undetermined',
    'key',
    'other-host',
    {
      hosted: within({ issuer: { origin: 'https://university.example', name: 'University' } }),
      foundAt: at.assertion,
    },
  ],
  [
    '0.5, by an origin that is none',
    'undetermined',
    'issuer',
    'unsupported-issuer',
    {
      hosted: within({ issuer: { origin: 'University', name: 'University' } }),
      foundAt: at.assertion,
    },
  ],
  [
    'an issuer inside that is none of this host',
    'undetermined',
    'key',
    'other-host',
    {
      badge: {
        ...ob1.badgeClass(),
        issuer: { name: 'University', url: 'https://university.example/' },
      },
    },
  ],
  // Hosts that have gone over to 2.0
  ['2.0 where it is hosted', 'nonconforming', 'contexts', 'open-badges-2', newerChange({})],
  [
    '2.0 where it is hosted, for somebody else',
    'invalid',
    'proof',
    'hosted-differs',
    newerChange({ recipient: { type: 'email', hashed: false, identity: 'eve@example.com' } }),
  ],
  [
    '2.0 where it is hosted, for another kind of badge',
    'undetermined',
    'proof',
    'hosted-differs',
    newerChange({ badge: `${at.badge}?v=2_0` }),
  ],
];

function newerChange(change: JsonObject): Change {
  return {
    copy: ob1.assertion(),
    web: {
      [at.assertion]: { ...newer(), ...change },
      [at.badge]: ob2.badgeClass(),
      [at.issuer]: ob2.profile(),
    },
  };
}

const webOf = (change: Change): ob2.Web => ({
  [at.assertion]: change.hosted ?? ob1.assertion(),
  [at.badge]: change.badge ?? ob1.badgeClass(),
  [at.issuer]: change.issuer ?? ob1.issuer(),
  ...change.web,
});

describe('a hosted assertion of Open Badges 1', () => {
  it.each(rows)('%s: %s, %s %s', async (_, verdict, check, code, change) => {
    const report = await verify(JSON.stringify(change.copy ?? change.hosted ?? ob1.assertion()), {
      ...ob2.circumstancesWith(webOf(change), change.identity),
      ...(change.foundAt !== undefined && { foundAt: change.foundAt }),
    });
    expect(report.checks.find((made) => made.check === check)?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(report.checks).toHaveLength(9);
    expect(tell(report, inEnglish).sentence).toMatch(/^[\x20-\x7e“”’…]+\.$/);
  });

  it('tells who issued it, what and when', async () => {
    const circumstances = ob2.circumstancesWith(webOf({}));
    expect(await verify(JSON.stringify(ob1.assertion()), circumstances)).toMatchObject({
      standard: 'ob1',
      issuer: { id: at.issuer, name: 'The Guild', trusted: false },
      achievement: { id: at.badge, name: 'First talk' },
      shown: { day: '2013-01-26' },
      conformance: { standard: 'ob1', deviations: [] },
    });
  });

  it('tells nothing of what is hosted by somebody else', async () => {
    const web = { ...webOf({}), [elsewhere]: hostedAt(elsewhere) };
    const report = await verify(
      JSON.stringify(hostedAt(elsewhere)),
      ob2.circumstancesWith(web, 'a@example.com'),
    );
    expect(report).toMatchObject({ issuer: { name: null }, achievement: null, shown: null });
    expect(tell(report, inEnglish).sentence).toContain('mallory.example');
  });
});

describe('the address of an assertion, written or in an old picture', () => {
  const inquiry = (web: ob2.Web) => ({ ...ob2.circumstancesWith(web), identity: null });
  const oldWeb: ob2.Web = { [at.assertion]: ob1.oldest() };

  it('is where the oldest are hosted', async () => {
    const bytes = new TextEncoder().encode(at.assertion);
    expect((await verifyAddress(at.assertion, inquiry(oldWeb))).report.verdict).toBe('valid');
    expect((await verifyFile(bytes, inquiry(oldWeb))).report.verdict).toBe('valid');
  });

  it('is the id of one of 2.0 that does not say it', async () => {
    const { id: _, ...nameless } = ob2.assertion();
    const web = {
      [at.assertion]: nameless,
      [at.badge]: ob2.badgeClass(),
      [at.issuer]: ob2.profile(),
    };
    const { report } = await verifyAddress(at.assertion, inquiry(web));
    expect(report.verdict).toBe('nonconforming');
    expect(report.conformance?.deviations).toMatchObject([{ code: 'wrong-member', place: 'id' }]);
    const moved = { ...web, [elsewhere]: nameless };
    expect((await verifyAddress(elsewhere, inquiry(moved))).report.verdict).toBe('invalid');
  });

  it('vouches for nobody else', async () => {
    const { report } = await verifyAddress(elsewhere, inquiry({ [elsewhere]: ob1.oldest() }));
    expect(report.verdict).toBe('undetermined');
    expect(report.issuer?.name).toBeNull();
  });

  it('says that it is withdrawn', async () => {
    const { report } = await verifyAddress(
      at.assertion,
      inquiry({ [at.assertion]: { revoked: true } }),
    );
    expect(report.verdict).toBe('revoked');
  });
});
