import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import { didOf } from '../../credential/addresses.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { sampleAward, sampleCommunity, sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { type CardCache, cardCacheIn, noCache } from './card-cache.ts';
import type { OwnTypeface } from '../../artwork/cards/own-typeface.ts';
import { cardFiles } from './cards.ts';
import { cardPictures } from './files.ts';
import { issueAwards } from '../issuing/issue.ts';
import { previewAwards } from '../issuing/preview.ts';

const signer = {
  seed: new Uint8Array(32).fill(7),
  verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
  created: '2026-01-01T00:00:00Z',
};
const colours = { accent: null, engraving: null };
const folder = join(freshFolder('cards'), 'cards');
const kept = cardCacheIn(folder);
const badgeCards = ['badges/first-talk.card.png'];
const issuerCard = 'keys/issuer.card.png';
const awardCards = ['recipients/ada/first-talk.card.png', 'recipients/ada.card.png'];
const allCards = [...badgeCards, ...awardCards, issuerCard];
let ledger: Ledger;

beforeAll(async () => {
  ({ ledger } = await issueAwards(sampleCommunity, emptyLedger, {
    signer,
    issuerId: didOf(sampleIssuer.url),
    draw: () => 4711,
    entries: 131_072,
  }));
});
afterAll(removeFolders);

const means = (
  community: Community,
  from: Ledger,
  cache: CardCache,
  typeface: OwnTypeface | null = null,
) => ({ pictures: cardPictures(community, from), typeface, logo: null, colours, cache });

async function cardsOf(
  cache: CardCache,
  community: Community = sampleCommunity,
  from: Ledger = ledger,
  previews: ReadonlySet<string> = new Set(),
) {
  const cards = new Map<string, Uint8Array>();
  const site = assembleSite(community, from, previews);
  for await (const { path, bytes } of cardFiles(site, means(community, from, cache)))
    cards.set(path, bytes);
  return cards;
}

/** A cache that remembers which names were asked for. */
function listening(): { cache: CardCache; names: string[] } {
  const names: string[] = [];
  return {
    names,
    cache: { read: async (name) => (names.push(name), null), write: async () => undefined },
  };
}

