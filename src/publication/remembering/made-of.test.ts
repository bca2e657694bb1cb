/** What stands since the last build is what would be made now, byte for byte, after each change. */

import { beforeAll, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import { didOf } from '../../credential/addresses.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import {
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
} from '../../testing/fixtures/sample-parts.ts';
import { sitePlan } from '../folder/site-plan.ts';
import { issueAwards } from '../issuing/issue.ts';
import { recordFiles } from '../overview/record-files.ts';
import { publishedFiles } from '../files/files.ts';
import { type IsThere, nothingThere, type PublishedFile } from '../files/published-file.ts';

const issued = async (community: Community, created = '2026-01-01T00:00:00Z'): Promise<Ledger> => {
  const issuerId = didOf(sampleIssuer.url);
  const signer = {
    seed: new Uint8Array(32).fill(7),
    verificationMethod: `${issuerId}#2026-a`,
    created,
  };
  let place = 4711;
  const run = { signer, issuerId, draw: () => (place += 1), entries: 131_072 };
  return (await issueAwards(community, emptyLedger, run)).ledger;
};

async function filesOf(
  community: Community,
  ledger: Ledger,
  isThere: IsThere = nothingThere,
): Promise<PublishedFile[]> {
  const publication = { community, ledger, previews: new Set<string>(), publicFiles: [] };
  const plan = sitePlan(publication);
  const files = [...recordFiles(plan.site, plan.ledger, community.elsewhere, isThere)];
  // What is drawn of words alone takes longer than all else together.
  const stands: IsThere = (path, made) => path.startsWith('studio/') || isThere(path, made);
  for await (const file of publishedFiles(plan.community, plan.ledger, stands)) files.push(file);
  return files;
}

const second = { ...sampleAward, slug: 'second-talk', path: 'recipients/ada/second-talk.md' };
const community = { ...sampleCommunity, awards: [sampleAward, second] };
const byPath = (files: readonly PublishedFile[]): Map<string, PublishedFile> =>
  new Map(files.map((file) => [file.path, file]));
let ledger: Ledger;
let before: Map<string, PublishedFile>;

beforeAll(async () => {
  ledger = await issued(community);
  before = byPath(await filesOf(community, ledger));
});

/** The files of a build after another one, and which of those that have names were made. */
async function builtAgain(
  changed: Community,
  present: Ledger,
): Promise<{ texts: Record<string, string>; made: string[] }> {
  const stood: PublishedFile[] = [];
  const fresh = await filesOf(changed, present, (path, made) => {
    const known = before.get(path);
    if (known?.made !== made) return false;
    stood.push(known);
    return true;
  });
  const made = fresh.filter((file) => file.made !== undefined).map(({ path }) => path);
  return { texts: textsOf([...stood, ...fresh]), made: made.sort() };
}

const textsOf = (files: readonly PublishedFile[]): Record<string, string> =>
  Object.fromEntries(
    files
      .map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

it('makes nothing again that has a name, where nothing changed', async () => {
  expect((await builtAgain(community, ledger)).made).toEqual([]);
  for (const path of ['first-talk.ob2.json', 'first-talk.png', 'first-talk.svg'])
    expect(before.get(`recipients/ada/${path}`)?.made).toBeDefined();
  expect(before.get('recipients/ada.record.json')?.made).toBeDefined();
});

const [of, record] = ['recipients/ada/first-talk', 'recipients/ada.record.json'];

it.each<[string, () => Promise<[Community, Ledger]>, readonly string[]]>([
  [
    'a revocation',
    async () => {
      const revoked = { date: '2026-06-01', reason: 'By mistake.' };
      return [{ ...community, awards: [{ ...sampleAward, revoked }, second] }, ledger];
    },
    [`${of}.ob2.json`, `${of}.png`, record],
  ],
  [
    'an award more',
    async () => {
      const third = { ...sampleAward, slug: 'third', path: 'recipients/ada/third.md' };
      const more = { ...community, awards: [...community.awards, third] };
      return [more, await issued(more)];
    },
    ['recipients/ada/third.png', record],
  ],
  [
    'signatures that are others',
    async () => [community, await issued(community, '2026-02-01T00:00:00Z')],
    [`${of}.ob2.json`, `${of}.png`, `${of}.svg`, record],
  ],
  [
    'another address of the site',
    async () => {
      const moved = { url: 'https://elsewhere.example/', formerUrls: [sampleIssuer.url] };
      return [{ ...community, issuer: { ...sampleIssuer, ...moved } }, ledger];
    },
    [`${of}.ob2.json`, `${of}.png`],
  ],
  [
    'another picture of the badge',
    async () => {
      const artwork = { ...sampleBadge.artwork, symbol: 'star' } as const;
      const other = { ...community, badges: [{ ...sampleBadge, artwork }] };
      return [other, await issued(other)];
    },
    [`${of}.png`, `${of}.svg`, 'badges/first-talk/v1.96.png'],
  ],
])('makes again after %s what that changes', async (_, change, some) => {
  const [changed, present] = await change();
  const { texts, made } = await builtAgain(changed, present);
  expect(texts).toEqual(textsOf(await filesOf(changed, present)));
  expect(made).toEqual(expect.arrayContaining([...some]));
});
