import { describe, expect, it } from 'vitest';
import { signingInput } from '../../proof/data-integrity.ts';
import { signEd25519 } from '../../proof/ed25519.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { encodeBase58btc } from '../../proof/multibase.ts';
import { seed } from '../../testing/specimens/credential.ts';
import { keyBadge, keyMethod } from '../../testing/specimens/foreign.ts';
import type { Circumstances, Fetched } from '../report/report.ts';
import { detailOf } from '../report/english.ts';
import { verify } from '../verify.ts';

const credentials = 'https://www.w3.org/ns/credentials/v2';
const badges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const address = 'https://club.example/ns/v1.jsonld';
const clubHours = { clubHours: 'https://club.example/ns#clubHours' };
const validUntil = 'https://www.w3.org/2018/credentials#validUntil';

type Web = Readonly<Record<string, string>>;

const asked: string[] = [];
const circumstancesWith = (web: Web): Circumstances => ({
  now: new Date('2026-11-22T12:00:00Z'),
  trusted: [],
  fetchJson: async (url): Promise<Fetched> => {
    asked.push(url);
    const text = web[url];
    return text === undefined
      ? { outcome: 'unreachable', reason: 'The host answered with status 404.', status: 404 }
      : { outcome: 'fetched', text, address: url };
  },
});

const hosting = (context: JsonValue): Web => ({
  [address]: JSON.stringify({ '@context': context }),
});

/** A badge with words of its own, as an issuer would sign it with these contexts. */
async function badgeWith(
  contexts: readonly JsonValue[],
  words: JsonValue,
  members: JsonObject = { clubHours: '12' },
): Promise<JsonObject> {
  const badge = keyBadge({ '@context': [...contexts], ...members });
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-03-02T10:00:00Z',
    verificationMethod: keyMethod,
    proofPurpose: 'assertionMethod',
  };
  const input = await signingInput(badge, options, {
    contexts: new Map([[address, { '@context': words }]]),
  });
  const proofValue = encodeBase58btc(await signEd25519(input, seed));
  return { ...badge, proof: { ...options, proofValue } };
}

const reportOn = (badge: JsonObject, web: Web) =>
  verify(JSON.stringify(badge), circumstancesWith(web));

/** The verdict, and the code of the check of words. */
async function found(badge: JsonObject, web: Web): Promise<string> {
  const { verdict, checks } = await reportOn(badge, web);
  return `${verdict} ${checks.find(({ check }) => check === 'contexts')?.code}`;
}

const extended = [credentials, badges, address];

describe('words of an extension', () => {
  it('are fetched, and said with their host and digest', async () => {
    const badge = await badgeWith(extended, clubHours);
    const report = await reportOn(badge, hosting(clubHours));
    expect(report.verdict).toBe('valid');
    expect(detailOf(report.checks[1]!)).toMatch(
      /words of club\.example .*read from https:\/\/club\.example\/ns\/v1\.jsonld, SHA-256 [0-9a-f]{64}\)/,
    );
  });

  it('are signed like all others', async () => {
    const badge = await badgeWith(extended, clubHours);
    expect(await found({ ...badge, clubHours: '13' }, hosting(clubHours))).toBe(
      'invalid extension-context',
    );
    const { clubHours: _, ...without } = badge;
    expect(await found(without, hosting(clubHours))).toBe('invalid extension-context');
    expect(await found({ ...badge, foo: 'bar' }, hosting(clubHours))).toBe(
      'invalid extension-context',
    );
  });

  it('may stand in the document', async () => {
    const badge = await badgeWith([credentials, badges, clubHours], clubHours);
    expect(await found(badge, {})).toBe('valid extension-context');
    expect(await found({ ...badge, clubHours: '13' }, {})).toBe('invalid extension-context');
  });

  it('leave it open where they cannot be read', async () => {
    expect(await found(await badgeWith(extended, clubHours), {})).toBe(
      'undetermined unknown-context',
    );
  });

  it.each<readonly [string, JsonValue]>([
    [
      'several words, a prefix, a list',
      {
        club: 'https://club.example/ns#',
        clubHours: {
          '@id': 'club:hours',
          '@type': 'http://www.w3.org/2001/XMLSchema#integer',
          '@container': '@set',
        },
      },
    ],
    [
      'what every context repeats',
      { '@version': 1.1, '@protected': true, id: '@id', type: '@type', ...clubHours },
    ],
    [
      'words below a type',
      {
        ClubHour: {
          '@id': 'https://club.example/ns#Hour',
          '@context': { minutes: 'https://club.example/ns#minutes' },
        },
        ...clubHours,
      },
    ],
  ])('may be %s', async (_, words) => {
    expect(await found(await badgeWith(extended, words), hosting(words))).toBe(
      'valid extension-context',
    );
  });
});

