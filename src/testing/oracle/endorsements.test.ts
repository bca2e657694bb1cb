/**
 * Two sample communities: one endorses what the other signed, and whatever of it, the outside
 * judges and the other community accept it; the endorsed bytes stay as they are.
 */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { isRead, readEndorsement } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { didDocumentPath, didOf } from '../../credential/addresses.ts';
import { knownIssuersDocument } from '../../credential/endorsing/known-issuers.ts';
import { presentationOf } from '../../credential/endorsing/endorsed-presentation.ts';
import { endorsementsFit } from '../../credential/endorsing/rules.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../../proof/json.ts';
import {
  communityAsAuthor,
  endorse,
  type WrittenEndorsement,
} from '../../publication/endorsing/endorse.ts';
import { endorsementProblems } from '../../publication/endorsing/judging.ts';
import { didDocumentBytes } from '../../publication/inspecting/own-documents.ts';
import { publishedFiles } from '../../publication/files/files.ts';
import { signerOf } from '../../repository/secret-key.ts';
import { documentsFrom } from '../../repository/network/source.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { verify } from '../../verification/verify.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  keyOf,
  seedOf,
  signingCommunity,
  signingNow,
} from '../fixtures/signing-community.ts';
import { asFile, hostedEndorsement } from '../specimens/endorsements.ts';
import { dccJudge, judge } from './judge.ts';
import { type Played, playedWeb } from './played-web.ts';

