import { expect, it } from 'vitest';
import { twinNotes } from '../../src/artwork/family.ts';
import { drawBadge } from '../../src/artwork/draw.ts';
import { newSet } from '../../src/authoring/starter-set.ts';
import { checkCommunity } from '../../src/community/check.ts';
import { riverside, tinyCommunity, tinyNow } from '../../src/testing/fixtures/tiny-community.ts';
import { knownSet, setNames, setWords, starterSet, translatedSets } from './set.ts';

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

const community = (language: string) =>
  tinyCommunity({ 'keys/issuer.json': JSON.stringify({ ...riverside, language }) });

it('says that its words are English where nobody has put them into the language of a community', async () => {
  const words = await setWords('choir');
  const languages = async (language: string) => {
    const set = await starterSet('choir');
    const { files } = await newSet(community(language), set, tinyNow, words);
    return new Set(files.map(({ text }) => /^language: .*$/m.exec(text)?.[0]));
  };
  expect([...(await languages('cs'))]).toEqual(['language: en']);
  expect([...(await languages('en-GB'))]).toEqual([undefined]);
  expect([...(await languages('de-AT'))]).toEqual([undefined]);
});

it.each(await translatedSets())(
  'all sets are there in %s, sound, and with nothing of English left but what is drawn',
  async (tag) => {
    const slugs = new Set<string>();
    for (const name of names) {
      const set = await starterSet(name);
      const words = await setWords(name);
      const { files, refusals, problems } = await newSet(community(tag), set, tinyNow, words);
      expect([...refusals, ...problems], name).toEqual([]);
      for (const [at, { path, text }] of files.entries()) {
        const original = set[at]?.text ?? '';
        slugs.add(path);
        const lines = (one: string) => one.split('\n').filter((line) => /^(?:- |  - )/.test(line));
        expect(lines(text).length, path).toBe(lines(original).length);
        expect(
          lines(text).filter((line) => lines(original).includes(line)).length,
          path,
        ).toBeLessThan(2);
        expect(text).not.toContain(/^description: (.*)$/m.exec(original)?.[1]);
        expect(text).toMatch(/\ncreated: 2026-06-15\n(?!language)/);
      }
    }
    expect(slugs.size).toBe(66);
  },
);
