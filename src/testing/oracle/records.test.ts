/**
 * Two sample communities: what one awarded is in the record of a person of the other, and the record
 * that one signs (CLR 2.0) holds; the outside judges agree.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { bakedText } from '../../baking/credential-text.ts';
import type { Community } from '../../community/model.ts';
import { isReadOriginal, readOriginal } from '../../community/record/read-original.ts';
import type { Elsewhere } from '../../community/record/record.ts';
import { namingOf } from '../../community/record/written-elsewhere.ts';
import { digestName } from '../../community/rules/kept-originals.ts';
import { didDocumentPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { boundIn, holderKeyOf, signedPresentation } from '../../proof/holder/holder.ts';
import { clrContext201 } from '../../proof/contexts/clr-contexts.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../../proof/json.ts';
import { didDocumentBytes } from '../../publication/inspecting/own-documents.ts';
import { recordFiles } from '../../publication/overview/record-files.ts';
import { clrRecord } from '../../publication/recording/clr.ts';
import { signerOf } from '../../repository/secret-key.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import type { FetchJson } from '../../verification/report/report.ts';
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
import { judge } from './judge.ts';

interface Played {
  readonly community: Community;
  readonly ledger: Ledger;
}

let guild: Played;
let club: Played;
const at = '2026-07-01T00:00:00Z';
/** What both publish, as far as it is asked for here. */
const documents: Record<string, JsonObject> = {};
const fetchJson: FetchJson = async (address) => {
  const document = documents[address];
  return document === undefined
    ? { outcome: 'unreachable', reason: 'It is not there.' }
    : { outcome: 'fetched', text: JSON.stringify(document), address };
};
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const objectIn = (text: string): JsonObject => {
  const json = parsedJson(text);
  if (!isJsonObject(json)) throw new Error('It is no object.');
  return json;
};
const verdictOn = (text: string) => verify(text, { now: new Date(at), trusted: [], fetchJson });

async function played(community: Community, key: number): Promise<Played> {
  const { ledger } = await issueWith(community, emptyLedger, key);
  const { url } = community.issuer;
  documents[url + didDocumentPath(url)] = objectIn(decoded(didDocumentBytes(community)));
  for (const { path, text } of ledger.statusLists.values()) documents[url + path] = objectIn(text);
  return { community, ledger };
}

beforeAll(async () => {
  const signing = await signingCommunity(2);
  const recipients = signing.recipients.map((one) => ({
    ...one,
    profile: `https://code.example/${one.slug}`,
  }));
  guild = await played({ ...signing, recipients }, 1);
  const issuer = { ...signing.issuer, name: 'Other Club', url: 'https://other.example/' };
  club = await played(
    {
      ...signing,
      recipients,
      issuer: { ...issuer, formerUrls: [] },
      keys: [await keyOf(2, 'active')],
    },
    2,
  );
});

/** What the other club awarded to r1, as r1 brings it to the guild. */
function brought(): Elsewhere {
  const { bytes } = club.ledger.credentials.get(credentialOf('r1'))!;
  const read = readOriginal(bytes);
  const person = guild.community.recipients.find(({ slug }) => slug === 'r1')!;
  if (!isReadOriginal(read)) throw new Error(read.message);
  const path = `recipients/r1/elsewhere/${digestName(bytes)}.json`;
  return {
    ...{ slug: 'first-talk', recipient: 'r1', read, compared: null, words: '' },
    name: read.name ?? '',
    naming: namingOf(read.marks, person) ?? 'address',
    original: { recipient: 'r1', path, bytes },
  };
}