describe('cards', () => {
  it('are the same bytes without a cache, with an empty one and with a full one', async () => {
    const without = await cardsOf(noCache);
    const first = await cardsOf(kept);
    expect(readdirSync(folder)).toHaveLength(4);
    const second = await cardsOf(kept);
    expect([...without.keys()]).toEqual(allCards);
    expect(first).toEqual(without);
    expect(second).toEqual(without);
  });

  it('come from the cache where nothing changed', async () => {
    const drawn = await cardsOf(kept);
    const fake = new Map(
      await Promise.all(
        readdirSync(folder).map(async (name) => [name, await kept.read(name)] as const),
      ),
    );
    const asked = await cardsOf({
      read: async (name) => fake.get(name) ?? null,
      write: () => Promise.reject(new Error('drawn again')),
    });
    expect(asked).toEqual(drawn);
  });

  it('are drawn again where a file of the cache was poisoned or cut', async () => {
    const drawn = await cardsOf(kept);
    const [one, two] = readdirSync(folder).map((name) => join(folder, name));
    writeFileSync(
      one!,
      Buffer.concat([readFileSync(two!).subarray(0, 32), readFileSync(one!).subarray(32)]),
    );
    writeFileSync(two!, readFileSync(two!).subarray(0, 100));
    expect(await cardsOf(kept)).toEqual(drawn);
    expect(readdirSync(folder).every((name) => existsSync(join(folder, name)))).toBe(true);
  });

  it('have another name with every other input', async () => {
    const nameOf = async (
      change: Partial<Community>,
      from = ledger,
      typeface: OwnTypeface | null = null,
    ) => {
      const { cache, names } = listening();
      const community = { ...sampleCommunity, ...change };
      const site = { ...assembleSite(community, from, new Set()), badges: [] };
      for await (const { path } of cardFiles(site, means(community, from, cache, typeface)))
        expect(awardCards).toContain(path);
      return names.join();
    };
    const [recipient] = sampleCommunity.recipients;
    const repainted = {
      ...ledger,
      pictures: new Map(
        [...ledger.pictures].map(([path, bytes]) => [
          path,
          path.endsWith('.png') ? repaint(bytes) : bytes,
        ]),
      ),
    };
    const own: OwnTypeface = {
      file: new Uint8Array(),
      digest: 'ab',
      font: {
        unitsPerEm: 1000,
        letters: 0,
        has: () => false,
        shape: () => [],
        outline: () => '',
        ink: () => null,
      },
    };
    const names = [
      await nameOf({}),
      await nameOf({ issuer: { ...sampleIssuer, name: 'Other' } }),
      await nameOf({ issuer: { ...sampleIssuer, language: 'ar' } }),
      await nameOf({ issuer: { ...sampleIssuer, interfaceLanguage: 'ar-XB' } }),
      await nameOf({ recipients: [{ ...recipient!, name: 'Other' }] }),
      await nameOf({ awards: [{ ...sampleAward, date: '2025-03-02' }] }),
      await nameOf({ recipients: [{ ...recipient!, language: 'ja' }] }),
      await nameOf({}, repainted),
      await nameOf({}, ledger, own),
      await nameOf({}, ledger, { ...own, digest: 'cd' }),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(await nameOf({})).toBe(names[0]);
  });
});

/** Another picture file of the same picture: the cards' key is about bytes. */
function repaint(png: Uint8Array): Uint8Array {
  return Uint8Array.from([
    ...png.subarray(0, 33),
    ...Buffer.from('000000097048597300000b1300000b1301009a9c18', 'hex'),
    ...png.subarray(33),
  ]);
}

it('an award that awaits its signature has no card, and its recipient that of the community', async () => {
  expect([...(await cardsOf(noCache, sampleCommunity, emptyLedger)).keys()]).toEqual([
    ...badgeCards,
    issuerCard,
    'recipients/ada.card.png',
  ]);
});

it('a shared link keeps a card: where it leads on, that one; else one that names nobody', async () => {
  const site = assembleSite(sampleCommunity, ledger, new Set());
  const gone = (path: string, to: string | null = null) => ({ path: `recipients/${path}/`, to });
  const tombstones = [
    gone('a', 'recipients/ada/'),
    gone('a/first-talk', 'recipients/ada/first-talk/'),
    gone('b'),
    gone('b/first-talk'),
  ];
  const cards = new Map<string, Buffer>();
  const after = { ...site, tombstones };
  for await (const { path, bytes } of cardFiles(after, means(sampleCommunity, ledger, kept)))
    cards.set(path.replace('recipients/', ''), Buffer.from(bytes));
  expect(cards.get('a.card.png')).toEqual(cards.get('ada.card.png'));
  expect(cards.get('a/first-talk.card.png')).toEqual(cards.get('ada/first-talk.card.png'));
  for (const path of ['b.card.png', 'b/first-talk.card.png'])
    expect(cards.get(path)).toEqual(cards.get(issuerCard));
});

it('says so where an award is no longer in force: revoked and expired have cards of their own', async () => {
  const site = assembleSite(sampleCommunity, ledger, new Set());
  const cards = [];
  for (const state of ['valid', 'expired', 'revoked'] as const) {
    const awards = site.awards.map((award) => ({ ...award, state }));
    const shown = { ...site, badges: [], awards };
    for await (const { path, bytes } of cardFiles(shown, means(sampleCommunity, ledger, noCache)))
      if (path === awardCards[0]) cards.push([path, Buffer.from(bytes).toString('base64')]);
  }
  expect(cards.map(([path]) => path)).toEqual(Array(3).fill(awardCards[0]));
  expect(new Set(cards.map(([, bytes]) => bytes)).size).toBe(3);
});

it('a preview has a card, marked like its pictures', async () => {
  const preview = await previewAwards(
    sampleCommunity,
    emptyLedger,
    new Date('2026-01-01T00:00:00Z'),
  );
  const paths = new Set(['recipients/ada/first-talk.json']);
  const cards = await cardsOf(noCache, sampleCommunity, preview.ledger, paths);
  expect([...cards.keys()]).toEqual(allCards);
});
