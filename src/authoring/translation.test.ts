import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import { translationNotes } from '../community/translations/notes.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { plannedTranslation } from './translation.ts';

const path = 'badges/repairer/badge.de.md';
const original = 'badges/repairer/badge.md';
const changed = { [original]: tinyText(original).replace('somebody needed', 'somebody missed') };
const planned = (changes: Readonly<Record<string, string>>, tag = 'de', seen = false) =>
  plannedTranslation(tinyCommunity(changes), { slug: 'repairer', tag, seen }, tinyNow);
const notesOf = (changes: Readonly<Record<string, string>>): readonly string[] => {
  const { community } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
  return translationNotes(community?.badges ?? []);
};

/** What `npm run translate` begins with, as somebody who translates leaves it. */
const inGerman = (begun: string): string =>
  begun
    .replace(/^description: .*$/m, 'description: Hat repariert, was jemand brauchte.')
    .replace(/(\n---\n\n)[^]*$/, '$1Repariert etwas, das jemand braucht.\n');

describe('a translation', () => {
  it('begins with the texts of the badge, and knows which they were', async () => {
    const { files, refusals, problems } = await planned({});
    expect([refusals, problems]).toEqual([[], []]);
    expect(files).toEqual([
      expect.objectContaining({
        path,
        replace: false,
        text: expect.stringMatching(
          /^---\nname: Repairer\ndescription: .*\nskills:\n {2}- Soldering\nof: .*\n---\n\nRepair/,
        ) as unknown,
      }),
    ]);
    const copied = files[0]!.text;
    expect(notesOf({ [path]: copied })).toEqual([expect.stringContaining('word for word')]);
    const text = inGerman(copied);
    expect(notesOf({ [path]: text })).toEqual([]);
    expect(notesOf({ ...changed, [path]: text })).toEqual([
      expect.stringContaining('the `description` of badge.md changed'),
    ]);
  });

  it('that was seen beside a changed badge is one line other, and named no more', async () => {
    const begun = inGerman((await planned({})).files[0]!.text);
    const text = begun.replace('name: Repairer', 'name: Heiler # so');
    const { files } = await planned({ ...changed, [path]: text }, 'de', true);
    expect(files[0]?.replace).toBe(true);
    expect(notesOf({ ...changed, [path]: files[0]!.text })).toEqual([]);
    expect(files[0]!.text.replace(/^of: .*$/m, '')).toBe(text.replace(/^of: .*$/m, ''));
  });

  it.each([
    ['no such language', 'gr', false, {}, /no tag of a language.*`el`/],
    ['the badge’s own', 'en', false, {}, /in this language already/],
    ['another case', 'DE', false, {}, /Write `de`/],
    [
      'one that is not there is seen',
      'de',
      true,
      {},
      /There is no badges\/repairer\/badge\.de\.md/,
    ],
  ])('is refused: %s', async (_, tag, seen, changes, sentence) => {
    const { files, refusals } = await planned(changes, tag, seen);
    expect(files).toEqual([]);
    expect(refusals).toEqual([expect.stringMatching(sentence)]);
  });

  it('that stands is never overwritten: what changed is said instead', async () => {
    const { files: begun } = await planned({});
    const standing = { [path]: begun[0]!.text };
    expect((await planned(standing)).refusals[0]).toMatch(/there already, and up to date/);
    const { files, refusals } = await planned({ ...standing, ...changed });
    expect(files).toEqual([]);
    expect(refusals[0]).toMatch(/the `description` of badge\.md changed since.*`--seen`/);
  });

  it('names the badge that is meant', async () => {
    const wish = { slug: 'repairr', tag: 'de', seen: false };
    const { refusals } = await plannedTranslation(tinyCommunity(), wish, tinyNow);
    expect(refusals[0]).toContain('Did you mean `repairer`?');
  });
});