describe('a record across two communities', () => {
  it('holds what each signed, as it was signed, and every judge verifies both', async () => {
    const elsewhere = [brought()];
    expect(elsewhere).toMatchObject([{ naming: 'page', read: { host: 'other.example' } }]);
    const community = { ...guild.community, elsewhere };
    const site = assembleSite(community, guild.ledger, new Set());
    const files = [...recordFiles(site, guild.ledger, elsewhere)];
    const record = decoded(files.find(({ path }) => path === 'recipients/r1.record.json')!.bytes);
    const texts = [guild, club].map(
      ({ ledger }) => ledger.credentials.get(credentialOf('r1'))!.text,
    );
    // Its own without white space, and what was brought letter by letter.
    const [own = '', foreign = ''] = texts;
    for (const text of [bakedText(own), foreign.trim()]) expect(record).toContain(text);
    expect((await verdictOn(record)).verdict).toBe('valid');
    expect((await verdictOn(record.replace('"name":"', '"name":"X'))).verdict).toBe('invalid');
    const job = { documents, openBadgesContext: '2024-03', schemaPath: null, at } as const;
    const credentials = texts.map((text) => ({ text }));
    const verdicts = await judge({ ...job, credentials });
    expect(verdicts.map(({ verified, status }) => [verified, status])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

describe('what its holder shows with a key', () => {
  it('is for one occasion, and every judge verifies it for that one alone', async () => {
    const key = await holderKeyOf(seedOf(7));
    const recipients = guild.community.recipients.map((one) => ({ ...one, did: key.did }));
    const bound = await played({ ...guild.community, recipients }, 1);
    const site = assembleSite(bound.community, bound.ledger, new Set());
    const [record] = [...recordFiles(site, bound.ledger, [brought()])];
    const found = boundIn(decoded(record!.bytes), key.did);
    // What the other club signed names no key.
    expect([found?.bound.length, found?.others]).toEqual([1, 1]);
    const asked = { challenge: 'b7e1', domain: 'employer.example' };
    const shown = await signedPresentation(found!.bound, key, { ...asked, created: at });
    const text = JSON.stringify(shown);
    const report = await verdictOn(text);
    expect(report.verdict).toBe('valid');
    expect(JSON.stringify(report.checks)).toContain('b7e1');
    expect((await verdictOn(text.replace('"b7e1"', '"b7e2"'))).verdict).toBe('invalid');
    const verdicts = await judge({
      ...{ documents, openBadgesContext: '2024-03', schemaPath: null, at },
      credentials: [
        { text, ...asked },
        { text, ...asked, challenge: 'another' },
        { text, ...asked, domain: 'other.example' },
        { text: text.replace(/"holder":"did:key:z6Mk.../, '"holder":"did:key:z6Mkxxx'), ...asked },
      ],
    });
    expect(verdicts.map(({ verified, error }) => [verified, error])).toEqual([
      [true, null],
      ...Array(3).fill([false, expect.any(String)]),
    ]);
  });
});

describe('a signed record', () => {
  const written = async (slug = 'r1', until = '2027-06-15', ledger = guild.ledger) =>
    clrRecord(
      guild.community.recipients.find((one) => one.slug === slug)!,
      until,
      {
        community: guild.community,
        ledger,
        signer: await signerOf(guild.community, seedOf(1), signingNow),
        id: 'urn:uuid:1b671a64-40d5-491e-99b0-000000000001',
      },
    );

  it('says what this issuer awarded, and every judge verifies it but for a letter', async () => {
    const made = await written();
    if ('refusal' in made) throw new Error(made.refusal);
    const text = decoded(made.bytes);
    expect(objectIn(text)).toMatchObject({ partial: false, issuer: { type: ['Profile'] } });
    expect([made.count, made.leftOut]).toEqual([1, []]);
    expect((await verdictOn(text)).verdict).toBe('valid');
    const changed = text.replace('"partial": false', '"partial": true');
    expect((await verdictOn(changed)).verdict).toBe('invalid');
    const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';
    const verdicts = await judge({
      ...{ openBadgesContext: '2024-03', schemaPath: null, at },
      documents: { ...documents, [clr]: clrContext201 },
      credentials: [{ text }, { text: changed }],
    });
    expect(verdicts.map(({ verified, error }) => [verified, error !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is none of what nobody signed, or that is over already', async () => {
    expect(await written('r1', '2026-06-14')).toMatchObject({
      refusal: expect.stringContaining('past'),
    });
    expect(await written('r1', '2027-06-15', emptyLedger)).toMatchObject({
      refusal: expect.stringContaining('no signed badge'),
    });
  });
});
