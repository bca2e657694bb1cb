import { expect, it } from 'vitest';
import { twinNotes } from '../../src/artwork/family.ts';
import { drawBadge } from '../../src/artwork/draw.ts';
import { newSet } from '../../src/authoring/starter-set.ts';
import { checkCommunity } from '../../src/community/check.ts';
import { riverside, tinyCommunity, tinyNow } from '../../src/testing/fixtures/tiny-community.ts';
import { knownSet, setNames, starterSet } from './set.ts';

const names = await setNames();

it('there is a set for each kind of community, and no folder is in two of them', async () => {
  expect(names).toHaveLength(12);
  const slugs = (await Promise.all(names.map(starterSet))).flat().map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

it.each(names)(
  '%s: four to six sound badges, no two alike, each with its name on it',
  async (name) => {
    const set = await starterSet(name);
    expect(set.length).toBeGreaterThanOrEqual(4);
    expect(set.length).toBeLessThanOrEqual(6);
    const {
      files,
      pictures = [],
      refusals,
      problems,
    } = await newSet(tinyCommunity(), set, tinyNow);
    expect([...refusals, ...problems]).toEqual([]);
    expect(files).toHaveLength(set.length);
    const written = [
      ...files.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) })),
      ...pictures.map(({ path, bytes }) => ({ path, content: bytes })),
    ];
    const { community } = checkCommunity([...tinyCommunity(), ...written], { now: tinyNow });
    const badges = (community?.badges ?? []).filter(({ slug }) =>
      set.some((badge) => badge.slug === slug),
    );
    expect(badges).toHaveLength(set.length);
    expect(await twinNotes(badges)).toEqual([]);
    const looks = badges.map(({ artwork }) => `${artwork.shape} ${artwork.colour}`);
    expect(new Set(looks).size).toBe(looks.length);
    for (const badge of badges) {
      expect(badge.criteria.split('\n- ').length, badge.slug).toBeGreaterThan(1);
      expect(badge.skills.length, badge.slug).toBeGreaterThan(0);
      expect(await drawBadge(badge), badge.slug).toContain('-p)');
    }
  },
);

it('is not written where one of its badges is there', async () => {
  const set = await starterSet('library');
  const taken = [{ slug: 'first-talk', text: set[0]?.text ?? '', symbol: null }, ...set];
  const { files, refusals } = await newSet(tinyCommunity(), taken, tinyNow);
  expect(files).toEqual([]);
  expect(refusals).toEqual([expect.stringContaining('badges/first-talk/badge.md')]);
});

it('a name that is nearly one of them is answered with it', async () => {
  await expect(knownSet('library')).resolves.toBeUndefined();
  await expect(knownSet('libary')).rejects.toThrow('Did you mean `library`? There are: choir,');
});

it('says that its words are English where the badges of a community are in another language', async () => {
  const community = (language: string) =>
    tinyCommunity({ 'keys/issuer.json': JSON.stringify({ ...riverside, language }) });
  const languages = async (language: string) => {
    const { files } = await newSet(community(language), await starterSet('choir'), tinyNow);
    return new Set(files.map(({ text }) => /^language: .*$/m.exec(text)?.[0]));
  };
  expect([...(await languages('de'))]).toEqual(['language: en']);
  expect([...(await languages('en-GB'))]).toEqual([undefined]);
});
