/** What is published beside the pages, and that the older standard says no more than was issued. */

import { beforeAll, describe, expect, it } from 'vitest';
import { extractPng } from '../../baking/png.ts';
import type { Community } from '../../community/model.ts';
import { didOf, isOfSite } from '../../credential/addresses.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
} from '../../testing/fixtures/sample-parts.ts';
import { publishedFiles } from './files.ts';
import { issueAwards } from '../issuing/issue.ts';
import { previewAwards } from '../issuing/preview.ts';

const signer = {
  seed: new Uint8Array(32).fill(7),
  verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
  created: '2026-01-01T00:00:00Z',
};
const run = { signer, issuerId: didOf(sampleIssuer.url), draw: () => 4711, entries: 131_072 };
const baked = 'recipients/ada/first-talk.png';
const assertion = 'recipients/ada/first-talk.ob2.json';
const badgeClass = 'badges/first-talk/v1.ob2.json';

async function filesOf(community: Community, ledger: Ledger): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of publishedFiles(community, ledger)) files.set(path, bytes);
  return files;
}

const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));
const jsonIn = (files: ReadonlyMap<string, Uint8Array>, path: string): JsonObject =>
  JSON.parse(textIn(files, path)) as JsonObject;

it('the issuer is published under the names of its file', async () => {
  const shown = async (interfaceLanguage: string): Promise<JsonObject> => {
    const issuer = { ...sampleIssuer, interfaceLanguage };
    return jsonIn(await filesOf({ ...sampleCommunity, issuer }, emptyLedger), 'keys/issuer.json');
  };
  expect(Object.keys(await shown('en')).sort()).toEqual(
    ['name', 'url', 'description', 'email', 'language', 'image'].sort(),
  );
  expect(await shown('pl')).toMatchObject({ language: 'en', interface: 'pl' });
  const issuer = { ...sampleIssuer, badgeWord: 'certificate' as const, textFirst: true };
  const files = await filesOf({ ...sampleCommunity, issuer }, emptyLedger);
  expect(jsonIn(files, 'keys/issuer.json')).toMatchObject({
    words: 'certificate',
    look: 'text-first',
  });
});

describe('an issued award', () => {
  let ledger: Ledger;
  let files: Map<string, Uint8Array>;

  beforeAll(async () => {
    ({ ledger } = await issueAwards(sampleCommunity, emptyLedger, run));
    files = await filesOf(sampleCommunity, ledger);
  });

  it('is published in Open Badges 2.0 too, each document at its id', () => {
    for (const path of [assertion, badgeClass, 'keys/issuer.ob2.json'])
      expect(jsonIn(files, path)['id']).toBe(sampleIssuer.url + path);
    expect(files.has('badges/first-talk/v1.png')).toBe(true);
  });

  it('has addresses that no file of public/ can take', () => {
    expect([...files.keys()].filter((path) => !isOfSite(path))).toEqual([]);
  });

  it('has both versions in its PNG: the signed bytes, and the assertion as it is hosted', () => {
    const png = files.get(baked)!;
    expect(JSON.parse(extractPng(png)!)).toEqual(jsonIn(files, 'recipients/ada/first-talk.json'));
    expect(JSON.parse(extractPng(png, 'openbadges')!)).toEqual(jsonIn(files, assertion));
  });

  it('has only the newer one in its SVG, where both claim one prefix', () => {
    expect(textIn(files, 'recipients/ada/first-talk.svg').match(/<openbadges:/g)).toHaveLength(1);
    expect(textIn(files, 'recipients/ada/first-talk.svg')).not.toContain('http://openbadges.org');
  });

  it('keeps its meaning in both when the badge goes on to another version', async () => {
    const later = {
      ...sampleBadge,
      version: 2,
      name: 'Other',
      description: 'Other.',
      criteria: 'Other.\n',
      skills: [],
      alignments: [],
    };
    const now = await filesOf({ ...sampleCommunity, badges: [later] }, ledger);
    for (const path of [assertion, badgeClass]) expect(textIn(now, path)).toBe(textIn(files, path));
  });

  it('is revoked in Open Badges 2.0 when the award says so, hosted and baked, whatever was signed', async () => {
    const revoked = { ...sampleAward, revoked: { date: '2026-02-01', reason: 'Awarded twice.' } };
    const now = await filesOf({ ...sampleCommunity, awards: [revoked] }, ledger);
    expect(jsonIn(now, assertion)).toMatchObject({
      revoked: true,
      revocationReason: 'Awarded twice.',
    });
    expect(JSON.parse(extractPng(now.get(baked)!, 'openbadges')!)).toEqual(jsonIn(now, assertion));
    expect(textIn(now, 'recipients/ada/first-talk.json')).toBe(
      textIn(files, 'recipients/ada/first-talk.json'),
    );
  });
});

describe('an award that the issuer has not signed', () => {
  it('is nowhere in Open Badges 2.0 as a preview: there is no signature that would give it away', async () => {
    const { ledger } = await previewAwards(
      sampleCommunity,
      emptyLedger,
      new Date('2026-01-01T00:00:00Z'),
    );
    const files = await filesOf(sampleCommunity, ledger);
    expect(files.has(assertion)).toBe(false);
    expect(extractPng(files.get(baked)!)).toContain('did:example:preview');
    expect(extractPng(files.get(baked)!, 'openbadges')).toBeNull();
  });

  it('is nowhere in Open Badges 2.0 while it awaits its signature', async () => {
    const files = await filesOf(sampleCommunity, emptyLedger);
    expect([...files.keys()].filter((path) => path.endsWith('.ob2.json'))).toEqual([
      'keys/issuer.ob2.json',
    ]);
  });
});
