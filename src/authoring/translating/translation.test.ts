import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { translationNotes } from '../../community/translations/notes.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { plannedTranslation } from './translation.ts';

const path = 'badges/repairer/badge.de.md';
const original = 'badges/repairer/badge.md';
const changed = { [original]: tinyText(original).replace('somebody needed', 'somebody missed') };
const planned = (changes: Readonly<Record<string, string>>, tag = 'de', seen = false) =>
  plannedTranslation(tinyCommunity(changes), { name: 'repairer', tag, seen }, tinyNow);
const notesOf = (changes: Readonly<Record<string, string>>): readonly string[] => {
  const { community } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
  return translationNotes(community!);
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

  it('begins pathways, the issuer, and what a badge says of results and certificates', async () => {
    const pathway = 'badges/pathways/mending.md';
    const files = {
      [pathway]: '---\nname: Mending\ndescription: A way.\nbadges: [repairer]\n---\nBegin small.\n',
      [original]: tinyText(original).replace(
        'skills:',
        'level: Easy\nresults: [{name: Craft, rubric: [Guided]}]\n' +
          'signatories: [{name: Ina Example, role: Guest}]\nskills:',
      ),
    };
    const all = tinyCommunity(files);
    const wishes = ['pathways/mending', 'issuer.json', 'repairer'];
    const begun = await Promise.all(
      wishes.map((name) => plannedTranslation(all, { name, tag: 'de', seen: false }, tinyNow)),
    );
    expect(begun.map((one) => [one.files[0]?.path, one.refusals, one.problems])).toEqual([
      ['badges/pathways/mending.de.md', [], []],
      ['keys/issuer.de.json', [], []],
      [path, [], []],
    ]);
    const texts = begun.map((one) => one.files[0]!.text);
    expect(texts[0]).toMatch(
      /^---\nname: Mending\ndescription: A way\.\nof: .*\n---\n\nBegin small/,
    );
    expect(texts[1]).toMatch(/^{\n {2}"description": "Neighbours.*",\n {2}"of": ".*"\n}\n$/);
    expect(texts[2]).toMatch(
      /results:\n.*Craft\n.*rubric:\n.*Guided\nlevel: Easy\nroles:\n.*Guest/,
    );
  });

  it('of a pathway and of the issuer is marked as seen, with all else as it stood', async () => {
    const pathway = 'badges/pathways/mending';
    const standing = {
      [`${pathway}.md`]: '---\nname: Mending\ndescription: A way.\nbadges: [repairer]\n---\n',
      [`${pathway}.de.md`]: '---\nname: Weg # so\ndescription: Ein Weg.\n---\n',
      'keys/issuer.de.json': '{\n  "description": "Nachbarn."\n}\n',
    };
    expect(notesOf(standing)).toEqual([expect.stringContaining('nothing says which text')]);
    const all = tinyCommunity(standing);
    const seen = await Promise.all(
      ['pathways/mending', 'issuer.json'].map((name) =>
        plannedTranslation(all, { name, tag: 'de', seen: true }, tinyNow),
      ),
    );
    const [way, issuer] = seen.map(({ files }) => files[0]!);
    expect([way!.path, way!.replace]).toEqual([`${pathway}.de.md`, true]);
    expect(way!.text).toMatch(/^---\nname: Weg # so\ndescription: Ein Weg\.\nof: .*\n---\n$/);
    expect(issuer!.text).toMatch(/^{\n {2}"description": "Nachbarn\.",\n {2}"of": ".*"\n}\n$/);
    expect(notesOf({ ...standing, [way!.path]: way!.text, [issuer!.path]: issuer!.text })).toEqual(
      [],
    );
  });

  it.each([
    ['pathways/mendng', 'There is no pathway "mendng"'],
    ['issuer.jsn', 'There is no badge "issuer.jsn"'],
  ])('of what is not there is refused: %s', async (name, sentence) => {
    const wish = { name, tag: 'de', seen: false };
    const { refusals } = await plannedTranslation(tinyCommunity(), wish, tinyNow);
    expect(refusals).toEqual([expect.stringContaining(sentence)]);
  });

  it('of an issuer that says nothing is not begun', async () => {
    const issuer = tinyText('keys/issuer.json').replace(/\s*"description": .*/, '');
    const wish = { name: 'issuer.json', tag: 'de', seen: false };
    const all = tinyCommunity({ 'keys/issuer.json': issuer });
    const { refusals } = await plannedTranslation(all, wish, tinyNow);
    expect(refusals).toEqual(['issuer.json says nothing that could be translated.']);
  });

  it('names the badge that is meant', async () => {
    const wish = { name: 'repairr', tag: 'de', seen: false };
    const { refusals } = await plannedTranslation(tinyCommunity(), wish, tinyNow);
    expect(refusals[0]).toContain('Did you mean `repairer`?');
  });
});