describe('words that could hide something are refused, fetched or not', () => {
  const nested = (depth: number): JsonObject =>
    depth === 0
      ? {}
      : { [`w${depth}`]: { '@id': `https://x.example/${depth}`, '@context': nested(depth - 1) } };

  it.each<readonly [string, JsonValue]>([
    ['another meaning for a word', { name: 'https://x.example/name' }],
    ['another meaning for a word of a part', { criteria: 'https://x.example/c' }],
    ['no meaning for a word', { validUntil: null }],
    [
      'another kind of value for a word',
      { validFrom: { '@id': 'https://www.w3.org/2018/credentials#validFrom' } },
    ],
    ['another name for an end', { until: validUntil }],
    [
      'another name for it, by a prefix',
      { y: 'https://www.w3.org/2018/', until: 'y:credentials#validUntil' },
    ],
    [
      'a prefix of a prefix',
      {
        a: 'https://www.w3.org/2018/',
        b: { '@id': 'a:cred', '@prefix': true },
        until: 'b:entials#validUntil',
      },
    ],
    ['another name for types', { kind: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type' }],
    [
      'another name for an achievement',
      { deed: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement' },
    ],
    ['a vocabulary for everything', { '@vocab': 'https://x.example/' }],
    ['a base', { '@base': 'https://x.example/' }],
    ['a language', { '@language': 'en' }],
    ['an import', { '@import': 'https://x.example/' }],
    ['words that leave', { '@propagate': false, ...clubHours }],
    ['words without protection', { '@protected': false, ...clubHours }],
    ['another name for a keyword', { ident: '@id' }],
    ['a word for including', { more: '@included' }],
    ['a reversed word', { deeds: { '@reverse': 'https://x.example/deed' } }],
    ['a word that nests', { box: { '@id': 'https://x.example/b', '@nest': '@nest' } }],
    ['a map', { map: { '@id': 'https://x.example/m', '@container': '@id' } }],
    ['a graph', { graph: { '@id': 'https://x.example/g', '@container': '@graph' } }],
    [
      'words below that reach others',
      { ClubHour: { '@id': 'https://x.example/h', '@context': { name: 'https://x.example/n' } } },
    ],
    [
      'words below that clear all',
      { clubHours: { '@id': 'https://x.example/h', '@context': null } },
    ],
    [
      'words below from elsewhere',
      { clubHours: { '@id': 'https://x.example/h', '@context': 'https://x.example/' } },
    ],
    ['two words for one thing', { one: 'https://x.example/h', two: 'https://x.example/h' }],
    ['words at another address', 'https://x.example/'],
    ['a list of contexts', [clubHours]],
    ['nothing', null],
    ['themselves, without end', nested(8)],
    [
      'more than anybody needs',
      Object.fromEntries(
        Array.from({ length: 500 }, (_, at) => [`w${at}`, `https://x.example/${at}`]),
      ),
    ],
  ])('%s', async (_, words) => {
    const badge = await badgeWith(extended, clubHours);
    const report = await found(badge, hosting(words));
    expect(report).toBe('undetermined refused-context');
    if (words === null || typeof words === 'string' || Array.isArray(words)) return;
    expect(await found({ ...badge, '@context': [credentials, badges, words] }, {})).toBe(
      'undetermined refused-context',
    );
  });

  it.each([
    ['10 MB', ' '.repeat(10_000_000)],
    ['a page', '<!doctype html>'],
    ['something twice', '{"@context":{},"@context":{}}'],
    ['depth', '['.repeat(50_000)],
  ])('%s in their place', async (_, text) => {
    expect(await found(await badgeWith(extended, clubHours), { [address]: text })).toBe(
      'undetermined refused-context',
    );
  });

  it.each<readonly [string, readonly JsonValue[]]>([
    ['before the others', [address, credentials, badges]],
    ['between the others', [credentials, address, badges]],
    ['more than four', [credentials, badges, address, {}, {}, {}, {}]],
  ])('where they stand %s', async (_, contexts) => {
    asked.length = 0;
    const badge = { ...(await badgeWith(extended, clubHours)), '@context': [...contexts] };
    expect(await found(badge, hosting(clubHours))).toBe('undetermined refused-context');
    expect(asked).toEqual([]);
  });

  it.each([
    ['a person', 'mailto', 'https://social.example/@', 'mailto:bob@evil.example'],
    ['an identifier', 'did', 'https://social.example/@bob@evil.exam', 'did:ple'],
    ['anything', 'short', 'https://social.example/', 'short:@bob@evil.example'],
  ])('where one of them stands for a part of the address of %s', async (_, word, start, id) => {
    const subject = keyBadge()['credentialSubject'] as JsonObject;
    const whole = {
      credentialSubject: { ...subject, id: 'https://social.example/@bob@evil.example' },
    };
    const badge = await badgeWith([credentials, badges], {}, whole);
    expect(await found(badge, {})).toBe('valid pinned-contexts');
    const forged = {
      ...badge,
      '@context': [credentials, badges, { [word]: start }],
      credentialSubject: { ...subject, id },
    };
    expect(await found(forged, {})).toBe('undetermined refused-context');
    expect(
      await found(
        { ...forged, '@context': [credentials, badges, address] },
        hosting({ [word]: start }),
      ),
    ).toBe('undetermined refused-context');
  });

  it.each(['http://club.example/ns', 'https://club.example/ns#a', 'urn:uuid:1', 'ns/v1.jsonld'])(
    'and never asked for at %s',
    async (context) => {
      asked.length = 0;
      const badge = {
        ...(await badgeWith(extended, clubHours)),
        '@context': [credentials, badges, context],
      };
      expect(await found(badge, {})).toBe('undetermined unknown-context');
      expect(asked).toEqual([]);
    },
  );
});