const schema = new URL(
  '../../../../shared/contexts/schema/ob_v3p0_endorsementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);

let guild: Played;
let club: Played;
/** What both publish. */
const { files: web, read, publish } = playedWeb();
const more = { repository: 'https://code.example/guild' };

beforeAll(async () => {
  const signing = await signingCommunity(2);
  guild = { community: signing, ledger: (await issueWith(signing, emptyLedger, 1)).ledger };
  const other: Community = {
    ...signing,
    issuer: {
      ...signing.issuer,
      name: 'Other Club',
      url: 'https://other.example/',
      formerUrls: [],
    },
    keys: [await keyOf(2, 'active')],
  };
  club = { community: other, ledger: (await issueWith(other, emptyLedger, 2)).ledger };
  publish(guild, more);
  publish(club, more);
});

let number = 0;
async function asked(
  address: string,
  comment = 'We saw it done.',
): Promise<WrittenEndorsement | { readonly refusal: string }> {
  return endorse(
    { address, comment, until: '2028-06-15' },
    {
      ...{ read, now: signingNow },
      author: communityAsAuthor(
        club.community,
        club.ledger,
        await signerOf(club.community, seedOf(2), signingNow),
      ),
      id: `urn:uuid:1b671a64-40d5-491e-99b0-${String(number++).padStart(12, '0')}`,
    },
  );
}

async function written(address: string): Promise<WrittenEndorsement> {
  const answer = await asked(address);
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer;
}

const objectIn = (bytes: Uint8Array): JsonObject => {
  const json = parsedJson(new TextDecoder().decode(bytes));
  if (!isJsonObject(json)) throw new Error('It is no object.');
  return json;
};

const targets = (): readonly string[] => {
  const { url } = guild.community.issuer;
  return [`${url}${credentialOf('r1')}`, `${url}badges/first-talk/v1.json`, didOf(url)];
};

describe('one community endorses another', () => {
  it('and all that read it agree, while what was signed before stays as it is', async () => {
    const before = [...guild.ledger.credentials.values()].map(({ text }) => text);
    const all = await Promise.all(targets().map(written));
    expect(all.map(({ path }) => path?.replace(/[0-9a-f]{64}/, 'SHA'))).toEqual([
      'recipients/r1/endorsements/SHA.json',
      'badges/first-talk/endorsements/SHA.json',
      'keys/endorsements/SHA.json',
    ]);
    const endorsements = all.map(({ bytes, path }, at) => {
      const one = readEndorsement(bytes);
      if (!isRead(one) || path === null) throw new Error('It cannot be read.');
      const about = (['award', 'badge', 'issuer'] as const)[at]!;
      const folder = ['r1', 'first-talk', null][at]!;
      return { ...one, about, folder, path, bytes };
    });
    const site = guild.community.issuer.url;
    const hosted = ['recipients/r1/first-talk', 'badges/first-talk/v1', 'keys/issuer'].map(
      (path, at) => {
        const { bytes, file } = asFile(hostedEndorsement(`${site}${path}.ob2.json`));
        const read = readEndorsement(bytes);
        if (!isRead(read)) throw new Error(read.message);
        const { about, folder, path: beside } = endorsements[at]!;
        const kept = `${beside.slice(0, beside.lastIndexOf('/'))}/${file}`;
        return { ...read, about, folder, path: kept, bytes };
      },
    );
    const community = { ...guild.community, endorsements: [...endorsements, ...hosted] };
    expect(endorsementsFit(community, guild.ledger)).toEqual([]);
    expect(await endorsementProblems(community, signingNow, documentsFrom(read))).toEqual([]);
    const published = new Map<string, Uint8Array>();
    for await (const { path, bytes } of publishedFiles(community, guild.ledger))
      published.set(path, bytes);
    for (const { path, bytes } of endorsements) expect(published.get(path)).toEqual(bytes);
    // In Open Badges 2.0 each is linked where its author hosts it, and restated nowhere.
    for (const path of ['recipients/r1/first-talk', 'badges/first-talk/v1', 'keys/issuer'])
      expect(objectIn(published.get(`${path}.ob2.json`)!)['endorsement']).toEqual([
        'https://other.example/said/1.json',
      ]);
    const unspoken = objectIn(published.get('recipients/r2/first-talk.ob2.json')!);
    expect(unspoken).not.toHaveProperty('endorsement');
    expect([...guild.ledger.credentials.values()].map(({ text }) => text)).toEqual(before);
    const shown = assembleSite(community, guild.ledger, new Set()).endorsements;
    expect(
      shown.map((one) => [
        one.page,
        one.grade === 'issuer' && [one.host, one.hostedAt ?? one.binding],
      ]),
    ).toEqual([
      ['recipients/r1/first-talk/', ['other.example', 'bound']],
      ['badges/first-talk/', ['other.example', 'bound']],
      ['', ['other.example', 'unbound']],
      ['recipients/r1/first-talk/', ['other.example', 'https://other.example/said/1.json']],
      ['badges/first-talk/', ['other.example', 'https://other.example/said/1.json']],
      ['', ['other.example', 'https://other.example/said/1.json']],
    ]);
    for (const { bytes } of all) {
      const report = await verify(new TextDecoder().decode(bytes), {
        ...{ now: signingNow, trusted: [] },
        fetchJson: documentsFrom(read),
      });
      expect(report.verdict).toBe('valid');
    }
    const bundle = new TextDecoder().decode(
      published.get('recipients/r1/first-talk/endorsed.json') ?? new Uint8Array(),
    );
    for (const text of [before[0]!, new TextDecoder().decode(all[0]!.bytes)])
      expect(bundle).toContain(text.trim());
    expect(bundle.match(/EndorsementCredential"/g)).toHaveLength(1);
    expect(bundle).not.toContain('https://other.example/said/1.json');
    const presented = await verify(bundle, {
      ...{ now: signingNow, trusted: [] },
      fetchJson: documentsFrom(read),
    });
    expect(presented.verdict).toBe('valid');
  });

  it('and the outside judges verify it, by the strict schema, but for a letter', async () => {
    const { bytes } = await written(targets()[0]!);
    const text = new TextDecoder().decode(bytes);
    const changed = text.replace('We saw it done.', 'We saw it all.');
    const documents: Record<string, JsonObject> = {
      'https://other.example/.well-known/did.json': objectIn(didDocumentBytes(club.community)),
    };
    const at = '2026-07-01T00:00:00Z';
    const credentials = [{ text }, { text: changed }];
    for (const openBadgesContext of ['2024-03', '2026-06'] as const) {
      const schemaPath = existsSync(schema) ? fileURLToPath(schema) : null;
      const job = { credentials, documents, openBadgesContext, schemaPath, at };
      if (openBadgesContext === '2026-06' && schemaPath === null) continue;
      const [sound, wrong] = await judge(job);
      expect(sound).toEqual({ verified: true, error: null, schemaErrors: [], status: null });
      expect(wrong?.verified).toBe(false);
    }
    // The list that one community publishes of those whom it knows is taken by the other judge.
    const registry = 'https://third.example/known-issuers.json';
    const known = { id: didOf('https://other.example/'), name: 'Other Club', url: null };
    documents[registry] = knownIssuersDocument({
      ...guild.community.issuer,
      knownIssuers: [{ ...known, location: null }],
    });
    const judged = await dccJudge({ credentials, documents, registry, site: null, at });
    expect(
      judged.verdicts.map(({ signature, expired, registered }) => [signature, expired, registered]),
    ).toEqual([
      [true, false, true],
      [false, null, false],
    ]);
  });

  it('and the award with what was signed of it, in one file, is taken by all, but for a letter', async () => {
    const award = [...guild.ledger.credentials.values()][0]!;
    const { bytes } = await written(targets()[0]!);
    const bundle = new TextDecoder().decode(
      presentationOf([award.text, new TextDecoder().decode(bytes)]),
    );
    const { url } = guild.community.issuer;
    const documents: Record<string, JsonObject> = {
      'https://other.example/.well-known/did.json': objectIn(didDocumentBytes(club.community)),
      [url + didDocumentPath(url)]: objectIn(didDocumentBytes(guild.community)),
    };
    for (const { path, json } of guild.ledger.statusLists.values()) documents[url + path] = json;
    const texts = [bundle, bundle.replace('We saw it done.', 'We saw it all.')];
    const verdicts = await judge({
      ...{ documents, openBadgesContext: '2024-03', schemaPath: null },
      at: '2026-07-01T00:00:00Z',
      credentials: texts.map((text) => ({ text, challenge: null })),
    });
    expect(verdicts.map(({ verified, error }) => [verified, error === null])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it.each<readonly [string, (text: string) => string, Date, boolean]>([
    ['has ended', (text) => text, new Date('2029-01-01T00:00:00Z'), true],
    ['is broken', (text) => text.replace('We saw', 'They saw'), signingNow, true],
    ['cannot be reached', (text) => text, signingNow, false],
    [
      'is by whom nobody knows',
      (text) => text.replaceAll('other.example', 'x.example'),
      signingNow,
      true,
    ],
  ])('and one that %s changes nothing of the award', async (fate, change, now, isReached) => {
    const award = [...guild.ledger.credentials.values()][0]!;
    const { bytes } = await written(targets()[0]!);
    const endorsement = change(new TextDecoder().decode(bytes));
    const documents = documentsFrom(read);
    const circumstances = {
      ...{ now, trusted: [] },
      fetchJson: async (address: string) =>
        !isReached && address.includes('other.example')
          ? { outcome: 'unreachable' as const, reason: 'It is not there.' }
          : documents(address),
    };
    expect((await verify(endorsement, circumstances)).verdict).not.toBe('valid');
    const bundle = new TextDecoder().decode(presentationOf([award.text, endorsement]));
    const [alone, together] = await Promise.all(
      [award.text, bundle].map((text) => verify(text, circumstances)),
    );
    expect(alone!.verdict).toBe('valid');
    // Whoever hands out a word that nobody signed is told so; of the badge it changes nothing.
    expect(together!.verdict).toBe(fate === 'is broken' ? 'invalid' : 'valid');
    expect(together).toMatchObject({ achievement: alone!.achievement, issuer: alone!.issuer });
    expect(together!.inside?.map(({ verdict }) => verdict)).toEqual(
      fate === 'is broken' ? ['valid'] : undefined,
    );
    const unwell = together!.checks.filter(({ check }) => check === 'endorsement');
    expect(unwell.map(({ part }) => part)).toEqual(['verifiableCredential[1]']);
    expect(unwell[0]!.outcome).not.toBe('passed');
    const ofAward = together!.checks.filter(({ part }) => part === 'verifiableCredential[0]');
    const outcomes = (checks: readonly (typeof ofAward)[number][]) =>
      checks.map(({ check, outcome }) => check + outcome);
    expect(outcomes(ofAward)).toEqual(outcomes(alone!.checks));
  });

  it('but not what is its own, broken, missing, no badge, or with a wrong word', async () => {
    const { url } = guild.community.issuer;
    const award = web.get(`${url}${credentialOf('r2')}`)!;
    const said = new TextDecoder().decode(award);
    const put = (path: string, text: string): string => {
      web.set(`${url}${path}`, new TextEncoder().encode(text));
      return `${url}${path}`;
    };
    const refused: readonly (readonly [address: string, words: RegExp, comment?: string])[] = [
      [`https://other.example/${credentialOf('r1')}`, /signed here already/],
      ['did:web:other.example', /signed here already/],
      [`${url}recipients/r9/first-talk.json`, /cannot be read/],
      [`${url}recipients/r9/first-talk/`, /cannot be read/],
      [`${url}about/`, /no address to endorse/],
      ['http://guild.example/a.json', /no address to endorse/],
      ['ada', /no address to endorse/],
      [put('a.json', '[]'), /holds no JSON object/],
      [put('b.json', '{"a":1,"a":2}'), /holds no JSON object/],
      [put('copy.json', said), /endorse it at that address/],
      [put(credentialOf('r2'), said.replace('First', 'Last')), /it is invalid/],
      [put('c.json', JSON.stringify({ id: `${url}c.json`, type: ['Achievement'] })), /has no name/],
      [targets()[0]!, /Say what you know/, ' '],
      [targets()[0]!, /at most 1000/, 'a'.repeat(1001)],
      [targets()[0]!, /e-mail address/, 'Ask ada@mail.example.'],
    ];
    for (const [address, words, comment] of refused)
      expect(await asked(address, comment)).toEqual({ refusal: expect.stringMatching(words) });
    expect(await asked(`${url}recipients/r1/first-talk/`)).toHaveProperty('path');
  });
});
