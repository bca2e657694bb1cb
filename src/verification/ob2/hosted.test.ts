import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import type { Code, StepName } from '../report/codes.ts';
import type { Verdict } from '../report/report.ts';
import { verify } from '../verify.ts';
import { inEnglish } from '../report/english.ts';
import { tell } from '../report/words.ts';
import {
  assertion,
  at,
  badgeClass,
  circumstancesWith,
  context,
  profile,
  type Web,
} from '../../testing/specimens/ob2.ts';

/**
 * What differs from the badge as hosted; `assertion` changes the copy and the hosted one, `copy`
 * only the copy.
 */
interface Change {
  readonly assertion?: (assertion: JsonObject) => JsonObject | void;
  readonly badge?: (badge: JsonObject) => JsonObject | void;
  readonly profile?: (profile: JsonObject) => JsonObject | void;
  readonly copy?: (copy: JsonObject) => JsonObject | void;
  readonly web?: Web;
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

const set =
  (...members: readonly (readonly [string, JsonObject[string]])[]) =>
  (document: JsonObject): void => {
    for (const [path, value] of members) {
      const names = path.split('.');
      const last = names.pop()!;
      const target = names.reduce((object, name) => object[name] as JsonObject, document);
      target[last] = value;
    }
  };
const without =
  (name: string) =>
  ({ [name]: _, ...rest }: JsonObject): JsonObject =>
    rest;
const hash = (identity: string): Change => ({
  assertion: set(['recipient', { type: 'email', hashed: true, salt: 'Kosher', identity }]),
});
const md5 = 'md5$ddd142639a792e74751ee7e129237efa';
const secondEdition: Web = { [at.assertion]: { ...assertion(), version: '2' } };
const next = at.assertion.replace('.json', '-2.json');
/** What stands at the address of an assertion that moved to another one, as its host says. */
const movedTo = (id: string, version: string | number = '2'): Web => ({
  [at.assertion]: { id: at.assertion, revoked: true, related: [{ id, version }] },
});
const elsewhere = 'https://mallory.example/talk.json';
const moved = set(['id', elsewhere]);

const rows: readonly Row[] = [
  ['as hosted', 'valid', 'contexts', 'open-badges-2', {}],
  ['as hosted', 'valid', 'schema', 'complete-assertion', {}],
  ['as hosted', 'valid', 'issuer', 'unknown-issuer', {}],
  ['as hosted', 'valid', 'key', 'within-scope', {}],
  ['as hosted', 'valid', 'proof', 'hosted-as-shown', {}],
  ['as hosted', 'valid', 'dates', 'within-dates', {}],
  ['as hosted', 'valid', 'status', 'not-revoked', {}],
  ['as hosted', 'valid', 'recipient', 'recipient-not-checked', {}],
  // Contexts
  [
    'words of an extension besides',
    'valid',
    'contexts',
    'open-badges-2',
    { assertion: set(['@context', [context, 'https://ext.example/c.json']]) },
  ],
  [
    'no such version',
    'undetermined',
    'contexts',
    'unknown-context',
    { assertion: set(['@context', 'https://w3id.org/openbadges/v7']) },
  ],
  // The assertion
  ...['recipient', 'badge', 'issuedOn', 'verification'].map((name): Row => [
    `no ${name}`,
    name === 'badge' ? 'undetermined' : 'nonconforming',
    'schema',
    name === 'recipient'
      ? 'wrong-recipient'
      : name === 'verification'
        ? 'wrong-verification'
        : 'wrong-member',
    { assertion: without(name) },
  ]),
  ['no id', 'undetermined', 'schema', 'wrong-member', { copy: without('id') }],
  [
    'another type, by its shape an assertion',
    'nonconforming',
    'schema',
    'wrong-member',
    { assertion: set(['type', 'OtherAssertion']) },
  ],
  [
    'members that are null',
    'nonconforming',
    'contexts',
    'null-value',
    { assertion: set(['narrative', null], ['expires', null]) },
  ],
  [
    'a date that nobody can read',
    'undetermined',
    'dates',
    'unreadable-date',
    { assertion: set(['expires', 'the spring of 2028']) },
  ],
  [
    'a last day that is past, written without zone',
    'expired',
    'dates',
    'expired',
    { assertion: set(['expires', '2026-04-01']) },
  ],
  [
    'several types',
    'valid',
    'schema',
    'complete-assertion',
    { assertion: set(['type', ['Assertion', 'https://ext.example/Talk']]) },
  ],
  [
    'a date without zone',
    'nonconforming',
    'schema',
    'wrong-member',
    { assertion: set(['issuedOn', '2026-03-01T00:00:00']) },
  ],
  [
    'a date without time',
    'nonconforming',
    'schema',
    'wrong-member',
    { assertion: set(['issuedOn', '2026-03-01']) },
  ],
  [
    'a Unix time',
    'nonconforming',
    'schema',
    'wrong-member',
    { assertion: set(['issuedOn', 1_772_323_200]) },
  ],
  [
    'a date without seconds, zone without colon',
    'valid',
    'dates',
    'within-dates',
    { assertion: set(['issuedOn', '2026-03-01T00:00+0100']) },
  ],
  [
    'microseconds',
    'valid',
    'dates',
    'within-dates',
    { assertion: set(['issuedOn', '2026-03-01T00:00:00.123456+00:00']) },
  ],
  [
    'a picture inside',
    'nonconforming',
    'schema',
    'wrong-member',
    { assertion: set(['image', 'data:image/png;base64,AA==']) },
  ],
  [
    'a hash that says it is none',
    'nonconforming',
    'schema',
    'wrong-recipient',
    { assertion: set(['recipient.hashed', false]) },
  ],
  [
    'an address that says it is a hash',
    'nonconforming',
    'schema',
    'wrong-recipient',
    { assertion: set(['recipient.identity', 'a@example.com']) },
  ],
  [
    'the aliases of 1.x',
    'valid',
    'schema',
    'complete-assertion',
    { assertion: set(['verification', { type: 'hosted' }]) },
  ],
  [
    'another way to verify',
    'undetermined',
    'schema',
    'wrong-verification',
    { assertion: set(['verification', { type: 'Blockchain' }]) },
  ],
  [
    'said to be signed',
    'invalid',
    'proof',
    'not-signed',
    { assertion: set(['verification', { type: 'SignedBadge', creator: at.key }]) },
  ],
  // The hosted copy
  [
    'an id that is no web address',
    'invalid',
    'proof',
    'not-hosted',
    { copy: set(['id', 'urn:uuid:52e4c6b3-8c13-4fa8-8482-a5cf34ef37a9']) },
  ],
  ['no answer', 'undetermined', 'proof', 'hosted-unreachable', { web: { [at.assertion]: null } }],
  ['not found', 'undetermined', 'proof', 'hosted-unreachable', { web: { [at.assertion]: 404 } }],
  [
    'a page in its place',
    'undetermined',
    'proof',
    'malformed-hosted',
    { web: { [at.assertion]: '<!doctype html><title>Badge</title>' } },
  ],
  [
    'an answer without a badge in its place',
    'undetermined',
    'proof',
    'malformed-hosted',
    { web: { [at.assertion]: { error: 'There is no such badge.' } } },
  ],
  [
    'its address left out where it is hosted',
    'valid',
    'proof',
    'hosted-as-shown',
    { web: { [at.assertion]: without('id')(assertion()) } },
  ],
  [
    'changed, its address left out where it is hosted',
    'invalid',
    'proof',
    'hosted-differs',
    {
      copy: set(['recipient.salt', 'Pepper']),
      web: { [at.assertion]: without('id')(assertion()) },
    },
  ],
  [
    'another assertion in its place',
    'invalid',
    'proof',
    'other-hosted',
    { web: { [at.assertion]: { ...assertion(), id: `${at.assertion}2` } } },
  ],
  [
    'moved within the host',
    'valid',
    'proof',
    'hosted-as-shown',
    {
      web: {
        [at.assertion]: { ...assertion(), id: `${at.assertion}/2` },
        [`${at.assertion}/2`]: { ...assertion(), id: `${at.assertion}/2` },
      },
    },
  ],
  [
    'moved to another host',
    'invalid',
    'proof',
    'other-hosted',
    {
      web: {
        [at.assertion]: { ...assertion(), id: elsewhere },
        [elsewhere]: { ...assertion(), id: elsewhere },
      },
    },
  ],
  [
    'another recipient',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['recipient.salt', 'Pepper']) },
  ],
  ['another badge', 'invalid', 'proof', 'hosted-differs', { copy: set(['badge', `${at.badge}2`]) }],
  [
    'a later last day',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['expires', '2099-03-01T00:00:00Z']) },
  ],
  ['the last day left out', 'invalid', 'proof', 'hosted-differs', { copy: without('expires') }],
  ['the evidence left out', 'valid', 'proof', 'hosted-as-shown', { copy: without('evidence') }],
  [
    'other evidence',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['evidence', 'https://ada.example/prize']) },
  ],
  [
    'a member added',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['narrative', 'The best.']) },
  ],
  [
    'an earlier edition',
    'revoked',
    'proof',
    'hosted-newer',
    {
      assertion: set(['version', '2']),
      copy: set(['issuedOn', '2026-03-03T00:00:00Z'], ['version', 1]),
    },
  ],
  [
    'an earlier edition that does not say so',
    'revoked',
    'status',
    'replaced',
    { copy: set(['issuedOn', '2026-03-03T00:00:00Z']), web: secondEdition },
  ],
  ...(
    [
      ['of somebody else', set(['recipient.salt', 'Pepper'])],
      ['of another badge', set(['badge', `${at.badge}2`])],
      ['that says to be the later one', set(['narrative', 'The best.'], ['version', '3'])],
      ['whose number is none', set(['narrative', 'The best.'], ['version', 'old'])],
    ] as const
  ).map(([what, copy]): Row => [
    `a copy ${what}, of what has a second edition`,
    'invalid',
    'proof',
    'hosted-differs',
    { copy, web: secondEdition },
  ]),
  [
    'an edition that another address replaced',
    'revoked',
    'status',
    'replaced',
    { web: movedTo(next) },
  ],
  ...[movedTo(elsewhere), movedTo(next, 1), movedTo(next, 'old'), movedTo('not an address', 2)].map(
    (web): Row => [
      'one withdrawn, with other words beside',
      'revoked',
      'status',
      'revoked',
      { web },
    ],
  ),
  [
    'an earlier edition on a host that is not the issuer’s',
    'invalid',
    'key',
    'out-of-scope',
    {
      copy: set(['id', elsewhere], ['narrative', 'The best.']),
      web: { [elsewhere]: { ...assertion(), id: elsewhere, version: 2 } },
    },
  ],
  [
    'the same moment, in another zone',
    'valid',
    'proof',
    'hosted-as-shown',
    { copy: set(['issuedOn', '2026-03-01T01:00:00+01:00']) },
  ],
  [
    'http in the copy, https where it is hosted',
    'valid',
    'proof',
    'hosted-as-shown',
    { copy: set(['id', at.assertion.replace('https', 'http')]) },
  ],
  [
    'http everywhere, as before 2015',
    'valid',
    'key',
    'within-scope',
    {
      assertion: set(['id', at.assertion.replace('https', 'http')]),
      badge: set(['issuer', at.issuer.replace('https', 'http')]),
      profile: set(['id', at.issuer.replace('https', 'http')]),
    },
  ],
  [
    'the badge shown in the copy',
    'valid',
    'proof',
    'hosted-as-shown',
    { copy: set(['badge', { ...badgeClass(), issuer: profile() }]) },
  ],
  [
    'the badge shown in the copy under another name',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['badge', { ...badgeClass(), name: 'Doctor' }]) },
  ],
  [
    'the issuer shown in the copy under another name',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['badge', { ...badgeClass(), issuer: { ...profile(), name: 'Oxford' } }]) },
  ],
  // The badge class
  [
    'everything embedded',
    'valid',
    'schema',
    'complete-assertion',
    { assertion: set(['badge', { ...badgeClass(), issuer: profile() }]) },
  ],
  ['no badge class', 'undetermined', 'schema', 'badge-unreachable', { web: { [at.badge]: null } }],
  [
    'a page for a badge class',
    'undetermined',
    'schema',
    'malformed-badge-class',
    { web: { [at.badge]: '<html>' } },
  ],
  [
    'another badge class at its address',
    'invalid',
    'schema',
    'other-badge-class',
    { badge: set(['id', `${at.badge}2`]) },
  ],
  ...['name', 'description', 'image', 'criteria', 'issuer', 'type'].map((name): Row => [
    `a badge class without ${name}`,
    name === 'issuer' ? 'undetermined' : 'nonconforming',
    'schema',
    'wrong-badge-class',
    { badge: without(name) },
  ]),
  [
    'a badge that is no web address',
    'undetermined',
    'schema',
    'wrong-badge-class',
    { assertion: set(['badge', 'urn:uuid:1']) },
  ],
  [
    'an embedded badge class without address',
    'nonconforming',
    'key',
    'within-scope',
    { assertion: set(['badge', without('id')(badgeClass())]) },
  ],
  [
    'a badge class that does not say its address',
    'nonconforming',
    'key',
    'within-scope',
    { badge: without('id') },
  ],
  [
    'a badge class on another host',
    'invalid',
    'key',
    'out-of-scope',
    {
      assertion: set(['badge', 'https://other.example/b']),
      web: { 'https://other.example/b': { ...badgeClass(), id: 'https://other.example/b' } },
    },
  ],
  // The issuer
  ['no profile', 'undetermined', 'issuer', 'issuer-unreachable', { web: { [at.issuer]: null } }],
  [
    'no profile, and expired as far as it says',
    'undetermined',
    'dates',
    'not-reached',
    { assertion: set(['expires', '2026-04-01T00:00:00Z']), web: { [at.issuer]: null } },
  ],
  [
    'a page for a profile',
    'undetermined',
    'issuer',
    'malformed-profile',
    { web: { [at.issuer]: '<html>' } },
  ],
  [
    'an issuer that is a DID',
    'undetermined',
    'issuer',
    'unsupported-issuer',
    { badge: set(['issuer', 'did:web:guild.example']) },
  ],
  [
    'another profile at its address',
    'invalid',
    'issuer',
    'other-issuer',
    { profile: set(['id', 'https://guild.example/other.json']) },
  ],
  ...['id', 'name', 'url', 'email', 'type'].map((name): Row => [
    `a profile without ${name}`,
    'nonconforming',
    'issuer',
    'malformed-profile',
    { profile: without(name) },
  ]),
  // The scope
  [
    'hosted by somebody else',
    'invalid',
    'key',
    'out-of-scope',
    { assertion: moved, web: { [elsewhere]: { ...assertion(), id: elsewhere } } },
  ],
  [
    'hosted where the profile allows',
    'valid',
    'key',
    'within-scope',
    {
      assertion: moved,
      web: { [elsewhere]: { ...assertion(), id: elsewhere } },
      profile: set(['verification', { allowedOrigins: ['guild.example', 'mallory.example'] }]),
    },
  ],
  [
    'an allowed origin with its scheme',
    'valid',
    'key',
    'within-scope',
    { profile: set(['verification', { allowedOrigins: 'https://guild.example' }]) },
  ],
  [
    'another allowed origin only',
    'invalid',
    'key',
    'out-of-scope',
    { profile: set(['verification', { allowedOrigins: 'other.example' }]) },
  ],
  [
    'below what the profile says',
    'valid',
    'key',
    'within-scope',
    { profile: set(['verification', { startsWith: 'https://guild.example/badges/' }]) },
  ],
  [
    'below one of what the profile says',
    'valid',
    'key',
    'within-scope',
    {
      profile: set([
        'verification',
        { startsWith: ['https://x.example/', 'https://guild.example/badges/'] },
      ]),
    },
  ],
  [
    'beside what the profile says',
    'invalid',
    'key',
    'out-of-scope',
    { profile: set(['verification', { startsWith: 'https://guild.example/club/' }]) },
  ],
  [
    'a host that begins like the scope',
    'invalid',
    'key',
    'out-of-scope',
    {
      assertion: set(['id', 'https://guild.example.mallory.example/t']),
      profile: set(['verification', { startsWith: 'https://guild.example' }]),
      web: {
        'https://guild.example.mallory.example/t': {
          ...assertion(),
          id: 'https://guild.example.mallory.example/t',
        },
      },
    },
  ],
  [
    'a scope that climbs out of itself',
    'invalid',
    'key',
    'out-of-scope',
    {
      assertion: set(['id', 'https://guild.example/badges/../mallory/t']),
      profile: set(['verification', { startsWith: 'https://guild.example/badges/' }]),
      web: {
        'https://guild.example/mallory/t': {
          ...assertion(),
          id: 'https://guild.example/badges/../mallory/t',
        },
      },
    },
  ],
  [
    'a scope by another property',
    'invalid',
    'key',
    'out-of-scope',
    {
      profile: set([
        'verification',
        { verificationProperty: 'evidence', startsWith: 'https://guild.example/' },
      ]),
    },
  ],
  [
    'a scope that only the embedded profile widens',
    'invalid',
    'key',
    'out-of-scope',
    {
      assertion: set(
        ['id', elsewhere],
        [
          'badge',
          {
            ...badgeClass(),
            issuer: { ...profile(), verification: { allowedOrigins: ['mallory.example'] } },
          },
        ],
      ),
      web: {
        [elsewhere]: {
          ...assertion(),
          id: elsewhere,
          badge: {
            ...badgeClass(),
            issuer: { ...profile(), verification: { allowedOrigins: ['mallory.example'] } },
          },
        },
      },
    },
  ],
  // Time and withdrawal
  [
    'expired',
    'expired',
    'dates',
    'expired',
    { assertion: set(['expires', '2026-04-01T00:00:00Z']) },
  ],
  [
    'of tomorrow',
    'not-yet-valid',
    'dates',
    'not-yet-valid',
    { assertion: set(['issuedOn', '2027-04-01T00:00:00Z']) },
  ],
  ['gone', 'revoked', 'status', 'revoked', { web: { [at.assertion]: 410 } }],
  ...['true', 1, 'By mistake', ['true'], {}].map((revoked): Row => [
    `withdrawn in words of its own (${JSON.stringify(revoked)})`,
    'revoked',
    'status',
    'revoked',
    { web: { [at.assertion]: { ...assertion(), revoked } } },
  ]),
  ...['false', 0, null].map((revoked): Row => [
    `not withdrawn (${revoked})`,
    'valid',
    'status',
    'not-revoked',
    { web: { [at.assertion]: { ...assertion(), revoked } } },
  ]),
  [
    'withdrawn, with nothing else left',
    'revoked',
    'status',
    'revoked',
    {
      web: {
        [at.assertion]: {
          '@context': context,
          id: at.assertion,
          type: 'Assertion',
          revoked: true,
          revocationReason: 'A mistake.',
        },
      },
    },
  ],
  [
    'withdrawn, with everything left',
    'revoked',
    'status',
    'revoked',
    { web: { [at.assertion]: { ...assertion(), revoked: true } } },
  ],
  [
    'withdrawn and expired',
    'revoked',
    'dates',
    'expired',
    { assertion: set(['expires', '2026-04-01T00:00:00Z'], ['revoked', true]) },
  ],
  [
    'what is left of a withdrawn one',
    'revoked',
    'status',
    'revoked',
    {
      assertion: () => ({
        '@context': context,
        id: at.assertion,
        type: 'Assertion',
        revoked: true,
      }),
    },
  ],
  [
    'what is left of a withdrawn one, without a type',
    'revoked',
    'status',
    'revoked',
    { assertion: () => ({ '@context': context, id: at.assertion, revoked: true }) },
  ],
  [
    'what is left of a withdrawn one, out of reach',
    'undetermined',
    'proof',
    'hosted-unreachable',
    {
      copy: () => ({ '@context': context, id: at.assertion, revoked: true }),
      web: { [at.assertion]: null },
    },
  ],
  [
    'said to be withdrawn, but hosted',
    'invalid',
    'proof',
    'hosted-differs',
    { copy: set(['revoked', true]) },
  ],
  [
    'said to be withdrawn, out of reach',
    'undetermined',
    'proof',
    'hosted-unreachable',
    { copy: set(['revoked', true]), web: { [at.assertion]: null } },
  ],
  // The recipient
  [
    'asked by the right person',
    'valid',
    'recipient',
    'recipient-matches',
    { identity: ' A@Example.com ' },
  ],
  [
    'asked by somebody else',
    'invalid',
    'recipient',
    'recipient-differs',
    { identity: 'b@example.com' },
  ],
  [
    'MD5, asked by the right person',
    'valid',
    'recipient',
    'recipient-matches',
    { ...hash(md5), identity: 'a@example.com' },
  ],
  [
    'MD5, asked by somebody else',
    'invalid',
    'recipient',
    'recipient-differs',
    { ...hash(md5), identity: 'b@example.com' },
  ],
  [
    'upper-case digits',
    'valid',
    'recipient',
    'recipient-matches',
    { ...hash(md5.toUpperCase().replace('MD5', 'md5')), identity: 'a@example.com' },
  ],
  [
    'an address in the clear',
    'valid',
    'recipient',
    'recipient-matches',
    {
      assertion: set(['recipient', { type: 'email', hashed: false, identity: 'Ada@example.com' }]),
      identity: 'ada@example.com',
    },
  ],
  [
    'a profile address',
    'valid',
    'recipient',
    'recipient-matches',
    {
      assertion: set([
        'recipient',
        { type: 'url', hashed: false, identity: 'https://ada.example/' },
      ]),
      identity: 'https://ada.example/',
    },
  ],
];

async function reportOn(change: Change) {
  const changed = (
    document: JsonObject,
    how?: (document: JsonObject) => JsonObject | void,
  ): JsonObject => how?.(document) ?? document;
  const hosted = changed(assertion(), change.assertion);
  const web = {
    [at.assertion]: hosted,
    [at.badge]: changed(badgeClass(), change.badge),
    [at.issuer]: changed(profile(), change.profile),
    ...(typeof hosted['id'] === 'string' && { [hosted['id'].replace('http:', 'https:')]: hosted }),
    ...change.web,
  };
  return verify(
    JSON.stringify(changed(structuredClone(hosted), change.copy)),
    circumstancesWith(web, change.identity),
  );
}

describe('a hosted assertion', () => {
  it.each(rows)('%s: %s, %s %s', async (_, verdict, check, code, change) => {
    const report = await reportOn(change);
    expect(report.checks.find((made) => made.check === check)?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
    expect(report.checks.map((made) => made.check)).toEqual([
      'format',
      'contexts',
      'schema',
      'issuer',
      'key',
      'proof',
      'dates',
      'status',
      'recipient',
    ]);
    expect(tell(report, inEnglish).sentence).toMatch(/^[\x20-\x7e“”’…]+\.$/);
  });

  it.each([
    [true, 'its own id', at.issuer],
    [true, 'the DID of its folder', 'did:web:guild.example:badges'],
    [true, 'the DID of its host', 'did:web:guild.example'],
    [false, 'the DID of another folder', 'did:web:guild.example:badge'],
    [false, 'the DID of another host', 'did:web:guild.example.org'],
  ])('is trusted, %s, by %s', async (trusted, _, id) => {
    const circumstances = circumstancesWith({
      [at.assertion]: assertion(),
      [at.badge]: badgeClass(),
      [at.issuer]: profile(),
    });
    const report = await verify(JSON.stringify(assertion()), {
      ...circumstances,
      trusted: [{ id, name: 'The Guild' }],
    });
    expect(report.issuer?.trusted).toBe(trusted);
    expect(tell(report, inEnglish).headline).toBe(
      trusted ? 'Valid badge' : 'Confirmed by its issuer, who is unknown to this site',
    );
  });

  it('tells of the badge only what its issuer says', async () => {
    expect(await reportOn({})).toMatchObject({
      standard: 'ob2',
      issuer: { id: at.issuer, name: 'The Guild', trusted: false },
      achievement: { id: at.badge, name: 'First talk' },
    });
    expect(
      await reportOn({ copy: set(['badge', { ...badgeClass(), name: 'Doctor' }]) }),
    ).toMatchObject({ achievement: null });
  });
});

it('an earlier edition is told to be an older copy, and leads to what its issuer hosts', async () => {
  const report = await reportOn({ copy: set(['narrative', 'Fine.']), web: secondEdition });
  expect(report.replacedBy).toBe(at.assertion);
  expect(tell(report, inEnglish)).toMatchObject({
    standing: 'replaced',
    sentence: expect.stringContaining(`the address of the present one is ${at.assertion}.`),
  });
});

it('a copy whose assertion moved is led to the address of today', async () => {
  expect((await reportOn({ web: movedTo(next) })).replacedBy).toBe(next);
});

describe('places that are not by the letter', () => {
  it('are all told, of the assertion, its badge class and its issuer', async () => {
    const { conformance } = await reportOn({
      assertion: set(['issuedOn', '2026-03-01'], ['recipient.hashed', 'true']),
      badge: without('image'),
      profile: without('email'),
    });
    expect(conformance?.deviations.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'wrong-member issuedOn',
      'wrong-recipient recipient',
      'wrong-badge-class badge.image',
      'malformed-profile badge.issuer',
    ]);
  });

  it.each([
    ['a@example.com', 'recipient-matches'],
    ['b@example.com', 'recipient-differs'],
  ])('leave open whom it is about no more than the letter does: %s', async (identity, code) => {
    const { checks } = await reportOn({
      assertion: set(['recipient.hashed', false], ['recipient.type', null]),
      identity,
    });
    expect(checks.find(({ check }) => check === 'recipient')?.code).toBe(code);
  });
});
